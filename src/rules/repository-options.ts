import type { DateOrder } from '../note/read-date.ts';

/** What every check of many notes may be told of their dates. */
export interface DateOptions {
  /** What stands first in a date such as 3/4/2026; absent: what other dates of the notes show. */
  readonly order?: DateOrder;
}

/** The properties of {@link DateOptions} in a check's schema. */
export const dateOptions = {
  order: { enum: ['day-first', 'month-first'], description: 'day-first or month-first' },
} as const;

/** The schema of a number of days or people. */
export const wholeNumber = { type: 'integer', minimum: 1, description: 'a whole number' } as const;
