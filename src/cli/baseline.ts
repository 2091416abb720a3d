import process from 'node:process';
import { groupBy } from '../discourse/group-by.ts';
import { baselineFile } from '../repository/baseline-file.ts';
import { openRecords } from '../repository/records.ts';
import { shownPath } from '../repository/shown-path.ts';
import {
  type Seen,
  seenIn,
  type TakenBaseline,
  takeBaseline,
} from '../repository/take-baseline.ts';
import { unusedWords } from '../repository/unused-stage.ts';
import type { ConfigOption } from './config-option.ts';
import { recordRun } from './record-run.ts';
import { complain, print } from './terminal.ts';

/** The options of `caselint baseline`. */
export interface BaselineOptions extends ConfigOption {
  /** Takes out what stands for nothing any more, and adds nothing. */
  readonly prune?: boolean;
}

/**
 * Records the open findings of notes, so that only new ones count from then on; gives the exit code:
 * 2 when something could not be read.
 * @throws RecordError when the baseline cannot be written, or a line of it is at fault.
 */
export async function recordBaseline(
  paths: readonly string[],
  { prune = false, config }: BaselineOptions,
): Promise<number> {
  const cwd = process.cwd();
  const recordOf = openRecords(cwd);
  const seen: Seen[] = [];
  let isWhole = true;
  for await (const outcome of recordRun(paths, config, cwd, recordOf)) {
    isWhole &&= outcome.problems.length === 0;
    seen.push(...(await seenIn(outcome, recordOf)));
  }
  for (const [home, notes] of groupBy(seen, (each) => each.home)) {
    const [{ record } = { record: undefined }] = notes;
    const file = shownPath(baselineFile(home), cwd);
    if (prune && record?.baseline === undefined) {
      await print(`${file}: there is no baseline yet; caselint baseline records one.\n`);
      continue;
    }
    const taken = await takeBaseline({ home, record }, notes, cwd, prune);
    const isFirst = record?.baseline === undefined;
    await print(prune ? prunedWords(file, taken) : takenWords(file, taken, isFirst));
    const left = prune ? '' : unusedWords(file, taken.unused);
    if (left !== '') complain(left);
  }
  return isWhole ? 0 : 2;
}

function takenWords(
  file: string,
  { added, known, total }: TakenBaseline,
  isFirst: boolean,
): string {
  const before = known === 0 ? '' : `, beside ${known} known before`;
  const entries = counted(total, 'entry', 'entries');
  const taken = `Recorded ${counted(added, 'finding')} as known${before}. ${file} has ${entries}.\n`;
  return isFirst ? `${taken}\n${firstWords}` : taken;
}

const firstWords = `From now on only what is new counts, and an edited passage is new again. Keep this file
and the key beside it in version control with the notes: one says nothing without the
other, and neither holds a word, name or path of a note.
`;

function prunedWords(file: string, { unused, total }: TakenBaseline): string {
  const left = `${counted(total, 'entry', 'entries')} ${total === 1 ? 'stays' : 'stay'}.`;
  if (unused === 0) return `${file}: nothing to take out; ${left}\n`;
  const out = counted(unused, 'entry', 'entries');
  return `${file}: took out ${out} for what is no longer there; ${left}\n`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
