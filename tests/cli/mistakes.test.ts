import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../repository/folder.ts';
import { runCaselint } from './run-caselint.ts';

const calm = '# Phone call\n\nMs. Adeyemi read her new lease aloud and chose a moving day.\n';

test('what cannot be linted is named in one line each, and the other notes are linted', async () => {
  const folder = folderWith({
    'calm.md': calm,
    'empty.md': '',
    'space.md': ' \n',
    'latin.md': Buffer.of(90, 111, 0xeb),
    'wide.md': Buffer.of(0xff, 0xfe, 90, 0),
    'photo.md': Buffer.of(90, 10, 0, 91),
    'broken.md': '---\ntype: [visit\n---\n\nWe met.\n',
    'bare/list.txt': 'one',
  });
  symlinkSync('round.md', join(folder, 'round.md'));
  const paths = ['gone.md', 'a\u001B[31m\n.md', 'bare', 'x*.md', 'round.md', '.'];
  const { code, out, err } = await runCaselint(folder, ['--rule', 'closed-question', ...paths]);
  expect(err.split('\n')).toEqual([
    'caselint: gone.md: no such file or folder',
    'caselint: a\uFFFD[31m .md: no such file or folder',
    'caselint: bare: no notes in this folder; notes are Markdown files (.md, .markdown)',
    'caselint: x*.md: no note matches this pattern',
    'caselint: round.md: its symbolic links run in a circle',
    expect.stringMatching(/^caselint: broken\.md:[123]:\d+: .+/u),
    'caselint: empty.md: the note is empty',
    'caselint: latin.md: not valid UTF-8 at byte 2, line 1; save the note as UTF-8',
    'caselint: photo.md: looks like a binary file (byte 2, line 2 is NUL); name text files only',
    'caselint: space.md: the note is empty',
    'caselint: wide.md: the note is in UTF-16; save it as UTF-8',
    '',
  ]);
  expect(out).toMatch(/^2 notes read, and nothing to ask about/u);
  expect(code).toBe(2);
});

describe('wrong use gives one line and exit code 2', () => {
  test.each([
    [['--formt', 'json'], /^no option “--formt”; use --format, .* or --help$/u],
    [['rules', '--fail-on', 'error'], /^no option “--fail-on”; use --format, .* or --help$/u],
    [['--format', 'xml'], /^--format: no “xml”; use pretty, json, .* or rdjson$/u],
    [['rules', '--format', 'xml'], /^--format: no “xml”; use pretty or json$/u],
    [['--fail-on', 'always'], /^--fail-on: no “always”; use error, warning, info or never$/u],
    [['--format'], /'--format <name>' argument missing; see caselint --help$/u],
    [
      ['--stdin-path', 'a.md'],
      /^--stdin-path: names a note from standard input; add - as a path$/u,
    ],
    [['--staged', '--shard', '1/2'], /^--staged and --shard do not go together; leave one/u],
    [['--changed-since', 'main', '-'], /^--changed-since and - do not go together; leave/u],
    [['--watch', '--format', 'json'], /^--watch and --format json do not go together; leave one/u],
    [['--watch', '-'], /^--watch and - do not go together; leave one of them out$/u],
    [['--shard', '3/2'], /^--shard 3\/2: no such part; write 2\/5, say$/u],
    [['--staged'], /^this folder is in no git repository; leave the option out, or run git init$/u],
    [['--rule', 'closed-qestion'], /closed-qestion.*closed-question/u],
    [['explain', 'closed-qestion'], /closed-qestion.*closed-question/u],
    [['explain'], /^missing required argument 'rule'; see caselint --help$/u],
    [['explain', 'a', 'b'], /^too many arguments/u],
    [['rules', 'notes'], /^too many arguments/u],
  ])('%j', async (args, message) => {
    const { code, out, err } = await runCaselint(folderWith({ 'a.md': calm }), args);
    const [line = '', ...rest] = err.split('\n');
    expect(line.slice(0, 10)).toBe('caselint: ');
    expect(line.slice(10)).toMatch(message);
    expect([code, out, rest]).toEqual([2, '', ['']]);
  });
});
