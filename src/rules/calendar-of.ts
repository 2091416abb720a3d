import type { Day } from '../note/calendar.ts';
import { type DateOrder, dayIn, orderIn } from '../note/read-date.ts';
import type { NoteRecord } from './note-record.ts';

/** When the notes of a set were, as far as their dates can be told. */
export interface Calendar {
  readonly dayOf: (note: NoteRecord) => Day | undefined;
  /** The order in which dates of numbers are read; undefined where nothing decides it. */
  readonly order: DateOrder | undefined;
  /** A date of the set that can only be read in that order; absent where the order was given. */
  readonly evidence?: string;
}

/**
 * The calendar of some notes: dates of numbers are read in the order given, else in the one in which
 * some of them must be read, if no other of them must be read otherwise.
 */
export function calendarOf(notes: readonly NoteRecord[], given?: DateOrder): Calendar {
  if (given !== undefined) return withOrder(given);
  const decided = new Map<DateOrder, string>();
  for (const { date } of notes) {
    const order = date === null ? undefined : orderIn(date.reading);
    if (date !== null && order !== undefined && !decided.has(order)) decided.set(order, date.text);
  }
  const [only, ...others] = decided;
  if (only === undefined || others.length > 0) return withOrder(undefined);
  const [order, evidence] = only;
  return { ...withOrder(order), evidence };
}

/** Whether the day of a note rests on the order of its numbers. */
export function restsOnOrder({ date }: NoteRecord): boolean {
  return date !== null && dayIn(date.reading) === undefined;
}

function withOrder(order: DateOrder | undefined): Calendar {
  return {
    dayOf: ({ date }) => (date === null ? undefined : dayIn(date.reading, order)),
    order,
  };
}
