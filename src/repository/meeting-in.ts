import { readNote } from '../note/read-note.ts';
import type { NoteRecord } from '../rules/note-record.ts';
import { recordNote } from '../rules/record-note.ts';
import type { Sheet } from './desk.ts';

/** The supervision meeting whose date or length the head of a note gives; null for any other note. */
export function meetingIn({ path, text }: Sheet): NoteRecord | null {
  const note = readNote(text, path);
  return note.type === 'supervision' ? recordNote(note) : null;
}
