import { join } from 'node:path';
import {
  type Baseline,
  type BaselineEntry,
  type KeyedHash,
  readBaseline,
  writeBaseline,
} from '../findings/baseline.ts';
import { RecordError } from './record-error.ts';
import { RECORD } from './record-home.ts';
import { shownPath } from './shown-path.ts';
import { replace, textOf, withLock } from './write-record.ts';

/** Where the baseline of a record lies. */
export function baselineFile(home: string): string {
  return join(home, RECORD, 'baseline.jsonl');
}

/** What to change in a baseline. */
export interface BaselineChange {
  readonly add: readonly BaselineEntry[];
  /** Entries to take out, by their passage. */
  readonly remove: ReadonlySet<string>;
}

/**
 * Changes a baseline as it then lies on disk; gives how many entries it has afterwards.
 * @throws RecordError when a line of it is at fault, or it cannot be written.
 */
export async function changeBaseline(
  home: string,
  cwd: string,
  keyed: KeyedHash,
  { add, remove }: BaselineChange,
): Promise<number> {
  const file = baselineFile(home);
  const shown = shownPath(file, cwd);
  return withLock(file, shown, async (isHeld) => {
    const { entries } = wholeBaseline(await textOf(file), keyed, shown);
    const kept = entries.filter(({ passage }) => !remove.has(passage));
    const changed = new Map([...kept, ...add].map((entry) => [entry.passage, entry]));
    await replace(file, writeBaseline([...changed.values()], keyed), isHeld);
    return changed.size;
  });
}

/** The baseline, if none of its lines is at fault: to write it anew would lose such a line for good. */
function wholeBaseline(text: string | undefined, keyed: KeyedHash, shown: string): Baseline {
  if (text === undefined) return { entries: [], faults: [] };
  const baseline = readBaseline(text, keyed);
  const [fault] = baseline.faults;
  if (fault === undefined) return baseline;
  const { line, message } = fault;
  throw new RecordError({ path: shown, message, at: { line, column: 1 } });
}
