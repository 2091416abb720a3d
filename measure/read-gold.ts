import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MeasureError } from './measure-error.ts';
import type { Mark } from './score.ts';

/** A note's text, with its file name without the folder. */
export interface PlainNote {
  readonly file: string;
  readonly source: string;
}

/** Annotated notes, with every mark checked against the note it is in. */
export interface Gold {
  readonly notes: readonly PlainNote[];
  readonly marks: readonly Mark[];
}

/**
 * Reads `notes/*.md` and `gold.jsonl` from a folder. A line without a rule says that its note has
 * no mark.
 * @throws MeasureError when a file is missing, a line is no mark, or a mark's text is not what the
 *   note has at its place.
 */
export function readGold(folder: string): Gold {
  const notes = readNotes(join(folder, 'notes'));
  const sources = new Map(notes.map(({ file, source }) => [file, source]));
  const path = join(folder, 'gold.jsonl');
  const marks = readText(path)
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : readMark(line, `${path}:${index + 1}`, sources),
    );
  return { notes, marks };
}

/**
 * Reads the Markdown files of a folder, by name.
 * @throws MeasureError when the folder or a file cannot be read.
 */
export function readNotes(folder: string): readonly PlainNote[] {
  return reading(folder, (path) => readdirSync(path).sort())
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ file, source: readText(join(folder, file)) }));
}

function readText(path: string): string {
  return reading(path, () => readFileSync(path, 'utf8'));
}

function reading<T>(path: string, read: (path: string) => T): T {
  try {
    return read(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new MeasureError(`${path}: cannot be read${reason}; restore it from the repository`);
  }
}

function readMark(
  line: string,
  place: string,
  sources: ReadonlyMap<string, string>,
): readonly Mark[] {
  const mark = parseMark(line, place);
  const file = mark.file;
  if (typeof file !== 'string') throw new MeasureError(`${place}: “file” is not a name`);
  const source = sources.get(file);
  if (source === undefined) throw new MeasureError(`${place}: no note notes/${file}`);
  const { rule, start, end, text, need } = mark;
  if (rule === null || rule === undefined) return [];
  if (
    typeof rule !== 'string' ||
    typeof start !== 'number' ||
    typeof end !== 'number' ||
    typeof text !== 'string' ||
    (need !== 'core' && need !== 'optional')
  ) {
    throw new MeasureError(
      `${place}: a mark has rule, start, end, text, and need core or optional`,
    );
  }
  if (start >= end || source.slice(start, end) !== text) {
    throw new MeasureError(`${place}: the text at ${start} to ${end} of ${file} is not the mark’s`);
  }
  return [{ file, rule, start, end, text, need }];
}

function parseMark(line: string, place: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Not JSON at all: the same complaint as for JSON of another shape.
  }
  throw new MeasureError(`${place}: not a JSON object`);
}
