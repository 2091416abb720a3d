import type { NoteType } from '../note/note.ts';
import { createLedWords } from './led-words.ts';
import type { PatternIndex } from './pattern-index.ts';
import { createPrefilter, type Prefilter } from './prefilter.ts';
import type { NotePrefilters, Pattern, Where } from './rule.ts';

/** Patterns, and the notes in which they are looked for. */
interface Asked {
  readonly where: Where;
  readonly patterns: readonly Pattern[];
}

/** Gives the prefilter of a type of note, for the patterns of an index that are looked for in it; each is made when first asked for. */
export function createNotePrefilters(index: PatternIndex, asked: readonly Asked[]): NotePrefilters {
  const built = new Map<NoteType, Prefilter>();
  const words = createLedWords(index);
  return (type) => {
    const prefilter =
      built.get(type) ??
      createPrefilter(
        index,
        words,
        asked.flatMap(({ where, patterns }) => (where.notes.includes(type) ? patterns : [])),
      );
    built.set(type, prefilter);
    return prefilter;
  };
}
