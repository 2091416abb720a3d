import { describe, expect, test } from 'vitest';
import { lintNote } from '../../../src/lint.ts';
import { lineIndex } from '../../../src/note/position.ts';
import { maskReport } from '../../../src/report/mask.ts';
import { readCatalogue } from '../../../src/rules/catalogue.ts';
import type { RuleSet } from '../../../src/rules/rule.ts';
import { RuleError } from '../../../src/rules/rule-error.ts';
import { cardText, guidelineFiles } from '../card.ts';

/** A set of one rule that holds front matter to a schema. */
function rulesWith(schema: string): Promise<RuleSet> {
  const text = cardText({
    level: 'document',
    where: '{ notes: contact }',
    detail: "'{problem}'",
    check: 'front-matter',
    options: `\n  schema: ${schema}`,
    examples: '{ flags: [a], passes: [b] }',
  });
  return readCatalogue([{ path: 'rules/own/loan.yml', text }, ...guidelineFiles]);
}

function findingsIn(head: string, rules: RuleSet) {
  return lintNote(noteWith(head), 'a.md', rules).findings;
}

function noteWith(head: string): string {
  return `${head === '' ? '' : `---\n${head}\n---\n\n`}# Visit\n\nWe met.\n`;
}

/** Each finding as its line, its passage and what is said of it. */
function said(head: string, rules: RuleSet): readonly string[] {
  const lineOf = lineIndex(noteWith(head));
  return findingsIn(head, rules).map(({ start, passage, message }) => {
    const problem = message.replace('The note records a loan. ', '');
    return `${lineOf(start).line} ${passage} | ${problem}`;
  });
}

const rules = await rulesWith(`
    required: [case, date, type]
    additionalProperties: false
    properties:
      case: { type: string, pattern: '^HH-[0-9]{4}$', description: a case number such as HH-0412 }
      date: { format: date }
      type: { enum: [visit, call] }
      supervisor: { type: string, minLength: 3 }
      topics: { maxItems: 2, items: { type: string, maxLength: 6 } }
      people: { type: object, required: [worker] }
      start: { format: time }
      reply: { format: email }
      minutes: { type: integer, minimum: 5, multipleOf: 5 }
      place: { anyOf: [{ type: string }, { type: object }] }
    if: { required: [type], properties: { type: { const: visit } } }
    then: { required: [supervisor] }
`);
const right = 'case: HH-0412\ndate: 2026-03-12\ntype: call';

describe('Front matter that fits its schema is left alone', () => {
  test.each([
    [right],
    [`${right}\nstart: 9:30\nreply: office@agency.example\nminutes: 45\nplace: the library`],
    [`${right.replace('call', 'visit')}\nsupervisor: Ana Cole`],
    ['# first a comment\n{ "case": "HH-0412", "date": "2026-03-12", "type": "call" }'],
    [`${right}\nsupervisor:\n# nothing stands behind a key that may be left out`],
  ])('%j', (head) => {
    expect(said(head, rules)).toEqual([]);
  });

  test('and so is what cannot be read, which is said elsewhere', () => {
    const { findings, problems } = lintNote(noteWith('type: [call'), 'a.md', rules);
    expect([findings.length, problems.length]).toEqual([0, 1]);
  });
});

