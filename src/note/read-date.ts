import { type Day, dayOf, monthNamed, weekdayOf } from './calendar.ts';

/** Whether a day or a month stands first in a date of three numbers. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * What a date can be read as, by the order of its numbers: the same day twice where the order plays
 * no part, and one day only where the other order gives no day of the calendar.
 */
export type DateReading = Readonly<Partial<Record<DateOrder, Day>>>;

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekday = String.raw`(?:on\s+)?(?:(?<weekday>sun|mon|tues?|weds?|wednes|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\.?,?\s+(?:the\s+)?)?`;
const end = String.raw`(?![\p{L}\d]|[./-]\d)`;
const forms = [
  // 2026-03-12, 2026/3/12, also with a time behind it
  String.raw`(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:T\d.*|${end})`,
  // 20260312
  String.raw`(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)${end}`,
  // 12 March 2026, 12th of March, 2026, 12-Mar-26
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(?<name>\p{L}{3,9})\.?,?[\s-]+(?<year>\d{4}|'?\d\d)${end}`,
  // March 12, 2026
  String.raw`(?<name>\p{L}{3,9})\.?\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4}|['’]\d\d)${end}`,
  // 12/03/2026, 12.03.26, 3-12-2026
  String.raw`(?<one>\d{1,2})(?<mark>[-/.])\s?(?<two>\d{1,2})\k<mark>\s?(?<year>\d{4}|\d\d)${end}`,
].map((form) => new RegExp(`^${weekday}${form}`, 'iu'));

/**
 * Reads the date that a text begins with, after a weekday or not; undefined where there is none, or
 * one without a year. A weekday that only one order of the numbers fits decides the order.
 */
export function readDate(text: string): DateReading | undefined {
  const start = text.trim().replaceAll('\u00a0', ' ').slice(0, 60);
  for (const form of forms) {
    const found = form.exec(start)?.groups;
    if (found === undefined) continue;
    const reading = readingOf(found);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** The day of a reading, where it does not depend on the order or the order is known. */
export function dayIn(reading: DateReading, order?: DateOrder): Day | undefined {
  const { 'day-first': dayFirst, 'month-first': monthFirst } = reading;
  if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst;
  if (dayFirst === monthFirst) return dayFirst;
  return order === undefined ? undefined : reading[order];
}

/** The only order in which a date of numbers can be read; undefined where either will do. */
export function orderIn(reading: DateReading): DateOrder | undefined {
  const { 'day-first': dayFirst, 'month-first': monthFirst } = reading;
  if (dayFirst !== undefined && monthFirst !== undefined) return undefined;
  return dayFirst === undefined ? 'month-first' : 'day-first';
}

function readingOf(found: Readonly<Record<string, string | undefined>>): DateReading | undefined {
  const year = fullYear(found.year ?? '');
  const { one, two, name, day, month } = found;
  if (one === undefined || two === undefined) {
    const ofYear = dayOf(year, name === undefined ? Number(month) : monthNamed(name), Number(day));
    return ofYear === undefined ? undefined : { 'day-first': ofYear, 'month-first': ofYear };
  }
  const dayFirst = dayOf(year, Number(two), Number(one));
  const monthFirst = dayOf(year, Number(one), Number(two));
  const read = { ...given('day-first', dayFirst), ...given('month-first', monthFirst) };
  const fitting = Object.fromEntries(
    Object.entries(read).filter(([, each]) => fits(each, found.weekday)),
  );
  const reading = Object.keys(fitting).length === 0 ? read : fitting;
  return Object.keys(reading).length === 0 ? undefined : reading;
}

function given(order: DateOrder, day: Day | undefined): DateReading {
  return day === undefined ? {} : { [order]: day };
}

function fits(day: Day, name: string | undefined): boolean {
  return name === undefined || weekdays[weekdayOf(day)] === name.slice(0, 3).toLowerCase();
}

/** 26 is 2026, and 97 is 1997. */
function fullYear(written: string): number {
  const year = Number(written.replace(/^['’]/u, ''));
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
