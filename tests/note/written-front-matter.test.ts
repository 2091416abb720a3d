import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/note/read-note.ts';
import { writtenFrontMatter } from '../../src/note/written-front-matter.ts';

function written(head: string, ending = '\n') {
  const source = ['---', ...head.split('\n'), '---', '', 'Ct called.'].join(ending);
  const front = writtenFrontMatter(readNote(source));
  const cut = (span?: { readonly start: number; readonly end: number }) =>
    span && source.slice(span.start, span.end);
  return {
    data: front?.data,
    fence: cut(front?.fence),
    key: (...way: string[]) => cut(front?.keyAt(way)),
    value: (...way: string[]) => cut(front?.valueAt(way)),
  };
}

test('Keys keep their letters', () => {
  expect(written('Type: HV\nCase ID: 007').data).toEqual({ Type: 'HV', 'Case ID': '007' });
});

describe.each([['\n'], ['\r\n']])('With lines that end in %j', (ending) => {
  const front = written('a: "one"\nb:\n  c: [x, y y]\n  d: |\n    two\n    three\ne:', ending);

  test('each key and value is found where it stands', () => {
    expect(front.fence).toBe('---');
    expect([front.key('a'), front.value('a')]).toEqual(['a', '"one"']);
    expect([front.key('b', 'c'), front.value('b', 'c')]).toEqual(['c', '[x, y y]']);
    expect([front.key('b', 'c', '1'), front.value('b', 'c', '1')]).toEqual([undefined, 'y y']);
  });

  test('of a value on several lines its first line is', () => {
    expect([front.value('b'), front.value('b', 'd')]).toEqual(['c: [x, y y]', '|']);
  });

  test('nothing is found where nothing is written', () => {
    expect([front.key('e'), front.value('e')]).toEqual(['e', undefined]);
    expect([front.key('f'), front.value('a', 'f'), front.value('b', 'c', '2')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test.each([['a: [1'], ['just text'], ['- a'], ['a: *b']])('%j cannot be read', (head) => {
  expect(written(head).data).toBeUndefined();
});

test('An empty front matter has no keys, and a note without one has none', () => {
  expect(written('# nothing').data).toEqual({});
  expect(writtenFrontMatter(readNote('Ct called.'))).toBeUndefined();
});
