import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type CorpusNote, makeCorpus, makeRunningText } from './corpus.ts';
import { MeasureError } from './measure-error.ts';
import { medianSeconds } from './timing.ts';

const program = resolve('bin/caselint.js');
/** Writes what a process has taken at most, in MiB, when it ends. */
const peak =
  'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS/1024))';

/** A whole run of the command line. */
interface Run {
  /** From start to end. */
  readonly seconds: number;
  /** Of all its threads together. */
  readonly mebibytes: number;
}

/** Lines that say how long a first run over notes takes, and a second one over the same. */
export function* measureCache(notes: number, seed: number, rounds: number): Generator<string> {
  const times = inFolder(makeCorpus(notes, seed), (folder) =>
    Array.from({ length: rounds }, () => {
      rmSync(join(folder, 'node_modules/.cache'), { recursive: true, force: true });
      return [run(folder, []), run(folder, [])].map(({ seconds }) => seconds);
    }),
  );
  yield* comparison(['first run', 'second run'], times);
}

/** Counts for two seconds, and writes how far it came. */
const count =
  'let n = 0, x = 0; for (const end = performance.now() + 2000; performance.now() < end; n += 1) for (let i = 0; i < 1e5; i += 1) x = (x * 31 + i) | 0; console.log(n)';

/** A line that says how much more some processes that only count get done at once than one alone: no program gains more on this machine. */
export async function measureCores(processes: number): Promise<string> {
  const alone = await counted(1);
  const gain = (await counted(processes)) / alone;
  return `${processes} processes that only count get ${gain.toFixed(2)} times as far as one; load ${loadavg()[0]?.toFixed(1)}`;
}

async function counted(processes: number): Promise<number> {
  const runs = Array.from({ length: processes }, () =>
    promisify(execFile)(process.execPath, ['--eval', count]),
  );
  return (await Promise.all(runs)).reduce((sum, { stdout }) => sum + Number(stdout), 0);
}

/** Lines that say how long notes take in one thread, and in several. */
export function* measureThreads(
  notes: number,
  seed: number,
  rounds: number,
  threads: number,
): Generator<string> {
  const times = inFolder(makeCorpus(notes, seed), (folder) =>
    Array.from({ length: rounds }, () =>
      [1, threads].map((each) => run(folder, ['--no-cache', '--threads', `${each}`]).seconds),
    ),
  );
  yield* comparison(['1 thread', `${threads} threads`], times);
}

/** Lines that say how long many short notes take, and how much memory. */
export function* measureMemory(notes: number, seed: number): Generator<string> {
  const short = Array.from({ length: notes }, (_, at) => ({
    path: `notes/${at % 100}/${at}.md`,
    source: `# Visit ${at}\n\n${makeRunningText(400, '\n\n', seed + at)}\n`,
  }));
  const runs = inFolder(short, (folder) => [run(folder, []), run(folder, [])]);
  for (const [at, { seconds, mebibytes }] of runs.entries()) {
    const name = at === 0 ? 'first run' : 'second run';
    yield `${name.padEnd(12)} ${notes} notes ${seconds.toFixed(1).padStart(8)} s ${mebibytes.toFixed(0).padStart(6)} MiB at most`;
  }
}

function* comparison(
  names: readonly [string, string],
  rounds: readonly (readonly number[])[],
): Generator<string> {
  const medians = names.map((_, at) => medianSeconds(rounds.map((times) => times[at] ?? 0)));
  const [one = Number.NaN, other = Number.NaN] = medians;
  for (const [at, name] of names.entries()) {
    yield `${name.padEnd(12)} ${(medians[at] ?? Number.NaN).toFixed(2).padStart(8)} s`;
  }
  const ratios = rounds.map(([before = 0, after = 0]) => (before / after).toFixed(1));
  yield `${(one / other).toFixed(1)} times as fast (by round ${ratios.join(', ')}); load ${loadavg()[0]?.toFixed(1)}`;
}

/** Writes notes into a folder, and makes a place for a cache. */
export function writeNotes(folder: string, notes: readonly CorpusNote[]): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const { path, source } of notes) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
}

/** Does something in a folder with these notes and a place for a cache. */
export function inFolder<Result>(
  notes: readonly CorpusNote[],
  work: (folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'caselint-bench-'));
  try {
    writeNotes(folder, notes);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(cwd: string, options: readonly string[]): Run {
  const start = performance.now();
  const given = ['--import', peak, program, '--format', 'json', '--fail-on', 'never', ...options];
  const { status, stderr } = spawnSync(process.execPath, given, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [, most] = /^peak (\S+)$/mu.exec(stderr) ?? [];
  if (status !== 0) throw new MeasureError(stderr.trim());
  return { seconds: (performance.now() - start) / 1000, mebibytes: Number(most) };
}
