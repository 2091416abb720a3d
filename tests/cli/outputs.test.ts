import { chmodSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { fileOutputs, readOutput, standardOutput } from '../../src/cli/outputs.ts';
import { openReportFile } from '../../src/cli/report-file.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { folderWith } from '../repository/folder.ts';
import { runCaselint, startCaselint } from './run-caselint.ts';

const closed = `---
type: supervision
---

Supervisor: Have you sent the housing form?
`;
const only = ['--rule', 'closed-question'];
const files = { 'notes/a.md': closed, 'reports/kept.txt': 'kept' };

describe('--output', () => {
  test('writes further reports in the same run, beside the one on standard output', async () => {
    const folder = folderWith({ ...files, 'reports/out.json': 'old' });
    const outputs = ['json=reports/out.json', 'sarif=reports/a=b.sarif', 'html=reports/out.html'];
    const args = outputs.flatMap((output) => ['--output', output]);
    const { code, out, err } = await runCaselint(folder, ['notes', ...only, ...args]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^notes\/a\.md {2}supervision record\n/u);
    const read = (name: string) => readFileSync(join(folder, 'reports', name), 'utf8');
    expect(JSON.parse(read('out.json')).summary.warning).toBe(1);
    expect(JSON.parse(read('a=b.sarif')).runs[0].results).toHaveLength(1);
    expect(read('out.html')).toMatch(/^<!doctype html>\n.*<\/html>\n$/su);
    const names = ['a=b.sarif', 'kept.txt', 'out.html', 'out.json'];
    expect(readdirSync(join(folder, 'reports')).sort()).toEqual(names);
  });

  test('never writes over a note, and says so in one line', async () => {
    const folder = folderWith(files);
    const args = ['notes', '--output', 'json=notes/a.md'];
    const { code, out, err } = await runCaselint(folder, args);
    expect([code, out, err]).toEqual([
      2,
      '',
      'caselint: --output json=notes/a.md: is one of the notes; name another file\n',
    ]);
    expect(readFileSync(join(folder, 'notes/a.md'), 'utf8')).toBe(closed);
  });

  test('leaves the file that was there when the run does not end', async () => {
    const folder = folderWith({
      'notes/a.md': closed + 'Supervisor: Is it done?\n\n'.repeat(4000),
      'reports/out.json': 'old',
    });
    const child = startCaselint(folder, ['notes', ...only, '--output', 'json=reports/out.json']);
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.on('close', resolve));
    expect(readFileSync(join(folder, 'reports/out.json'), 'utf8')).toBe('old');
    expect(readdirSync(join(folder, 'reports'))).toEqual(['out.json']);
  });
});

describe('What cannot be written is refused, with what to write', () => {
  /** Opens what `--output` names, as a run does. */
  async function opened(folder: string, outputs: readonly string[]): Promise<void> {
    const read = outputs.map(readOutput);
    standardOutput(undefined, read);
    for (const output of await fileOutputs(read, folder, [join(folder, 'notes/a.md')])) {
      await openReportFile(output);
    }
  }

  test.each([
    [['xml=a.xml'], 'xml=a.xml: no format “xml”; use pretty, json, summary, html, '],
    [['json=gone/a.json'], 'json=gone/a.json: no folder “gone”; make it first, or name another'],
    [['json=reports'], 'json=reports: is a folder; name a file in it'],
    [['json=link.json'], 'json=link.json: is one of the notes; name another file'],
    [['json=/dev/null'], 'json=/dev/null: is no plain file; name another'],
    [
      ['json=a', 'html=./notes/../a'],
      'html=./notes/../a: json goes to this file too; name another',
    ],
    [['json', 'html=-'], 'html: standard output has json already; write --output html=<file>'],
    [
      ['json=reports/kept.txt/a'],
      'json=reports/kept.txt/a: cannot be written: its folder is a file',
    ],
  ])('%j', async (outputs, message) => {
    const folder = folderWith(files);
    symlinkSync('notes/a.md', join(folder, 'link.json'));
    const failure = await opened(folder, outputs).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect(String(failure)).toContain(`UsageError: --output ${message}`);
  });

  test.skipIf(process.getuid?.() === 0)('a folder without permission', async () => {
    const folder = folderWith(files);
    chmodSync(join(folder, 'reports'), 0o500);
    await expect(opened(folder, ['json=reports/a'])).rejects.toThrow(
      '--output json=reports/a: cannot be written: no permission to write in its folder; name another folder',
    );
    chmodSync(join(folder, 'reports'), 0o700);
  });
});

describe('Standard output has', () => {
  test.each([
    [undefined, [], 'pretty'],
    ['sarif', ['json=a'], 'sarif'],
    [undefined, ['json=a', 'html'], 'html'],
    [undefined, ['html='], 'html'],
    [undefined, ['html=-'], 'html'],
  ] as const)('with --format %s and --output %j: %s', (format, outputs, shown) => {
    expect(standardOutput(format, outputs.map(readOutput))).toBe(shown);
  });

  test('one report, and not another beside --format', () => {
    expect(() => standardOutput('pretty', [readOutput('json')])).toThrow(
      '--output json: standard output has pretty already; write --output json=<file>',
    );
  });
});

test('A file takes its place when it is finished, and not before', async () => {
  const folder = folderWith({ 'a.json': 'old' });
  const [output] = await fileOutputs([readOutput('json=a.json')], folder, []);
  if (output === undefined) throw new Error('one output gives one file');
  const file = await openReportFile(output);
  await file.write('one, ');
  await file.write('two');
  const read = () => readFileSync(join(folder, 'a.json'), 'utf8');
  expect(read()).toBe('old');
  await file.finish();
  expect([read(), readdirSync(folder)]).toEqual(['one, two', ['a.json']]);
});