describe('What is otherwise is said where it stands, without a word of the note', () => {
  test.each([
    ['', ['1 Visit | The note has none. Expected are case, date and type.']],
    [
      'type: call',
      [
        '1 --- | “case” is missing; expected is a case number such as HH-0412.',
        '1 --- | “date” is missing; expected is a date as year-month-day, in figures.',
      ],
    ],
    [
      'case: HH-12\ndate:\ntype: vist',
      [
        '2 HH-12 | “case” is expected to be a case number such as HH-0412.',
        '3 date | “date” is empty; expected is a date as year-month-day, in figures.',
        '4 vist | “type” is expected to be visit or call.',
      ],
    ],
    [
      right.replace('HH-0412', '412'),
      ['2 412 | “case” is expected to be a case number such as HH-0412, in quotation marks.'],
    ],
    [
      right.replace('2026-03-12', "'2026-02-30'"),
      ["3 '2026-02-30' | “date” is expected to be a date as year-month-day, in figures."],
    ],
    [
      `superviser: Ana\n${right}\nFlat: 12`,
      [
        '2 superviser | A key stands here that the schema does not have; it has “supervisor”.',
        '6 Flat | A key stands here that the schema does not have.',
      ],
    ],
    [right.replace('call', 'visit'), ['1 --- | “supervisor” is missing.']],
    [
      `${right}\ntopics:\n  - rent\n  - the landlord\n  - repairs`,
      [
        '6 - rent | “topics” is expected to be a list of at most 2.',
        '7 the landlord | “topics/2” is expected to be at most 6 characters long.',
        '8 repairs | “topics/3” is expected to be at most 6 characters long.',
      ],
    ],
    [`${right}\npeople:\n  aunt: Ana`, ['5 people | “people/worker” is missing.']],
    [`${right}\npeople: Ana`, ['5 Ana | “people” is expected to be a mapping.']],
    [
      `${right}\nstart: 25:00\nreply: office@agency\nminutes: 3\nplace: 4`,
      [
        '5 25:00 | “start” is expected to be a time of day such as 9:30 or 14:05.',
        '6 office@agency | “reply” is expected to be an e-mail address.',
        '7 3 | “minutes” is expected to be at least 5.',
        '7 3 | “minutes” is expected to be a multiple of 5.',
        '8 4 | “place” is expected to be as the schema has it.',
      ],
    ],
  ])('%j', (head, expected) => {
    expect(said(head, rules)).toEqual(expected);
  });

  test('on any lines, whatever ends them', () => {
    const note = '\uFEFF---\r\ncase: HH-1\r\n---\r\n\r\nWe met.\r\n';
    const [, , found] = lintNote(note, 'a.md', rules).findings;
    expect(note.slice(found?.start, found?.end)).toBe('HH-1');
  });

  test('and a key that only the note has is never named', async () => {
    const own = await rulesWith('{ additionalProperties: { type: string } }');
    expect(said('the-old-flat: 12', own)).toEqual([
      '2 12 | “…” is expected to be a text, in quotation marks.',
    ]);
  });
});

describe('The fingerprint of a finding', () => {
  const prints = (head: string) => findingsIn(head, rules).map(({ fingerprint }) => fingerprint);
  const wrong = 'date: 12 March\ntype: call';

  test('stays when other lines change', () => {
    expect(prints(`minutes: 45\n${wrong.replace('call', 'visit')}\nsupervisor: Ana Cole`)).toEqual(
      prints(wrong),
    );
  });

  test('is another for another value, and for each key', () => {
    const [missing, before] = prints(wrong);
    const [, after, ...more] = prints(wrong.replace('12', '13'));
    expect(more).toEqual([]);
    expect(new Set([missing, before, after]).size).toBe(3);
  });
});

test('Masking hides the passage, and the message still says what is expected', () => {
  const report = maskReport(lintNote(noteWith(right.replace('HH-', '')), 'a.md', rules));
  expect(report.findings.map(({ passage, message }) => `${passage} ${message}`)).toEqual([
    '▒▒▒▒ The note records a loan. “case” is expected to be a case number such as HH-0412.',
  ]);
});

test('A regular expression that others would try in ever more ways takes its time in one go', async () => {
  const own = await rulesWith("{ properties: { case: { pattern: '^(a+)+$' } } }");
  expect(said(`case: ${'a'.repeat(50_000)}!`, own)).toHaveLength(1);
});

describe('A schema at fault is refused with its place', () => {
  test.each([
    ['{ requird: [a] }', '13 options/schema/requird: no key “requird”; write required'],
    ['{ required: a }', '13 options/schema/required: is a text; write a list of keys'],
    [
      '{ properties: { a: { type: strin } } }',
      '32 options/schema/properties/a/type: cannot be “strin”; write string',
    ],
    [
      '{ properties: { a: { format: datum } } }',
      '32 options/schema/properties/a/format: cannot be “datum”; write date',
    ],
    [
      '{ then: { requied: [a] } }',
      '21 options/schema/then/requied: no key “requied”; write required',
    ],
    ['{ $ref: "#" }', '13 options/schema/$ref: no key “$ref”'],
    ['[a]', '3 options/schema: is a list; write { required: […], properties: { … } }'],
    [
      "{ properties: { a: { pattern: '(?=a)b' } } }",
      '32 options/schema/properties/a/pattern: cannot be read: invalid or unsupported Perl syntax: `(?=`; write a regular expression without look-around and back-references',
    ],
    [
      "{ patternProperties: { '(a': {} } }",
      '34 options/schema/patternProperties/(a: cannot be read: missing closing ): `(a`; write a regular expression without look-around and back-references',
    ],
    [
      "{ anyOf: [{ pattern: '((a{99}){99}){99}' }] }",
      '23 options/schema/anyOf/0/pattern: cannot be read: invalid repeat count: `{99}`; write a regular expression without look-around and back-references',
    ],
  ])('%s', async (schema, expected) => {
    await expect(rulesWith(schema)).rejects.toThrow(
      new RuleError(`rules/own/loan.yml:12:${expected}`),
    );
  });
});
