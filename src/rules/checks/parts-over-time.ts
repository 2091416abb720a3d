import { dayInWords } from '../../note/calendar.ts';
import { defineRepositoryCheck, type NoteParts } from '../define-check.ts';
import type { NotesVerdict } from '../note-record.ts';
import { partsOption } from '../parts-option.ts';
import { type DateOptions, dateOptions, wholeNumber } from '../repository-options.ts';
import { type Meeting, seriesOf } from '../series.ts';

/** The options of the check `parts-over-time`. */
export interface PartsOverTimeOptions extends DateOptions {
  /** The parts that belong together, by the name that people read. */
  readonly parts: NoteParts;
  /** How many meetings in a row must lack a part that others of the parts are shown in. */
  readonly meetings: number;
  /** How many days there must be from the first of them to the last. */
  readonly days: number;
}

/** Finds parts that a worker’s meetings lack for a time, while each of them shows another part. */
export const partsOverTime = defineRepositoryCheck<PartsOverTimeOptions>({
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['parts', 'meetings', 'days'],
    properties: {
      ...dateOptions,
      meetings: wholeNumber,
      days: wholeNumber,
      parts: partsOption(),
    },
  },
  facts: ['missing', 'meetings', 'from', 'to'],
  parts: ({ parts }) => parts,
  compare: function* (notes, { parts, meetings: fewest, days }, calendar, id) {
    for (const meetings of seriesOf(notes, { of: 'worker' }, calendar).values()) {
      const telling = meetings
        .filter(({ note }) => (note.parts[id] ?? []).length > 0)
        .toSorted((one, other) => one.day - other.day);
      for (const part of Object.keys(parts)) {
        const run = lastRun(telling, ({ note }) => !note.parts[id]?.includes(part));
        const [first, last] = [run[0], run.at(-1)];
        if (first === undefined || last === undefined) continue;
        if (run.length >= fewest && last.day - first.day >= days) yield verdictOn(part, run);
      }
    }
  },
});

/** The last stretch of so many meetings in a row of which all lack something. */
function lastRun(
  meetings: readonly Meeting[],
  lacks: (meeting: Meeting) => boolean,
): readonly Meeting[] {
  const end = meetings.findLastIndex(lacks) + 1;
  const start = meetings.slice(0, end).findLastIndex((meeting) => !lacks(meeting)) + 1;
  return meetings.slice(start, end);
}

function verdictOn(missing: string, run: readonly Meeting[]): NotesVerdict {
  const [from, to] = [run[0], run.at(-1)].map((meeting) => dayInWords(meeting?.day ?? 0));
  return {
    facts: { missing, meetings: String(run.length), from: from ?? '', to: to ?? '' },
    notes: run.map(({ note }) => note),
  };
}
