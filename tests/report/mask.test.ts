import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RepositoryFinding } from '../../src/findings/finding.ts';
import { lintNote } from '../../src/lint.ts';
import {
  coverProblem,
  coverReport,
  coverRepositoryFinding,
  maskReport,
  maskRepositoryFinding,
} from '../../src/report/mask.ts';
import { createPathLabels } from '../../src/report/path-labels.ts';
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

test('A message about a whole note or many keeps its words, and loses its figures', () => {
  expect(maskRepositoryFinding(finding)).toEqual({
    ...finding,
    message: '▒▒ days lie between ▒▒▒▒-▒▒-▒▒ and ▒▒▒▒-▒▒-▒▒.',
    passage: '▒▒▒▒▒▒▒▒▒▒▒ ▒',
    notes: [{ path: 'a.md', date: null, line: 3 }],
  });
});

test.each([true, false])(
  'Characters of an exposed identifier show in no passage and no line, with words hidden: %s',
  (words) => {
    const line = 'I told her her SSN is 078-05-1120; her cell is (212) 555-0147, she said.';
    const source = `# Call 078-05-1120\n\nCt gave me a scarf. ${line}\n`;
    const report = lintNote(source, 'a.md', rules);
    expect(report.findings.map(({ rule }) => rule)).toContain('identifier-exposed');
    const suppressed = report.findings.map((each) => ({ ...each, status: 'suppressed' as const }));
    for (const findings of [report.findings, suppressed]) {
      const shown = coverReport({ ...report, findings }, { words });
      expect(shown.source).toHaveLength(source.length);
      expect(JSON.stringify(shown)).not.toMatch(/1120|0147|212|078-05/u);
    }
  },
);

test('What is said of many notes shows no identifier of a heading', () => {
  const named = { ...finding, passage: 'Supervision, SSN 078-05-1120' };
  expect(coverRepositoryFinding(named, { words: false }).passage).toBe(
    'Supervision, SSN ▒▒▒▒▒▒▒▒▒▒▒',
  );
});

test('Labels take the place of paths everywhere, and fingerprints cannot be tried out', () => {
  const labels = createPathLabels(new Uint8Array(32).fill(7));
  const cover = { words: true, labels };
  const report = lintNote('Ct gave me a scarf.\n', 'visits/jane.md', rules);
  const shown = coverReport(report, cover);
  const many = coverRepositoryFinding({ ...finding, path: 'visits/jane.md' }, cover);
  const problem = coverProblem({ path: 'visits/jane.md', message: 'it is a folder' }, cover);
  expect(shown.path).toMatch(/^note-[0-9a-f]{10}\.md$/u);
  expect([many.path, problem.path]).toEqual([shown.path, shown.path]);
  expect(many.notes[0]?.path).toBe(labels.path('a.md'));
  expect(shown.findings[0]?.fingerprint).not.toBe(report.findings[0]?.fingerprint);
  expect(shown.findings[0]?.fingerprint).toMatch(/^[0-9a-f]{16}$/u);
  expect(JSON.stringify([shown, many, problem])).not.toMatch(/jane|visits|b\.md/u);
  expect(createPathLabels(new Uint8Array(32)).path('visits/jane.md')).not.toBe(shown.path);
});
