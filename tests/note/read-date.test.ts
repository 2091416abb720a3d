import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/note/calendar.ts';
import { dayIn, orderIn, readDate } from '../../src/note/read-date.ts';

/** Every day that a text can mean, and the order that it decides. */
function read(text: string): string {
  const reading = readDate(text);
  if (reading === undefined) return 'none';
  const day = dayIn(reading);
  if (day === undefined) {
    const [dayFirst, monthFirst] = [dayIn(reading, 'day-first'), dayIn(reading, 'month-first')];
    return `${isoDay(dayFirst ?? 0)} or ${isoDay(monthFirst ?? 0)}`;
  }
  return [isoDay(day), orderIn(reading) ?? ''].join(' ').trim();
}

describe('A date', () => {
  test.each([
    ['2026-03-12', '2026-03-12'],
    ['2026-3-2', '2026-03-02'],
    ['2026/03/12', '2026-03-12'],
    ['2026.03.12', '2026-03-12'],
    ['20260312', '2026-03-12'],
    ['2026-03-12T10:00', '2026-03-12'],
    ['2026-03-12T23:30:00Z', '2026-03-12'],
    ['2026-03-12T23:30:00-08:00', '2026-03-12'],
    ['2026-03-12 10:00–11:15', '2026-03-12'],
    ['12 March 2026', '2026-03-12'],
    ['12 march 2026', '2026-03-12'],
    ['12 Mar 2026', '2026-03-12'],
    ['12 Mar. 2026', '2026-03-12'],
    ['12-Mar-2026', '2026-03-12'],
    ['12-Mar-26', '2026-03-12'],
    ['12th March 2026', '2026-03-12'],
    ['12th of March, 2026', '2026-03-12'],
    ['the 12 March 2026', 'none'],
    ['March 12, 2026', '2026-03-12'],
    ['March 12 2026', '2026-03-12'],
    ['Mar. 12th, 2026', '2026-03-12'],
    ['Sept 3, 2026', '2026-09-03'],
    ['Thursday, 12 March 2026', '2026-03-12'],
    ['Thu 12 March 2026', '2026-03-12'],
    ['Thurs. 12 March 2026', '2026-03-12'],
    ['on Thursday the 12th of March 2026', '2026-03-12'],
    ['Thursday, March 12, 2026, 10:00', '2026-03-12'],
    ['12 March 2026 at 2pm', '2026-03-12'],
    ['29 February 2028', '2028-02-29'],
    ['3/3/2026', '2026-03-03'],
    ['03.03.26', '2026-03-03'],
  ])('%s is read as %s, whatever stands first', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['25/3/2026', '2026-03-25 day-first'],
    ['25.03.2026', '2026-03-25 day-first'],
    ['25-03-26', '2026-03-25 day-first'],
    ['3/25/2026', '2026-03-25 month-first'],
    ['3/25/26', '2026-03-25 month-first'],
    ['3/25/26, 2:00–2:50', '2026-03-25 month-first'],
    ['Wed 3/4/2026', '2026-03-04 month-first'],
    ['Friday, 3/4/2026', '2026-04-03 day-first'],
    ['31/4/97', 'none'],
    ['31/5/97', '1997-05-31 day-first'],
  ])('%s is read as %s, and decides the order', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['3/4/2026', '2026-04-03 or 2026-03-04'],
    ['03/04/26', '2026-04-03 or 2026-03-04'],
    ['12/03/2026', '2026-03-12 or 2026-12-03'],
    ['12.03.2026', '2026-03-12 or 2026-12-03'],
    ['3/12/26', '2026-12-03 or 2026-03-12'],
    ['12-03-2026 10:00', '2026-03-12 or 2026-12-03'],
    ['Sun 3/4/2026', '2026-04-03 or 2026-03-04'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    '',
    'March 2026',
    '12 March',
    '17 October',
    '30.10',
    '3/12',
    '2026',
    '31 February 2026',
    '29 February 2026',
    '2026-13-01',
    '13/13/2026',
    '12 Marble 2026',
    '3–5 March 2026',
    'week 12',
    'tbc',
    '1.2.3.4',
    '555-12-3456',
    '12/03/20261',
  ])('“%s” is no date', (text) => {
    expect(read(text)).toBe('none');
  });
});
