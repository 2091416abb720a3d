import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/note/read-note.ts';

function read(yaml: string, ending = '\n') {
  const source = ['---', ...yaml.split('\n'), '---', '', 'Ct called.'].join(ending);
  return readNote(source);
}

describe('Front matter', () => {
  test.each([
    ['keys in lower case', 'Type: HV\nNOTE Type : x', { type: 'HV', 'note type': 'x' }],
    [
      'dates and times as text',
      'a: 2025-03-11\nb: 9:30\nc: 2025-03-11T10:00:00Z',
      { a: '2025-03-11', b: '9:30', c: '2025-03-11T10:00:00Z' },
    ],
    ['numbers', 'a: 50\nb: 1.5', { a: 50, b: 1.5 }],
    [
      'numbers that would lose digits as text',
      'a: 30.10\nb: 007\nc: 1e3',
      { a: '30.10', b: '007', c: '1e3' },
    ],
    [
      'yes and no as text, true and false not',
      'a: yes\nb: no\nc: true',
      { a: 'yes', b: 'no', c: true },
    ],
    [
      'lists and mappings',
      'a: [x, y]\nb:\n  - z\nc: {D: e}',
      { a: ['x', 'y'], b: ['z'], c: { D: 'e' } },
    ],
    ['empty values', 'a:\nb: ~', { a: null, b: null }],
    ['aliases', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['unknown tags as text', 'a: !person Bo', { a: 'Bo' }],
    ['keys that are numbers', '12: x', { 12: 'x' }],
    ['comments as nothing', '# only this', {}],
  ])('Read: %s', (_, yaml, data) => {
    const note = read(yaml);
    expect(note.frontMatter.data).toEqual(data);
    expect(note.problems).toEqual([]);
  });

  test('A key named __proto__ is data', () => {
    const { data } = read('__proto__: {isAdmin: true}').frontMatter;
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.keys(data)).toEqual(['__proto__']);
  });

  test.each([
    ['with LF', '\n', ''],
    ['with CRLF', '\r\n', ''],
    ['after a byte order mark', '\n', '\uFEFF'],
  ])('The span covers the fences, %s', (_, ending, mark) => {
    const block = ['---', 'type: visit', 'date: 3/4', '---'].join(ending);
    const source = `${mark}${block}${ending}${ending}Ct called.`;
    const { frontMatter, blocks } = readNote(source);
    expect(frontMatter.data).toEqual({ type: 'visit', date: '3/4' });
    expect(frontMatter.span && source.slice(frontMatter.span.start, frontMatter.span.end)).toBe(
      block,
    );
    expect(blocks.map(({ text }) => text)).toEqual(['Ct called.']);
  });

  test.each([
    ['none', 'Ct called.\n\n---\ntype: visit\n---'],
    ['one that is not at the start', '\n---\ntype: visit\n---\nCt called.'],
    ['one that is not closed', '---\ntype: visit\n\nCt called.'],
  ])('A note with %s has no front matter', (_, source) => {
    const { frontMatter, problems } = readNote(source);
    expect(frontMatter).toEqual({ data: {} });
    expect(problems).toEqual([]);
  });
});

describe('Broken front matter', () => {
  test.each([
    [
      'a second colon',
      'type: visit\nre: call: rent arrears',
      'line 3, column 5',
      'holds a second “: ”',
    ],
    [
      'text after a quotation',
      'name: "Zora" Quill',
      'line 2, column 14',
      'more text than expected',
    ],
    [
      'an open quotation',
      'name: "Zora\nre: rent',
      'line 3, column 9',
      'a quotation mark or a bracket is missing',
    ],
    ['an open bracket', 'a: [Zora, rent', 'line 2, column 15', 'bracket is not closed'],
    ['a reserved mark', 'a: @zora', 'line 2, column 4', 'starts with a mark'],
    ['a tab', '\ta: Zora', 'line 2, column 1', 'indented with a tab'],
    ['emphasis', 'a: **Zora**', 'line 2, column 4', 'starts with “*”'],
    ['a key twice', 'a: Zora\na: rent', 'line 3, column 1', 'for the second time'],
    ['a missing space', 'type:Zora\nre: rent', 'line 2, column 1', 'no “: ” after it'],
    ['a sentence', 'Zora paid the rent.', 'line 2, column 1', 'no “key: value” lines'],
    ['a list', '- Zora\n- rent', 'line 2, column 1', 'no “key: value” lines'],
    ['a mapping as a key', '? {Zora: rent}\n: x', 'line 2, column 3', 'a key is not plain text'],
    ['a stray directive', '%Zora rent', 'line 2', 'cannot be read'],
  ])('%s is a problem told without the words of the note', (_, yaml, where, reason) => {
    const { problems, blocks, source } = read(yaml);
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem?.message).toContain(where);
    expect(problem?.message).toContain(reason);
    expect(problem?.message).not.toMatch(/Zora|Quill|rent/i);
    expect(problem?.span.start).toBeGreaterThanOrEqual(4);
    expect(problem?.span.end).toBeGreaterThan(problem?.span.start ?? 0);
    expect(problem?.span.end).toBeLessThanOrEqual(source.indexOf('\n---\n') + 4);
    expect(blocks.map(({ text }) => text)).toEqual(['Ct called.']);
  });

  test('A problem points at its place in a note with CRLF', () => {
    const { source, problems } = read('type: visit\nre: call: rent', '\r\n');
    expect(source.slice(problems[0]?.span.start, problems[0]?.span.end)).toBe('c');
    expect(problems[0]?.message).toContain('line 3, column 5');
  });

  test('Its plain lines are still read', () => {
    const { frontMatter, type } = read(
      'Type: supervision\nre: call: rent\nworker: "Bo" Ash\ndate:9 May\n  x: y\n- z\nwith:\n  - Ash',
    );
    expect(frontMatter.data).toMatchObject({
      type: 'supervision',
      re: 'call: rent',
      worker: '"Bo" Ash',
      date: '9 May',
    });
    expect(type).toBe('supervision');
  });

  test('Aliases that multiply are not followed', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const before = level === 0 ? 'x' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
    });
    expect(read(levels.join('\n')).problems).toHaveLength(1);
  });

  test.each([
    ['brackets', `a: ${'['.repeat(20_000)}`],
    ['closed brackets', `a: ${'[{'.repeat(2500)}${'}]'.repeat(2500)}`],
    ['keys on a line', `${'? '.repeat(5000)}x`],
    [
      'indented keys',
      `a:\n${Array.from({ length: 450 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')}`,
    ],
  ])('Hundreds of %s in one another are a problem and no crash', (_, yaml) => {
    const { problems, blocks } = read(yaml);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('it nests too deeply'),
    ]);
    expect(blocks.map(({ text }) => text)).toEqual(['Ct called.']);
  });
});
