import { lstat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { once } from '../discourse/once.ts';
import { headOf, type Sighting } from '../findings/baseline.ts';
import type { NotesRecord } from './notes-record.ts';
import { codeOf } from './problem.ts';
import { RECORD, type RecordHome, recordHomes } from './record-home.ts';
import { shownPath } from './shown-path.ts';

/** A folder that may hold a record of the notes in it. */
export interface HomeRecord {
  /** As an absolute path. */
  readonly home: string;
  /** Undefined where nothing is recorded. */
  readonly record: NotesRecord | undefined;
  /** The path of a note, given from the working folder, as the record names it. */
  readonly noteAt: (path: string) => string;
}

/** Gives the record of a note, by the note’s path from the working folder. */
export type RecordOf = (path: string) => Promise<HomeRecord>;

/** Opens the records of a run; each is read once, when a note first asks for it. */
export function openRecords(cwd: string): RecordOf {
  const homeOf = recordHomes(cwd);
  const records = new Map<string, Promise<NotesRecord | undefined>>();
  return async (path) => {
    const home = await homeOf(dirname(resolve(cwd, path)));
    const record = records.get(home) ?? openRecordAt(home, cwd, homeOf);
    records.set(home, record);
    const noteAt = (note: string): string => shownPath(resolve(cwd, note), home);
    return { home, record: await record, noteAt };
  };
}

/** Tells of findings by their fingerprint where they were seen, in a note as the record names it. */
export function sightingIn(note: string, source: string): (fingerprint: string) => Sighting {
  const head = once(() => headOf(source));
  return (fingerprint) => ({ note, head: head(), fingerprint });
}

/** Where a finding about many notes was seen: in none of them, so that it goes with none. */
export function sightingOfMany(fingerprint: string): Sighting {
  return { note: '', head: '', fingerprint };
}

/** Reads the record of a folder; what reads it is loaded only where there is one. */
async function openRecordAt(
  home: string,
  cwd: string,
  homeOf: RecordHome,
): Promise<NotesRecord | undefined> {
  try {
    await lstat(join(home, RECORD));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
  }
  const { openRecord } = await import('./notes-record.ts');
  return openRecord(home, cwd, homeOf);
}
