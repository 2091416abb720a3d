import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readGold } from '../../measure/read-gold.ts';

const shipped = fileURLToPath(new URL('../../fixtures/gold', import.meta.url));

describe('readGold', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'caselint-gold-'));
    mkdirSync(join(folder, 'notes'));
    writeFileSync(join(folder, 'notes', 'a.md'), 'Lent her £5 – for tea.\n');
    writeFileSync(join(folder, 'notes', 'b.md'), 'All quiet.\n');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function writeMarks(...lines: readonly string[]): void {
    writeFileSync(join(folder, 'gold.jsonl'), `${lines.join('\n')}\n`);
  }

  const mark = {
    file: 'a.md',
    rule: 'money',
    start: 0,
    end: 11,
    text: 'Lent her £5',
    need: 'core',
  };

  test('gives notes and marks, and takes a line without a rule as a note without marks', () => {
    writeMarks(JSON.stringify({ ...mark, speaker: 'author' }), '{"file":"b.md","rule":null}');
    expect(readGold(folder)).toEqual({
      notes: [
        { file: 'a.md', source: 'Lent her £5 – for tea.\n' },
        { file: 'b.md', source: 'All quiet.\n' },
      ],
      marks: [mark],
    });
  });

  test.each([
    ['a note that is not there', { file: 'c.md' }, 'no note notes/c.md'],
    ['a text that the note does not have there', { start: 1 }, 'the text at 1 to 11 of a.md'],
    ['an empty span', { end: 0, text: '' }, 'the text at 0 to 0 of a.md'],
    ['a need of its own', { need: 'perhaps' }, 'a mark has rule, start'],
    ['a place that is no number', { start: '0' }, 'a mark has rule, start'],
    ['a file without a name', { file: 3 }, '“file” is not a name'],
  ])('refuses %s, and says where', (_, change, message) => {
    writeMarks(JSON.stringify(mark), JSON.stringify({ ...mark, ...change }));
    expect(() => readGold(folder)).toThrow(`gold.jsonl:2: ${message}`);
  });

  test.each(['{', '7', 'null'])('refuses the line %s', (line) => {
    writeMarks(line);
    expect(() => readGold(folder)).toThrow('gold.jsonl:1: not a JSON object');
  });

  test('names the marks’ file when it is missing', () => {
    expect(() => readGold(folder)).toThrow(/gold\.jsonl: cannot be read \(ENOENT\)/);
  });

  test('names the notes’ folder when it is missing', () => {
    rmSync(join(folder, 'notes'), { recursive: true });
    writeMarks(JSON.stringify(mark));
    expect(() => readGold(folder)).toThrow(/notes: cannot be read \(ENOENT\)/);
  });
});

describe('the gold of this repository', () => {
  test('is whole', () => {
    const { notes, marks } = readGold(shipped);
    expect(notes).toHaveLength(90);
    expect(marks).toHaveLength(866);
  });

  test('is refused when one character of a marked note changes', () => {
    const copy = mkdtempSync(join(tmpdir(), 'caselint-gold-'));
    cpSync(shipped, copy, { recursive: true });
    const { notes, marks } = readGold(copy);
    const [first] = marks;
    const source = notes.find(({ file }) => file === first?.file)?.source ?? '';
    writeFileSync(join(copy, 'notes', first?.file ?? ''), `!${source}`);
    expect(() => readGold(copy)).toThrow('gold.jsonl:1: the text at');
    rmSync(copy, { recursive: true });
  });
});
