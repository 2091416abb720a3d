import process from 'node:process';
import { changedSince, stagedNotes } from '../repository/changed-notes.ts';
import { findNotes } from '../repository/find-notes.ts';
import type { Asked } from '../repository/lint-run.ts';
import { decodeSource } from '../repository/read-source.ts';
import { type Shard, shardOf } from '../repository/shard.ts';
import { UsageError } from './usage-error.ts';

/** Which of the notes that paths lead to a run is about. */
export interface Scope {
  /** The path to show for a note from standard input. */
  readonly stdinPath?: string;
  /** Only notes that differ from this commit. */
  readonly changedSince?: string;
  /** Only what is staged, as it is staged. */
  readonly staged?: boolean;
  /** Only one part of the notes. */
  readonly shard?: Shard;
}

const STANDARD_INPUT = '-';

/**
 * The notes that paths and options ask for; without a path, those of the folder.
 * @throws UsageError for options that do not go together; GitError when git cannot give what they ask for.
 */
export async function findAsked(
  paths: readonly string[],
  cwd: string,
  scope: Scope,
): Promise<Asked> {
  const { stdinPath, changedSince: commit, staged = false, shard } = scope;
  refuseClashes(paths, scope);
  const asked = paths.length === 0 ? ['.'] : paths;
  const onDisk = asked.filter((path) => path !== STANDARD_INPUT);
  const { isGathered, ...found } = await findNotes(onDisk, cwd);
  const { notes, problems } = found;
  if (staged) {
    const typed = await stagedNotes(notes, onDisk, cwd);
    return { problems: [], notes: [], typed, others: null };
  }
  if (commit !== undefined) {
    const changed = await changedSince(commit, notes, cwd);
    return { problems, notes: changed, typed: [], others: null };
  }
  if (shard !== undefined) {
    const { own, others } = shardOf(notes, shard);
    const isFirst = shard.index === 1;
    return {
      problems: isFirst ? problems : [],
      notes: own,
      typed: [],
      others: isFirst ? others : null,
    };
  }
  // Files that are named one by one leave others out, and gaps between them would mean nothing.
  const others = isGathered ? [] : null;
  if (asked.length === onDisk.length) return { ...found, typed: [], others };
  const path = stdinPath ?? '<stdin>';
  const source = decodeSource(path, await readStandardInput());
  return { ...found, typed: [{ path, source }], others };
}

function refuseClashes(
  paths: readonly string[],
  { stdinPath, changedSince: commit, staged, shard }: Scope,
): void {
  const hasInput = paths.includes(STANDARD_INPUT);
  if (stdinPath !== undefined && !hasInput) {
    throw new UsageError('--stdin-path: names a note from standard input; add - as a path');
  }
  const parts = [
    commit === undefined ? [] : ['--changed-since'],
    staged === true ? ['--staged'] : [],
    shard === undefined ? [] : ['--shard'],
  ].flat();
  const [one, other] = hasInput ? [...parts, '-'] : parts;
  if (one !== undefined && other !== undefined) {
    throw new UsageError(`${one} and ${other} do not go together; leave one of them out`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
