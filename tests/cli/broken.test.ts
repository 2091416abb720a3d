import { describe, expect, test } from 'vitest';
import { folderWith } from '../repository/folder.ts';
import { cardText, guidelineFiles } from '../rules/card.ts';
import { runCaselint } from './run-caselint.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const file = 'caselint.config.yaml';
const json = 'caselint.config.json';

function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

/** A pack that the configuration names, with these files among its rules. */
function pack(files: Files): Files {
  return {
    [file]: 'packs: [./ours]\n',
    'ours/rules/guidelines/source.yml': guidelineFiles[0]?.text ?? '',
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`ours/rules/${path}`, text]),
    ),
  };
}

/** Such a pack with one card, some keys of which are written otherwise. */
function card(changes: Readonly<Record<string, string>>): Files {
  return pack({ 'own/loan.yml': cardText({ also: '[]', ...changes }) });
}

/** Runs the command beside a note, and gives what it says of what is broken. */
async function complaintOf(files: Files, args: readonly string[]): Promise<string> {
  const folder = folderWith({ 'a.md': '# Visit\n\nWe met.\n', ...files });
  const { code, out, err } = await runCaselint(folder, args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  const [, line] = /^caselint: ([^\n]+)\n$/u.exec(err) ?? [];
  expect(line, err).toBeDefined();
  return line ?? '';
}

describe('A broken configuration gives one line with its place, and what to write', () => {
  test.each<[Files, string]>([
    [{ [file]: '' }, ':1:1: the file is empty'],
    [{ [file]: utf16('gate: info') }, ':1:1: the file is in UTF-16; save it as UTF-8'],
    [
      { [file]: Buffer.from('gate:\0') },
      ':1:1: looks like a binary file (byte 5, line 1 is NUL); name text files only',
    ],
    [
      { [file]: Buffer.of(103, 0xeb) },
      ':1:1: not valid UTF-8 at byte 1, line 1; save the file as UTF-8',
    ],
    [{ [`${file}/a`]: '' }, ':1:1: it is a folder'],
    [{ [file]: 'rules:\n\tgift: off\n' }, ':2:1: a line is indented with a tab; write spaces'],
    [
      { [file]: 'gate: info\nmask: on\ngate: error\n' },
      ':3:1: a key stands here for the second time; write it once',
    ],
    [
      { [file]: 'gate: info\n---\nmask: on\n' },
      ':2:1: a second document begins here; write all keys in one',
    ],
    [{ [file]: 'gate: *ours\n' }, ':1:7: Unresolved alias; write the values in full'],
    [{ [file]: '? [gate]\n: info\n' }, ':1:3: a key is no plain word; write it without brackets'],
    [{ [file]: 'gates: info\n' }, ':1:1 gates: no key “gates”; write gate'],
    [{ [file]: 'mask: on\ngate: warn\n' }, ':2:1 gate: cannot be “warn”; write one of error, '],
    [
      { [file]: 'rules: { gift: { severty: info } }\n' },
      ':1:18 rules/gift/severty: no key “severty”; write severity',
    ],
    [{ [file]: 'rules: { gifts: off }\n' }, ':1:10 rules/gifts: no rule “gifts”; write gift'],
    [
      { [file]: 'overrides: [{ files: b, rules: { gifts: off } }]\n' },
      ':1:34 overrides/0/rules/gifts: no rule “gifts”; write gift',
    ],
    [
      { [file]: 'rules: { gift: { options: { anny: [a] } } }\n' },
      ':1:29 rules/gift/options/anny: no key “anny”; write any',
    ],
    [
      { [file]: 'rules: { gift: { guideline: our-policy/gifts } }\n' },
      ':1:18 rules/gift/guideline: no excerpt “our-policy/gifts”',
    ],
    [
      { [file]: 'rules: { front-matter: { options: { schema: { requird: [a] } } } }\n' },
      ':1:47 rules/front-matter/options/schema/requird: no key “requird”; write required',
    ],
    [{ [file]: 'people: { staf: [Ana] }\n' }, ':1:11 people/staf: no key “staf”; write staff'],
    [
      { [file]: 'abbreviations: { res wkr: worker }\n' },
      ':1:18 abbreviations/res wkr: cannot be “res wkr”; write a short form of one word',
    ],
    [
      { [file]: 'extends: ./bse.yaml\n', 'base.yaml': 'gate: info\n' },
      ':1:1 extends: no file “./bse.yaml”; write ./base.yaml',
    ],
    [
      { [file]: 'extends: ./base\n', 'base/a.txt': '' },
      ':1:1 extends: no caselint.config.yaml in base; write one there',
    ],
    [
      { [file]: `extends: ./${file}\n` },
      `:1:1 extends: ${file} leads back here; leave one of the two out`,
    ],
    [
      { [file]: 'packs: [./our-rule]\n', 'our-rules/rules/a.yml': '' },
      ':1:9 packs/0: no folder “./our-rule”; write ./our-rules',
    ],
    [
      { [file]: 'packs: [agency-rules]\n' },
      ':1:9 packs/0: no package “agency-rules” is installed; install it, or write ./agency-rules',
    ],
    [
      { [file]: 'packs: [./ours]\n', 'ours/a.md': '' },
      ':1:9 packs/0: no folder “rules” in ours; write the folder of a pack, which has one',
    ],
    [
      { [file]: 'plugins: [./chcks.js]\n', 'checks.js': '' },
      ':1:11 plugins/0: no file “./chcks.js”; write ./checks.js',
    ],
    [
      { [file]: 'plugins: [./checks.mjs]\n', 'checks.mjs': 'export const a = 1;' },
      ':1:11 plugins/0: exports no “checks”; write export const checks = ',
    ],
  ])('%j', async (files, expected) => {
    expect(await complaintOf(files, ['a.md'])).toMatch(startingWith(file + expected));
  });

  test.each<[Files, string]>([
    [{ [json]: '{ "gate": "info"' }, ':1:17: Flow map must end with a }; write valid JSON'],
    [{ [json]: '{ "gate": "inf" }' }, ':1:3 gate: cannot be “inf”; write info'],
    [
      { [json]: '{\n  "gate": "info",\n  "gate": "error"\n}' },
      ':3:3: a key stands here for the second time; write it once',
    ],
    [{ [json]: '["gate"]' }, ':1:1: is a list; write keys such as gate, rules and people'],
    [{ [json]: '{}', [file]: 'gate: info' }, `:1:1: ${file} lies beside it; keep one of the two`],
  ])('%j', async (files, expected) => {
    expect(await complaintOf(files, ['a.md'])).toMatch(startingWith(json + expected));
  });
});

describe('A broken card or file of a pack gives one line with its place, and what to write', () => {
  test.each<[string, Files, string]>([
    [
      'own/loan.yml',
      pack({ 'own/loan.yml': 'A loan.\n' }),
      ':1:1: is a text; write keys such as id',
    ],
    ['own/loan.yml', pack({ 'own/loan.yml': utf16('id: loan') }), ':1:1: the file is in UTF-16'],
    [
      'own/loan.yml',
      card({ id: 'lone' }),
      ':1:1 id: the file is not named lone.yml; write the same',
    ],
    ['own/loan.yml', card({ severity: 'grave' }), ':3:1 severity: cannot be “grave”; write one of'],
    ['own/loan.yml', card({ chek: 'pattern' }), ':13:1 chek: no key “chek”; write check'],
    ['own/loan.yml', card({ check: 'patern' }), ':10:1 check: no check “patern”; write pattern'],
    [
      'own/loan.yml',
      card({ guideline: 'source/powr' }),
      ':5:1 guideline: no excerpt “source/powr” in guidelines/; write source/power',
    ],
    [
      'own/loan.yml',
      card({ options: "{ any: ['#Staf lent'] }" }),
      ':11:18 options/any/0: column 1: no tag #Staf; write #Staff',
    ],
    ['own/loan.yml', card({ options: "{ any: ['(lent|gave'] }" }), ':11:18 options/any/0: column '],
    [
      'own/loan.yml',
      card({ examples: '{ flags: [CM lent it.], passes: [a] }' }),
      ':12:21 examples/flags/0: marks no passage; write « and » around what is found',
    ],
    ['own/loan.yml', card({ yields: '[gifts]' }), ':13:10 yields/0: no rule “gifts”; write gift'],
    [
      'guidelines/ours.yml',
      pack({ 'guidelines/ours.yml': 'id: ours\n' }),
      ':1:1: lacks title; write title: ',
    ],
    [
      'lexicon/ours.yml',
      pack({ 'lexicon/ours.yml': 'about: A.\nclasses: { Ours: { about: B., noun: [a] } }\n' }),
      ':2:31 classes/Ours/noun: no key “noun”; write nouns',
    ],
    [
      'mitigations/ours.yml',
      pack({ 'mitigations/ours.yml': 'knd: told\n' }),
      ':1:1: lacks kind; write kind: ',
    ],
  ])('%s of %j', async (path, files, expected) => {
    const line = await complaintOf(files, ['a.md']);
    expect(line).toMatch(startingWith(`ours/rules/${path}${expected}`));
  });

  test('and so does a pack that is named on the command line', async () => {
    const line = await complaintOf(card({ check: 'patern' }), [
      'test-rules',
      'ours',
      '--no-config',
    ]);
    expect(line).toBe('ours/rules/own/loan.yml:10:1 check: no check “patern”; write pattern');
  });
});

describe('What the command line names and nobody finds is said with what to write', () => {
  const near = { [`conf/${file}`]: 'gate: info\n', 'ours/rules/a.yml': '' };
  test.each<[readonly string[], string]>([
    [['a.md', '--config', 'gone.yaml'], '--config gone.yaml: no such file; write the path of a'],
    [
      ['a.md', '--config', 'conf/caselint.confg.yaml'],
      `--config conf/caselint.confg.yaml: no such file; write conf/${file}`,
    ],
    [['a.md', '--config', 'conf'], `--config conf: it is a folder; write conf/${file}`],
    [['rules', '--config', 'conf/'], `--config conf/: it is a folder; write conf/${file}`],
    [['config', '--config', ''], '--config : it is a folder; write the path of a configuration'],
    [['test-rules', 'gone'], 'gone: no such folder; write the folder of a pack'],
    [['test-rules', 'our'], 'our: no such folder; write ours'],
    [['test-rules', 'conf'], 'conf: no folder “rules” in conf; write the folder of a pack'],
  ])('%j', async (args, expected) => {
    expect(await complaintOf(near, args)).toMatch(startingWith(expected));
  });
});

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}`, 'u');
}
