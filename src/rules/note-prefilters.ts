import type { NoteType } from '../note/note.ts';
import { createPrefilter } from './prefilter.ts';
import type { NotePrefilters, Pattern, Where } from './rule.ts';

/** Patterns, and the notes in which they are looked for. */
interface Asked {
  readonly where: Where;
  readonly patterns: readonly Pattern[];
}

/** A prefilter for each type of note, over the patterns that are looked for in it. */
export function createNotePrefilters(asked: readonly Asked[]): NotePrefilters {
  const patternsFor = (type: NoteType): ReadonlySet<Pattern> =>
    new Set(asked.flatMap(({ where, patterns }) => (where.notes.includes(type) ? patterns : [])));
  return {
    contact: createPrefilter(patternsFor('contact')),
    supervision: createPrefilter(patternsFor('supervision')),
    conference: createPrefilter(patternsFor('conference')),
    policy: createPrefilter(patternsFor('policy')),
  };
}
