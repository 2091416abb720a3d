import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../repository/folder.ts';
import { runCaselint, startCaselint } from './run-caselint.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../rules/schema/report.schema.json', import.meta.url), 'utf8'),
);
const isReport = new Ajv({ allErrors: true }).compile(schema);

const closed = `---
type: supervision
---

# Supervision, week 7

Supervisor: Have you sent the housing form?

Worker: It went out on Monday.
`;
const calm = '# Phone call\n\nMs. Adeyemi read her new lease aloud and chose a moving day.\n';
const only = ['--rule', 'closed-question'];

describe('caselint', () => {
  test('shows a finding with its line, guideline, question and rule', async () => {
    const { code, out, err } = await runCaselint(folderWith({ 'a.md': closed }), [...only]);
    expect(out).toMatch(/^a\.md {2}supervision record\n/u);
    expect(out).toMatch(/▲ warning {2}line 7\b/u);
    expect(out).toMatch(/7 │ Supervisor: Have you sent the housing form\?\n +│ {13}─{31}\n/u);
    expect(out).toMatch(/“.+\n(?:.*\n)* +— /u);
    expect(out).toContain('To think about: ');
    expect(out).toMatch(/^ {4}closed-question {2}[0-9a-f]{8}$/mu);
    expect(out).toContain('1 note read, 1 place to look at again:');
    expect([code, err]).toEqual([0, '']);
  });

  test('has a kind word for a note with nothing to ask about', async () => {
    const { code, out } = await runCaselint(folderWith({ 'a.md': calm }), [...only, 'a.md']);
    expect(out).toBe(
      '1 note read, and nothing to ask about. Thank you for the care in the wording.\n',
    );
    expect(code).toBe(0);
  });

  test.each([
    ['error', 0],
    ['warning', 1],
    ['info', 1],
    ['never', 0],
  ])('with --fail-on %s, a warning gives exit code %i', async (gate, code) => {
    const folder = folderWith({ 'a.md': closed });
    expect((await runCaselint(folder, [...only, '--fail-on', gate])).code).toBe(code);
  });

  test('reads folders, files and globs together, each note once', async () => {
    const folder = folderWith({
      'b/one.md': calm,
      'a/two.md': closed,
      'c.txt': calm,
      'd.md': calm,
    });
    const args = ['--format', 'json', 'b', 'a/*.md', 'c.txt', 'b/one.md'];
    const { out } = await runCaselint(folder, args);
    const paths = JSON.parse(out).notes.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(['a/two.md', 'b/one.md', 'c.txt']);
  });

  test('reads a folder named as a command when it is written as a path', async () => {
    const folder = folderWith({ 'rules/a.md': calm });
    const { out } = await runCaselint(folder, [...only, './rules']);
    expect(out).toMatch(/^1 note read/u);
  });

  test('reads a note from standard input', async () => {
    const args = [...only, '-', '--stdin-path', 'notes/b.md', '--format', 'json'];
    const { out } = await runCaselint(folderWith({}), args, { input: closed });
    const [note] = JSON.parse(out).notes;
    expect(note.path).toBe('notes/b.md');
    expect(note.findings[0].passage).toBe('Have you sent the housing form?');
  });

  test('names a note from standard input by itself when no path is given', async () => {
    const { err } = await runCaselint(folderWith({}), ['-']);
    expect(err).toBe('caselint: <stdin>: the note is empty\n');
  });

  test('counts a byte order mark among the characters of the file', async () => {
    const source = `\uFEFF${closed}`;
    const { out } = await runCaselint(folderWith({ 'a.md': source }), [
      ...only,
      '--format',
      'json',
    ]);
    const [{ type, findings }] = JSON.parse(out).notes;
    const offset = source.indexOf('Have');
    expect(findings[0].start).toEqual({ line: 7, column: 13, offset });
    expect(type).toBe('supervision');
  });

  test('lints ten million characters on one line', async () => {
    const folder = folderWith({ 'a.md': 'We met at the library. '.repeat(440_000) });
    const { code, out } = await runCaselint(folder, [...only]);
    expect([code, out.slice(0, 11)]).toEqual([0, '1 note read']);
  }, 300_000);

  test('ends quietly when nobody reads on', async () => {
    const folder = folderWith({
      'a.md': closed + 'Supervisor: Is it done?\n\n'.repeat(4000),
    });
    const child = startCaselint(folder, [...only]);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, err]).toEqual([0, '']);
  });
});

describe('--format json', () => {
  test('is valid with findings and with errors, and exit code 2 outweighs 1', async () => {
    const folder = folderWith({ 'a.md': closed, 'b.md': '', 'c.md': calm });
    const args = ['--format', 'json', '--fail-on', 'info', '.', 'gone.md'];
    const { code, out, err } = await runCaselint(folder, args);
    const report = JSON.parse(out);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(report.errors).toEqual([
      { path: 'gone.md', message: 'no such file or folder' },
      { path: 'b.md', message: 'the note is empty' },
    ]);
    expect(report.summary.notes).toBe(2);
    expect(err.split('\n')).toHaveLength(3);
    expect(code).toBe(2);
  });

  test('is valid when there was nothing to lint', async () => {
    const { out } = await runCaselint(folderWith({}), ['--format', 'json']);
    expect(isReport(JSON.parse(out))).toBe(true);
  });

  test('cuts passages exactly where it says they are', async () => {
    const source = closed.replaceAll('\n', '\r\n').replace('week 7', '👍 week 7');
    const { out } = await runCaselint(folderWith({ 'a.md': source }), [
      '--format',
      'json',
      ...only,
    ]);
    const [finding] = JSON.parse(out).notes[0].findings;
    expect(source.slice(finding.start.offset, finding.end.offset)).toBe(finding.passage);
    expect(finding.start).toMatchObject({ line: 7, column: 13 });
  });
});

describe('colour', () => {
  test.each([
    [['--color'], { NO_COLOR: '1' }, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
    [[], { FORCE_COLOR: '1' }, true],
    [[], {}, false],
  ])('with %j and %j is used: %j', async (args, env, isUsed) => {
    const folder = folderWith({ 'a.md': closed });
    const { out } = await runCaselint(folder, [...only, ...args], { env });
    expect(out.includes('\u001B[33m▲ warning')).toBe(isUsed);
    expect(out.includes('\u001B')).toBe(isUsed);
  });
});
