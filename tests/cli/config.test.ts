import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../repository/folder.ts';
import { runCaselint } from './run-caselint.ts';

const loan = '# Visit\n\nLent ct $20 for the bus.\n';
const agency = {
  'caselint.config.yaml': `extends: ./base.yaml
gate: warning
rules: { money: warning }
overrides:
  - { files: archive/**, rules: { money: off } }
`,
  'base.yaml': 'rules: { money: off, gift: { question: What was agreed? } }\n',
  'visit.md': loan,
  'archive/visit.md': loan,
  'strict/caselint.config.yaml': 'mask: on\n',
  'strict/visit.md': loan,
};

test('Each note is asked under the configuration nearest to it, and judged by its gate', async () => {
  const { code, out } = await runCaselint(folderWith(agency), ['.', '--format', 'json']);
  const { notes } = JSON.parse(out);
  const found = notes.map(({ path, findings }: typeof notes) => [
    path,
    ...findings.map(({ severity, passage }: typeof notes) => `${severity} ${passage}`),
  ]);
  expect(found).toEqual([
    ['archive/visit.md'],
    ['strict/visit.md', 'error ▒▒▒▒ ▒▒ ▒▒▒'],
    ['visit.md', 'warning Lent ct $20'],
  ]);
  expect(code).toBe(1);
});

describe('The gate', () => {
  test.each([
    [['visit.md'], 1],
    [['visit.md', '--fail-on', 'error'], 0],
    [['archive'], 0],
    [['archive', '--config', 'strict/caselint.config.yaml'], 1],
    [['archive', '--no-config'], 1],
  ])('%j gives exit code %i', async (args, expected) => {
    expect((await runCaselint(folderWith(agency), args)).code).toBe(expected);
  });
});

test('Where CI is set no word of a note is written', async () => {
  const folder = folderWith({ 'visit.md': loan });
  const { out } = await runCaselint(folder, ['visit.md'], { env: { CI: 'true' } });
  expect(out).toContain('▒▒▒▒ ▒▒ ▒▒▒');
  expect(out).not.toContain('Lent');
});

test('caselint config shows what holds for a note, and where it is written', async () => {
  const { code, out } = await runCaselint(folderWith(agency), ['config', 'archive/visit.md']);
  expect(out.split('\n').map((line) => line.replace(/ +#/, ' #'))).toEqual([
    '# for archive/visit.md, from caselint.config.yaml',
    'gate: warning # caselint.config.yaml:2',
    'mask: auto # default',
    'decisions: { second-person: [error] } # default',
    'rules:',
    '  money: off # caselint.config.yaml:5',
    '  gift: {"question":"What was agreed?"} # base.yaml:1',
    '',
  ]);
  expect(code).toBe(0);
});

test('Without a configuration caselint config shows what holds by default', async () => {
  const { out } = await runCaselint(folderWith({}), ['config']);
  expect(out).toBe(
    `# for ., from no configuration
gate: error                            # default
mask: auto                             # default
decisions: { second-person: [error] }  # default
`,
  );
});

describe('Front matter is held to the schema that is shown in', () => {
  const note = '---\nauthor: Ana Cole\ndate: 12 March\ntype: supervision\n---\n\nWe met.\n';
  test.each([
    [
      'README.md',
      1,
      [
        '1:1 “case” is missing.',
        '3:7 “date” is expected to be a date as year-month-day, in figures.',
      ],
    ],
    [
      'docs/agency.md',
      0,
      [
        '1:1 “supervisor” is missing.',
        '1:1 “case” is missing; expected is a case number such as HH-0412.',
        '3:7 “date” is expected to be a date as year-month-day, in figures.',
      ],
    ],
  ])('%s', async (page, expected, problems) => {
    const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
    const configuration = /```yaml\n(?<yaml>rules:\n {2}front-matter:[^`]*)```/u.exec(text)?.groups
      ?.yaml;
    const folder = folderWith({ 'caselint.config.yaml': configuration ?? '', 'a.md': note });
    const { code, out } = await runCaselint(folder, ['a.md', '--format', 'json']);
    const found: readonly { start: { line: number; column: number }; message: string }[] =
      JSON.parse(out).notes[0].findings;
    const said = found.map(({ start, message }) => {
      const problem = message.replace(/^The front matter is otherwise .*? has it\. /u, '');
      return `${start.line}:${start.column} ${problem}`;
    });
    expect([code, said]).toEqual([expected, problems]);
  });
});

describe('A configuration at fault gives one line with its place, no report, and exit code 2', () => {
  test.each([
    [
      { 'caselint.config.yaml': 'rules: { gifts: off }' },
      'caselint.config.yaml:1:10 rules/gifts: no rule “gifts”; write gift',
    ],
    [
      { 'caselint.config.yaml': 'rules:\n\tgift: off' },
      'caselint.config.yaml:2:1: a line is indented with a tab; write spaces',
    ],
    [
      { 'caselint.config.json': '{ "gate": "warn" }' },
      'caselint.config.json:1:3 gate: cannot be “warn”; write one of error, warning, info, never',
    ],
  ])('%j', async (files, expected) => {
    const { code, out, err } = await runCaselint(folderWith({ ...files, 'a.md': loan }), ['a.md']);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `caselint: ${expected}\n` });
  });
});
