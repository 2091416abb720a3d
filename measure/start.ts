import { spawnSync } from 'node:child_process';
import { MeasureError } from './measure-error.ts';
import { medianSeconds } from './timing.ts';

const program = 'bin/caselint.js';
const note = 'fixtures/notes/home-visit-lindqvist.md';

/** What is timed, by name; the second and third say how much of the last is spent before a rule is asked. */
const commands: readonly (readonly [name: string, ...given: readonly string[]])[] = [
  ['an empty Node', '--eval', ''],
  ['caselint --version', program, '--version'],
  ['one note, found in the cache', program, note, '--fail-on', 'never'],
  ['one note, linted', program, note, '--fail-on', 'never', '--no-cache'],
];

/** Lines that say how long whole processes of the built program take, from start to end, beside a Node that does nothing. */
export function* measureStart(rounds: number): Generator<string> {
  const [, ...measured] = Array.from({ length: rounds + 1 }, () =>
    commands.map(([, ...given]) => run(given)),
  );
  const medians = commands.map((_, at) =>
    medianSeconds(measured.map((seconds) => seconds[at] ?? Number.NaN)),
  );
  const [empty = Number.NaN] = medians;
  for (const [at, [name]] of commands.entries()) {
    const seconds = medians[at] ?? Number.NaN;
    yield `${name.padEnd(30)} ${seconds.toFixed(3)} s ${(seconds / empty).toFixed(1).padStart(6)} times an empty Node`;
  }
}

/** The seconds that Node takes with some arguments. */
function run(given: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' });
  if (status !== 0) throw new MeasureError(stderr.trim());
  return (performance.now() - start) / 1000;
}
