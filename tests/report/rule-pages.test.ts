import { describe, expect, test } from 'vitest';
import { jsonRules, prettyRules } from '../../src/report/rule-list.ts';
import { prettyRule } from '../../src/report/rule-page.ts';
import type { Rule } from '../../src/rules/rule.ts';

const plain = { color: false, width: 72 };

const rule: Rule = {
  id: 'closed-question',
  family: 'supervisor-talk',
  severity: 'warning',
  lowered: null,
  level: 'span',
  enabled: true,
  message: 'One word is enough to answer this.',
  guideline: {
    id: 'handbook/open-questions',
    excerpt: 'Questions that invite a story open more than questions that ask for a tick.',
    source: 'Handbook of an invented agency',
    also: ['MI-CQ', 'NASW 3.01'],
  },
  question: 'What would you like to hear more about?',
  rewording: 'How has the plan been going?',
  where: {
    notes: ['supervision', 'conference'],
    voice: ['supervisor'],
    mode: ['turn', 'quoted'],
    stance: ['asked'],
  },
  yields: [],
  softenedBy: ['disclosure', 'consultation'],
  matter: [],
  examples: {
    flags: [
      {
        markdown: 'Sup: Done yet? All in?\n',
        marks: [
          { start: 5, end: 14 },
          { start: 15, end: 22 },
        ],
      },
      { markdown: 'Sup: First.\n\nSup: Right?', marks: [{ start: 18, end: 24 }] },
    ],
    passes: [{ markdown: 'Sup: What is next?', marks: [] }],
    todoFlags: [{ markdown: 'Sup: All done, eh', marks: [{ start: 5, end: 17 }] }],
    todoPasses: [{ markdown: 'Sup: Ready to start?', marks: [] }],
  },
  path: 'rules/family/rule.yml',
  isAlwaysAsked: true,
  patterns: new Map(),
  detail: null,
  find: () => [],
  judge: () => [],
  load: null,
  compare: () => [],
  isExcuse: () => false,
  partsIn: () => [],
  dateOrder: null,
  ignoreFault: null,
};

const quiet: Rule = {
  ...rule,
  id: 'feedback-deferred',
  severity: 'info',
  lowered: { from: 'error', because: 'no right finds' },
  level: 'document',
  enabled: false,
  rewording: null,
  guideline: { ...rule.guideline, also: [] },
  where: { notes: ['supervision'] },
  examples: { flags: [], passes: [], todoFlags: [], todoPasses: [] },
};

describe('prettyRule', () => {
  test('shows all that a card says', () => {
    expect(prettyRule(rule, plain)).toMatchInlineSnapshot(`
      "closed-question
      ▲ warning  supervisor-talk, looks at a passage, on

      What it sees
        One word is enough to answer this.

      Why
        “Questions that invite a story open more than questions that ask for a
        tick.”
        — Handbook of an invented agency (handbook/open-questions)
        See also: MI-CQ; NASW 3.01

      To think about
        What would you like to hear more about?

      One way to say it
        How has the plan been going?

      Where it applies
        Notes: supervision records; case conferences and team meetings
        Whose words: the supervisor
        How they stand there: spoken in a transcript; in quotation marks
        What they claim: asked

      Only info when the note records
        disclosure, consultation

      Asks about the words in « »
        – Sup: «Done yet?» «All in?»
        – Sup: First.
        
          Sup: «Right?»

      Leaves alone
        – Sup: What is next?

      Does not see yet
        – Sup: «All done, eh»

      Asks about too soon
        – Sup: Ready to start?
      "
    `);
  });

  test('leaves out what a card does not have', () => {
    expect(prettyRule(quiet, plain)).toMatchInlineSnapshot(`
      "feedback-deferred
      ● info  supervisor-talk, looks at the whole note, off until asked for with --rule

      What it sees
        One word is enough to answer this.

      Why it is only info
        Its card says error. So far: no right finds.

      Why
        “Questions that invite a story open more than questions that ask for a
        tick.”
        — Handbook of an invented agency (handbook/open-questions)

      To think about
        What would you like to hear more about?

      Where it applies
        Notes: supervision records

      Only info when the note records
        disclosure, consultation
      "
    `);
  });

  test('keeps the order of marks that touch', () => {
    const marks = [
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ];
    const examples = { ...quiet.examples, flags: [{ markdown: 'abcd', marks }] };
    expect(prettyRule({ ...rule, examples }, plain)).toContain('– «ab»«cd»');
  });
});

describe('prettyRules', () => {
  test('lists rules by family', () => {
    const other = { ...quiet, id: 'i-know', family: 'empathy', enabled: true };
    expect(prettyRules([rule, other, quiet], plain)).toMatchInlineSnapshot(`
      "supervisor-talk
        ▲ warning  closed-question    a passage
          One word is enough to answer this.
        ● info     feedback-deferred  the whole note (off until asked for) (error once it is proven)
          One word is enough to answer this.

      empathy
        ● info     i-know             the whole note (error once it is proven)
          One word is enough to answer this.

      More about a rule: caselint explain RULE
      "
    `);
  });
});

test('jsonRules gives the data of each card', () => {
  const tool = { name: 'caselint', version: '1.2.3' };
  const { id, family, severity, lowered, level, enabled, message } = rule;
  const { guideline, question, rewording, where } = rule;
  const card = { id, family, severity, lowered, level, enabled, message };
  const report = JSON.parse(jsonRules(tool, [rule, quiet]));
  expect(report).toMatchObject({ version: 1, tool });
  expect(report.rules).toHaveLength(2);
  expect(report.rules[0]).toEqual({ ...card, guideline, question, rewording, where });
});
