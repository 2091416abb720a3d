import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { once } from '../discourse/once.ts';
import { type Baseline, type KeyedHash, readBaseline } from '../findings/baseline.ts';
import { baselineFile } from './baseline-file.ts';
import { findNotes } from './find-notes.ts';
import { type BaselineMatch, matchBaseline, type NotesOnDisk } from './match-baseline.ts';
import { type DecisionsOn, matchDecisions } from './match-decisions.ts';
import { codeOf, fileFailure, type Problem } from './problem.ts';
import { RecordError } from './record-error.ts';
import { RECORD, type RecordHome } from './record-home.ts';
import { missingKey, readKey } from './record-key.ts';
import { decisionFiles } from './reviewer-files.ts';
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
export async function openRecord(
  home: string,
  cwd: string,
  homeOf: RecordHome,
): Promise<NotesRecord | undefined> {
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
  const decisions = await decisionFiles.read(home, cwd);
  const notesOnDisk = findNotesOnce(home, homeOf);
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

/** Finds the notes of a record when they are first asked for; folders with a record of their own are left out. */
function findNotesOnce(home: string, homeOf: RecordHome): NotesOnDisk {
  const find = async (): Promise<ReadonlySet<string>> => {
    const own = new Set<string>();
    for (const note of (await findNotes(['.'], home)).notes) {
      if ((await homeOf(dirname(resolve(home, note)))) === home) own.add(note);
    }
    return own;
  };
  return once(find);
}
