import { once } from 'node:events';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { FSWatcher } from 'chokidar';
import { watchNotes } from '../repository/watch-notes.ts';
import { RuleError } from '../rules/rule-error.ts';
import { type LintOptions, lint } from './lint.ts';
import { complain, print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const CLEAR = '\u001B[2J\u001B[3J\u001B[H';
const FOOTER = '\nWatching. Save a note to have it read again; Ctrl+C ends.\n';
/** How long files must be still before they are read again, in milliseconds: editors write in steps. */
const STILL = 100;

/**
 * Lints notes, and again whenever one of them is saved, or what their rules come from; ends when
 * the program is interrupted.
 *
 * @throws UsageError for options under which there is no screen to keep up to date.
 */
export async function watch(paths: readonly string[], options: LintOptions): Promise<number> {
  refuseOthers(paths, options);
  const cwd = process.cwd();
  const watcher = await watchNotes(paths, cwd, options.config);
  const isInterrupted = once(process, 'SIGINT').then(() => true);
  const change = changesOf(watcher);
  await once(watcher, 'ready');
  for (;;) {
    if (process.stdout.isTTY) await print(CLEAR);
    await lint(paths, options).catch(tell);
    await print(FOOTER);
    if (await Promise.race([isInterrupted, change().then(() => false)])) break;
  }
  await watcher.close();
  return 0;
}

function refuseOthers(paths: readonly string[], options: LintOptions): void {
  const { format = 'pretty', output = [], staged, shard } = options;
  const clash = [
    paths.includes('-') ? '-' : '',
    format === 'pretty' ? '' : `--format ${format}`,
    output.length === 0 ? '' : '--output',
    staged === true ? '--staged' : '',
    shard === undefined ? '' : '--shard',
  ].find((option) => option !== '');
  if (clash === undefined) return;
  throw new UsageError(`--watch and ${clash} do not go together; leave one of them out`);
}

/** Gives what waits for the next change, or for one that came since it was last asked. */
function changesOf(watcher: FSWatcher): () => Promise<void> {
  let isDue = false;
  let wake = (): void => {};
  watcher.on('all', () => {
    isDue = true;
    wake();
  });
  return async () => {
    if (!isDue) {
      await new Promise<void>((resolved) => {
        wake = resolved;
      });
    }
    await setTimeout(STILL);
    isDue = false;
  };
}

/** What is wrong stays on the screen until it is put right. */
function tell(error: unknown): void {
  if (!(error instanceof UsageError || error instanceof RuleError)) throw error;
  complain(error.message);
}
