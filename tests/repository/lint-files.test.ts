import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noCache } from '../../src/repository/cache.ts';
import { lintRun } from '../../src/repository/lint-run.ts';
import { readShippedCatalogue } from '../../src/repository/read-shipped-catalogue.ts';
import { allOf } from './all-of.ts';
import { folderWith } from './folder.ts';

const rules = await readShippedCatalogue();

function lint(notes: readonly string[], cwd: string) {
  const asked = { notes, typed: [], problems: [], others: [] };
  return lintRun(asked, { cwd, configuration: undefined, ids: [], cache: noCache, threads: 1 });
}

describe('readShippedCatalogue', () => {
  test('reads the cards of every family', () => {
    const families = new Set(rules.rules.map(({ family }) => family));
    expect([...families]).toEqual(
      expect.arrayContaining(['dual-relationship', 'empathy', 'staff-centered', 'supervisor-talk']),
    );
  });
});

describe('A run', () => {
  test('gives one note after the other, with what is wrong with each', async () => {
    const folder = folderWith({
      'a.md': '# Visit\n\nWe met at the library.\n',
      'b.md': '',
      'c.md': '---\ntype: [visit\n---\n\nWe met again.\n',
    });
    const [, ...linted] = await allOf(lint(['c.md', 'b.md', 'a.md'], folder));
    expect(linted.map(({ report }) => report?.path)).toEqual(['c.md', undefined, 'a.md']);
    expect(linted.map(({ problems }) => problems.length)).toEqual([1, 1, 0]);
    expect(linted[0]?.problems[0]).toMatchObject({
      path: 'c.md',
      at: { line: expect.any(Number) },
    });
    expect(linted[1]?.problems).toEqual([{ path: 'b.md', message: 'the note is empty' }]);
  });

  test('reads a note only when it is asked for', async () => {
    const folder = folderWith({});
    const notes = lint(['gone.md', 'a.md'], folder);
    expect((await notes.next()).value?.problems).toEqual([]);
    expect((await notes.next()).value?.problems).toHaveLength(1);
    writeFileSync(join(folder, 'a.md'), 'We met at the library.\n');
    expect((await notes.next()).value?.problems).toEqual([]);
    expect((await notes.next()).done).toBe(true);
  });
});
