import { resolve } from 'node:path';
import { modelDiscourse } from '../discourse/model-discourse.ts';
import { readNote } from '../note/read-note.ts';
import type { NoteRecord } from '../rules/note-record.ts';
import { recordFor } from '../rules/record-note.ts';
import type { RulesOf } from './lint-files.ts';
import { readSource } from './read-source.ts';

/** What rules over many notes need of notes that are not linted; those that cannot be read are left out. */
export async function* recordNotes(
  paths: readonly string[],
  cwd: string,
  rulesOf: RulesOf,
): AsyncGenerator<NoteRecord> {
  for (const path of paths) {
    const { text } = await readSource(path, resolve(cwd, path));
    if (text === undefined) continue;
    const rules = await rulesOf(path);
    const note = readNote(text, path);
    const isAbout = rules.rules.some(
      ({ level, enabled, where }) =>
        level === 'repository' && enabled && where.notes.includes(note.type),
    );
    if (!isAbout) continue;
    const record = recordFor(modelDiscourse(note, rules.vocabulary, rules.agency), rules);
    if (record !== null) yield record;
  }
}
