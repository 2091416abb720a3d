/** A calendar day, counted from 1 January 1970; time zones play no part. */
export type Day = number;

const DAY = 86_400_000;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const monthNames = months.map((month) => month.toLowerCase());

/** The day of a year, month (1 to 12) and day of the month; undefined where the calendar has none such. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 ? time / DAY : undefined;
}

/** The day that a text such as `2026-03-12` is; undefined for any other text. */
export function readIsoDay(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}

/** The weekday, from 0 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(day * DAY).getUTCDay();
}

/** As in `2026-03-12`. */
export function isoDay(day: Day): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** As in “12 March 2026”. */
export function dayInWords(day: Day): string {
  const date = new Date(day * DAY);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The month, 1 to 12, that a word of three letters or more begins or names; 0 for none. */
export function monthNamed(word: string): number {
  const name = word
    .toLowerCase()
    .replace(/\.$/u, '')
    .replace(/^sept$/u, 'sep');
  if (name.length < 3) return 0;
  return monthNames.findIndex((month) => month.startsWith(name)) + 1;
}
