import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../repository/folder.ts';
import { runCaselint } from './run-caselint.ts';

function meeting(day: number, minutes: number): string {
  return `---\ndate: 2026-03-${day + 10}\nduration: ${minutes} min\nworker: Nadia Brandt\nsupervisor: Femi Adair\n---\n\nWent over the week.\n`;
}

function visit(at: number): string {
  return `# Visit ${at}\n\n“I know how you feel,” I told him. Lent ct $${at} for the bus. I told my supervisor.\n`;
}

const notes = Object.fromEntries([
  ...Array.from({ length: 110 }, (_, at) => [`notes/${at}.md`, visit(at)] as const),
  ['notes/broken.md', '---\ntype: [visit\n---\n\nWe met.\n'],
  ['notes/empty.md', ''],
  ...[0, 17].map((day) => [`sup/${day}.md`, meeting(day, 35)] as const),
]);
const json = ['--format', 'json', '--fail-on', 'never'];

describe('A hundred notes and more', () => {
  test('give the same report in several threads, and from the cache, as in one', async () => {
    const folder = folderWith({ ...notes, 'node_modules/x.md': '' });
    const one = await runCaselint(folder, [...json, '--no-cache', '--threads', '1']);
    expect(existsSync(join(folder, 'node_modules/.cache'))).toBe(false);
    const several = await runCaselint(folder, [...json, '--no-cache', '--threads', '3']);
    const first = await runCaselint(folder, [...json, '--threads', '2']);
    expect(readdirSync(join(folder, 'node_modules/.cache/caselint')).length).toBeGreaterThan(1);
    const second = await runCaselint(folder, json);
    expect(one.code).toBe(2);
    expect(JSON.parse(one.out).repository).toHaveLength(1);
    expect([several, first, second]).toEqual([one, one, one]);
  });

  test('say in threads too what is wrong with a configuration', async () => {
    const folder = folderWith({ ...notes, 'caselint.config.yaml': 'rules: { moneys: off }\n' });
    const { code, out, err } = await runCaselint(folder, ['--threads', '2']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^caselint: caselint\.config\.yaml:1:\d+ .*no rule “moneys”.*\n$/u);
  });
});

test.each(['0', '-1', 'two', '1.5', ''])('--threads %s is refused', async (given) => {
  const { code, err } = await runCaselint(folderWith({ 'a.md': 'We met.\n' }), [
    '--threads',
    given,
  ]);
  expect(code).toBe(2);
  expect(err).toBe(`caselint: --threads: no “${given}”; use a whole number from 1\n`);
});
