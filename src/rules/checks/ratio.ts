import { type Day, dayInWords } from '../../note/calendar.ts';
import { defineRepositoryCheck } from '../define-check.ts';
import type { NoteRecord } from '../note-record.ts';
import { type DateOptions, dateOptions, wholeNumber } from '../repository-options.ts';
import { bySupervisor, supervisorsOf, type WorkersOf, workersOf } from '../supervised.ts';

/** The options of the check `ratio`. */
export interface RatioOptions extends DateOptions {
  /** The most workers of one supervisor. */
  readonly most: number;
  /** Within how many days they are counted, so that those who came and went are not added up. */
  readonly days: number;
}

/** A meeting with its day and the worker it was with. */
interface Meeting {
  readonly note: NoteRecord;
  readonly day: Day;
  readonly worker: string;
}

/** Finds supervisors with more workers than agreed, by individual meetings or by a roster in front matter. */
export const ratio = defineRepositoryCheck<RatioOptions>({
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['most', 'days'],
    properties: { ...dateOptions, most: wholeNumber, days: wholeNumber },
  },
  facts: ['workers', 'when'],
  compare: function* (notes, { most, days }, { dayOf }) {
    const supervisorOf = supervisorsOf(notes);
    const namesOf = workersOf(notes, supervisorOf);
    for (const [supervisor, theirs] of bySupervisor(notes, supervisorOf)) {
      if (supervisor === '') continue;
      const crowd = largestCrowd(meetingsIn(theirs, namesOf, dayOf), days);
      const [first, last] = [crowd[0], crowd.at(-1)];
      if (crowd.length > most && first !== undefined && last !== undefined) {
        const when = `${dayInWords(first.day)} to ${dayInWords(last.day)}`;
        const facts = { workers: String(crowd.length), when };
        yield { facts, notes: crowd.map(({ note }) => note) };
        continue;
      }
      const roster = theirs.find((note) => (note.roster ?? 0) > most);
      if (roster === undefined) continue;
      const facts = { workers: String(roster.roster), when: 'by the front matter of the note' };
      yield { facts, notes: [roster] };
    }
  },
});

/** Individual meetings that were held, by day. */
function meetingsIn(
  notes: readonly NoteRecord[],
  namesOf: WorkersOf,
  dayOf: (note: NoteRecord) => Day | undefined,
): readonly Meeting[] {
  const meetings = notes.flatMap((note): readonly Meeting[] => {
    const day = dayOf(note);
    const [worker] = namesOf(note);
    const isCounted = note.isHeld && note.workers.length === 1;
    return !isCounted || day === undefined || worker === undefined ? [] : [{ note, day, worker }];
  });
  return meetings.toSorted((one, other) => one.day - other.day);
}

/** The last meeting of each worker in the stretch of so many days that has the most workers. */
function largestCrowd(meetings: readonly Meeting[], days: number): readonly Meeting[] {
  let largest: readonly Meeting[] = [];
  let first = 0;
  for (const [at, { day }] of meetings.entries()) {
    while (day - (meetings[first]?.day ?? day) >= days) first += 1;
    const stretch = meetings.slice(first, at + 1);
    const workers = new Map(stretch.map((meeting) => [meeting.worker, meeting]));
    if (workers.size > largest.length) largest = [...workers.values()];
  }
  return largest.toSorted((one, other) => one.day - other.day);
}
