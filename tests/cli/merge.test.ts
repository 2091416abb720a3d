import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../repository/folder.ts';
import { type RunOptions, runCaselint } from './run-caselint.ts';

const notes = {
  'a.md': 'Ct rode the bus to the library.\n',
  'b.md': 'Lent ct $20 for the bus to Zanzibarville.\n',
  'c/d.md': 'Lent ct $30 for the bus. Told the supervisor the same day.\n',
  'e.md': '',
};

/** A folder with notes, and the reports of three parts of a run over them. */
async function divided(options: RunOptions = {}): Promise<string> {
  const folder = folderWith(notes);
  for (const part of ['1', '2', '3']) {
    const { out } = await runCaselint(
      folder,
      ['--shard', `${part}/3`, '--format', 'json'],
      options,
    );
    writeFileSync(join(folder, `part-${part}.json`), out);
  }
  return folder;
}

const parts = ['part-1.json', 'part-2.json', 'part-3.json'];

describe('The reports of a divided run', () => {
  test('are together what one run writes, with its exit code', async () => {
    const folder = await divided();
    const whole = await runCaselint(folder, ['--format', 'json']);
    const merged = await runCaselint(folder, ['merge', ...parts]);
    expect(merged).toEqual(whole);
    expect(whole.code).toBe(2);
  });

  test('come in other formats too, hidden as they were', async () => {
    const env = { CI: 'true' };
    const folder = await divided({ env });
    await runCaselint(folder, ['--output', 'sarif=whole.sarif'], { env });
    const { out } = await runCaselint(
      folder,
      ['merge', ...parts, '--format', 'markdown', '--output', 'sarif=merged.sarif'],
      { env },
    );
    expect(readFileSync(join(folder, 'merged.sarif'), 'utf8')).toBe(
      readFileSync(join(folder, 'whole.sarif'), 'utf8'),
    );
    expect(out).toContain('money');
    expect(out).not.toContain('Zanzibarville');
  });

  test('fail at the gate that is asked for', async () => {
    const folder = folderWith({ 'b.md': notes['b.md'] });
    const { out } = await runCaselint(folder, ['--format', 'json']);
    writeFileSync(join(folder, 'one.json'), out);
    expect((await runCaselint(folder, ['merge', 'one.json'])).code).toBe(1);
    expect((await runCaselint(folder, ['merge', 'one.json', '--fail-on', 'never'])).code).toBe(0);
  });

  test('name a note that has changed since, and leave it out', async () => {
    const folder = await divided();
    writeFileSync(join(folder, 'b.md'), 'Lent ct twenty dollars.\n');
    const args = ['merge', ...parts, '--format', 'github'];
    const { code, out, err } = await runCaselint(folder, args);
    expect(err).toContain('caselint: b.md: is not at hand as it was linted; ');
    expect(out).toContain('file=c/d.md');
    expect(out).not.toContain('file=b.md');
    expect(code).toBe(2);
  });

  test.each([
    [
      'the same part twice',
      ['part-2.json', 'part-2.json'],
      /^b\.md: stands in two of the reports/u,
    ],
    ['a note', ['b.md'], /^b\.md: is no JSON report of caselint, version 1; write it with/u],
    ['another JSON', ['list.json'], /^list\.json: is no JSON report of caselint, version 1; /u],
    ['no file', ['gone.json'], /^gone\.json: no such file or folder$/u],
  ])('cannot have among them %s', async (_, files, message) => {
    const folder = await divided();
    writeFileSync(join(folder, 'list.json'), '[]');
    const { code, out, err } = await runCaselint(folder, ['merge', ...files]);
    expect(err.replace(/^caselint: /u, '').trimEnd()).toMatch(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});
