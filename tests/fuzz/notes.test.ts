import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShippedCatalogue } from '../../src/repository/read-shipped-catalogue.ts';
import { anyNote } from './edited-note.ts';
import { holdNote, holdSame } from './hold-note.ts';

// `npm run fuzz` tries many more, others every time.
const options = { numRuns: 60, seed: 20260302 };

test('Spans cut the exact words and reports are read as they were written, whatever the note', async () => {
  const rules = await readShippedCatalogue();
  fc.assert(
    fc.property(anyNote, (source) => void holdNote(source, rules)),
    options,
  );
});

test('Notes have the same findings in whatever order they are linted', async () => {
  const [rules, others] = [await readShippedCatalogue(), await readShippedCatalogue()];
  const found = new Set<string>();
  fc.assert(
    fc.property(fc.array(anyNote, { minLength: 2, maxLength: 4 }), (sources) => {
      const reports = sources.map((source) => holdNote(source, rules));
      for (const [at, source] of [...sources.entries()].reverse()) {
        const report = reports[at];
        if (report !== undefined) holdSame(report, holdNote(source, others));
      }
      for (const { findings } of reports) for (const { rule } of findings) found.add(rule);
    }),
    { ...options, numRuns: 60 },
  );
  expect(found.size).toBeGreaterThan(20);
});
