import type { Note, Span } from './note.ts';
import { readHead } from './note-head.ts';
import { onceEach } from './once-each.ts';
import { type DateReading, readDate } from './read-date.ts';
import { readMinutes } from './read-duration.ts';

/** A date as it is written in a note. */
export interface WrittenDate {
  readonly text: string;
  readonly reading: DateReading;
  readonly span: Span;
}

/** When the meeting or contact of a note was, and how long; null for what the note does not tell. */
export interface Session {
  readonly date: WrittenDate | null;
  readonly minutes: number | null;
}

const dateKey =
  /^(?:(?:session|meeting|supervision|visit|contact|conference)[ _-])?date(?:[ _-]of[ _-](?:session|meeting|supervision|visit|contact|conference))?$|^(?:held|held on|when|day)$/;
const durationKey = /^(?:(?:session|meeting)[ _-])?(?:duration|length)$/;

/** Reads the date and the duration from front matter, head, title and file name, the first that tells. */
export const readSession = onceEach((note: Note): Session => {
  const fields = Object.entries(note.frontMatter.data).map(
    ([key, value]) => [key, textOf(value)] as const,
  );
  const { titles, labels } = readHead(note.blocks);
  const valuesOf = (key: RegExp): readonly string[] =>
    fields.flatMap(([name, value]) => (key.test(name) ? [value] : []));
  const dates = [
    ...valuesOf(dateKey),
    labels.get('date') ?? '',
    ...headsOf(note, titles).flatMap(datesIn),
    ...titles,
  ];
  const [start = '', end = ''] = [/^start(?:[ _-]time)?$/, /^end(?:[ _-]time)?$/].flatMap(valuesOf);
  const durations = [
    ...valuesOf(durationKey),
    labels.get('duration') ?? '',
    ...valuesOf(/^minutes$/).filter((value) => /^\d+$/u.test(value)),
    ...valuesOf(/^hours$/).map((value) => `${value} h`),
    ...[...valuesOf(/^time$/), labels.get('time') ?? '', `${start}–${end}`].filter(isRange),
  ];
  return {
    date: firstOf(dates, (text) => dateAt(note, text)) ?? dateOfFile(note),
    minutes: firstOf(durations, readMinutes) ?? null,
  };
});

/** The titles that are headings or the note's first line: in these a date may stand anywhere. */
function headsOf({ blocks }: Note, titles: readonly string[]): readonly string[] {
  const heads = blocks.filter(({ kind }, at) => at === 0 || kind === 'heading');
  return titles.filter((title) => heads.some(({ text }) => text.startsWith(title)));
}

/** The part of a title from each word on that may begin the date of the meeting, and not another one. */
function datesIn(title: string): readonly string[] {
  const starts = title.matchAll(/(?<![\p{L}\d/.-])(?:\d|\p{L}{3})/gu);
  return Array.from(starts, ({ index }) => index)
    .filter((index) => !otherDate.test(title.slice(0, index)))
    .map((index) => title.slice(index));
}

const otherDate =
  /\b(?:dob|born|birth|next|due|until|till|from|since|by|of)\b:?\s*(?:\p{L}+,?\s+)?$/iu;

function dateAt({ source }: Note, text: string): WrittenDate | undefined {
  const reading = readDate(text);
  if (reading === undefined) return undefined;
  const start = source.indexOf(text.trim());
  const [written = ''] = /^.*?\d{4}(?!\d)|^(?:\p{L}+\.?,?\s+)?[^\s,;]+/u.exec(text.trim()) ?? [];
  const place = Math.max(start, 0);
  return { text: written, reading, span: { start: place, end: place + written.length } };
}

/** “2026-03-12-supervision.md”: a date that a file name begins or ends with. */
function dateOfFile({ path }: Note): WrittenDate | null {
  const file = (path.split(/[\\/]/u).at(-1) ?? '').replace(/\.\w+$/u, '');
  const [text] = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/u.exec(file) ?? [];
  const reading = text === undefined ? undefined : readDate(text);
  if (text === undefined || reading === undefined) return null;
  return { text, reading, span: { start: 0, end: 0 } };
}

function isRange(text: string): boolean {
  return /\d\s?(?:[ap]\.?m\.?)?\s?(?:-|–|—|to|until|till)\s?\d/iu.test(text);
}

function firstOf<Value>(
  texts: readonly string[],
  read: (text: string) => Value | undefined,
): Value | undefined {
  for (const text of texts) {
    const value = read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
