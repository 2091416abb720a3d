import { authorsOf } from '../discourse/authors.ts';
import { readNote } from '../note/read-note.ts';
import type { NoteRecord } from '../rules/note-record.ts';
import { recordNote } from '../rules/record-note.ts';
import type { Cache } from './cache.ts';
import type { Sheet } from './engine.ts';
import { remember } from './linter.ts';
import { shippedMark } from './shipped-mark.ts';

/** What the head of a note tells of it: who wrote it, who met, and when. */
export interface Caption extends NoteRecord {
  /** As the note names them; none where it does not. */
  readonly authors: readonly string[];
}

/** Gives the caption of a note. */
export type CaptionOf = (note: Sheet) => Promise<Caption>;

/** How much of a note is its head, in characters. */
const HEAD = 2000;

/** Reads captions, each once for as long as the head of its note stays. */
export function openCaptions(cache: Cache): CaptionOf {
  return ({ path, text }) => {
    const head = text.slice(0, HEAD);
    return remember(cache, ['caption', shippedMark(), path, head], async () => {
      const note = readNote(head, path);
      return { ...recordNote(note), authors: authorsOf(note) };
    });
  };
}
