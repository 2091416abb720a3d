import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuiltCatalogue } from '../../src/repository/read-built-catalogue.ts';
import { compileCatalogue } from '../../src/rules/catalogue.ts';
import { writeCompiledCatalogue } from '../../src/rules/compiled-text.ts';
import { cardText, guidelineFiles } from '../rules/card.ts';
import { folderWith } from './folder.ts';

const card = { path: 'rules/ties/loan.yml', text: cardText() };
const text = writeCompiledCatalogue(await compileCatalogue([card, ...guidelineFiles]));
const [before, built, after] = [1000, 2000, 3000];

/** A package that was built after its rules were written. */
function builtPackage(files: Readonly<Record<string, string>>): string {
  const home = folderWith({ [card.path]: card.text, 'rules/README.md': '', ...files });
  writeFileSync(join(home, 'catalogue.txt'), text);
  utimesSync(join(home, 'catalogue.txt'), built, built);
  for (const path of ['rules/ties/loan.yml', 'rules/README.md', 'rules/ties', 'rules']) {
    utimesSync(join(home, path), before, before);
  }
  return home;
}

function idsIn(home: string): readonly string[] | undefined {
  return readBuiltCatalogue(join(home, 'catalogue.txt'), home)?.rules.map(({ id }) => id);
}

describe('A catalogue that was built', () => {
  test('is read', () => {
    expect(idsIn(builtPackage({ 'src/index.ts': '' }))).toEqual(['loan']);
  });

  test.each<[string, (home: string) => void]>([
    ['a card is changed', (home) => utimesSync(join(home, card.path), after, after)],
    ['a card is removed', (home) => rmSync(join(home, card.path))],
    ['a card is added', (home) => writeFileSync(join(home, 'rules/ties/gift.yml'), '')],
    ['a family is added', (home) => mkdirSync(join(home, 'rules/praise'))],
    ['a family is removed', (home) => rmSync(join(home, 'rules/ties'), { recursive: true })],
  ])('is left alone when %s', (_, change) => {
    const home = builtPackage({ 'src/index.ts': '' });
    change(home);
    expect(idsIn(home)).toBeUndefined();
  });

  test('is read when something else among the rules is changed', () => {
    const home = builtPackage({ 'src/index.ts': '' });
    utimesSync(join(home, 'rules/README.md'), after, after);
    expect(idsIn(home)).toEqual(['loan']);
  });

  test('is read where the package has no sources, whenever its files came there', () => {
    const home = builtPackage({});
    utimesSync(join(home, card.path), after, after);
    expect(idsIn(home)).toEqual(['loan']);
  });
});

test('No catalogue is read where there is no build', () => {
  expect(idsIn(folderWith({}))).toBeUndefined();
});
