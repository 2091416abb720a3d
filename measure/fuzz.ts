import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { readShippedCatalogue } from '../src/repository/read-shipped-catalogue.ts';
import { anyNote } from '../tests/fuzz/edited-note.ts';
import { holdNote, holdSame } from '../tests/fuzz/hold-note.ts';
import { MeasureError, runMeasure } from './measure-error.ts';

const usage = 'usage: npm run fuzz -- [--inputs N] [--seed S] [--path P]';
/** How many notes are tried between two lines of progress. */
const part = 10_000;

/** Lints made-up notes until one breaks what must hold of any note; says the seed, and the shortest such note found. */
await runMeasure(async () => {
  const { inputs, seed, path } = readOptions();
  const [rules, others] = [await readShippedCatalogue(), await readShippedCatalogue()];
  // The second rules meet half of the notes, so that both remember other ones.
  let at = 0;
  const property = fc.property(anyNote, (source) => {
    at += 1;
    const report = holdNote(source, rules);
    if (at % 2 === 0) holdSame(report, holdNote(source, others));
  });
  const start = process.cpuUsage();
  for (let done = 0; done < inputs; done += part) {
    const numRuns = Math.min(part, inputs - done);
    const run = fc.check(property, { numRuns, seed: seed + done, ...(path !== '' && { path }) });
    if (run.failed) throw new MeasureError(failure(run));
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    const speed = ((done + numRuns) / seconds).toFixed(0);
    console.log(
      `${done + numRuns} notes, ${seconds.toFixed(0)} s of processor time, ${speed} notes/s; seed ${seed}; load of the machine ${loadavg()[0]?.toFixed(1)}`,
    );
  }
});

function failure({
  seed,
  counterexamplePath,
  counterexample,
  errorInstance,
}: fc.RunDetails<[string]>): string {
  const [note = ''] = counterexample ?? [];
  const reason = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  const again = `npm run fuzz -- --inputs 1 --seed ${seed} --path ${counterexamplePath}`;
  return `${reason}\n\n${JSON.stringify(note)}\n\nto see it again: ${again}`;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        inputs: { type: 'string', default: '10000' },
        seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
        path: { type: 'string', default: '' },
      },
    });
    const [inputs, seed] = [Number(values.inputs), Number(values.seed)];
    if (!Number.isSafeInteger(inputs) || !Number.isSafeInteger(seed))
      throw new Error('write numbers');
    return { inputs, seed, path: values.path };
  } catch (error) {
    throw new MeasureError(`${error instanceof Error ? error.message : ''}\n${usage}`);
  }
}
