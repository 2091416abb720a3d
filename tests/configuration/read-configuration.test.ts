import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../src/configuration/read-configuration.ts';

const read = (text: string) => readConfiguration(text, 'agency/caselint.config.yaml');

test('A configuration is read with the line of each value', () => {
  const { gate, mask, rules, people, abbreviations, overrides } = read(`gate: warning
mask: true
rules:
  closed-question: off
  gift: { severity: info, options: { any: [a] } }
people:
  staff: [Ana Cole, { name: Bo Li, as: [BL] }]
abbreviations: { Y.D.W.: youth worker }
overrides:
  - files: archive/**
    rules: { gift: false }
`);
  expect(gate).toEqual({ value: 'warning', from: 'agency/caselint.config.yaml:1' });
  expect(mask?.value).toBe('on');
  expect(Array.from(rules, ([id, { value, from }]) => [id, { value, from }])).toEqual([
    ['closed-question', { value: { severity: 'off' }, from: 'agency/caselint.config.yaml:4' }],
    [
      'gift',
      {
        value: { severity: 'info', options: { any: ['a'] } },
        from: 'agency/caselint.config.yaml:5',
      },
    ],
  ]);
  expect(people.map(({ value }) => value)).toEqual([
    { name: 'Ana Cole', forms: [], voice: 'author' },
    { name: 'Bo Li', forms: ['BL'], voice: 'author' },
  ]);
  expect(abbreviations.get('Y.D.W.')?.value).toBe('youth worker');
  expect(['archive/a.md', 'a.md'].filter((path) => overrides[0]?.covers(path))).toEqual([
    'archive/a.md',
  ]);
  expect(overrides[0]?.rules.get('gift')).toMatchObject({
    value: { severity: 'off' },
    from: 'agency/caselint.config.yaml:11',
  });
});

test('JSON is read as well, with where to find the schema', () => {
  const text = '{\n\t"$schema": "x.json",\n\t"rules": { "gift": "off" }\n}\n';
  expect(read(text).rules.get('gift')?.value).toEqual({ severity: 'off' });
});

describe('What is wrong is said with line, column, key, and what to write', () => {
  test.each([
    ['', '1:1: the file is empty; write its keys'],
    ['# nothing yet\n', '1:1: the file is empty; write its keys'],
    ['rules:\n\tgift: off\n', '2:1: a line is indented with a tab; write spaces'],
    ['rules: { gift: off\n', /^2:1: .*; write valid YAML$/],
    ['gate: error\ngate: info\n', '2:1: a key stands here for the second time; write it once'],
    ['gate: info\n---\ngate: info\n', '2:1: a second document begins here; write all keys in one'],
    ['gate: *strict\n', '1:7: Unresolved alias; write the values in full'],
    ['? [gate]\n: info\n', '1:3: a key is no plain word; write it without brackets'],
    ['just text\n', /^1:1: is a text; write keys such as gate, rules and people/],
    ['- a\n', /^1:1: is a list; write keys such as/],
    ['rule: {}\n', '1:1 rule: no key “rule”; write rules'],
    ['gates: error\n', '1:1 gates: no key “gates”; write gate'],
    ['gate: eror\n', '1:1 gate: cannot be “eror”; write error'],
    [
      'decisions: { second: [error] }\n',
      '1:14 decisions/second: no key “second”; write one of second-person',
    ],
    [
      'decisions: { second-person: [never] }\n',
      '1:30 decisions/second-person/0: cannot be “never”; write one of error, warning, info',
    ],
    ['gate: 3\n', '1:1 gate: cannot be 3; write one of error, warning, info, never'],
    [
      'mask: perhaps\n',
      '1:1 mask: cannot be “perhaps”; write one of auto, on, off, paths, true, false',
    ],
    ['rules: [gift]\n', /^1:1 rules: is a list; write how each rule is asked/],
    ['rules:\n  gift: 2\n', /^2:3 rules\/gift: is a number; write off, on, info, warning or error/],
    ['rules:\n  gift: of\n', '2:3 rules/gift: cannot be “of”; write off'],
    ['rules:\n  gift: praise\n', /^2:3 rules\/gift: cannot be “praise”; write one of off, on/],
    ['rules:\n  gift: {}\n', /^2:3 rules\/gift: is empty; write \{ severity/],
    ['rules:\n  gift:\n', /^2:3 rules\/gift: is empty; write off, on/],
    [
      'rules:\n  gift: { severty: info }\n',
      /^2:11 rules\/gift\/severty: no key “severty”; write severity$/,
    ],
    [
      'rules:\n  gift:\n    severity: bad\n',
      /^3:5 rules\/gift\/severity: cannot be “bad”; write one of/,
    ],
    [
      'rules:\n  gift: { guideline: ours }\n',
      /cannot be “ours”; write source\/excerpt of a guideline/,
    ],
    ['rules:\n  gift: { options: [a] }\n', /^2:11 rules\/gift\/options: is a list; write options/],
    ['people: [Ana]\n', /^1:1 people: is a list; write \{ staff, supervisors/],
    [
      'people: { superviser: [Ana] }\n',
      '1:11 people/superviser: no key “superviser”; write supervisors',
    ],
    ['people: { staff: Ana }\n', '1:11 people/staff: is a text; write a list of names of workers'],
    [
      'people:\n  staff:\n    - { as: [A] }\n',
      '3:7 people/staff/0: lacks name; write name: a name',
    ],
    ['people:\n  staff:\n    - { name: A, alias: B }\n', /no key “alias”/],
    ['abbreviations: { ct: 3 }\n', '1:18 abbreviations/ct: is a number; write what it stands for'],
    [
      'abbreviations: { res wkr: worker }\n',
      '1:18 abbreviations/res wkr: cannot be “res wkr”; write a short form of one word',
    ],
    ['abbreviations: [ct]\n', /^1:1 abbreviations: is a list; write short forms/],
    ['extends: 3\n', /^1:1 extends: is a number; write a path/],
    ['packs: ./ours\n', /^1:1 packs: is a text; write a list of folders or packages/],
    ['plugins: { a: b }\n', /^1:1 plugins: is a mapping; write a list of modules/],
    ['overrides: { files: a }\n', /^1:1 overrides: is a mapping; write a list of/],
    [
      'overrides:\n  - rules: { gift: off }\n',
      /^2:5 overrides\/0: lacks files; write files: a glob/,
    ],
    ['overrides:\n  - files: []\n', /^2:5 overrides\/0\/files: is empty; write a glob/],
    ['overrides:\n  - { files: a, gate: info }\n', /no key “gate”/],
  ])('%j', (text, expected) => {
    let message = '';
    try {
      read(text);
    } catch (error) {
      message = error instanceof Error && error.name === 'RuleError' ? error.message : `${error}`;
    }
    const path = 'agency/caselint.config.yaml:';
    expect(message.startsWith(path)).toBe(true);
    if (typeof expected === 'string') expect(message.slice(path.length)).toBe(expected);
    else expect(message.slice(path.length)).toMatch(expected);
  });
});
