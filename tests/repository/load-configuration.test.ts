import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configurationFinder } from '../../src/repository/find-configuration.ts';
import { loadConfiguration } from '../../src/repository/load-configuration.ts';
import { RuleError } from '../../src/rules/rule-error.ts';
import { folderWith } from './folder.ts';

const file = 'caselint.config.yaml';

test('The nearest configuration upward is found', async () => {
  const folder = folderWith({
    [file]: 'gate: info\n',
    'notes/2024/a.md': 'a',
    'archive/caselint.config.json': '{}',
    'archive/old/b.md': 'b',
  });
  const find = configurationFinder(folder);
  expect(await find(join(folder, 'notes/2024'))).toBe(join(folder, file));
  expect(await find(join(folder, 'archive/old'))).toBe(
    join(folder, 'archive/caselint.config.json'),
  );
});

test('Two configurations in one folder are refused', async () => {
  const folder = folderWith({ [`a/${file}`]: 'gate: info\n', 'a/caselint.config.json': '{}' });
  await expect(configurationFinder(folder)(join(folder, 'a'))).rejects.toThrow(
    'a/caselint.config.json:1:1: caselint.config.yaml lies beside it; keep one of the two',
  );
});

test('What is extended comes before what extends it, once, with the packs it names', async () => {
  const folder = folderWith({
    [file]: 'extends: [./base, team.yaml, agency]\npacks: [./ours, pack]\nplugins: [./checks.js]\n',
    [`base/${file}`]: 'extends: ../common.yml\n',
    'team.yaml': 'extends: common.yml\n',
    'common.yml': 'gate: info\n',
    [`node_modules/agency/${file}`]: 'gate: never\n',
    'ours/rules/guidelines/a.yml': 'a',
    [`ours/${file}`]: 'rules: { gift: off }\n',
    'node_modules/pack/rules/x.yml': 'x',
  });
  const loaded = await loadConfiguration(join(folder, file), folder);
  expect(loaded.configurations.map(({ path }) => path)).toEqual([
    'common.yml',
    `base/${file}`,
    'team.yaml',
    `node_modules/agency/${file}`,
    `ours/${file}`,
    file,
  ]);
  expect(loaded.rules).toEqual([
    join(folder, 'ours/rules'),
    join(folder, 'node_modules/pack/rules'),
  ]);
  expect(loaded.plugins.map((plugin) => plugin.file)).toEqual([join(folder, 'checks.js')]);
});

describe('What cannot be found or leads in a circle is said where it is named', () => {
  test.each([
    [
      { [file]: 'extends: ./gone.yaml' },
      `${file}:1:1 extends: no file “./gone.yaml”; write its path from this file`,
    ],
    [
      { [file]: 'extends: ./bse.yaml', 'base.yaml': 'gate: info' },
      `${file}:1:1 extends: no file “./bse.yaml”; write ./base.yaml`,
    ],
    [
      { [file]: 'packs: [../our-rule]', 'a.md': '' },
      `${file}:1:9 packs/0: no folder “../our-rule”; write its path from this file`,
    ],
    [
      { [file]: 'packs: [our-rules]', 'our-rules/rules/a.yml': '' },
      `${file}:1:9 packs/0: no package “our-rules” is installed; write ./our-rules for the folder`,
    ],
    [
      { [file]: 'extends: agncy', 'node_modules/agency/a.yml': '' },
      `${file}:1:1 extends: no package “agncy” is installed; install it, or write agency`,
    ],
    [
      { [file]: 'extends: ./gone' },
      `${file}:1:1 extends: no folder “./gone”; write its path from this file`,
    ],
    [
      { [file]: 'extends: [agency]' },
      `${file}:1:11 extends/0: no package “agency” is installed; install it, or write ./agency for a folder`,
    ],
    [
      { [file]: 'extends: ./base', 'base/a.md': '' },
      `${file}:1:1 extends: no caselint.config.yaml in base; write one there`,
    ],
    [
      { [file]: `extends: ${file}` },
      `${file}:1:1 extends: ${file} leads back here; leave one of the two out`,
    ],
    [
      { [file]: 'extends: a.yaml', 'a.yaml': '\nextends: b.yaml', 'b.yaml': 'extends: a.yaml' },
      'b.yaml:1:1 extends: a.yaml leads back here; leave one of the two out',
    ],
    [
      { [file]: 'packs: [./ours]', [`ours/${file}`]: 'packs: [../ours]', 'ours/rules/a.yml': '' },
      `ours/${file}:1:9 packs/0: ours/${file} leads back here; leave one of the two out`,
    ],
    [
      { [file]: 'packs: [./ours]', 'ours/a.md': '' },
      `${file}:1:9 packs/0: no folder “rules” in ours; write the folder of a pack, which has one`,
    ],
    [
      { [file]: 'packs: [./ours]', [`ours/${file}`]: 'plugins: [./x.js]', 'ours/rules/a.yml': '' },
      `ours/${file}:1:11 plugins/0: a pack holds no code; name the module where the pack is named`,
    ],
    [
      { [file]: Buffer.of(0xff, 0xfe, 90, 0) },
      `${file}:1:1: the file is in UTF-16; save it as UTF-8`,
    ],
    [
      { [file]: Buffer.of(90, 10, 0xeb) },
      `${file}:1:1: not valid UTF-8 at byte 2, line 2; save the file as UTF-8`,
    ],
    [{ [file]: '' }, `${file}:1:1: the file is empty`],
    [
      { [file]: 'extends: a.yaml', 'a.yaml': 'gaet: info' },
      'a.yaml:1:1 gaet: no key “gaet”; write gate',
    ],
  ])('%j', async (files, expected) => {
    const folder = folderWith(files);
    await expect(loadConfiguration(join(folder, file), folder)).rejects.toThrow(
      new RuleError(expected),
    );
  });
});
