import { describe, expect, test } from 'vitest';
import { applySettings, refuseUnknown } from '../../src/configuration/apply-settings.ts';
import { readConfiguration } from '../../src/configuration/read-configuration.ts';
import { settingsFor } from '../../src/configuration/settings-for.ts';
import { lintNote } from '../../src/lint.ts';
import { readShippedCatalogue } from '../../src/repository/read-shipped-catalogue.ts';

const catalogue = await readShippedCatalogue();

const loan = '# Visit\n\nLent ct $20 for the bus.\n';

async function findingsWith(configuration: string, note = loan) {
  const settings = settingsFor([readConfiguration(configuration, 'own.yaml')], 'a.md');
  return lintNote(note, 'a.md', await applySettings(catalogue, settings)).findings;
}

describe('A rule is asked as the configuration says', () => {
  test.each([
    ['gate: info', ['money error']],
    ['rules: { money: off }', []],
    ['rules: { money: false }', []],
    ['rules: { money: on }', ['money error']],
    ['rules: { money: info }', ['money info']],
    ['rules: { money: { severity: warning } }', ['money warning']],
  ])('%s', async (configuration, expected) => {
    const found = await findingsWith(configuration);
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected);
  });

  test('with other words and another guideline', async () => {
    const [finding] = await findingsWith(
      `rules:
  money: { message: A loan., question: What now?, rewording: Fund., guideline: case-management-toolkit/too-close }`,
    );
    expect(finding).toMatchObject({
      message: 'A loan.',
      question: 'What now?',
      rewording: 'Fund.',
    });
    expect(finding?.guideline).toMatchObject({ id: 'case-management-toolkit/too-close', also: [] });
    expect(finding?.guideline.excerpt).toMatch(/loses their perspective/);
  });

  test('one that is off by default too, and no more is said of why it was lowered', async () => {
    const own = readConfiguration('rules: { feedback-deferred: warning }', 'own.yaml');
    const { rules } = await applySettings(catalogue, settingsFor([own], 'a.md'));
    expect(rules.find(({ id }) => id === 'feedback-deferred')).toMatchObject({
      enabled: true,
      severity: 'warning',
      lowered: null,
    });
  });
});

describe('People and short forms of the agency are known in notes that do not introduce them', () => {
  const note = '# Visit\n\nPaavo lent the ydw $20. The YDW lent Paavo $20 in May.\n';
  test.each([
    ['gate: info', []],
    ['people: { participants: [Paavo Alanen] }\nabbreviations: { ydw: youth worker }', [1, 2]],
    ['people: { participants: [Paavo] }', []],
    [
      'people: { participants: [Paavo A], staff: [Paavo B] }\nabbreviations: { ydw: worker }',
      [1, 2],
    ],
  ])('%s', async (configuration, sentences) => {
    const findings = await findingsWith(configuration, note);
    const found = findings.filter(({ rule }) => rule === 'money');
    expect(found.map(({ start }) => (start < note.indexOf('. The') ? 1 : 2))).toEqual(sentences);
  });
});

test('A short form of a thing is read as what it stands for, and shown as it stands', async () => {
  const note = '# Visit\n\nGave ct a GC. for the Intk. Monday.\n';
  const short = 'abbreviations: { GC.: gift card, Intk.: intake }';
  const passagesWith = async (configuration: string) =>
    (await findingsWith(configuration, note)).map(({ rule, passage }) => `${rule} ${passage}`);
  expect(await passagesWith('gate: info')).toEqual([]);
  expect(await passagesWith(short)).toEqual(['gift Gave ct a GC.']);
});

describe('What a configuration names must be there', () => {
  test.each([
    [
      'rules: { closed-qestion: off }',
      '1:10 rules/closed-qestion: no rule “closed-qestion”; write closed-question',
    ],
    ['rules: { zzzzzzzz: off }', '1:10 rules/zzzzzzzz: no rule “zzzzzzzz”'],
    [
      'overrides:\n  - { files: a, rules: { gifts: off } }',
      '2:26 overrides/0/rules/gifts: no rule “gifts”; write gift',
    ],
    [
      'rules: { gift: { guideline: case-management-toolkit/to-close } }',
      '1:18 rules/gift/guideline: no excerpt “case-management-toolkit/to-close”; write case-management-toolkit/too-close',
    ],
    [
      'rules: { good-open-question: error }',
      '1:10 rules/good-open-question/severity: good-open-question praises, and praise is no error; write on or off',
    ],
  ])('%s', (configuration, expected) => {
    const check = () => refuseUnknown([readConfiguration(configuration, 'own.yaml')], catalogue);
    expect(check).toThrow(`own.yaml:${expected}`);
  });
});
