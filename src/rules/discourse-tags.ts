import { closedClassWords } from '../discourse/word-classes.ts';

/** Tags of persons, which only the whole paragraph tells. */
export const personTags: ReadonlySet<string> = new Set(
  [
    'Author',
    'Participant',
    'Person',
    'Staff',
    'Stranger',
    'Supervisor',
    'ThirdParty',
    'We',
  ].flatMap((tag) => [tag, `${tag}Possessive`]),
);

/** The token of a number, and of any word with a possessive ending, as `needs` name them. */
export const anyNumber = '0';
export const anyPossessive = "'s";

const owners = ['my', 'our', 'your', 'his', 'her', 'their', 'whose', anyPossessive];
const numbers = [anyNumber];
const moneyWords =
  'dollar dollars buck bucks pound pounds quid euro euros cent cents pence shilling shillings tenner fiver';

/** The words of which a sentence holds one wherever the tag is; absent for persons, who may be named anyhow. */
const tagWords: ReadonlyMap<string, Iterable<string>> = new Map<string, Iterable<string>>([
  ...closedClassWords,
  ...[...personTags]
    .filter((tag) => tag.endsWith('Possessive'))
    .map((tag) => [tag, owners] as const),
  ['We', ['we', 'us', 'our', 'ours', 'ourselves']],
  ['Money', [...numbers, ...moneyWords.split(' ')]],
  ['Number', numbers],
  ['Date', numbers],
  ['Time', numbers],
  ['Quotation', ['“”']],
  ['ScareQuote', ['‘’']],
]);

/** The tags that a note's model gives beside those of the lexicon. */
export const discourseTags: ReadonlySet<string> = new Set([...personTags, ...tagWords.keys()]);

/** The words of a tag of the note's model. */
export function wordsOfTag(tag: string): Iterable<string> | undefined {
  return tagWords.get(tag);
}
