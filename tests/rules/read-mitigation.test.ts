import { describe, expect, test } from 'vitest';
import { readMitigation } from '../../src/rules/read-mitigation.ts';
import { RuleError } from '../../src/rules/rule-error.ts';

function read(changes: Readonly<Record<string, string>> = {}) {
  const keys = {
    kind: 'disclosure',
    words: 'a supervisor was told',
    where: '{ notes: [contact], voice: staff }',
    near: "['told #Supervisor']",
    named: "['raised [.{1,3}]']",
    examples: '{ flags: [I «told my supervisor».], passes: [I rang.] }',
    ...changes,
  };
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}\n`);
  return readMitigation(lines.join(''), 'rules/mitigations/told.yml');
}

describe('A mitigation', () => {
  test('is read with each pattern under its reach', () => {
    const { kind, words, where, patterns, unless } = read({ unless: "['will']" });
    expect({ kind, words, where, patterns, unless }).toEqual({
      kind: 'disclosure',
      words: 'a supervisor was told',
      where: { notes: ['contact'], voice: ['author', 'supervisor'] },
      patterns: [
        { reach: 'near', source: 'told #Supervisor' },
        { reach: 'named', source: 'raised [.{1,3}]' },
      ],
      unless: ['will'],
    });
  });

  test.each([
    [{ kind: 'Told' }, ':1:1 kind: cannot be “Told”; write lower-case words joined by hyphens'],
    [{ nearby: '[a]' }, ':7:1 nearby: no key “nearby”; write near'],
    [{ near: "['told (it']" }, ':4:8 near/0: column 9: the bracket of column 6 is open; write )'],
    [
      { named: "['raised .{1,3}']" },
      ':5:9 named/0: marks no matter; write [ and ] around what it is about',
    ],
    [
      { near: '[]', named: '[]' },
      ':1:1: has no pattern; write one under near, after, named, anywhere',
    ],
    [
      { examples: '{ flags: [I told.], passes: [I rang.] }' },
      ':6:21 examples/flags/0: marks no passage; write « and » around what is found',
    ],
  ])('is refused for %j', (changes, message) => {
    expect(() => read(changes)).toThrow(RuleError);
    expect(() => read(changes)).toThrow(`rules/mitigations/told.yml${message}`);
  });
});
