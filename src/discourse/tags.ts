import type { Mention, Token, Voice } from './discourse.ts';
import { lexiconTags } from './lexicon-tags.ts';
import type { Vocabulary } from './vocabulary.ts';
import { closedTags } from './word-classes.ts';

const personTags: Readonly<Record<Voice, readonly string[]>> = {
  author: ['Author', 'Staff', 'Person'],
  supervisor: ['Supervisor', 'Staff', 'Person'],
  participant: ['Participant', 'Person'],
  'third-party': ['ThirdParty', 'Person'],
  other: ['Person'],
};
const money = /^(?:\p{Sc}\s?\d[\d,.]*k?)$/u;
const time = /^\d{1,2}(?::\d{2})?(?:am|pm)?$/;
const date = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/;
const currencies: ReadonlySet<string> = new Set(
  (
    'dollar dollars buck bucks pound pounds quid euro euros cent cents pence shilling shillings ' +
    'tenner fiver'
  ).split(' '),
);

/** The tags of the token at `at` that its words alone tell, each with the number of tokens it covers from there. */
export function wordTagsOf(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): ReadonlyMap<string, number> {
  const token = tokens[at];
  if (token === undefined) return new Map();
  const closed = closedTags(token.norm);
  const lexicon = lexiconTags(vocabulary, tokens, at);
  if (closed.length === 0 && token.kind === 'word' && !isCurrency(token.norm)) return lexicon;
  const tags = new Map<string, number>();
  for (const tag of closed) tags.set(tag, 1);
  for (const [tag, length] of lexicon) tags.set(tag, length);
  if (token.kind === 'quotation') tags.set(token.norm === '‘’' ? 'ScareQuote' : 'Quotation', 1);
  if (token.kind === 'number') addNumberTags(tags, tokens, at);
  if (isWordMoney(tokens, at)) tags.set('Money', 1);
  return tags;
}

/** Whether a word makes the number before it a part of something: “20 dollars”, “9 am”. */
export function isUnit(norm: string): boolean {
  return isCurrency(norm) || isHalfOfDay(norm);
}

function isHalfOfDay(norm: string): boolean {
  return norm === 'am' || norm === 'pm' || norm === 'a.m' || norm === 'p.m';
}

/** Whether the word names a unit of money: “dollars”, “tenner”. */
export function isCurrency(norm: string): boolean {
  return currencies.has(norm);
}

/** “a tenner”, “some pounds”. */
function isWordMoney(tokens: readonly Token[], at: number): boolean {
  return (
    isCurrency(tokens[at]?.norm ?? '') &&
    /^(?:a|an|some|few|several|ten|twenty|fifty|hundred)$/.test(tokens[at - 1]?.norm ?? '')
  );
}

/** The tags of a token with those of the persons that begin there. */
export function withPersons(
  words: ReadonlyMap<string, number>,
  norm: string,
  persons: readonly Mention[],
): ReadonlyMap<string, number> {
  if (persons.length === 0) return words;
  const tags = new Map(words);
  for (const mention of persons) addPersonTags(tags, mention, norm);
  return tags;
}

function addNumberTags(tags: Map<string, number>, tokens: readonly Token[], at: number): void {
  const norm = tokens[at]?.norm ?? '';
  tags.set('Number', 1);
  if (money.test(norm)) tags.set('Money', 1);
  else if (isCurrency(tokens[at + 1]?.norm ?? '')) tags.set('Money', 2);
  else if (date.test(norm)) tags.set('Date', 1);
  else if (time.test(norm)) tags.set('Time', isHalfOfDay(tokens[at + 1]?.norm ?? '') ? 2 : 1);
}

function addPersonTags(
  tags: Map<string, number>,
  { first, last, voice, possessive, isStranger }: Mention,
  norm: string,
): void {
  const suffix = possessive ? 'Possessive' : '';
  const length = last - first + 1;
  for (const tag of personTags[voice])
    tags.set(`${tag}${suffix}`, Math.max(length, tags.get(`${tag}${suffix}`) ?? 0));
  if (isStranger === true) tags.set(`Stranger${suffix}`, length);
  if (norm === 'we' || norm === 'us') tags.set('We', 1);
}
