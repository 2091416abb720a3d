import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Baseline, type KeyedHash, readBaseline } from '../findings/baseline.ts';
import { baselineFile } from './baseline-file.ts';
import { readDecisionFiles } from './decision-files.ts';
import { findNotes } from './find-notes.ts';
import { type BaselineMatch, matchBaseline, type NotesOnDisk } from './match-baseline.ts';
import { type DecisionsOn, matchDecisions } from './match-decisions.ts';
import { codeOf, fileFailure, type Problem } from './problem.ts';
import { RecordError } from './record-error.ts';
import { RECORD } from './record-home.ts';
import { missingKey, readKey } from './record-key.ts';
import { shownPath } from './shown-path.ts';
import { textOf } from './write-record.ts';

/** What is recorded of the notes of a folder, for the findings of one run. */
export interface NotesRecord {
  /** What is wrong with its files; what is at fault does not count. */
  readonly problems: readonly Problem[];
  readonly baseline: BaselineMatch | undefined;
  readonly decisionsOn: DecisionsOn;
}

/** Reads what is recorded in a folder; undefined where nothing is. */
export async function openRecord(home: string, cwd: string): Promise<NotesRecord | undefined> {
  const folder = join(home, RECORD);
  const fault = (message: string): NotesRecord => ({
    problems: [{ path: shownPath(folder, cwd), message }],
    baseline: undefined,
    decisionsOn: async () => [],
  });
  try {
    if (!(await stat(folder)).isDirectory()) return fault('is a file; give it another name');
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : fault(fileFailure(error));
  }
  const { keyed, baseline, problems } = await readKeyed(home, cwd);
  const decisions = await readDecisionFiles(home, cwd);
  const notesOnDisk = findNotesOnce(home);
  return {
    problems: [...problems, ...decisions.problems],
    baseline: keyed && baseline && matchBaseline(baseline.entries, keyed, notesOnDisk),
    decisionsOn: matchDecisions(decisions.entries, keyed, notesOnDisk),
  };
}

/** The key and what it was made for. */
interface Keyed {
  readonly keyed?: KeyedHash;
  readonly baseline?: Baseline;
  readonly problems: readonly Problem[];
}

async function readKeyed(home: string, cwd: string): Promise<Keyed> {
  const file = baselineFile(home);
  const path = shownPath(file, cwd);
  try {
    const text = await textOf(file);
    const keyed = await readKey(home, cwd);
    if (text === undefined) return keyed === undefined ? { problems: [] } : { keyed, problems: [] };
    if (keyed === undefined) throw missingKey(home, cwd);
    const baseline = readBaseline(text, keyed);
    const problems = baseline.faults.map(({ line, message }) => ({
      ...{ path, message },
      at: { line, column: 1 },
    }));
    return { keyed, baseline, problems };
  } catch (error) {
    if (error instanceof RecordError) return { problems: [error.problem] };
    return { problems: [{ path, message: fileFailure(error) }] };
  }
}

function findNotesOnce(home: string): NotesOnDisk {
  let found: Promise<ReadonlySet<string>> | undefined;
  return () => {
    found ??= findNotes(['.'], home).then(({ notes }) => new Set(notes));
    return found;
  };
}
