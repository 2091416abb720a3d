import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardSchema } from '../../src/rules/card-schema.ts';
import { readCard } from '../../src/rules/read-card.ts';
import { RuleError } from '../../src/rules/rule-error.ts';
import { cardText } from './card.ts';

function read(changes: Readonly<Record<string, string | undefined>> = {}) {
  return readCard(cardText(changes), 'rules/loan.yml');
}

describe('A card', () => {
  test('is read with what is absent filled in', () => {
    const { fault, ...card } = read({ also: undefined, rewording: undefined });
    expect(card).toEqual({
      id: 'loan',
      path: 'rules/loan.yml',
      family: 'dual-relationship',
      severity: 'error',
      level: 'span',
      detail: null,
      enabled: true,
      message: 'The note records a loan.',
      guideline: 'source/power',
      also: [],
      question: 'What would you do for the next person?',
      rewording: null,
      where: { notes: ['contact'], voice: ['author', 'supervisor'] },
      check: 'pattern',
      options: { any: ['lent'] },
      yields: [],
      softenedBy: [],
      matter: [],
      examples: {
        flags: [{ markdown: 'CM lent it.', marks: [{ start: 3, end: 7 }] }],
        passes: [{ markdown: 'CM gave it.', marks: [] }],
        todoFlags: [],
        todoPasses: [],
      },
    });
  });

  test('may have examples that do not hold yet', () => {
    const examples =
      '{ flags: [«It».], passes: [It.], todo-flags: [«One» more.], todo-passes: [Less.] }';
    const { todoFlags, todoPasses } = read({ examples }).examples;
    expect(todoFlags).toEqual([{ markdown: 'One more.', marks: [{ start: 0, end: 3 }] }]);
    expect(todoPasses).toEqual([{ markdown: 'Less.', marks: [] }]);
  });

  test('names voices, modes and stances one by one or as a list', () => {
    const where = '{ notes: [contact, policy], to: [staff, author], mode: turn, stance: [asked] }';
    expect(read({ where }).where).toEqual({
      notes: ['contact', 'policy'],
      to: ['author', 'supervisor'],
      mode: ['turn'],
      stance: ['asked'],
    });
  });

  test('may have examples of many lines, with several marks', () => {
    const examples = `
  flags:
    - |
      ---
      type: contact
      ---

      - CM «lent it».
      - **CM «lent** it».
  passes: [Ct lent it.]`;
    const [flag] = read({ examples }).examples.flags;
    expect(flag?.markdown).toBe('---\ntype: contact\n---\n\n- CM lent it.\n- **CM lent** it.\n');
    expect(flag?.marks.map(({ start, end }) => flag.markdown.slice(start, end))).toEqual([
      'lent it',
      'lent** it',
    ]);
  });

  test('of the level document needs no marks', () => {
    const examples = '{ flags: [A note.], passes: [A note.] }';
    expect(read({ level: 'document', examples }).examples.flags).toHaveLength(1);
  });
});

describe('A card is refused with its place', () => {
  test.each<[Record<string, string | undefined>, string]>([
    [{ id: undefined }, ':1:1: lacks id; write id: lower-case words joined by hyphens'],
    [{ id: 'Loan' }, ':1:1 id: cannot be “Loan”; write lower-case words joined by hyphens'],
    [{ id: 'loans' }, ':1:1 id: the file is not named loans.yml; write the same name twice'],
    [
      { severity: 'warn' },
      ':3:1 severity: cannot be “warn”; write one of error, warning, info, praise',
    ],
    [{ severity: 'erorr' }, ':3:1 severity: cannot be “erorr”; write error'],
    [{ levle: 'span' }, ':13:1 levle: no key “levle”; write level'],
    [{ wholly: 'new' }, ':13:1 wholly: no key “wholly”'],
    [
      { enabled: 'maybe' },
      ':13:1 enabled: is a text; write false for a rule that is off until it is asked for',
    ],
    [{ message: '' }, ':4:1 message: is empty; write what the note does'],
    [{ message: '42' }, ':4:1 message: is a number; write what the note does'],
    [
      { guideline: 'power' },
      ':5:1 guideline: cannot be “power”; write source/excerpt, as in guidelines/',
    ],
    [{ also: 'Code 1' }, ':6:1 also: is a text; write a list of keys of guidelines/references.yml'],
    [{ where: '{ voice: staff }' }, ':9:1 where: lacks notes; write notes: [contact]'],
    [{ where: '{ notes: contacts }' }, ':9:10 where/notes: cannot be “contacts”; write contact'],
    [
      { where: '{ notes: [contact, confrence] }' },
      ':9:27 where/notes/1: cannot be “confrence”; write conference',
    ],
    [{ where: '{ notes: [] }' }, ':9:10 where/notes: is empty; write at least one'],
    [{ where: '{ notes: contact, voice: client }' }, ':9:26 where/voice: cannot be “client”'],
    [{ options: 'lent' }, ':11:1 options: is a text; write what the check asks for'],
    [
      { examples: '{ flags: [CM «lent» it.] }' },
      ':12:1 examples: lacks passes; write passes: Markdown in which nothing is found',
    ],
    [
      { examples: '{ flags: [], passes: [It.] }' },
      ':12:13 examples/flags: is empty; write Markdown with the passage between « and »',
    ],
    [
      { examples: '{ flags: [«It».], passes: [It.], todo-flags: [It.] }' },
      ':12:57 examples/todo-flags/0: marks no passage; write « and » around what is found',
    ],
    [
      { examples: '{ flags: [CM lent it.], passes: [It.] }' },
      ':12:21 examples/flags/0: marks no passage; write « and » around what is found',
    ],
    [
      { examples: '{ flags: [CM «lent it.], passes: [It.] }' },
      ':12:21 examples/flags/0: a « is open; write » behind the passage',
    ],
    [
      { examples: '{ flags: [CM lent» it.], passes: [It.] }' },
      ':12:21 examples/flags/0: a » closes nothing; write « before it',
    ],
    [
      { examples: '{ flags: [CM «le«nt» it.], passes: [It.] }' },
      ':12:21 examples/flags/0: a « stands within another; write » before it',
    ],
    [
      { examples: '{ flags: [CM «» it.], passes: [It.] }' },
      ':12:21 examples/flags/0: « and » hold nothing; write the passage between them',
    ],
    [
      { examples: '{ flags: [CM «lent» it.], passes: [«It».] }' },
      ':12:46 examples/passes/0: marks a passage, where nothing is found; write it without « and »',
    ],
    [{ message: '"open' }, ':13:1: Missing closing "quote; write valid YAML'],
    [{ message: '!!js it' }, ':4:10: Unresolved tag: tag:yaml.org,2002:js; write valid YAML'],
    [{ message: '&a it', question: '*b' }, ':7:11: Unresolved alias; write the values in full'],
  ])('%j', (changes, message) => {
    expect(() => read(changes)).toThrow(RuleError);
    expect(() => read(changes)).toThrow(`rules/loan.yml${message}`);
  });
});

test('The published schema is the one that cards are read with', () => {
  const published = new URL('../../rules/schema/card.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(cardSchema);
});
