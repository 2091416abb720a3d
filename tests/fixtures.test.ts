import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintNote } from '../src/lint.ts';
import { lineIndex } from '../src/note/position.ts';
import { readShippedCatalogue } from '../src/repository/read-shipped-catalogue.ts';

const catalogue = await readShippedCatalogue();
const fixtures = new URL('../fixtures/', import.meta.url);

function notesIn(folder: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, fixtures)).filter((name) => name.endsWith('.md'));
}

function readNote(folder: string, name: string): string {
  return readFileSync(new URL(`${folder}/${name}`, fixtures), 'utf8');
}

/** Every finding as `line rule`, in the order of the lines. */
function found(source: string, path: string): readonly string[] {
  const positionAt = lineIndex(source);
  const { findings } = lintNote(source, path, catalogue);
  return findings.map(({ start, rule }) => `${positionAt(start).line} ${rule}`).sort(byLine);
}

/** What the `expect` comments of a note ask for, as `line rule`. */
function expected(source: string): readonly string[] {
  const lines = source.split('\n').flatMap((text, index) => {
    const rules = /<!-- expect: (?<rules>.+?) -->/u.exec(text)?.groups?.rules ?? '';
    return rules.split(',').map((rule) => `${index + 1} ${rule.trim()}`);
  });
  return lines.filter((line) => !line.endsWith(' ')).sort(byLine);
}

function byLine(one: string, other: string): number {
  return Number.parseInt(one, 10) - Number.parseInt(other, 10) || (one < other ? -1 : 1);
}

describe('the notes of fixtures/lined', () => {
  const names = notesIn('lined');

  test.each(names)('%s is flagged at the lines that say so, and nowhere else', (name) => {
    const source = readNote('lined', name);
    expect(found(source, `fixtures/lined/${name}`)).toEqual(expected(source));
  });

  test('expect every severity', () => {
    const rules = new Set(
      names.flatMap((name) => expected(readNote('lined', name)).map((line) => line.split(' ')[1])),
    );
    const severities = catalogue.rules.filter(({ id }) => rules.has(id));
    expect(new Set(severities.map(({ severity, lowered }) => lowered?.from ?? severity))).toEqual(
      new Set(['error', 'warning', 'info', 'praise']),
    );
  });
});

describe('the notes of fixtures/notes', () => {
  const names = notesIn('notes');
  const lines = readNote('notes', 'expected.txt').trimEnd().split('\n');

  test.each(names)('%s has the findings that expected.txt lists', (name) => {
    const listed = lines
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1));
    expect(found(readNote('notes', name), `fixtures/notes/${name}`)).toEqual(listed.sort(byLine));
  });

  test('are all that expected.txt names', () => {
    const named = lines.map((line) => line.slice(0, line.indexOf(':')));
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('ask about at most four things each, and two notes about none', () => {
    const problems = lines.filter((line) => !line.includes(' good-'));
    const counts = names.map(
      (name) => problems.filter((line) => line.startsWith(`${name}:`)).length,
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
    expect(counts.filter((count) => count === 0)).toHaveLength(2);
  });
});
