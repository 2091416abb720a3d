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

/** A line of a supervisor’s in an example. */
const lineOf = /^(?:Supervisor|Team lead): (?<words>[\p{L}“][^:|]+)$/u;

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

const people = '# Supervision\n\nSupervisor: Ruth Amadi\nWorker: Lena Ortiz\n\n';

/** Ways to write down what a supervisor says to a worker, each with what stands before it and behind it. */
const talks = {
  'bold names': ['**Ruth:** Hello.\n\n**Lena:** Hm.\n\n**Ruth:** ', '\n'],
  'names in italics': ['*Ruth:* Hello.\n\n*Lena:* Hm.\n\n*Ruth:* ', '\n'],
  initials: ['RA: Hello.\nLO: Hm.\nRA: ', '\n'],
  dashes: ['Ruth - Hello.\n\nLena - Hm.\n\nRuth - ', '\n'],
  arrows: ['Ruth → Lena: ', '\n'],
  'a list': ['- Ruth: Hello.\n- Lena: Hm.\n- Ruth: ', '\n'],
  headings: ['## Ruth\n\n', '\n\n## Lena\n\nHm.\n'],
  'a table': [
    '| Who | Said |\n| --- | --- |\n| Ruth | Hello. |\n| Lena | Hm. |\n| Ruth | ',
    ' |\n| Lena | No. |\n',
  ],
  'times before names': ['[10:02] Ruth: Hello.\n[10:03] Lena: Hm.\n[10:04] Ruth: ', '\n'],
  'times behind names': [
    '**Ruth 10:02** Hello.\n**Lena 10:03** Hm.\n**Ruth 10:04** ',
    '\n**Lena 10:05** No.\n',
  ],
  'names and times above the words': [
    'Ruth Amadi  10:02 AM\nHello.\n\nLena Ortiz  10:03 AM\nHm.\n\nRuth Amadi  10:04 AM\n',
    '\n',
  ],
  'speech that she said': ['Ruth opened. She said “', '”\n'],
  'speech before who said it': ['“', '” Ruth said.\n'],
} as const;

/** Whole records in other forms than a supervision’s, with what stands in them before and behind the words. */
const records = {
  'a supervisor’s own record': [
    '# Supervision\n\nSupervisor: me (Ruth)\nWorker: Lena\n\nI said, “',
    '”\n',
  ],
  minutes: [
    '# Supervision minutes\n\nPresent: RA (supervisor), LO (worker)\n\n1. Visits. LO said two were missed. RA: ',
    '\n',
  ],
  'letters for two': ['# 1:1\n\nS: Hello.\n\nW: Hm.\n\nS: ', '\n'],
  'a team’s chat': [
    'people: Ruth (team lead), Lena (caseworker)\n\n**Lena 09:12** Hm.\n**Ruth 09:14** ',
    '\n**Lena 09:15** ok\n**Ruth 09:16** ta\n',
  ],
  'a team’s chat with a legend': [
    'Team WhatsApp, 4 May. Ruth = TL\n\n[09:12] Lena: Hm.\n[09:14] Ruth: ',
    '\n[09:15] Lena: ok\n',
  ],
  'a mail with a post in its head': [
    'From: Ruth Amadi (team manager)\nTo: Lena Ortiz\nSubject: JT\n\nHi Lena,\n\n',
    '\n\nRuth\n',
  ],
  'a mail with a post at its foot': [
    'From: Ruth Amadi\nTo: Lena Ortiz\nSubject: JT\n\nHi Lena,\n\n',
    '\n\nRuth Amadi\nTeam Manager\n',
  ],
  'a mail that the title names': [
    '# E-mail from my supervisor, 4 May\n\n> Hi Lena,\n>\n> ',
    '\n>\n> Ruth\n',
  ],
} as const;

describe('what a supervisor says is heard in any form of record', () => {
  const spoken = rules.rules
    .filter(({ family, level }) => family === 'supervisor-talk' && level === 'span')
    .flatMap(({ id, examples }) =>
      examples.flags.flatMap(({ markdown }) =>
        markdown.split('\n').map((line) => ({ id, words: lineOf.exec(line)?.groups?.words ?? '' })),
      ),
    )
    .filter(({ words }) => words !== '');
  const isHeard = (id: string, note: string): boolean =>
    lintNote(note, 'note.md', rules).findings.some(({ rule }) => rule === id);
  const heard = spoken.filter(({ id, words }) => isHeard(id, `${people}Ruth: ${words}\n`));
  const forms = Object.entries({
    ...Object.fromEntries(
      Object.entries(talks).map(([name, [before, after]]) => [name, [people + before, after]]),
    ),
    ...records,
  });

  test('there are many such words', () => {
    expect(heard.length).toBeGreaterThan(25);
  });

  test.each(forms)('%s', (_, [before = '', after = '']) => {
    const lost = heard.filter(({ id, words }) => !isHeard(id, before + words + after));
    expect(lost.map(({ id, words }) => `${id}: ${words}`)).toEqual([]);
  });
});
