import { dayInWords, readIsoDay } from '../../note/calendar.ts';

/** “2026-03-12” as “12 March 2026”, and what is no day as it stands. */
export function inWords(iso: string): string {
  const known = readIsoDay(iso.slice(0, 10));
  return known === undefined ? iso : dayInWords(known);
}

/** “2026-03” as “Mar 2026”. */
export function monthWords(month: string): string {
  const [, name = '', year = ''] = inWords(`${month}-01`).split(' ');
  return `${name.slice(0, 3)} ${year}`;
}
