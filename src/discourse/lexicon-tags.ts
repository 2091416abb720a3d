import { onceEach } from '../note/once-each.ts';
import type { Token } from './discourse.ts';
import type { Exception, Phrase, Vocabulary, WordEntry } from './vocabulary.ts';

const none: ReadonlyMap<string, number> = new Map();
const noPhrases: readonly Phrase[] = [];

/**
 * The lexicon's tags of the word or phrase that begins at a token, each with the number of tokens
 * of its longest phrase. Marks and left-out subjects break a phrase.
 */
export function lexiconTags(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  index: number,
): ReadonlyMap<string, number> {
  const entry = vocabulary.words.get(tokens[index]?.norm ?? '');
  if (entry === undefined) return none;
  if (standsAlone(entry, tokens, index)) return tagsAlone(entry);
  const lengths = new Map<string, number>();
  for (const { words, tags } of entry.phrases.get(tokens[index + 1]?.norm ?? '') ?? noPhrases) {
    if (tags.every((tag) => lengths.has(tag)) || !standsAt(words, tokens, index)) continue;
    for (const tag of tags) if (!lengths.has(tag)) lengths.set(tag, words.length);
  }
  for (const tag of entry.tags) if (!lengths.has(tag)) lengths.set(tag, 1);
  for (const exception of entry.exceptions ?? []) {
    if (isExcepted(exception, lengths, tokens, index)) lengths.delete(exception.tag);
  }
  return lengths;
}

/** The tags of a word that stands alone; one answer for all places, so nobody may change it. */
const tagsAlone = onceEach(
  ({ tags }: WordEntry): ReadonlyMap<string, number> => new Map(tags.map((tag) => [tag, 1])),
);

/** Whether the words around a token change nothing of what its entry says: no phrase or exception reaches it. */
export function standsAlone(
  { phrases, exceptions }: WordEntry,
  tokens: readonly Token[],
  index: number,
): boolean {
  const begun = phrases.size > 0 ? phrases.get(tokens[index + 1]?.norm ?? '') : undefined;
  if (begun?.some(({ words }) => standsAt(words, tokens, index)) === true) return false;
  return exceptions?.some(({ words, at }) => standsAt(words, tokens, index - at)) !== true;
}

function isExcepted(
  { tag, words, at }: Exception,
  lengths: ReadonlyMap<string, number>,
  tokens: readonly Token[],
  index: number,
): boolean {
  return (lengths.get(tag) ?? words.length) < words.length && standsAt(words, tokens, index - at);
}

/** Whether the words stand one after the other from a token on. */
function standsAt(words: readonly string[], tokens: readonly Token[], index: number): boolean {
  for (let offset = 0; offset < words.length; offset += 1) {
    if (tokens[index + offset]?.norm !== words[offset]) return false;
  }
  return true;
}
