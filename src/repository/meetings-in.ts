import { resolve } from 'node:path';
import { readNote } from '../note/read-note.ts';
import type { NoteRecord } from '../rules/note-record.ts';
import { recordNote } from '../rules/record-note.ts';
import { readSource } from './read-source.ts';

/** How much of a note is its head, in characters. */
const HEAD = 2000;

/**
 * The supervision meetings among some notes whose head gives a date or a length, for rules that look
 * at a stretch of time. Only the head of each note is read; one note alone has nothing beside it.
 */
export async function meetingsIn(
  paths: readonly string[],
  cwd: string,
): Promise<readonly NoteRecord[]> {
  if (paths.length < 2) return [];
  const meetings: NoteRecord[] = [];
  for (const path of paths) {
    const { text } = await readSource(path, resolve(cwd, path));
    const head = text?.slice(0, HEAD) ?? '';
    if (!/superv|1:1|one.to.one|coach/iu.test(path + head)) continue;
    const note = readNote(head, path);
    if (note.type === 'supervision') meetings.push(recordNote(note));
  }
  return meetings;
}
