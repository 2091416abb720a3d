import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { lintNote } from '../../src/lint.ts';
import { readRuleFiles } from '../../src/repository/read-rule-files.ts';
import { compileCatalogue } from '../../src/rules/catalogue.ts';
import { packCatalogue, unpackCatalogue } from '../../src/rules/packed-catalogue.ts';
import type { PatternIndex } from '../../src/rules/pattern-index.ts';
import type { RuleSet } from '../../src/rules/rule.ts';
import { createRuleSet } from '../../src/rules/rule-set.ts';

const compiled = await compileCatalogue(await readRuleFiles('rules', 'rules'));
const unpacked = unpackCatalogue(packCatalogue(compiled));

/** What words lead to; the phrases of an atom in any order. */
function sortedLeads(leads: PatternIndex['leads']) {
  return new Map(
    Array.from(leads.entries(), ([word, { atoms, phrases }]) => [
      word,
      { atoms, phrases: phrases.map((each) => JSON.stringify(each)).sort() },
    ]),
  );
}

test('An unpacked catalogue leads from the same words to the same patterns', () => {
  const { patterns, atoms, always, leads, classes } = unpacked.index;
  expect({ patterns, atoms, always, classes }).toEqual({
    patterns: compiled.index.patterns,
    atoms: compiled.index.atoms,
    always: compiled.index.always,
    classes: compiled.index.classes,
  });
  expect(sortedLeads(leads)).toEqual(sortedLeads(compiled.index.leads));
  for (let at = 0; at < patterns; at += 1) {
    expect(unpacked.index.patternNumbered(at)).toEqual(compiled.index.patternNumbered(at));
  }
});

test('An unpacked catalogue compiles each pattern to what it was', () => {
  expect(new Map(unpacked.parts.entries())).toEqual(new Map(compiled.parts.entries()));
});

test('An unpacked catalogue finds in notes what it found before', async () => {
  const paths = globSync('fixtures/{notes,lined}/*.md').sort();
  const findingsOf = (rules: RuleSet): string =>
    JSON.stringify(paths.map((path) => lintNote(readFileSync(path, 'utf8'), path, rules).findings));
  const found = findingsOf(await createRuleSet(compiled));
  expect(found).toContain('"rule":"closed-question"');
  expect(findingsOf(await createRuleSet(unpacked)) === found).toBe(true);
});
