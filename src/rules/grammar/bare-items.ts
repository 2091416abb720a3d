import { auxiliaries, subjectPronouns } from '../../discourse/closed-classes.ts';
import type { Sentence } from '../../discourse/discourse.ts';
import { isWord } from './whose-words.ts';
import { isStatementVerb, wordSet } from './words.ts';

/** How many words a thing to do has at most when no verb says what to do with it. */
const mostWords = 8;
/** First words of an item that say that there is nothing to do. */
const nothing = wordSet('no none nil nothing n/a na not tbc done next same all both');

/** Whether a list item only names a thing, as people jot down what is to be done: “gate key”, “forms for Ana”. */
export function isBareItem({ tokens, block }: Sentence): boolean {
  const written = block.text.trim();
  if (block.list === undefined || written.length > 60 || /[\d:]|\p{L}{2}\. /u.test(written))
    return false;
  const words = tokens.filter(isWord);
  const [first] = words;
  if (first === undefined || words.length > mostWords || nothing.has(first.norm)) return false;
  if (opensWithName(first.text, words[1]?.norm)) return false;
  return !tokens.some(
    ({ norm, kind }) =>
      kind === 'subject' ||
      kind === 'quotation' ||
      auxiliaries.has(norm) ||
      subjectPronouns.has(norm) ||
      isStatementVerb(norm),
  );
}

/** “Ana”, “Ana sends the form”: a capital and no more, or what may be a verb after it. */
function opensWithName(first: string, second: string | undefined): boolean {
  return /^\p{Lu}/u.test(first) && (second === undefined || /[^s]s$/.test(second));
}
