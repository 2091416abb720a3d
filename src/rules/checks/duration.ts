import { readSession } from '../../note/session.ts';
import { calendarOf } from '../calendar-of.ts';
import { defineNoteCheck } from '../define-check.ts';
import type { NoteRecord } from '../note-record.ts';
import { recordNote } from '../record-note.ts';
import { type DateOptions, dateOptions, wholeNumber } from '../repository-options.ts';
import { supervisorsOf, workersOf } from '../supervised.ts';
import { isJudged, type NoteOptions, noteOptions } from '../whole-note.ts';

/** The options of the check `duration`. */
export interface DurationOptions extends NoteOptions, DateOptions {
  /** The fewest minutes of a meeting, or of all meetings of a worker within some days. */
  readonly least: number;
  /** How many days are taken together. */
  readonly days: number;
}

/** Finds meetings recorded as shorter than agreed, where those around them do not make up for it. */
export const duration = defineNoteCheck<DurationOptions>({
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['least', 'days'],
    properties: { ...noteOptions, ...dateOptions, least: wholeNumber, days: wholeNumber },
  },
  facts: ['minutes'],
  judge: ({ discourse: { note }, beside }, options) => {
    const { minutes } = readSession(note);
    if (minutes === null || minutes >= options.least || !isJudged(note, options)) return [];
    const isMadeUp = isMadeUpFor(recordNote(note), beside(), options);
    return isMadeUp ? [] : [{ facts: { minutes: String(minutes) } }];
  },
});

/** Whether the meetings of the same worker around one give the time that it lacks, or may give it. */
function isMadeUpFor(
  own: NoteRecord,
  beside: readonly NoteRecord[],
  { least, days, order }: DurationOptions,
): boolean {
  const all = [own, ...beside.filter(({ path }) => path !== own.path)];
  const { dayOf } = calendarOf(all, order);
  const namesOf = workersOf(all, supervisorsOf(all));
  const day = dayOf(own);
  const workers = new Set(namesOf(own));
  const theirs = all.filter(
    (note) => note.isHeld && namesOf(note).some((name) => workers.has(name)),
  );
  // Without a day or a name, any of the other meetings may be the second one.
  if (day === undefined || workers.size === 0) return all.length > 1;
  const near = theirs.filter((note) => Math.abs((dayOf(note) ?? day) - day) < days);
  if (near.some((note) => note.minutes === null)) return true;
  return near.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) >= least;
}
