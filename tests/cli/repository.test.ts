import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../repository/folder.ts';
import { runCaselint } from './run-caselint.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../rules/schema/report.schema.json', import.meta.url), 'utf8'),
);
const isReport = new Ajv({ allErrors: true }).compile(schema);

function meeting(date: string, duration = '60 min'): string {
  return `---
type: supervision
date: ${date}
duration: ${duration}
worker: Nadia Brandt
supervisor: Femi Adair
---

# Supervision

Went over the week.
`;
}

describe('caselint over many notes', () => {
  const files = { 'sup/a.md': meeting('2026-03-02'), 'sup/b.md': meeting('23 March 2026') };

  test('lists what is said of them together, with the notes that it rests on', async () => {
    const { code, out } = await runCaselint(folderWith(files), ['--fail-on', 'warning']);
    expect(code).toBe(1);
    expect(out).toContain('Many notes together\n\n  ▲ warning\n');
    expect(out).toContain('21 days lie between');
    expect(out).toContain(
      '      sup/a.md, line 3: 2026-03-02\n      sup/b.md, line 3: 2026-03-23\n',
    );
    expect(out).toContain('2 notes read, 1 place to look at again:');
  });

  test('puts it into the array of the JSON report, and counts it', async () => {
    const { out } = await runCaselint(folderWith(files), ['--format', 'json']);
    const report = JSON.parse(out);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(Object.keys(report.repository[0])).toEqual(
      schema.definitions.repositoryFinding.required,
    );
    expect(report.repository).toMatchObject([
      {
        path: 'sup/b.md',
        rule: 'supervision-cadence',
        severity: 'warning',
        level: 'repository',
        passage: 'Supervision',
        start: { line: 9, column: 3 },
        notes: [
          { path: 'sup/a.md', date: '2026-03-02', line: 3 },
          { path: 'sup/b.md', date: '2026-03-23', line: 3 },
        ],
      },
    ]);
    expect(report.summary).toMatchObject({ notes: 2, warning: 1 });
  });

  test('says nothing of the kind when one note is named', async () => {
    const { out } = await runCaselint(folderWith(files), ['--format', 'json', 'sup/a.md']);
    expect(JSON.parse(out)).toMatchObject({ repository: [], summary: { warning: 0 } });
  });

  test('leaves a short meeting alone when another makes up for it', async () => {
    const short = { 'sup/a.md': meeting('2026-03-02', '40 min') };
    const more = { ...short, 'sup/b.md': meeting('2026-03-09', '25 min') };
    const only = ['--rule', 'supervision-duration', '--format', 'json'];
    const alone = JSON.parse((await runCaselint(folderWith(short), only)).out);
    const both = JSON.parse((await runCaselint(folderWith(more), only)).out);
    expect(alone.summary.info).toBe(1);
    expect(both.summary.info).toBe(0);
  });
});
