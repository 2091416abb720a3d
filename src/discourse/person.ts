import type { Voice } from './discourse.ts';
import { describedVoice, leadLetters } from './roles.ts';

/** Somebody the head of a note names. */
export interface Person {
  readonly name: string;
  readonly voice: Voice;
  /** A letter or short form that the head gives in brackets, as “Cam (C)”. */
  readonly alias?: string;
}

/** Somebody with what stands in brackets behind the name, which may be the short form of it. */
export function createPerson(name: string, voice: Voice, described = ''): Person {
  const clean = name
    .replace(/^(\S+ .*\p{Ll}{2})\. .*$/u, '$1')
    .replace(/[’']s$/, '')
    .trim();
  return /^\p{Lu}{1,3}$/u.test(described)
    ? { name: clean, voice, alias: described }
    : { name: clean, voice };
}

/** Those who learn the work, whoever they learn it from. */
const learner =
  /\b(?:newly qualified|in training|on probation|probationary|first[- ]year|second[- ]year|(?:yr|year) \d|\d(?:st|nd|rd|th) (?:yr|year))\b/i;

/** The voice that a note beside a name tells: “chair”, “S”, “social worker, yr 2”. */
export function voiceBeside(described: string): Voice | undefined {
  if (described === 'S' || leadLetters.test(described)) return 'supervisor';
  if (described === 'W') return 'author';
  return describedVoice(described) ?? (learner.test(described) ? 'author' : undefined);
}

/** Parts of an agency, by which it tells its own staff apart, and turns of duty. */
const post =
  /\b(?:unit|team|svcs?|services|program(?:me)?|dept|desk|office|floating|outreach|overnight|nights?|days|lates?|earl(?:y|ies)|duty|on[- ]call|shift)(?: lead)?$/i;

/** Places that somebody in brackets comes from, outside the agency. */
const outside =
  /\b(?:school|hospital|court|clinic|police|council|housing|probation|education|health|ward|church|bank|jobcentre|landlord|agency|county)\b/i;

/** Whether a note beside a name tells of another agency. */
export function isFromOutside(described: string): boolean {
  return outside.test(described);
}

/** Whether a note beside a name tells where somebody of the agency works: “kinship unit”, “overnight”. */
export function isPost(described: string): boolean {
  return post.test(described) && !isFromOutside(described);
}
