import { describe, expect, test } from 'vitest';
import { handMade } from '../hand-made.ts';
import { everything, written } from '../written.ts';

describe('github', () => {
  test('has one command a finding, with what is open and no praise', async () => {
    const lines = (await written('github', ...everything)).trimEnd().split('\n');
    expect(lines.map((line) => /^::(\w+) file=([^,]*),line=(\d+)/u.exec(line)?.slice(1))).toEqual([
      ['notice', 'notes/week 7%2C [100%25].md', '1'],
      ['error', 'notes/week 7%2C [100%25].md', '3'],
      ['warning', 'notes/week 7%2C [100%25].md', '5'],
      ['notice', 'notes/copy.md', '1'],
      ['error', 'notes/copy.md', '3'],
      ['warning', 'notes/copy.md', '5'],
      ['warning', 'notes/copy.md', '1'],
      undefined,
      ['error', 'notes/head.md', '2'],
      undefined,
      undefined,
    ]);
    expect(lines[1]).toContain(',col=6,endColumn=23,title=closed-question::One word is enough');
    expect(lines[2]).not.toContain('col=');
    expect(lines[7]).toBe(
      '::error file=notes/wide.md,title=cannot be read::the note is in UTF-16; save it as UTF-8',
    );
  });

  test('lets no text begin a command or a property of its own', async () => {
    const message = '50%\n::error::x\r\n::set-output name=a::b';
    const report = handMade('a', [{ passage: 'a', message, rule: 'a,line=9::b' }], {
      path: 'a\n::warning::b,title=c:.md',
    });
    const text = await written('github', [report], [], [{ path: 'a\nb', message }]);
    const commands = text.split(/[\r\n]+/u).filter((line) => line.startsWith('::'));
    expect(commands).toHaveLength(2);
    expect(commands[0]).toMatch(
      /^::warning file=a%0A%3A%3Awarning%3A%3Ab%2Ctitle=c%3A\.md,line=1,/u,
    );
    expect(commands[0]).toContain('title=a%2Cline=9%3A%3Ab::50%25 ::error::x ::set-output');
    expect(commands[1]).toContain('::50%25%0A::error::x%0D%0A::set-output');
  });
});
