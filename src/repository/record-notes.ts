import type { NoteRecord } from '../rules/note-record.ts';
import { inOrder, partsOf } from './in-order.ts';
import type { Pace } from './lint-files.ts';
import type { Linter } from './linter.ts';
import { readSheets } from './read-sheets.ts';

/** What rules over many notes need of notes that are not linted; those that cannot be read are left out. */
export async function* recordNotes(
  paths: readonly string[],
  cwd: string,
  linter: Linter,
  { size, ahead }: Pace,
): AsyncGenerator<NoteRecord> {
  const recordsOf = (part: readonly string[]) => linter.record(readSheets(part, cwd).sheets);
  for await (const records of inOrder(partsOf(paths, size), recordsOf, ahead)) {
    yield* records.filter((record) => record !== null);
  }
}
