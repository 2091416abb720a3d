import { dayInWords } from '../../note/calendar.ts';
import { defineRepositoryCheck } from '../define-check.ts';
import type { NotesVerdict } from '../note-record.ts';
import { patternList } from '../pattern-list.ts';
import { type DateOptions, dateOptions, wholeNumber } from '../repository-options.ts';
import { type Meeting, seriesOf } from '../series.ts';

/** The options of the check `cadence`. */
export interface CadenceOptions extends DateOptions {
  /** Whose meetings follow one another. */
  readonly of: 'worker' | 'team';
  /** The most days between two meetings; a longer gap has the card's severity. */
  readonly most: number;
  /** The usual days between them: a longer gap that keeps to `most` is `info`. */
  readonly usual?: number;
  /** With so many gaps, one of `info` that is no longer than their middle one is an established rhythm. */
  readonly rhythm?: number;
  /** Whether a meeting of several workers counts for each of them. */
  readonly group?: boolean;
  /** Patterns in a note before or after a gap that excuse it: a leave, a closure. */
  readonly unless?: readonly string[];
}

/** Two meetings that follow one another. */
interface Gap {
  readonly before: Meeting;
  readonly after: Meeting;
  readonly days: number;
}

/** Finds meetings that lie further apart than agreed, worker by worker or team by team. */
export const cadence = defineRepositoryCheck<CadenceOptions>({
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['of', 'most'],
    properties: {
      ...dateOptions,
      of: { enum: ['worker', 'team'], description: 'worker or team' },
      most: wholeNumber,
      usual: wholeNumber,
      rhythm: wholeNumber,
      group: { type: 'boolean', description: 'true or false' },
      unless: patternList,
    },
  },
  facts: ['days', 'from', 'to'],
  excuses: ({ unless = [] }) => unless,
  compare: function* (notes, options, calendar, id) {
    for (const meetings of seriesOf(notes, options, calendar).values()) {
      const gaps = gapsIn(meetings);
      const usual = usualGap(gaps, options);
      for (const gap of gaps) {
        const isExcused = [gap.before, gap.after].some(({ note }) => note.excuses.includes(id));
        if (!isExcused && gap.days > usual) yield verdictOn(gap, options.most);
      }
    }
  },
});

function gapsIn(meetings: readonly Meeting[]): readonly Gap[] {
  const sorted = meetings.toSorted((one, other) => one.day - other.day);
  return sorted.flatMap((after, at) => {
    const before = sorted[at - 1];
    return before === undefined ? [] : [{ before, after, days: after.day - before.day }];
  });
}

/** The longest gap that nothing is said of. */
function usualGap(gaps: readonly Gap[], { most, usual = most, rhythm }: CadenceOptions): number {
  if (rhythm === undefined || gaps.length < rhythm) return usual;
  const days = gaps.map((gap) => gap.days).sort((one, other) => one - other);
  const middle = days[Math.floor((days.length - 1) / 2)] ?? usual;
  return Math.min(Math.max(middle, usual), most);
}

function verdictOn({ before, after, days }: Gap, most: number): NotesVerdict {
  return {
    facts: { days: String(days), from: dayInWords(before.day), to: dayInWords(after.day) },
    notes: [before.note, after.note],
    ...(days > most ? {} : { severity: 'info' }),
  };
}
