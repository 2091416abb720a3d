import { auxiliaries, determiners, subjectPronouns } from '../../discourse/closed-classes.ts';
import type { Sentence } from '../../discourse/discourse.ts';
import { isWord } from './whose-words.ts';
import { isParticiple, isStatementVerb, wordSet } from './words.ts';

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
  if (!opensWithAmount(first.norm) && opensWithName(first.text, words[1]?.norm)) return false;
  return !tokens.some(
    ({ norm, kind }) =>
      kind === 'subject' ||
      kind === 'quotation' ||
      auxiliaries.has(norm) ||
      subjectPronouns.has(norm) ||
      isStatementVerb(norm),
  );
}

/** Whether something is left to be done to a thing: “The keys need to be re-cut”. */
export function isLeftToDo({ tokens }: Sentence): boolean {
  const at = tokens.findIndex(
    ({ norm }, index) => norm === 'be' && tokens[index - 1]?.norm === 'to',
  );
  const done = tokens[at + 1]?.norm ?? '';
  return at !== -1 && isParticiple(done.slice(done.indexOf('-') + 1)) && !settled.has(done);
}

/** Participles of what is only a question of when. */
const settled = wordSet('held continued confirmed announced celebrated');

/** “More visits”: an amount and no name, though a capital and an ending in -s follow each other. */
function opensWithAmount(norm: string): boolean {
  return determiners.has(norm) || amounts.has(norm);
}

const amounts = wordSet(
  'more less fewer better new extra two three four weekly regular shorter longer',
);

/** “Ana”, “Ana sends the form”: a capital and no more, or what may be a verb after it. */
function opensWithName(first: string, second: string | undefined): boolean {
  return /^\p{Lu}/u.test(first) && (second === undefined || /[^s]s$/.test(second));
}
