import { describe, expect, test } from 'vitest';
import { lintNote } from '../../src/lint.ts';
import { emptySummary, withNote } from '../../src/report/summary.ts';
import { readCatalogue } from '../../src/rules/catalogue.ts';
import { selectRules } from '../../src/rules/rule-set.ts';
import { cardText, guidelineFiles } from '../rules/card.ts';

function asking(fault: string) {
  const detail = fault === 'unclear' ? "\ndetail: '{hint}'" : '';
  const text = cardText({
    id: `ignore-${fault}`,
    check: `ignore${detail}`,
    where: '{ notes: [contact, policy] }',
    options: `{ fault: ${fault} }`,
  });
  return { path: `rules/overruling/ignore-${fault}.yml`, text };
}

const all = await readCatalogue([
  { path: 'rules/a/loan.yml', text: cardText({ id: 'loan', options: "{ any: ['lent .{0,3}'] }" }) },
  {
    path: 'rules/a/gift.yml',
    text: cardText({ id: 'gift', enabled: 'false', options: "{ any: ['gave .{0,3}'] }" }),
  },
  ...['without-reason', 'unclear', 'unused'].map(asking),
  ...guidelineFiles,
]);

/** Each finding as `rule status`. */
function lint(text: string, rules = all): readonly string[] {
  const { findings } = lintNote(text, 'contacts/note.md', rules);
  return findings.map(({ rule, status }) => `${rule} ${status}`);
}

describe('A note that asks to leave a passage out of account', () => {
  test.each([
    ['<!-- caselint-ignore loan: repaid -->\nI lent her $5.', ['loan suppressed']],
    [
      '<!-- caselint-ignore loan: repaid -->\nI lent her $5.\n\nI lent her $6.',
      ['loan suppressed', 'loan open'],
    ],
    ['<!-- caselint-ignore loan -->\nI lent her $5.', ['ignore-without-reason open', 'loan open']],
    ['<!-- caselint-ignore laon: repaid -->\nI lent her $5.', ['ignore-unclear open', 'loan open']],
    ['<!-- caselint-ignore loan: repaid -->\nI rang her.', ['ignore-unused open']],
    ['<!-- caselint-ignore gift: a card -->\nI rang her.', []],
    ['<!-- caselint-ignore ignore-unused: kept as an example -->\nI rang her.', []],
    [
      '---\ncaselint-ignore: { loan: repaid }\n---\n\nI lent her $5.\n\nI lent her $6.',
      ['loan suppressed', 'loan suppressed'],
    ],
  ])('%j has %j', (text, expected) => {
    expect(lint(text)).toEqual(expected);
  });

  test('keeps what is suppressed out of the counts', () => {
    const report = lintNote(
      '<!-- caselint-ignore loan: repaid -->\nI lent her $5.',
      'contacts/note.md',
      all,
    );
    expect(withNote(emptySummary, report)).toEqual({ ...emptySummary, notes: 1 });
  });

  test('is told the nearest name, and never its own', () => {
    const { findings } = lintNote(
      '<!-- caselint-ignore laon: x -->\nI lent her $5.',
      'contacts/note.md',
      all,
    );
    expect(findings[0]?.message).toContain('the nearest is loan.');
    expect(findings[0]?.message).not.toContain('laon');
  });

  test('is asked about other rules than the chosen ones neither as unknown nor as unused', async () => {
    const chosen = await selectRules(all, ['ignore-unclear', 'ignore-unused']);
    expect(lint('<!-- caselint-ignore loan: repaid -->\nI rang her.', chosen)).toEqual([]);
  });

  test('may edit the reason without the finding becoming another', () => {
    const fingerprints = ['repaid', 'repaid on Monday'].map((reason) => {
      const text = `<!-- caselint-ignore loan: ${reason} -->\nI lent her $5.`;
      return lintNote(text, 'contacts/note.md', all).findings[0]?.fingerprint;
    });
    expect(fingerprints[0]).toBe(fingerprints[1]);
  });
});
