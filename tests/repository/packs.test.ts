import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lintNote } from '../../src/lint.ts';
import { openPack, openProjects } from '../../src/repository/projects.ts';
import { runExamples } from '../../src/repository/run-examples.ts';
import { RuleError } from '../../src/rules/rule-error.ts';
import { cardText, guidelineFiles } from '../rules/card.ts';
import { folderWith } from './folder.ts';

const harbour = fileURLToPath(new URL('../../fixtures/packs/harbour-house', import.meta.url));
const guideline = guidelineFiles[0]?.text ?? '';

async function rulesWithHarbour() {
  const folder = folderWith({
    'caselint.config.yaml': `packs: ['${harbour}']\nrules: { own-car: info }\n`,
  });
  return (await openProjects(folder).ofFolder('.')).rulesOf('a.md');
}

describe('The example pack', () => {
  test('adds three rules, whose examples come out as they say', async () => {
    const rules = await rulesWithHarbour();
    const own = rules.rules.filter(({ family }) => family === 'harbour');
    expect(own.map(({ id }) => id)).toEqual(['key-kept', 'own-car', 'picture-on-own-phone']);
    const runs = await runExamples(own, rules);
    expect(runs).toHaveLength(24);
    for (const { expected, found } of runs) expect(found).toBe(expected);
  });

  test('says how shipped rules are asked, and the configuration has the last word', async () => {
    const rules = await rulesWithHarbour();
    const note = '# Visit\n\nCt gave me a scarf. I drove ct home in my car. HW kept her key.\n';
    const { findings } = lintNote(note, 'a.md', rules);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['gift', 'error'],
      ['own-car', 'info'],
      ['personal-transport', 'info'],
      ['key-kept', 'warning'],
    ]);
    expect(findings[0]?.guideline).toEqual({
      id: 'harbour-policy/gifts',
      excerpt:
        'A gift is entered in the gift register on the day it is offered, whether it is kept or not.',
      source: 'House rules for staff, Harbour House (an invented agency)',
      also: [],
    });
    expect(rules.rules.find(({ id }) => id === 'community-encounter')?.enabled).toBe(false);
  });
});

