import { abbreviations } from './abbreviations.ts';
import { namesNobody } from './not-names.ts';
import { reportingVerbs } from './speech-verbs.ts';
import { isAdverb, isVerbish } from './word-classes.ts';

/** Names that are words as well, so that they are names only with a capital. */
const wordNames: ReadonlySet<string> = new Set(
  (
    'will may mark grace hope joy faith rose sky summer autumn dawn bill rob pat sue frank grant art chase drew jack jay lance miles nick penny ' +
    'ray rich robin ruby sandy sunny ward wade violet olive ivy lily daisy heather ginger jasmine max gene dean earl duke king young long short ' +
    'brown green gray grey banks brooks stone rivers woods hill field marsh cook baker mason parker hunter carter cooper porter walker price rush ' +
    'day knight little small best good bush wood bell page case love moon star story song kit bee dot angel destiny honey precious blessing gift ' +
    'prince princess major junior ace chance trip river sage rain storm brook bay cliff glen dale heath reed forest carol melody harmony patience ' +
    'prudence charity mercy comfort peace wisdom favour favor treasure van more rice sharp swift wise hall lane park bond cash core'
  ).split(' '),
);

/** Whether a word may be a name where it has a small first letter. */
export function isNameInSmall(norm: string): boolean {
  return norm.length > 2 && !wordNames.has(norm) && isNoWord(norm);
}

function isNoWord(norm: string): boolean {
  return !(
    namesNobody(norm) ||
    abbreviations.has(norm) ||
    isVerbish(norm) ||
    isAdverb(norm) ||
    /(?:ing|tion|ment|ness|ity|ship)$/.test(norm)
  );
}

/** The names of a text that stand in it with a small first letter: known ones, and those that it writes so throughout. */
export function smallNamesIn(text: string, known: Iterable<string>): ReadonlySet<string> {
  const written = [...known].filter(
    (name) => text.includes(name) && isNameInSmall(name) && !isThing(name, text),
  );
  return new Set([...written, ...smallNames(text).keys()]);
}

/** Whether a text has an article, an owner or a place's preposition before a word, as no name has. */
function isThing(name: string, text: string): boolean {
  const word = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(
    `(?<!\\p{L})(?:a|an|the|my|your|his|her|their|our|this|that|some|no|any|every|each|in|at) ${word}(?!\\p{L})`,
    'u',
  ).test(text);
}

/** A subject and its verb, at the head of a clause. */
const acting =
  /(?<=^|[.?!:;,\n–-]\s*|(?<![\p{L}])(?:and|then|so|but|that|when|because|if|cos|says|said)\s)(?<name>\p{Ll}{3,}) (?<verb>\p{Ll}+)/gmu;
const smallI = /(?<![\p{L}'’.])i(?:[’']?m|[’']ve|[’']ll|[’']d)?(?![\p{L}.'’-])/gu;
/** Bodies that speak as persons do. */
const bodies =
  /^(?:work|court|reception|probation|security|benefits|management|housing|council|police|hospital|school|college|social|services|everything|things|people|nothing|management|legal|duty|intake|admin|payroll|dad|mum|today|tomorrow|yesterday)$/;

/**
 * Names in a text whose writer uses no capitals, not even for “I”: words that speak at the head of a
 * clause, come again, and never have an article before them.
 */
export function smallNames(whole: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  if (!whole.includes(' i ') || (whole.match(smallI) ?? []).length < 2) return names;
  for (const { groups } of whole.matchAll(acting)) {
    const { name = '', verb = '' } = groups ?? {};
    if (names.has(name) || !reportingVerbs.has(verb) || bodies.test(name) || !isNameInSmall(name))
      continue;
    const count = whole.match(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))?.length ?? 0;
    if (count >= 2 && !isThing(name, whole)) names.set(name, count);
  }
  return names;
}
