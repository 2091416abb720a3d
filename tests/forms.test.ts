import { describe, expect, test } from 'vitest';
import { lintNote } from '../src/lint.ts';
import { readRuleFiles } from '../src/repository/read-rule-files.ts';
import { readCatalogue } from '../src/rules/catalogue.ts';
import type { Example } from '../src/rules/rule.ts';

const rules = await readCatalogue(await readRuleFiles('rules', 'rules'));
const head = '---\ntype: contact note\n---\n\n';

/** Ways to set down a statement, each with what stands before it and behind it. */
const forms = {
  list: ['- Window mended.\n- ', '\n- Post sorted.\n'],
  'a log with times': ['- 21:40 – Lights checked.\n- 22:15 – ', '\n- 23:00 – All quiet.\n'],
  'a log with hours': ['2140hrs: Lights checked.\n2215hrs: ', '\n2300hrs: All quiet.\n'],
  'a log with brackets': ['[21:40] Lights checked.\n\n[22:15] ', '\n\n[23:00] All quiet.\n'],
  'entries with dates': ['4/3/26: ', '\n\n5/3/26: All quiet.\n'],
  table: ['| Time | Entry |\n| --- | --- |\n| 22:15 | ', ' |\n'],
} as const;

/** The statements that the cards give for what they find in a contact note: one line, no label, one passage. */
const statements = rules.rules
  .filter(({ level, where }) => level === 'span' && where.notes.includes('contact'))
  .flatMap(({ id, examples }) => examples.flags.map((example) => ({ id, example })))
  .filter(
    ({ example: { markdown, marks } }) =>
      /^[\p{L}“][^\n|:]*$/u.test(markdown) && marks.length === 1,
  );

function isFound(id: string, { markdown, marks }: Example, before: string, after: string): boolean {
  const from = head.length + before.length;
  const { findings } = lintNote(`${head}${before}${markdown}${after}`, 'note.md', rules);
  return findings.some(
    ({ rule, start, end }) =>
      rule === id && marks.some((mark) => start < from + mark.end && end > from + mark.start),
  );
}

describe('a rule finds in any form of note what it finds in a paragraph', () => {
  const alone = statements.filter(({ id, example }) => isFound(id, example, '', '\n'));

  test('there are many such statements', () => {
    expect(alone.length).toBeGreaterThan(500);
  });

  test.each(Object.entries(forms))('%s', (_, [before, after]) => {
    const lost = alone.filter(({ id, example }) => !isFound(id, example, before, after));
    expect(lost.map(({ id, example }) => `${id}: ${example.markdown}`)).toEqual([]);
  });
});
