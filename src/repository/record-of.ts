import { modelDiscourse } from '../discourse/model-discourse.ts';
import { readNote } from '../note/read-note.ts';
import type { NoteRecord } from '../rules/note-record.ts';
import { recordFor, recordNote } from '../rules/record-note.ts';
import type { RuleSet } from '../rules/rule.ts';
import type { Sheet } from './engine.ts';

/** What rules over many notes need of a note that is not linted; null where none of them is about its kind. */
export function recordOf(text: string, path: string, rules: RuleSet): NoteRecord | null {
  const note = readNote(text, path);
  const isAbout = rules.rules.some(
    ({ level, enabled, where }) =>
      level === 'repository' && enabled && where.notes.includes(note.type),
  );
  if (!isAbout) return null;
  return recordFor(modelDiscourse(note, rules.vocabulary, rules.agency), rules);
}

/** The supervision meeting whose date or length the head of a note gives; null for any other note. */
export function meetingIn({ path, text }: Sheet): NoteRecord | null {
  const note = readNote(text, path);
  return note.type === 'supervision' ? recordNote(note) : null;
}
