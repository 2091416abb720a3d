import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RepositoryFinding } from '../../src/findings/finding.ts';
import { lintNote } from '../../src/lint.ts';
import { maskReport, maskRepositoryFinding } from '../../src/report/mask.ts';
import { readShippedCatalogue } from '../../src/repository/read-shipped-catalogue.ts';

const place = { line: 1, column: 1, offset: 0 };
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
  const note = { path: 'a.md', type: 'contact', findings: [], problems: [], record: null } as const;
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

test('A message about a whole note or many keeps its words, and loses its figures', () => {
  const finding: RepositoryFinding = {
    rule: 'a',
    family: 'a',
    severity: 'info',
    level: 'repository',
    path: 'b.md',
    start: place,
    end: place,
    passage: 'Supervision 2',
    speaker: 'author',
    message: '20 days lie between 2026-03-02 and 2026-03-22.',
    guideline: { id: 'a/b', excerpt: 'At least 1 hour.', source: 'A guide', also: [] },
    question: 'What now?',
    rewording: null,
    softenedBy: null,
    fingerprint: 'a',
    status: 'open',
    notes: [{ path: 'a.md', date: '2026-03-02', line: 3 }],
  };
  expect(maskRepositoryFinding(finding)).toEqual({
    ...finding,
    message: '▒▒ days lie between ▒▒▒▒-▒▒-▒▒ and ▒▒▒▒-▒▒-▒▒.',
    passage: '▒▒▒▒▒▒▒▒▒▒▒ ▒',
    notes: [{ path: 'a.md', date: null, line: 3 }],
  });
});
