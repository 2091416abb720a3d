import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/report/formats/index.ts';
import { folderWith } from '../repository/folder.ts';
import { runCaselint } from './run-caselint.ts';

/** A word of a note that no report in a build log may hold: all of them begin alike. */
const WORD = /zqx[a-z]+|8675309/iu;
/** A piece of a path that none may hold where paths are hidden; as written, since a hash may hold any three letters. */
const PATH = /kvj[a-z]{4}/u;

/** Notes with a word of their own in every corner that a note has. */
const files = {
  'kvjfolder/kvjvisit.md': `---
zqxkey: zqxvalue
type: home visit
author: Zqxauthor Zqxname
participant: "Zqxparticipant"
date: 2026-03-04
---

# Zqxheading with Zqxperson

CM lent ct $8675309 for zqxthing. Ct gave me a zqxscarf and I told my supervisor, Zqxboss.
I told her, “I know how you feel about the zqxloss.” She said “I am a zqxquote.”

> Zqxblock said she never shows up for zqxmeeting.

| zqxcolumn | who |
|---|---|
| She is manipulative about zqxcell | Zqxwho |

- [ ] Zqxtask by Zqxowner
- Her SSN is 078-05-1120 and her mail is zqxmail@gmail.com; zqxafter.

\`zqxcode\` <b title="zqxattribute">zqxhtml</b> [zqxlink](https://zqxhost.example/zqxpath)

<!-- zqxcomment -->

Asked what would help most with zqxplan; she named zqxstrength.
`,
  'kvjfolder/kvjsupervision.md': supervision('2026-03-02'),
  'kvjfolder/kvjlater.md': supervision('2026-04-23'),
  'kvjfolder/kvjbroken.md': '---\nzqxfield: [zqxopen\n: "zqxquoted\n---\n\nCt gave me a zqxgift.\n',
  'kvjfolder/kvjlatin.md': Buffer.concat([Buffer.from('Zqxlatin '), Buffer.of(0xeb, 10)]),
  'kvjfolder/kvjwide.md': Buffer.from('\uFEFFZqxwide', 'utf16le'),
  'kvjfolder/kvjbinary.md': 'Zqxbinary\u0000',
  'kvjfolder/kvjempty.md': '',
};

function supervision(date: string): string {
  return `---
type: supervision
date: ${date}
duration: 20 min
worker: Zqxworker
supervisor: Zqxsupervisor
---

# Zqxtitle

**Zqxsupervisor:** Did you call zqxagency? You need to fix zqxclient.

**Zqxworker:** Zqxanswer.
`;
}

/** What a run gives in every format, in files, on standard output and on standard error. */
async function everythingOf(mask: string, stdout: string): Promise<string> {
  const folder = folderWith({ ...files, 'caselint.config.yaml': `mask: ${mask}\n` });
  symlinkSync('kvjround.md', join(folder, 'kvjfolder/kvjround.md'));
  const outputs = formats.flatMap((format) => ['--output', `${format}=report.${format}`]);
  const paths = ['kvjfolder', 'kvjgone.md', 'kvjfolder/kvjround.md', 'kvjfolder/kvj*.txt', '-'];
  const args = ['--format', stdout, ...outputs, '--stdin-path', 'kvjtyped.md', ...paths];
  const run = await runCaselint(folder, args, {
    input: 'Ct gave me a zqxtyped. Lent ct $8675309.\n',
    env: { CI: 'true' },
  });
  expect(run.code).toBe(2);
  expect(run.err.split('\n').length).toBeGreaterThan(8);
  const reports = formats.map((format) => readFileSync(join(folder, `report.${format}`), 'utf8'));
  for (const [at, report] of reports.entries()) {
    const words = formats[at] === 'summary' ? '2 errors' : 'money between worker and participant';
    expect(report).toContain(words);
  }
  return [run.out, run.err, ...reports].join('\n');
}

describe('In a build log no word of a note shows in any format, in no file and in no message', () => {
  test('with mask: auto, where paths stay', async () => {
    const text = await everythingOf('auto', 'pretty');
    expect(WORD.exec(text)).toBeNull();
    expect(text).toMatch(PATH);
  });

  test.each(formats)(
    'with mask: paths, where no path shows either, and %s on standard output',
    async (format) => {
      const text = await everythingOf('paths', format);
      expect(WORD.exec(text)).toBeNull();
      expect(PATH.exec(text)).toBeNull();
      expect(text).toMatch(/note-[0-9a-f]{10}\.md/u);
    },
  );

  test('and with mask: off they do, so that this test could fail', async () => {
    const text = await everythingOf('off', 'json');
    expect(text).toMatch(WORD);
    expect(text).not.toMatch(/078-05-1120|zqxmail/u);
  });
});
