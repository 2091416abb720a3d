import { describe, expect, test } from 'vitest';
import { lintNote } from '../../src/lint.ts';
import { emptySummary, failsGate, withNote } from '../../src/report/summary.ts';
import { readCatalogue } from '../../src/rules/catalogue.ts';
import { cardText, guidelineFiles } from '../rules/card.ts';

const done = `kind: done
words: somebody was told
where: { notes: [contact], voice: staff, stance: asserted }
near: ['{tell} the desk']
after: ['{repay} it']
named: ['{raise} [.{1,3}] in the round']
anywhere: ['{declare} a tie']
unless: ['will']
examples: { flags: ['I «told the desk».'], passes: ['I rang.'] }
`;

const rules = await readCatalogue([
  {
    path: 'rules/dual-relationship/loan.yml',
    text: cardText({ softenedBy: '[done]', matter: '[debt]', options: "{ any: ['lent .{0,3}'] }" }),
  },
  { path: 'rules/mitigations/done.yml', text: done },
  ...guidelineFiles,
]);

function lint(text: string) {
  return lintNote(text, 'contacts/note.md', rules);
}

/** The severity of the loan in a note, and the words that soften it. */
function loanIn(text: string): readonly (string | undefined)[] {
  const [finding] = lint(text).findings;
  return [finding?.severity, finding?.softenedBy?.passage];
}

describe('A finding is softened', () => {
  test.each([
    ['by what the same paragraph says', 'I lent him ten. I told the desk.', 'I told the desk.'],
    ['by what it says before', 'I told the desk. I lent him ten.', 'I told the desk.'],
    [
      'within its own sentence',
      'I lent him ten and told the desk.',
      'I lent him ten and told the desk.',
    ],
    [
      'by the paragraphs after it',
      'I lent him ten.\n\nA.\n\nB.\n\nI told the desk.',
      'I told the desk.',
    ],
    ['by what comes behind it', 'I lent him ten. I repaid it.', 'I repaid it.'],
    [
      'by its own words',
      '# A\n\nI raised the loaned ten in the round.\n\n# B\n\nI lent him a loan.',
      'I raised the loaned ten in the round.',
    ],
    [
      'by words of the card',
      '# A\n\nI lent him ten.\n\n# B\n\nI raised the debts in the round.',
      'I raised the debts in the round.',
    ],
    [
      'from anywhere, by a name for it',
      '# A\n\nI declared a tie.\n\n# B\n\nI lent him ten.',
      'I declared a tie.',
    ],
    [
      'by the nearest of several',
      'I declared a tie.\n\nI lent him ten. I told the desk.',
      'I told the desk.',
    ],
  ])('%s', (_, text, passage) => {
    expect(loanIn(text)).toEqual(['info', passage]);
  });
});

describe('A finding stays as grave as it is', () => {
  test.each([
    ['when nothing was done', 'I lent him ten.'],
    [
      'when the desk was told four paragraphs on',
      'I lent him ten.\n\nA.\n\nB.\n\nC.\n\nI told the desk.',
    ],
    ['when it was told in the paragraph before', 'I told the desk.\n\nI lent him ten.'],
    ['when it was told under another heading', 'I lent him ten.\n\n# Later\n\nI told the desk.'],
    ['when something went back before', 'I repaid it. I lent him ten.'],
    ['when another matter was raised', 'I lent him ten. I raised the boiler in the round.'],
    ['when it is a plan', 'I lent him ten. I will tell the desk.'],
    ['when it is denied', 'I lent him ten. I never told the desk.'],
    ['when it is supposed', 'I lent him ten. If he asks I told the desk.'],
    ['when somebody else says so', 'I lent him ten. Ct said, “I told the desk.”'],
  ])('%s', (_, text) => {
    expect(loanIn(text)).toEqual(['error', undefined]);
  });
});

describe('What softens a finding', () => {
  test('is a sentence of the note, with its place', () => {
    const source = 'I lent him ten.\n\nI **told** the\ndesk. It rained.\n';
    const [finding] = lint(source).findings;
    expect(finding?.softenedBy).toEqual({
      kind: 'done',
      words: 'somebody was told',
      start: source.indexOf('I **told'),
      end: source.indexOf(' It rained'),
      passage: 'I **told** the\ndesk.',
    });
  });

  test('counts at the gate', () => {
    const summary = withNote(emptySummary, lint('I lent him ten. I told the desk.'));
    expect(summary).toEqual({ ...emptySummary, notes: 1, info: 1 });
    expect(failsGate(summary, 'warning')).toBe(false);
  });
});
