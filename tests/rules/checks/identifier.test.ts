import { describe, expect, test } from 'vitest';
import { lintNote } from '../../../src/lint.ts';
import { readCatalogue } from '../../../src/rules/catalogue.ts';
import { cardText, guidelineFiles } from '../card.ts';

const card = cardText({ check: 'identifier', where: '{ notes: contact }', options: undefined });
const rules = await readCatalogue([{ path: 'rules/loan.yml', text: card }, ...guidelineFiles]);

function found(markdown: string): readonly string[] {
  return lintNote(markdown, '', rules).findings.map(({ passage }) => passage);
}

describe('The check identifier', () => {
  test.each([
    ['Her SSN is **078-05-1120**.', '078-05-1120'],
    ['DOB: 4/9/1991', '4/9/1991'],
    ['| Field | Value |\n|---|---|\n| SSN | 078-05-1120 |', '078-05-1120'],
    ['Ct said, “My number is (212) 555-0147.”', '(212) 555-0147'],
    ['- Phone: 212-555-0147', '212-555-0147'],
  ])('marks the string alone in “%s”', (markdown, value) => {
    expect(found(markdown)).toEqual([value]);
  });

  test('is silent about headings and front matter', () => {
    expect(found('---\nssn: 078-05-1120\n---\n\n# File 078-05-1120\n\nMet ct.')).toEqual([]);
  });
});
