import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/note/calendar.ts';
import { dayIn } from '../../src/note/read-date.ts';
import { readNote } from '../../src/note/read-note.ts';
import { readSession } from '../../src/note/session.ts';

function session(source: string, path = 'supervision/a.md') {
  const { date, minutes } = readSession(readNote(source, path));
  const day = date === null ? undefined : dayIn(date.reading);
  return [day === undefined ? (date?.text ?? null) : isoDay(day), minutes];
}

describe('The day and the length of a meeting', () => {
  test.each([
    ['front matter', '---\ndate: 2026-03-12\nduration: 50 min\n---\n\nWent on.', 50],
    ['a number', '---\nsession date: 12 March 2026\nlength: 50\n---\n\nWent on.', 50],
    ['times', '---\ndate: 12 March 2026\ntime: 10:00–10:50\n---\n\nWent on.', 50],
    ['start and end', '---\ndate: 2026-03-12\nstart: "10:00"\nend: "10:50"\n---\n\nWent on.', 50],
    ['head lines', '# Supervision\n\nDate: March 12, 2026\nDuration: 50 min\n\nWent on.', 50],
    ['one line', 'Supervisor: Bo Reyes  Date: 2026-03-12\n\nWent on.', null],
    ['a table', '| Date | 12 March 2026 |\n|---|---|\n| Duration | 50 min |\n\nWent on.', 50],
    ['the title', '# Supervision, Thursday 12 March 2026\n\nWent on.', null],
    ['the first lines', 'Supervision note\n2026-03-12, room 4\n\nWent on.', null],
    ['the title, no other date', '# Supervision, next 1 May 2026 – 12 March 2026\n\nOn.', null],
  ])('is told by %s', (_, source, minutes) => {
    expect(session(source)).toEqual(['2026-03-12', minutes]);
  });

  test('is told by the file name where the note says nothing', () => {
    expect(session('Went on.', 'supervision/2026-03-12-ana.md')).toEqual(['2026-03-12', null]);
  });

  test.each([
    ['no date', '# Supervision\n\nWent on.'],
    ['the date of another day', '---\nnext: 2026-03-12\n---\n\nWent on.'],
    ['a date in prose', '# Supervision\n\nThe plan of 12 March 2026 is on file.'],
    ['a time of day', '---\ntime: 10:00\n---\n\nWent on.'],
  ])('is not told by %s', (_, source) => {
    expect(session(source)).toEqual([null, null]);
  });

  test('keeps a date as written, with its place', () => {
    const source = '---\ntype: supervision\ndate: 3/4/26, 10:00\n---\n\nWent on.';
    const { date } = readSession(readNote(source));
    expect(date?.text).toBe('3/4/26');
    expect(source.slice(date?.span.start, date?.span.end)).toBe('3/4/26');
  });
});
