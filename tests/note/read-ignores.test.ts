import { describe, expect, test } from 'vitest';
import type { Ignore } from '../../src/note/note.ts';
import { readNote } from '../../src/note/read-note.ts';

/** Each ignore as `rules | what it covers, or its fault | reason`. */
function ignoresIn(source: string): readonly string[] {
  return readNote(source).ignores.map((ignore) => {
    expect(source.slice(ignore.span.start, ignore.span.end)).not.toBe('');
    return `${ignore.rules.join(' ')} | ${extentOf(ignore, source)} | ${ignore.reason}`;
  });
}

function extentOf({ covers, fault }: Ignore, source: string): string {
  return covers === undefined ? `!${fault}` : source.slice(covers.start, covers.end).trim();
}

describe('A comment that leaves something out of account covers', () => {
  test.each([
    ['the next paragraph', '<!-- caselint-ignore a: r -->\nOne.\nTwo.\n\nThree.', 'One.\nTwo.'],
    ['over blank lines', '<!-- caselint-ignore a: r -->\n\n\nOne.\n\nTwo.', 'One.'],
    ['over another comment', '<!-- caselint-ignore a: r -->\n<!-- see -->\n\nOne.', 'One.'],
    ['a heading', '<!-- caselint-ignore a: r -->\n# One\n\nTwo.', '# One'],
    ['a whole list', '<!-- caselint-ignore a: r -->\n- one\n- two\n\nThree.', '- one\n- two'],
    ['its own paragraph', 'One.\n\nTwo. <!-- caselint-ignore a: r -->\n\nThree.', null],
    ['the rest of its list item', '- one\n- <!-- caselint-ignore a: r -->\n  two\n- three', 'two'],
    ['its table cell', '| a | b |\n|---|---|\n| one <!-- caselint-ignore a: r --> | two |', null],
    ['behind a byte order mark', '\uFEFF<!-- caselint-ignore a: r -->\nOne.', 'One.'],
    ['with Windows line ends', '<!-- caselint-ignore a: r -->\r\nOne.\r\n\r\nTwo.', 'One.'],
  ])('%s', (_, source, covered) => {
    const [found = ''] = ignoresIn(source);
    expect(found).toBe(`a | ${covered ?? found.split(' | ')[1]} | r`);
    if (covered === null) expect(found).toContain('<!-- caselint-ignore a: r -->');
    expect(found).not.toContain('Three');
  });

  test('what stands between a start and its end', () => {
    const source =
      '<!-- caselint-ignore-start a: r -->\n\nOne.\n\n- two\n\n<!-- caselint-ignore-end a -->\n\nThree.';
    expect(ignoresIn(source)).toEqual(['a | One.\n\n- two | r']);
  });

  test('what it names, where starts and ends overlap', () => {
    const source = [
      '<!-- caselint-ignore-start a: r -->',
      'One.',
      '<!-- caselint-ignore-start b: s -->',
      'Two.',
      '<!-- caselint-ignore-end a -->',
      'Three.',
      '<!-- caselint-ignore-end -->',
    ].join('\n\n');
    expect(ignoresIn(source)).toEqual([
      expect.stringMatching(/^a \| One\.[\s\S]*Two\. \| r$/u),
      expect.stringMatching(/^b \| Two\.[\s\S]*Three\. \| s$/u),
    ]);
  });
});

test.each([
  ['<!-- caselint-ignore a, b: r: s -->\nOne.', 'a b | One. | r: s'],
  ['<!--caselint-ignore a b:r-->\nOne.', 'a b | One. | r'],
  ['<!-- CASELINT-IGNORE a: r -->\nOne.', 'a | One. | r'],
  ['<!-- caselint-ignore a -->\nOne.', 'a | One. | '],
  ['<!-- caselint-ignore a:\n  r\n  s -->\nOne.', 'a | One. | r s'],
  ['> <!-- caselint-ignore a:\n> r -->\n> One.', 'a | One. | r'],
  ['One.\n\n<!-- caselint-ignore a: r -->', 'a | !nothing-follows | r'],
  ['<!-- caselint-ignore-start a: r -->\nOne.', 'a | !start-without-end | r'],
  ['One.\n\n<!-- caselint-ignore-end a -->', 'a | !end-without-start | '],
  ['<!-- caselint-disable a: r -->\nOne.', 'a | !unknown-word | r'],
])('%j is read as %s', (source, expected) => {
  expect(ignoresIn(source)).toEqual([expected]);
});

test.each([
  '`<!-- caselint-ignore a: r -->`\n\nOne.',
  '```\n<!-- caselint-ignore a: r -->\n```\n\nOne.',
  '<!-- see caselint ignore a: r -->\nOne.',
  '<!-- caselint-ignore a: r\n\nOne.',
  'caselint-ignore a: r',
])('%j asks for nothing', (source) => {
  expect(ignoresIn(source)).toEqual([]);
});

describe('The head of a note', () => {
  test.each([
    ['caselint-ignore: { a: r }', ['a r']],
    ['caselint-ignore:\n  a: r\n  b: s', ['a r', 'b s']],
    ['caselint-ignore:\n  - a: r\n  - "b: s"', ['a r', 'b s']],
    ['caselint-ignore: "a: r"', ['a r']],
    ['Caselint-Ignore: [a]', ['a ']],
    ['caselint-ignore:', [' ']],
  ])('%j holds for all of it', (yaml, expected) => {
    const source = `---\n${yaml}\n---\n\nOne.\n`;
    const { ignores } = readNote(source);
    expect(ignores.map(({ rules, reason }) => `${rules.join()} ${reason}`)).toEqual(expected);
    for (const { covers, span, rules } of ignores) {
      expect(covers).toEqual({ start: 0, end: source.length });
      if (rules[0] !== undefined) expect(source.slice(span.start, span.end)).toBe(rules[0]);
    }
  });
});

test('thousands of comments are each read once', () => {
  const pairs = '<!-- caselint-ignore-start a: r -->\n\n'.repeat(5_000);
  const ends = '<!-- caselint-ignore-end -->\n\n'.repeat(5_000);
  const { ignores } = readNote(`${pairs}One.\n\n${ends}${'<!-- caselint '.repeat(5_000)}`);
  expect(ignores).toHaveLength(5_000);
  expect(ignores.every(({ fault }) => fault === undefined)).toBe(true);
});
