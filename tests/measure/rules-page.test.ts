import { describe, expect, test } from 'vitest';
import type { ScoredCard } from '../../measure/measure-cards.ts';
import { withFigures, withFindings } from '../../measure/readme.ts';
import { rulesPage } from '../../measure/rules-page.ts';
import { lintNote } from '../../src/lint.ts';
import { readCatalogue } from '../../src/rules/catalogue.ts';
import { shippedSeverity } from '../../src/rules/standing.ts';
import { cardText, guidelineFiles } from '../rules/card.ts';

const rules = await readCatalogue([
  { path: 'rules/loan.yml', text: cardText({ rewording: undefined }) },
  ...guidelineFiles,
]);

function scored(right: number, surplus: number, severity: 'error' | 'praise' = 'error') {
  const precision = right + surplus === 0 ? null : right / (right + surplus);
  const score = { marks: 4, found: right, right, surplus, precision, recall: right / 4, f1: null };
  return rules.rules.map(
    (rule): ScoredCard => ({ rule: { ...rule, ...shippedSeverity(severity, score) }, score }),
  );
}

describe('The page of rules', () => {
  test('has a row for each rule, under its family', () => {
    expect(rulesPage(scored(3, 1), 9).split('\n## ')[1]).toBe(`dual-relationship

| rule | severity | on | looks for | guideline | marks | found | surplus | precision | recall |
|---|---|---|---|---|---|---|---|---|---|
| \`loan\` | error | on | The note records a loan. | On power, An agency (\`source/power\`) | 4 | 3 | 1 | 0.75 | 0.75 |
`);
  });

  test('says why a rule is kept low', () => {
    expect(rulesPage(scored(1, 0), 9)).toContain(`
- \`loan\` ships as \`info\` instead of \`error\`: 1 right find in the marked notes, where 3 are asked for.
`);
  });

  test('leaves praise as it is', () => {
    const page = rulesPage(scored(0, 1, 'praise'), 9);
    expect(page).toContain('| `loan` | praise | on |');
    expect(page).not.toContain('`loan` ships');
  });
});

describe('The README', () => {
  test('gets the figures of the rows that it names', () => {
    const head = '| | marks | precision | recall | F1 |\n|---|---|---|---|---|\n';
    const score = {
      marks: 4,
      found: 3,
      right: 3,
      surplus: 0,
      precision: 1,
      recall: 0.75,
      f1: 0.86,
    };
    const rows = [
      { kind: 'total', name: 'all problems', score },
      { kind: 'family', name: 'praise', score },
    ] as const;
    const readme = `# A\n\n${head}| all rules but praise | 0 | 0 | 0 | 0 |\n| other | 1 | 1 | 1 | 1 |\n\nMore.\n`;
    expect(withFigures(readme, rows)).toBe(
      `# A\n\n${head}| all rules but praise | 4 | 1.00 | 0.75 | 0.86 |\n| other | 1 | 1 | 1 | 1 |\n\nMore.\n`,
    );
  });

  const report = lintNote('# A\n\nCM lent it.\n', 'contacts/a.md', rules);

  test('shows its findings as they are printed now', () => {
    const readme = 'So:\n\n```text\ncontacts/a.md  contact note\n\n  old\n    loan\n```\n';
    expect(withFindings(readme, [report])).toBe(`So:

\`\`\`text
contacts/a.md  contact note

  ■ error  line 3
    3 │ CM lent it.
      │    ────
    The note records a loan.
      “Power is held.”
      — On power, An agency [Code 1]
    To think about: What would you do for the next person?
    loan  ${report.findings[0]?.fingerprint.slice(0, 8)}
\`\`\`
`);
  });

  test('asks for another finding when one is gone', () => {
    const readme = '```text\ncontacts/a.md  contact note\n\n  old\n    gift\n```\n';
    expect(() => withFindings(readme, [report])).toThrow(
      'README.md shows gift where it finds nothing; show another finding',
    );
  });
});
