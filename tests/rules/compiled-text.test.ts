import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintNote } from '../../src/lint.ts';
import { readRuleFiles } from '../../src/repository/read-rule-files.ts';
import { compileCatalogue, readCatalogue } from '../../src/rules/catalogue.ts';
import { readCompiledCatalogue, writeCompiledCatalogue } from '../../src/rules/compiled-text.ts';
import type { RuleSet } from '../../src/rules/rule.ts';
import { cardText } from './card.ts';

const shipped = await readRuleFiles('rules', 'rules');
const written = writeCompiledCatalogue(await compileCatalogue(shipped));

/** A pack that names shipped rules, guidelines, classes and mitigations, and changes classes. */
const pack = [
  {
    path: 'packs/ours/staff-meal.yml',
    text: cardText({
      id: 'staff-meal',
      guideline: 'source/power',
      also: '[Code 1]',
      yields: '[gift]',
      softenedBy: '[disclosure]',
      options: "{ any: ['{share} [#StaffMeal]', '#Gift'], unless: ['{zorble}'] }",
      examples: "{ flags: ['CM «shared the stew».'], passes: ['CM ate.'] }",
    }),
  },
  {
    path: 'packs/ours/guidelines/source.yml',
    text: 'id: source\ntitle: A\npublisher: B\ntext: c\nexcerpts: { power: { text: Power is held. } }',
  },
  { path: 'packs/ours/guidelines/references.yml', text: 'Code 1: The code' },
  {
    path: 'packs/ours/lexicon/ours.yml',
    text: `about: Ours.
classes:
  StaffMeal: { about: Meals., nouns: [stew, staff meal] }
  Gift: { about: Gifts., nouns: [hamper, the visit], except: [gift card] }
`,
  },
];
const ours = {
  path: 'ours.md',
  source:
    '# Visit\n\nI shared the stew with her. She gave me a hamper and a gift card for my family.\n',
};

/** All that a set finds, as JSON. */
function findingsOf(rules: RuleSet): string {
  const paths = globSync('fixtures/{notes,lined}/*.md').sort();
  const notes = paths.map((path) => ({ path, source: readFileSync(path, 'utf8') }));
  return JSON.stringify([...notes, ours].map(({ path, source }) => lintNote(source, path, rules)));
}

/** The rules as data. */
function cardsOf({ rules }: RuleSet) {
  return rules.map(({ find, judge, load, compare, isExcuse, partsIn, patterns, ...card }) => ({
    ...card,
    patterns: [...patterns.keys()],
  }));
}

describe.each([
  ['alone', []],
  ['with a pack', pack],
])('A catalogue that was written and read, %s,', (_, files) => {
  let fromFiles: RuleSet;
  let fromText: RuleSet;
  beforeAll(async () => {
    fromFiles = await readCatalogue([...shipped, ...files]);
    fromText = await readCatalogue(files, { base: readCompiledCatalogue(written) });
  });

  test('has the rules that its files have', () => {
    expect(cardsOf(fromText)).toEqual(cardsOf(fromFiles));
  });

  test('finds what it finds when it is read from its files', () => {
    const found = findingsOf(fromFiles);
    expect(found).toContain('"rule":"closed-question"');
    expect(findingsOf(fromText) === found).toBe(true);
  });
});

test('A pack adds its rules and words to a catalogue that was written', async () => {
  const rules = await readCatalogue(pack, { base: readCompiledCatalogue(written) });
  const { findings } = lintNote(ours.source, ours.path, rules);
  expect(findings.map(({ rule, passage }) => `${rule}: ${passage}`)).toEqual([
    'social-meal: shared the stew with her',
    'staff-meal: stew',
    'gift: gave me a hamper and a gift card for my family',
  ]);
});

test('A catalogue is the same text when it is written again', () => {
  expect(writeCompiledCatalogue(readCompiledCatalogue(written)) === written).toBe(true);
});

test('A catalogue of no files can be written and read', async () => {
  const text = writeCompiledCatalogue(await compileCatalogue([]));
  const rules = await readCatalogue([], { base: readCompiledCatalogue(text) });
  expect(lintNote('We met.\n', 'a.md', rules).findings).toEqual([]);
});
