import {
  auxiliaries,
  determiners,
  negativeAuxiliaries,
  subjectPronouns,
} from '../../discourse/closed-classes.ts';
import { frames } from './frames.ts';
import type { SpokenWord } from './spoken-words.ts';
import { invariantTags, wordSet } from './words.ts';

/** Tags of more than a word that are not an auxiliary and a pronoun. */
const phraseTags = frames(`
  don't you think|agree|reckon|feel $
  wouldn't you say|agree $
  is that right|correct|fair|so $
  is it not $
  am|was i right|wrong $
  do you think|reckon $
  or not|no $
  or what $
  right then? $
  is not it|that $
`);

/** Whether a tag stands at `start` and nothing but a tag: “isn’t it”, “right”, “don’t you think”. */
export function isTag(words: readonly SpokenWord[], start: number): boolean {
  if (phraseTags.endAt(words, start) !== -1) return true;
  const [first, second, third] = [words[start], words[start + 1], words[start + 2]];
  if (first === undefined) return false;
  if (second === undefined) return invariantTags.has(first.norm);
  const isPair = auxiliaries.has(first.norm) && isTagSubject(second);
  return isPair && (third === undefined || third.isMark || afterTag.has(third.norm));
}

/** What may follow a tag: “do we not”, “is it though”. */
const afterTag = wordSet('not though then');

function isTagSubject({ norm }: SpokenWord): boolean {
  return subjectPronouns.has(norm) || norm === 'there' || norm === 'that';
}

/** Whether a tag ends a statement, its comma written or not: “She signed, yeah?”, “thats right isn't it?”. */
export function tagsStatement(
  words: readonly SpokenWord[],
  starts: readonly number[],
  isAsked: boolean,
): boolean {
  const last = starts.at(-1);
  if (last !== undefined && last > 0 && isTag(words, last) && last > (starts[0] ?? 0)) return true;
  if (words.at(-2)?.isMark && invariantTags.has(words.at(-1)?.norm ?? '')) return words.length > 2;
  return endsInBareTag(words) || (isAsked && endsInSpokenTag(words));
}

/** “thats right isn't it”, “he knows innit”: a negative tag without its comma. */
function endsInBareTag(words: readonly SpokenWord[]): boolean {
  const [auxiliary, pronoun] = words.slice(-2);
  if (auxiliary === undefined || pronoun === undefined || words.length < 4) return false;
  if (pronoun.norm === 'innit') return true;
  return negativeAuxiliaries.has(auxiliary.norm) && subjectPronouns.has(pronoun.norm);
}

/** Tags that speech adds without a pause: “She signed na?”, “Same form every time no?”. */
const spokenTags = wordSet('no na nah ya yeah yes right correct true eh ey ne innit hey');

function endsInSpokenTag(words: readonly SpokenWord[]): boolean {
  const [before, last] = words.slice(-2);
  if (before === undefined || words.length < 4 || determiners.has(before.norm)) return false;
  return spokenTags.has(last?.norm ?? '') && !notBeforeTag.has(before.norm);
}

/** After these “no”, “right” and “true” are what is said of something: “Was it right?”. */
const notBeforeTag = wordSet(
  'is was are were or not say says said all it feel feels feeling seem seems quite get got the a',
);
