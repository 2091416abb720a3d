import { describe, expect, test } from 'vitest';
import { lintNote } from '../../../src/lint.ts';
import { readCatalogue } from '../../../src/rules/catalogue.ts';
import { cardText, guidelineFiles } from '../card.ts';

const card = cardText({
  check: 'third-party-name',
  where: '{ notes: contact }',
  options: "{ any: ['friend ,? [. .]', '[. .] , (a|her) friend'], unless: ['signed'] }",
});
const rules = await readCatalogue([{ path: 'rules/loan.yml', text: card }, ...guidelineFiles]);

function found(markdown: string): readonly string[] {
  const source = `---\ntype: home visit\nclient: Rosa Marsh\n---\n\n${markdown}`;
  return lintNote(source, '', rules).findings.map(({ passage }) => passage);
}

describe('The check third-party-name', () => {
  test.each([
    ['Her friend Delia Bell came.', 'Delia Bell'],
    ['Her friend, Delia Bell, came.', 'Delia Bell'],
    ['Delia Bell, her friend, came.', 'Delia Bell'],
    ['Her friend Ana Maria Lopez came.', 'Ana Maria Lopez'],
  ])('finds the full name in “%s”', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  test.each([
    'Her friend Delia came.',
    'Her friend came to Bell Street.',
    'Her friend Social Security called.',
    'Her friend Delia Bell, RN, came.',
    'Her friend Peter Marsh came.',
    'Her friend Delia Bell signed.',
    'A friend called Zoom Support.',
    'Also present: her friend Delia Bell.',
    'Emergency contact: friend, Delia Bell',
  ])('is silent about “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});