describe('What is wrong in a pack is said with file, line and column', () => {
  const card = (changes: Parameters<typeof cardText>[0]) => ({
    'rules/own/loan.yml': cardText({ guideline: 'source/power', also: undefined, ...changes }),
  });
  test.each([
    [
      'an unknown key',
      card({ enable: 'false' }),
      '/own/loan.yml:12:1 enable: no key “enable”; write enabled',
    ],
    [
      'a wrong type',
      card({ message: '[a]' }),
      '/own/loan.yml:4:1 message: is a list; write what the note does',
    ],
    [
      'a severity of its own',
      card({ severity: 'fatal' }),
      '/own/loan.yml:3:1 severity: cannot be “fatal”; write one of error, warning, info, praise',
    ],
    [
      'a name with capitals',
      card({ family: 'Own' }),
      '/own/loan.yml:2:1 family: cannot be “Own”; write lower-case words joined by hyphens',
    ],
    [
      'a missing question',
      card({ question: undefined }),
      '/own/loan.yml:1:1: lacks question; write question: one open question to think with',
    ],
    [
      'a missing guideline',
      card({ guideline: 'source/powr' }),
      '/own/loan.yml:5:1 guideline: no excerpt “source/powr” in guidelines/; write source/power',
    ],
    [
      'a missing reference',
      card({ also: '[Code 9]' }),
      /loan\.yml:6:8 also\/0: no reference “Code 9”/,
    ],
    [
      'an unknown check',
      card({ check: 'patern' }),
      '/own/loan.yml:9:1 check: no check “patern”; write pattern',
    ],
    [
      'an unknown option',
      card({ options: '{ any: [a], all: [b] }' }),
      '/own/loan.yml:10:22 options/all: no key “all”; write any',
    ],
    [
      'a pattern that is not closed',
      card({ options: "{ any: ['(a|b'] }" }),
      /loan\.yml:10:18 options\/any\/0: column /,
    ],
    [
      'a pattern of an unknown class',
      card({ options: "{ any: ['#Staf lent'] }" }),
      /loan\.yml:10:18 options\/any\/0: column \d+: no tag #Staf; write #Staff/,
    ],
    [
      'a pattern that is too large',
      card({ options: "{ any: ['((a .{0,15}){15} b){15}'] }" }),
      /loan\.yml:10:18 options\/any\/0: column 1: the pattern grows too large; repeat fewer times/,
    ],
    [
      'an example without a mark',
      card({ examples: '{ flags: [lent], passes: [a] }' }),
      /loan\.yml:11:21 examples\/flags\/0: /,
    ],
    [
      'an unknown note type',
      card({ where: '{ notes: contacts }' }),
      '/own/loan.yml:8:10 where/notes: cannot be “contacts”; write contact',
    ],
    [
      'another name than the file',
      card({ id: 'lone' }),
      '/own/loan.yml:1:1 id: the file is not named lone.yml; write the same name twice',
    ],
    [
      'a tab in YAML',
      { 'rules/own/loan.yml': 'id: loan\nwhere:\n\tnotes: contact\n' },
      '/own/loan.yml:3:1: a line is indented with a tab; write spaces',
    ],
    [
      'another encoding',
      { 'rules/own/loan.yml': Buffer.of(0x69, 0x64, 0x3a, 0xeb) },
      '/own/loan.yml:1:1: not valid UTF-8 at byte 3, line 1; save the file as UTF-8',
    ],
    [
      'an id that a shipped card has',
      { 'rules/own/gift.yml': cardText({ id: 'gift', also: undefined }) },
      '/own/gift.yml:1:1 id: two cards are named gift; write another id',
    ],
    [
      'a guideline that is there twice',
      {
        'rules/guidelines/case-management-toolkit.yml': guideline
          .replace('id: source', 'id: case-management-toolkit')
          .replace('power:', 'too-close:'),
      },
      /case-management-toolkit\.yml:1:1 id: case-management-toolkit is there twice/,
    ],
    [
      'a mitigation that is not there',
      card({ softenedBy: '[apology]' }),
      /loan\.yml:12:14 softenedBy\/0: no kind of mitigation “apology”/,
    ],
    [
      'a rule to yield to that is not there',
      card({ yields: '[gifts]' }),
      '/own/loan.yml:12:10 yields/0: no rule “gifts”; write gift',
    ],
  ])('%s', async (_, files, expected) => {
    const folder = folderWith({ 'rules/guidelines/source.yml': guideline, ...files });
    const pack = await openPack(folder, folder);
    const message = await pack.rulesOf('.').then(
      () => '',
      (error: unknown) => (error instanceof RuleError ? error.message : `${error}`),
    );
    if (typeof expected === 'string') expect(message).toBe(`rules${expected}`);
    else expect(message).toMatch(expected);
    expect(message).toMatch(/^rules\/[^:]+\.yml:\d+:\d+[ :]/);
  });
});

describe('Options of a rule in the configuration', () => {
  const note = '# Visit\n\nLent ct $20 for the bus. CM found a dog.\n';
  const findingsWith = async (configuration: string) => {
    const folder = folderWith({ 'caselint.config.yaml': configuration });
    const rules = await (await openProjects(folder).ofFolder('.')).rulesOf('old/a.md');
    return lintNote(note, 'a.md', rules).findings.map(({ passage }) => passage);
  };

  test('take the place of the card’s', async () => {
    const options = "money: { options: { any: ['found a dog'] } }";
    expect(await findingsWith(`rules: { ${options} }`)).toEqual(['found a dog']);
    expect(await findingsWith(`overrides: [{ files: new/*, rules: { ${options} } }]`)).toEqual([
      'Lent ct $20',
    ]);
    expect(await findingsWith(`overrides: [{ files: old/*, rules: { ${options} } }]`)).toEqual([
      'found a dog',
    ]);
  });

  test.each([
    [
      'rules: { money: { options: { anny: [a] } } }',
      '1:30 rules/money/options/anny: no key “anny”; write any',
    ],
    [
      "overrides: [{ files: new/*, rules: { money: { options: { any: ['#Staf'] } } } }]",
      '1:64 overrides/0/rules/money/options/any/0: column 1: no tag #Staf; write #Staff',
    ],
  ])('are at fault: %s', async (configuration, expected) => {
    await expect(findingsWith(configuration)).rejects.toThrow(
      new RuleError(`caselint.config.yaml:${expected}`),
    );
  });
});
