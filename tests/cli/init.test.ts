import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfiguration } from '../../src/configuration/read-configuration.ts';
import { folderWith } from '../repository/folder.ts';
import { runCaselint } from './run-caselint.ts';

const note = '# Visit\n\nWe met at the library.\n';

test('A first run writes what is missing, a second one nothing, and both say what comes next', async () => {
  const folder = folderWith({
    '.git/HEAD': 'ref: refs/heads/main\n',
    'README.md': note,
    'notes/a.md': note,
    'old notes/b.md': note,
    'docs/c.md': note,
  });
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

  const first = await runCaselint(folder, ['init']);
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out.split('\n')).toEqual([
    'Found 4 Markdown files, notes in notes, old notes, and a git repository.',
    '',
    'Wrote caselint.config.yaml',
    'Wrote .pre-commit-config.yaml',
    'Wrote .github/workflows/caselint.yml',
    '',
    'Next:',
    "  1. caselint notes 'old notes'    see what it asks about",
    '  2. caselint rules                choose which rules are asked, in caselint.config.yaml',
    '  3. caselint new-rule key-kept    start a rule of your own, in our-rules',
    '  4. pre-commit install            lint notes before each commit',
    '',
  ]);
  expect(readConfiguration(read('caselint.config.yaml'), 'a').gate?.value).toBe('error');
  expect(parse(read('.pre-commit-config.yaml')).repos[0].hooks[0]).toMatchObject({
    id: 'caselint',
    entry: 'npx --yes caselint@0.1.0',
  });
  const { steps } = parse(read('.github/workflows/caselint.yml')).jobs.caselint;
  expect(steps.at(-1)).toEqual({ run: "npx --yes caselint@0.1.0 notes 'old notes'" });

  const second = await runCaselint(folder, ['init']);
  expect(second.out).toMatch(/Kept caselint\.config\.yaml as it is\n/);
  expect(second.out).toMatch(/Kept \.pre-commit-config\.yaml as it is; what Caselint would add:/);
  expect(second.out).not.toMatch(/Wrote/);
});

test('A package and GitLab are taken as they are', async () => {
  const ci = 'stages: [test]\n';
  const folder = folderWith({ '.git/HEAD': '', 'package.json': '{}', '.gitlab-ci.yml': ci });
  const { out } = await runCaselint(folder, ['init', '--yes']);
  expect(out).toContain('Kept .gitlab-ci.yml as it is; what Caselint would add:\n\ncaselint:\n');
  expect(out).toContain('    - npm ci\n    - "npx caselint ."\n');
  expect(readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8')).toBe(ci);
});

test('Outside a repository only the configuration is written', async () => {
  const { out } = await runCaselint(folderWith({ 'a.md': note }), ['init']);
  expect(out.match(/^Wrote .*$/gm)).toEqual(['Wrote caselint.config.yaml']);
});
