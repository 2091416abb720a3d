import type { Note } from '../note/note.ts';
import { titleOf } from '../note/note-title.ts';
import { onceEach } from '../note/once-each.ts';

/** What a note must be for a check of whole notes to judge it. */
export interface NoteOptions {
  /** The fewest words of prose; a shorter note says too little to miss something in it. */
  readonly words?: number;
  /** Words of which one stands in the note's type, title or file name. */
  readonly titled?: readonly string[];
  /** Words of which none stands there. */
  readonly notTitled?: readonly string[];
  /** Fields of the front matter, of which none is filled in. */
  readonly withoutFields?: readonly string[];
  /** Words of which none stands in a heading or in a label such as “Consent: …”. */
  readonly withoutHeadings?: readonly string[];
}

/** The schema of a list of words in lower case. */
export const wordList = {
  type: 'array',
  minItems: 1,
  items: { type: 'string', minLength: 1, description: 'a word in lower case' },
  description: 'a list of words in lower case',
} as const;

/** The properties of {@link NoteOptions} in a check's schema. */
export const noteOptions = {
  words: { type: 'integer', minimum: 1, description: 'a number of words' },
  titled: wordList,
  notTitled: wordList,
  withoutFields: wordList,
  withoutHeadings: wordList,
} as const;

/** Whether a note is one that a check of whole notes may judge. */
export function isJudged(
  note: Note,
  { words: fewest = 0, titled, notTitled = [], ...without }: NoteOptions,
): boolean {
  if (fewest > 0 && countWords(note) < fewest) return false;
  const { withoutFields = [], withoutHeadings = [] } = without;
  if (withoutFields.some((field) => isFilled(note.frontMatter.data[field]))) return false;
  if (isHeaded(note, withoutHeadings)) return false;
  if (titled === undefined && notTitled.length === 0) return true;
  const title = titleOf(note);
  const isNamed = (name: string): boolean => containsWords(title, name);
  return (titled?.some(isNamed) ?? true) && !notTitled.some(isNamed);
}

/** Whether a heading or a label of the note holds one of these words. */
export function isHeaded({ blocks }: Note, words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    blocks.some(({ kind, text }) => {
      const heads = kind === 'heading' ? [text] : (text.match(/^[^:\n]{1,40}(?=:)/gmu) ?? []);
      return heads.some((head) => words.some((word) => containsWords(head.toLowerCase(), word)));
    })
  );
}

/** Whether words stand in a text, each of them whole; both in lower case. */
export function containsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + words.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** How many words of prose a note has. */
const countWords = onceEach(({ blocks }: Note): number =>
  blocks.reduce((count, { text }) => count + (text.match(/\S+/gu)?.length ?? 0), 0),
);

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}
