import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lintNote } from '../../src/lint.ts';
import { maskReport } from '../../src/report/mask.ts';
import { readShippedCatalogue } from '../../src/repository/read-shipped-catalogue.ts';

const rules = await readShippedCatalogue();

test('A masked report keeps places and what cards say, and no word or figure of the note', () => {
  const source = '# Visit\n\nCt gave me a scarf. I told my supervisor, Zaneta Quill, on 3/4.\n';
  const report = lintNote(source, 'a.md', rules);
  const masked = maskReport(report);
  expect(masked.source).toBe(
    '▒ ▒▒▒▒▒\n\n▒▒ ▒▒▒▒ ▒▒ ▒ ▒▒▒▒▒. ▒ ▒▒▒▒ ▒▒ ▒▒▒▒▒▒▒▒▒▒, ▒▒▒▒▒▒ ▒▒▒▒▒, ▒▒ ▒▒▒.\n',
  );
  expect(masked.findings.map(({ rule }) => rule)).toEqual(['gift', 'good-consultation']);
  for (const [at, finding] of masked.findings.entries()) {
    const { passage, softenedBy, ...kept } = report.findings[at] ?? {};
    expect(finding).toMatchObject(kept);
    expect(finding.passage).toBe(masked.source.slice(finding.start, finding.end));
  }
  expect(masked.findings[0]?.softenedBy?.passage).toMatch(/^▒ ▒▒▒▒ ▒▒ ▒▒▒▒▒▒▒▒▒▒/);
});

test('A masked source is as long as the source, line by line, whatever it holds', () => {
  const note = { path: 'a.md', type: 'contact', findings: [], problems: [] } as const;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) => {
      const masked = maskReport({ ...note, source }).source;
      expect(masked).toHaveLength(source.length);
      expect(masked).not.toMatch(/[\p{L}\p{N}]/u);
      expect(masked.split('\n').map(({ length }) => length)).toEqual(
        source.split('\n').map(({ length }) => length),
      );
    }),
  );
});
