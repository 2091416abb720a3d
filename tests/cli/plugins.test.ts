import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../repository/folder.ts';
import { cardText, guidelineFiles } from '../rules/card.ts';
import { runCaselint, typescript } from './run-caselint.ts';

const plugin = fileURLToPath(new URL('../../fixtures/plugins/long-sentence.ts', import.meta.url));
const pack = {
  'ours/rules/guidelines/source.yml': guidelineFiles[0]?.text ?? '',
  'ours/rules/own/long.yml': cardText({
    id: 'long',
    severity: 'warning',
    also: undefined,
    check: 'long-sentence',
    options: '{ words: 5 }',
    examples: '{ flags: [«CM went to see the flat.»], passes: [CM went home.] }',
  }),
  'a.md': '# Visit\n\nWe met at the library and read. We left.\n',
};

test('A card may name a check of a plugin', async () => {
  const folder = folderWith({
    ...pack,
    'caselint.config.yaml': `packs: [./ours]\nplugins: ['${plugin}']\n`,
  });
  const args = ['a.md', '--rule', 'long', '--format', 'json'];
  const { code, out } = await runCaselint(folder, args, { env: typescript });
  expect(JSON.parse(out).notes[0].findings).toMatchObject([
    { rule: 'long', passage: 'We met at the library and read.' },
  ]);
  expect(code).toBe(0);
  expect((await runCaselint(folder, ['test-rules', 'ours'], { env: typescript })).code).toBe(0);
});

describe('What is wrong with a plugin is said where it is named', () => {
  test.each([
    [
      'gone.js',
      undefined,
      /^1:11 plugins\/0: no file “\.\/gone\.js”; write the path of a module from this file$/,
    ],
    ['no.js', 'export const a = 1;', /exports no “checks”; write export const checks = /],
    ['odd.js', 'export const checks = { a: 1 };', /“a” is no check; make it with defineCheck/],
    [
      'twice.js',
      'export const checks = { pattern: { schema: {}, prepare() {} } };',
      /there is a check “pattern” already/,
    ],
    ['bad.js', 'export const = ;', /cannot be loaded: /],
  ])('%s', async (name, text, expected) => {
    const files = text === undefined ? {} : { [name]: text };
    const folder = folderWith({
      ...files,
      'package.json': '{ "type": "module" }',
      'a.md': '# Visit\n',
      'caselint.config.yaml': `plugins: [./${name}]\n`,
    });
    const { code, out, err } = await runCaselint(folder, ['a.md']);
    expect([code, out]).toEqual([2, '']);
    const place = 'caselint: caselint.config.yaml:';
    expect(err.startsWith(place)).toBe(true);
    expect(err.slice(place.length).trimEnd()).toMatch(expected);
  });
});
