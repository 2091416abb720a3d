import type { Day } from '../note/calendar.ts';
import type { Calendar } from './calendar-of.ts';
import type { NoteRecord } from './note-record.ts';
import { supervisorsOf, workersOf } from './supervised.ts';

/** A meeting with its day. */
export interface Meeting {
  readonly note: NoteRecord;
  readonly day: Day;
}

/** Which meetings belong together. */
export interface SeriesOptions {
  /** Whose meetings follow one another. */
  readonly of: 'worker' | 'team';
  /** Whether a meeting of several workers counts for each of them. */
  readonly group?: boolean;
}

/** The meetings that were held, by whose they are, in the order of the notes. */
export function seriesOf(
  notes: readonly NoteRecord[],
  { of, group = false }: SeriesOptions,
  { dayOf }: Calendar,
): ReadonlyMap<string, readonly Meeting[]> {
  const namesOf = workersOf(notes, supervisorsOf(notes));
  const series = new Map<string, Meeting[]>();
  for (const note of notes) {
    const day = dayOf(note);
    if (day === undefined || !note.isHeld) continue;
    const isCounted = of === 'team' || group || note.workers.length === 1;
    const owners = of === 'team' ? [note.team] : namesOf(note);
    for (const owner of isCounted ? owners : []) {
      const meetings = series.get(owner) ?? [];
      meetings.push({ note, day });
      series.set(owner, meetings);
    }
  }
  return series;
}
