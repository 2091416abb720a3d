import type { NoteType } from '../note/note.ts';
import { createPrefilter, type Prefilter } from './prefilter.ts';
import type { NotePrefilters, Pattern, Where } from './rule.ts';

/** Patterns, and the notes in which they are looked for. */
interface Asked {
  readonly where: Where;
  readonly patterns: readonly Pattern[];
}

/** Gives the prefilter of a type of note, over the patterns that are looked for in it; each is built when first asked for. */
export function createNotePrefilters(asked: readonly Asked[]): NotePrefilters {
  const built = new Map<NoteType, Prefilter>();
  return (type) => {
    const prefilter =
      built.get(type) ??
      createPrefilter(
        new Set(
          asked.flatMap(({ where, patterns }) => (where.notes.includes(type) ? patterns : [])),
        ),
      );
    built.set(type, prefilter);
    return prefilter;
  };
}
