import { spawnSync } from 'node:child_process';
import { MeasureError } from './measure-error.ts';
import { medianSeconds } from './timing.ts';

const note = 'fixtures/notes/home-visit-lindqvist.md';

const commands = [
  ['--eval', ''],
  ['bin/caselint.js', note, '--fail-on', 'never'],
];

/** Lines that say how long the built program takes for one note, from its start to its end, beside a Node that does nothing. */
export function* measureStart(rounds: number): Generator<string> {
  const [, ...measured] = Array.from({ length: rounds + 1 }, () => commands.map(run));
  const [empty = Number.NaN, whole = Number.NaN] = commands.map((_, at) =>
    medianSeconds(measured.map((seconds) => seconds[at] ?? Number.NaN)),
  );
  yield `${'an empty Node'.padEnd(52)} ${empty.toFixed(3)} s`;
  yield `${`caselint ${note}`.padEnd(52)} ${whole.toFixed(3)} s   ${(whole / empty).toFixed(1)} times as long`;
}

/** The seconds that Node takes with some arguments. */
function run(given: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' });
  if (status !== 0) throw new MeasureError(stderr.trim());
  return (performance.now() - start) / 1000;
}
