import { describe, expect, test } from 'vitest';
import { limited } from '../../src/report/limited.ts';
import { passageInLine } from '../../src/report/passage-in-line.ts';
import { pathUri } from '../../src/report/path-uri.ts';

describe('pathUri', () => {
  test.each([
    ['notes/a.md', 'notes/a.md'],
    ['notes/week 7, [100%].md', 'notes/week%207%2C%20%5B100%25%5D.md'],
    ['a:b.md', 'a%3Ab.md'],
    ['../Zoë.md', '../Zo%C3%AB.md'],
    ['/srv/a b.md', 'file:///srv/a%20b.md'],
    ['C:/notes/a b.md', 'file:///C:/notes/a%20b.md'],
    ['\uD800.md', '%EF%BF%BD.md'],
  ])('writes %j as %j', (path, uri) => {
    expect(pathUri(path)).toBe(uri);
    expect(decodeURIComponent(new URL(uri, 'file:///root/x/').href)).toContain(
      path.replace('../', '').replace('\uD800', '\uFFFD'),
    );
  });
});

describe('passageInLine', () => {
  function shown(source: string, passage: string) {
    const start = source.indexOf(passage);
    return passageInLine(source, { start, end: start + passage.length });
  }

  test.each(['\n', '\r\n', '\r'])(
    'gives the words of the line around it, lines ended by %j',
    (end) => {
      expect(shown(`one${end}- two three four${end}five`, 'three')).toEqual({
        before: '- two ',
        passage: 'three',
        after: ' four',
      });
    },
  );

  test('leaves out what is far away, at a space', () => {
    const { before, after } = shown(`${'before '.repeat(90)}here${' after'.repeat(90)}`, 'here');
    expect(before).toMatch(/^…before(?: before)+ $/u);
    expect(after).toMatch(/^(?: after)+…$/u);
    expect(before.length + after.length).toBeLessThan(370);
  });

  test('keeps the beginning and the end of a long passage', () => {
    const passage = `first ${'word '.repeat(900)}last`;
    expect(shown(passage, passage).passage).toMatch(/^first .{500,700} … .{200,400} last$/u);
  });
});

test('A limited list keeps the first few, and counts the rest', () => {
  const list = limited<string>(3);
  list.add(['a', 'b']);
  list.add(['c', 'd']);
  list.add(['e']);
  expect([list.shown, list.more()]).toEqual([['a', 'b', 'c'], 2]);
});
