import type { Discourse, Sentence, Token } from '../../src/discourse/discourse.ts';
import { lexiconTags } from '../../src/discourse/lexicon-tags.ts';
import { tokenize } from '../../src/discourse/tokenize.ts';
import type { Vocabulary } from '../../src/discourse/vocabulary.ts';
import type { Block } from '../../src/note/note.ts';
import type { Place } from '../../src/rules/rule.ts';

/** Words, or phrases by spaces, that have a tag wherever they stand. */
export type Tags = Readonly<Record<string, readonly string[]>>;

/** Words that every sentence of these tests tags, unless it says otherwise. */
const usual: Tags = {
  Staff: ['cm', 'i', '∅'],
  Participant: ['her', 'him', 'the client', 'ct'],
  Filler: ['just', 'also', 'really', 'kind of'],
  Money: ['$20', '20 dollars'],
};

/** A block that holds the text and nothing else. */
export function blockOf(text: string): Block {
  return {
    kind: 'paragraph',
    text,
    span: { start: 0, end: text.length },
    headings: [],
    quoteDepth: 0,
    emphasis: [],
    foreign: [],
    runs: [{ text: 0, source: 0, length: text.length }],
  };
}

/**
 * A sentence as a pattern sees it, narrated by the author. `∅` in the text is a subject that
 * shorthand leaves out, `❝` a quotation.
 */
export function sentenceOf(
  text: string,
  tags: Tags = {},
  vocabulary?: Vocabulary,
  block = blockOf(text),
): Sentence {
  const start = block.text.indexOf(text);
  const end = start + text.length;
  const tokens = tokenize(block.text, start, end).map(plainToken);
  const given = Object.entries({ ...usual, ...tags }).flatMap(([tag, phrases]) =>
    phrases.map((phrase) => ({
      tag,
      words: tokenize(phrase).map((token) => plainToken(token).norm),
    })),
  );
  const tagsAt = (at: number): ReadonlyMap<string, number> => {
    const lengths = new Map(vocabulary === undefined ? [] : lexiconTags(vocabulary, tokens, at));
    for (const { tag, words } of given) {
      if (words.every((word, offset) => tokens[at + offset]?.norm === word)) {
        lengths.set(tag, words.length);
      }
    }
    return lengths;
  };
  return {
    block,
    start,
    end,
    tokens,
    terminal: /[.?!…:]$/.exec(text)?.[0] ?? '',
    voice: 'author',
    mode: 'narrated',
    addressee: 'other',
    section: 'none',
    tagsAt,
    wordTagsAt: tagsAt,
    mentions: () => [],
    reports: () => [],
    clauses: () => [],
  };
}

function plainToken(token: Token): Token {
  if (token.text === '∅')
    return { ...token, text: '', norm: '∅', end: token.start, kind: 'subject' };
  if (token.text === '❝') return { ...token, norm: '“”', kind: 'quotation' };
  return token;
}

/** A note of these sentences, each in the order given. */
export function discourseOf(sentences: readonly Sentence[]): Discourse {
  return {
    note: {
      path: '',
      source: '',
      type: 'contact',
      frontMatter: { data: {} },
      blocks: [],
      ignores: [],
      problems: [],
    },
    sentences,
  };
}

/** The words of a place, with single spaces. */
export function wordsOf({ sentence, first, last }: Place): string {
  const words = sentence.tokens.slice(first, last + 1).map(({ text }) => text);
  return words.filter((text) => text !== '').join(' ');
}
