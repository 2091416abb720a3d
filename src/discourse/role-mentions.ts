import { determiners, modals, subjectPronouns } from './closed-classes.ts';
import type { Token, Voice } from './discourse.ts';
import type { Found, MentionScene } from './mention-scene.ts';
import type { Name } from './names.ts';
import { firstPossessive, thirdPossessive } from './pronouns.ts';
import { genderOf, isAgency, kinNouns, roleLength, roleVoice } from './roles.ts';
import { subjectBefore } from './subject-before.ts';
import { isStaff } from './voices.ts';
import { closedTags, isDeterminer, isVerbish } from './word-classes.ts';

/** “Nurse Kofi”, “her friend Abdi”: a name after a role is the same person; a known name tells who. */
export function withName(
  role: Found | undefined,
  tokens: readonly Token[],
  names: ReadonlyMap<number, Name>,
  scene: MentionScene,
): Found | undefined {
  const name = role === undefined || role.possessive ? undefined : names.get(role.last + 1);
  if (role === undefined || name === undefined) return role;
  const { last, possessive, voice } = name;
  return {
    ...role,
    last,
    possessive,
    voice: voice ?? role.voice,
    who: scene.names.whoIs(tokens[last]),
  };
}

/** A role noun with its determiner: “the client”, “my supervisor”, “ct”. */
export function roleAt(
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
  scene: MentionScene,
): Found | undefined {
  const opener = tokens[at]?.norm ?? '';
  if (opener === 'that' && opensClause(tokens, at)) return undefined;
  const isOwned = firstPossessive.has(opener) || thirdPossessive.has(opener) || opener === 'your';
  const first = isDeterminer(opener) || isOwned ? at + 1 : at;
  for (let length = roleLength(tokens[first]?.norm ?? ''); length >= 1; length -= 1) {
    const last = first + length - 1;
    const lastToken = tokens[last];
    if (lastToken === undefined) continue;
    const raw = tokens
      .slice(first, last + 1)
      .map(({ norm }) => norm)
      .join(' ');
    const possessive = /'s?$/.test(raw);
    const norm = raw.replace(/'s?$/, '');
    const voice =
      roleVoice(norm) ??
      (length === 1 && norm.endsWith('s') ? roleVoice(norm.slice(0, -1)) : undefined);
    const isInitials = /^\p{Lu}\.\p{Lu}/u.test(tokens[first]?.text ?? '');
    if (ofMeetings.test(norm) && !scene.isAuthorSpokenOf) continue;
    if (voice === undefined || isInitials || isOtherSense(tokens, first, last, norm)) continue;
    const isOfAuthor = ownsRole(tokens, at, before);
    const settled = settle(voice, norm, tokens, at, last, isOwned, isOfAuthor, scene);
    return {
      first: at,
      last,
      voice: settled,
      who: whoHas(norm, settled),
      possessive,
      gender: genderOf(norm),
      isPronoun: false,
    };
  }
  return undefined;
}

/** “The client” is one person with the participant’s name; a relative goes by the word for one. */
function whoHas(norm: string, voice: Voice): string {
  const isNamedByKin = kinNouns.has(norm) || genderOf(norm) !== '';
  return voice === 'third-party' || isNamedByKin ? norm : voice;
}

/** “Sir asked”, “the chair asked”: how minutes call the supervisor; elsewhere a chair is to sit on. */
const ofMeetings = /^(?:sir|madam|ma'am|chair)$/;

/** “I can’t be her worker”: the role is said of the subject. */
function isCopula(norm: string): boolean {
  return closedTags(norm).includes('Copula');
}

/** “CM told her supervisor”: the role is the author’s who is the subject. */
function ownsRole(tokens: readonly Token[], at: number, before: readonly Found[]): boolean {
  return (
    thirdPossessive.has(tokens[at]?.norm ?? '') && subjectBefore(tokens, at, before) === 'author'
  );
}

/** “in that CM understands”: within a sentence, before a person and a verb, “that” points at nobody. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return at > 0 && isVerbish(tokens[at + 2]?.norm ?? '');
}

/** Whose role it is once the words around are read: “her mother”, “a worker at the office”. */
function settle(
  voice: Voice,
  norm: string,
  tokens: readonly Token[],
  at: number,
  last: number,
  isOwned: boolean,
  isOfAuthor: boolean,
  scene: MentionScene,
): Voice {
  const opener = tokens[at]?.norm ?? '';
  const owner = tokens[at - 1]?.norm ?? '';
  const isKinOfSomebody = kinNouns.has(norm) && (isOwned || /'s?$/.test(owner) || owner === 'own');
  if (isKinOfSomebody) return 'third-party';
  if (!isStaff(voice) || scene.speaker === 'participant') return voice;
  if (isOfAuthor && (voice === 'supervisor' || isCopula(owner))) return voice;
  const isSomeOther =
    /^(?:a|an|another|other|his|her|their|previous|former|old|new|your)$/.test(opener) ||
    /^(?:previous|former|another|other)$/.test(owner) ||
    (/\p{L}'s?$/u.test(owner) && !scene.isAuthorSpokenOf) ||
    isAgency(owner);
  return isSomeOther || (opener !== 'this' && isElsewhere(tokens, at, last, norm))
    ? 'third-party'
    : voice;
}

/** “a worker at the office”, “CM from Oak House”; not “called CM at 3” nor “gave CM with a smile”. */
function isElsewhere(tokens: readonly Token[], at: number, last: number, norm: string): boolean {
  const hasDeterminer = isDeterminer(tokens[at]?.norm ?? '') && last > at;
  const [next, place] = [tokens[last + 1]?.norm ?? '', tokens[last + 2]];
  if (next === 'with') return hasDeterminer;
  if (next === 'at')
    return (
      place?.kind === 'word' && (hasDeterminer || norm.length > 3) && !atOwnPlace.test(place.norm)
    );
  return next === 'from' || next === 'of';
}

/** Places and times at which the worker is as well: “CM at bedside”. */
const atOwnPlace =
  /^(?:bedside|intake|home|work|all|this|her|his|their|ct|ct's|noon|midnight|start|end|first|times?|school|court)$/;

const courtAfter =
  /^(?:date|dates|order|orders|ordered|hearing|report|room|house|appearance|mandated)$/;
/** Roles that are acts as well: “I coach her son”. */
const alsoVerbs =
  /^(?:coach|parent|partner|mother|father|nurse|chair|guard|staff|volunteer|guest|super|intern|peer|doctor|judge|boss)$/;

/** Whether a role noun stands where only a verb can: after “I” or a modal, or after “to” with an object behind it. */
function isVerbHere(before: string, after: Token | undefined): boolean {
  if (subjectPronouns.has(before) || modals.has(before)) return true;
  return before === 'to' && determiners.has(after?.norm ?? '');
}

/** Words before “mo” that make it a month. */
const period = /^(?:a|per|each|this|last|every)$/;
const secures = /^(?:social|food|job|home|housing|financial|income)$/;

/** A role noun that means something else here: “in ct”, “parent night”, “family meeting”, “child care”. */
function isOtherSense(
  tokens: readonly Token[],
  first: number,
  last: number,
  norm: string,
): boolean {
  const before = tokens[first - 1]?.norm ?? '';
  const after = tokens[last + 1];
  if (alsoVerbs.test(norm) && isVerbHere(before, after)) return true;
  if (/^(?:mos?|fas?)$/.test(norm))
    return norm.endsWith('s') || tokens[first - 1]?.kind === 'number' || period.test(before);
  if (norm === 'security' && secures.test(before)) return true;
  if (norm === 'ct') return courtAfter.test(after?.norm ?? '') || /^(?:in|at|scan)$/.test(before);
  if (after?.kind !== 'word') return false;
  if (
    /^(?:family|child|student|youth|youths|parent|parents|peer|client|patient|participant|resident|staff|worker|team|manager|baby|kid|kids|guest|member|police|court|school|nurse|doctor|teen|volunteer|security)$/.test(
      norm,
    )
  ) {
    return /^(?:care|support|room|meeting|meetings|session|sessions|services|service|home|house|housing|center|centre|court|law|plan|night|group|program|programme|visit|visits|work|file|files|record|records|id|portal|member|members|history|shelter|office|report|stuff|training|handbook|line|clothes|formula|shower|seat|benefit|benefits|allowance|protection|welfare|assistance|time|resource|resources|rights|handouts?|development|team|loans?|aid|council|station|bank|dinner|therapy|counseling|counselling|unit|contact|list|schedule|meals?|deposit|cameras?|code|system|number)$/.test(
      after.norm,
    );
  }
  return false;
}
