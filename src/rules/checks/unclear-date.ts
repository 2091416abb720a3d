import { dayInWords } from '../../note/calendar.ts';
import { dayIn } from '../../note/read-date.ts';
import { restsOnOrder } from '../calendar-of.ts';
import { defineRepositoryCheck } from '../define-check.ts';
import { type DateOptions, dateOptions } from '../repository-options.ts';

/** Finds dates that can be read in two ways, where no other date of the notes says in which. */
export const unclearDate = defineRepositoryCheck<DateOptions>({
  schema: { type: 'object', additionalProperties: false, properties: { ...dateOptions } },
  facts: ['date', 'one', 'other', 'notes'],
  compare: function* (notes, _, { order }) {
    if (order !== undefined) return;
    const unclear = notes.filter(restsOnOrder);
    const date = unclear[0]?.date;
    if (date === null || date === undefined) return;
    const [one = 0, other = 0] = [
      dayIn(date.reading, 'day-first'),
      dayIn(date.reading, 'month-first'),
    ];
    const facts = {
      date: date.text,
      one: dayInWords(one),
      other: dayInWords(other),
      notes: String(unclear.length),
    };
    yield { facts, notes: unclear };
  },
});
