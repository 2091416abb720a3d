import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../src/configuration/read-configuration.ts';
import { settingsFor } from '../../src/configuration/settings-for.ts';

const base = readConfiguration(
  `gate: warning
rules: { gift: info, money: off }
abbreviations: { ydw: youth worker, intk: intake }
overrides: [{ files: 'archive/**', rules: { gift: error } }]
`,
  'base.yaml',
);
const own = readConfiguration(
  `mask: on
decisions: { second-person: [warning] }
rules: { gift: { question: What was agreed? }, friendship: off }
abbreviations: { Intk.: first talk }
people: { staff: [Ana] }
overrides:
  - { files: ['archive/**', '*.old.md'], rules: { friendship: on }, people: { staff: [Bo] } }
  - { files: 'archive/{2019,2020}/*.md', rules: { friendship: warning } }
`,
  'own.yaml',
);

const weightOf = (rule: string, path: string) =>
  settingsFor([base, own], path).rules.get(rule)?.value.severity;

test('Without a configuration the gate is error, masking follows CI, and errors ask for a second person', () => {
  const { gate, mask, secondPerson, rules } = settingsFor([], 'a.md');
  expect([gate, mask, secondPerson]).toEqual([
    { value: 'error', from: 'default' },
    { value: 'auto', from: 'default' },
    { value: ['error'], from: 'default' },
  ]);
  expect(rules.size).toBe(0);
});

test('What extends has more weight than what it extends, key by key', () => {
  const { gate, mask, secondPerson, rules, abbreviations } = settingsFor([base, own], 'a.md');
  expect([gate, mask, secondPerson]).toEqual([
    { value: 'warning', from: 'base.yaml:1' },
    { value: 'on', from: 'own.yaml:1' },
    { value: ['warning'], from: 'own.yaml:2' },
  ]);
  expect(rules.get('gift')).toMatchObject({
    value: { severity: 'info', question: 'What was agreed?' },
    from: 'base.yaml:2, own.yaml:3',
  });
  expect(Array.from(abbreviations, ([short, { from }]) => `${short} ${from}`)).toEqual([
    'ydw base.yaml:3',
    'Intk. own.yaml:4',
  ]);
});

describe('An override holds for the notes that a glob of it matches', () => {
  test.each([
    ['friendship', 'a.md', 'off'],
    ['friendship', 'archive/a.md', 'on'],
    ['friendship', 'archive/2018/a.md', 'on'],
    ['friendship', 'archive/2019/a.md', 'warning'],
    ['friendship', 'visit.old.md', 'on'],
    ['friendship', 'notes/visit.old.md', 'off'],
    ['gift', 'archive/a.md', 'error'],
    ['money', 'archive/a.md', 'off'],
  ])('%s in %s is %s', (rule, path, expected) => {
    expect(weightOf(rule, path)).toBe(expected);
  });
});

test('People of an override are known beside the others', () => {
  const names = settingsFor([base, own], 'archive/a.md').people.map(({ value }) => value.name);
  expect(names).toEqual(['Bo', 'Ana']);
});
