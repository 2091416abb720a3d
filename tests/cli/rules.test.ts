import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../repository/folder.ts';
import { runCaselint } from './run-caselint.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const version: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

describe('caselint rules', () => {
  test('lists every rule of every family', async () => {
    const folder = folderWith({});
    const pretty = await runCaselint(folder, ['rules']);
    const { out, code } = await runCaselint(folder, ['rules', '--format', 'json']);
    const { rules } = JSON.parse(out);
    expect(rules.length).toBeGreaterThan(3);
    for (const { id, family } of rules) {
      expect(pretty.out).toContain(`\n${family}\n`.slice(pretty.out.startsWith(family) ? 1 : 0));
      expect(pretty.out).toContain(id);
    }
    expect([pretty.code, pretty.err, code]).toEqual([0, '', 0]);
  });

  test('takes the format before its name too', async () => {
    const folder = folderWith({});
    const { out } = await runCaselint(folder, ['--format', 'json', 'rules']);
    expect(JSON.parse(out).version).toBe(1);
  });
});

describe('caselint explain', () => {
  test('shows the card of a rule', async () => {
    const { code, out } = await runCaselint(folderWith({}), ['explain', 'closed-question']);
    expect(out).toMatch(/^closed-question\n▲ warning {2}supervisor-talk, /u);
    for (const title of ['What it sees', 'Why', 'To think about', 'Where it applies']) {
      expect(out).toContain(`\n${title}\n`);
    }
    expect(out).toMatch(/«.+»/u);
    expect(code).toBe(0);
  });
});

describe('caselint --help and --version', () => {
  test.each([[['--help']], [['rules', '--help']], [['explain', '--help']]])(
    '%j shows help that asks nothing and shouts nothing',
    async (args) => {
      const { code, out, err } = await runCaselint(folderWith({}), args);
      expect(out).toMatch(/^Usage: caselint/u);
      expect(out).not.toMatch(/[?!]|violation/u);
      expect([code, err]).toEqual([0, '']);
    },
  );

  test('the help of caselint has examples', async () => {
    const { out } = await runCaselint(folderWith({}), ['--help']);
    expect(out).toContain('caselint explain closed-question');
    expect(out).toContain('caselint ./rules');
  });

  test('--version gives the version of the package', async () => {
    const { code, out } = await runCaselint(folderWith({}), ['--version']);
    expect([code, out]).toEqual([0, `${version}\n`]);
  });
});

test('bin/caselint.js says what to do when it has not been built', () => {
  const folder = folderWith({});
  for (const name of ['bin/caselint.js', 'package.json'])
    cpSync(join(root, name), join(folder, name));
  const { status, stderr, stdout } = spawnSync(process.execPath, ['bin/caselint.js'], {
    encoding: 'utf8',
    cwd: folder,
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe('caselint: not built yet; run “npm run build” in its folder first\n');
});
