import { abbreviations } from './abbreviations.ts';
import { irregularPasts } from './irregular-pasts.ts';
import { namesNobody } from './names.ts';
import { roleVoice } from './roles.ts';
import { authorVerbs, participantVerbs, reportingVerbs, thoughtVerbs } from './speech-verbs.ts';
import { isVerbish } from './word-classes.ts';

const within =
  /(?<=(?<before>[\p{Ll},;&]+)\s)(?<name>\p{Lu}\p{Ll}+)(?:[’']s)?(?![\p{L}-])(?!\s\p{Lu}\p{Ll}+)/gu;
const opening =
  /(?<=^[-*•\s]*|[.?!:]["”)]?\s+|\n[-*•\s]*)(?<name>\p{Lu}\p{Ll}+|\p{Lu}{2,3}) (?<verb>\p{Ll}+)/gu;
/** Verbs that things have for a subject as well. */
const impersonal =
  /^(?:is|are|was|were|has|had|did|does|came|went|ran|kept|started|stopped|continues|continued|remains|remained|needs|needed|seemed|appears|appeared|found|fell|lost|got|moved|left|set|began|became|took|made|felt|looks|looked|hit|stood|presented|works|worked|completed|scheduled|reviewed|attempted|provided|offered|discussed|updated|confirmed|noted|filed|signed)$/;

/**
 * The words that a text writes with a capital inside a sentence, with how often; and those that
 * open its sentences again and again and act as persons do. Places and days are left out; “her
 * friend Abdi” counts for nothing.
 */
export function countNames(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const openers = new Map<string, { count: number; isPerson: boolean }>();
  for (const text of texts) {
    for (const { groups } of text.matchAll(within)) {
      const { before = '', name = '' } = groups ?? {};
      const norm = name.toLowerCase();
      if (namesNobody(norm)) continue;
      const isOther = roleVoice(before) === 'third-party';
      counts.set(norm, (counts.get(norm) ?? 0) + (isOther ? 0 : 1));
    }
    for (const { groups } of text.matchAll(opening)) {
      const { name = '', verb = '' } = groups ?? {};
      const norm = name.toLowerCase();
      if (!isVerbish(verb) || namesNobody(norm) || abbreviations.has(norm) || isVerbish(norm))
        continue;
      const entry = openers.get(norm) ?? { count: 0, isPerson: false };
      openers.set(norm, { count: entry.count + 1, isPerson: entry.isPerson || isPersonal(verb) });
    }
  }
  for (const [norm, { count, isPerson }] of openers) {
    const isName = counts.has(norm) || (count >= 2 && isPerson && !isWrittenSmall(norm, texts));
    if (isName) counts.set(norm, (counts.get(norm) ?? 0) + count);
  }
  return counts;
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
  return texts.some((text) => small.test(text));
}
