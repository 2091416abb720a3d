import { abbreviations } from './abbreviations.ts';
import { irregularPasts } from './irregular-verbs.ts';
import { namesNobody } from './not-names.ts';
import { roleVoice } from './roles.ts';
import { smallNames } from './small-names.ts';
import { authorVerbs, participantVerbs, reportingVerbs, thoughtVerbs } from './speech-verbs.ts';
import { closedTags, isVerbish } from './word-classes.ts';

/** “Rosa”, “O’Brien”, “Al-Sayed”. */
const word = String.raw`\p{Lu}(?:[’']\p{Lu})?\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const within = new RegExp(
  String.raw`(?<=[\p{Ll},;&]\s)(?<name>${word})(?<owns>[’']s)?(?![\p{L}-])(?!\s\p{Lu}\p{Ll}+)(?: (?<after>\p{Ll}+|\(\d))?`,
  'gu',
);
const opening = new RegExp(
  String.raw`(?:^[-*•\s]*|[.?!:]["”)]?\s+|\n[-*•\s]*)(?:\d{1,2}[:.]\d{2}[ ,–-]+)?(?<name>${word}|\p{Lu}{2,3}) (?<verb>\p{Ll}+)`,
  'gu',
);
/** Verbs that things have for a subject as well. */
const impersonal =
  /^(?:is|are|was|were|has|had|did|does|came|went|ran|kept|started|stopped|continues|continued|remains|remained|needs|needed|seemed|appears|appeared|found|fell|lost|got|moved|left|set|began|became|took|made|felt|looks|looked|hit|stood|presented|works|worked|completed|scheduled|reviewed|attempted|provided|offered|discussed|updated|confirmed|noted|filed|signed)$/;

/** A word that a text writes as a name. */
export interface WrittenName {
  /** How often, “her friend Abdi” left out. */
  readonly count: number;
  /** Whether it acts or is treated as persons are. */
  readonly isPerson: boolean;
}

/**
 * The words that a text writes with a capital inside a sentence, and those that open its
 * sentences again and again and act as persons do. Places and days are left out.
 *
 * @param titled names that the title has, each counted once more
 */
export function countNames(
  texts: readonly string[],
  titled: readonly string[] = [],
): ReadonlyMap<string, WrittenName> {
  const names = new Map<string, WrittenName>();
  for (const norm of titled) add(names, norm, 1, false);
  const openers = new Map<string, WrittenName>();
  for (const text of texts) {
    for (const { groups, index } of text.matchAll(within)) {
      const { name = '', owns, after = '' } = groups ?? {};
      const norm = name.toLowerCase().replace('’', "'");
      if (namesNobody(norm)) continue;
      const before = wordBefore(text, index);
      const isOther = roleVoice(before) === 'third-party';
      const isPerson = owns !== undefined || takesPerson.test(before) || followsPerson(after);
      add(names, norm, isOther ? 0 : 1, isPerson);
    }
    for (const { groups } of text.matchAll(opening)) {
      const { name = '', verb = '' } = groups ?? {};
      const norm = name.toLowerCase().replace('’', "'");
      const isWord = namesNobody(norm) || abbreviations.has(norm) || isVerbish(norm);
      if (!isWord && isVerbish(verb)) add(openers, norm, 1, isPersonal(verb));
    }
  }
  for (const [norm, { count, isPerson }] of openers) {
    const isName = names.has(norm) || (count >= 2 && isPerson && !isWrittenSmall(norm, texts));
    if (isName) add(names, norm, count, isPerson);
  }
  for (const [norm, count] of smallNames(texts.join('\n'))) add(names, norm, count, true);
  return names;
}

/** The word that ends one character before a place; a mark behind it hides it. */
function wordBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf(' ', at - 2) + 1, at - 1).toLowerCase();
}

function add(
  names: Map<string, WrittenName>,
  norm: string,
  count: number,
  isPerson: boolean,
): void {
  const known = names.get(norm) ?? { count: 0, isPerson: false };
  names.set(norm, { count: known.count + count, isPerson: known.isPerson || isPerson });
}

/** Words right before a person more often than a thing. */
const takesPerson =
  /^(?:with|w|told|asked|met|called|helped|gave|texted|phoned|rang|saw|visited|and|walked|drove|hugged|thanked|let|invited|emailed|reminded|showed|from|for|by|into|about|beside|lent|paid|hosted|fed|held|took|picked|dropped|joined|greeted|assured|promised|reassured|informed|that|if|when|because|since|while)$/;

/** Whether a word may follow a person's name: an act, an auxiliary, an age in brackets. */
function followsPerson(after: string): boolean {
  return (
    after.startsWith('(') ||
    after.endsWith('ing') ||
    closedTags(after).includes('Auxiliary') ||
    isPersonal(after)
  );
}

function isPersonal(verb: string): boolean {
  const isKnown =
    reportingVerbs.has(verb) ||
    thoughtVerbs.has(verb) ||
    authorVerbs.has(verb) ||
    participantVerbs.has(verb) ||
    irregularPasts.has(verb);
  return isKnown && !impersonal.test(verb);
}

/** Whether a text writes the word in lower case as well, as no name is. */
function isWrittenSmall(norm: string, texts: readonly string[]): boolean {
  const small = new RegExp(`(?<!\\p{L})${norm}(?!\\p{L})`, 'u');
  return texts.some((text) => text.includes(norm) && small.test(text));
}
