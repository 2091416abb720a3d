import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Cache, noCache, openCache } from '../../src/repository/cache.ts';
import { cardText } from '../rules/card.ts';
import { folderWith, makeFolder } from './folder.ts';
import { lintIn } from './linted.ts';

const visit = `---
participant: Zebulon Quist
---

# Home visit

“I know how you feel,” I told him. Lent ct $20 for the bus to Vexborough on 3/4/2031. I told my supervisor about it.

<!-- caselint-ignore i-know: quoted for the review -->
“I know exactly how that feels,” I told him.
`;

function meeting(day: string, minutes = 60): string {
  return `---
type: supervision
date: 2026-03-${day}
duration: ${minutes} min
worker: Nadia Brandt
supervisor: Femi Adair
---

# Supervision

Nadia went over the week. Femi asked what she would try next, and they agreed to meet again.
`;
}

const notes = {
  'notes/visit.md': visit,
  'sup/a.md': meeting('02'),
  'sup/b.md': meeting('23', 35),
  'broken.md': '---\ntype: [visit\n---\n\nWe met at the library.\n',
};
const paths = Object.keys(notes);
const settings = 'caselint.config.yaml';

/** The cache with a note of what was asked of it. */
function watched(cache: Cache): { readonly cache: Cache; readonly kept: string[] } {
  const kept: string[] = [];
  return {
    kept,
    cache: {
      ...cache,
      keep: (words, data) => {
        kept.push(words[0] ?? '');
        cache.keep(words, data);
      },
    },
  };
}

/** What a run finds, as plain data, and for how many notes it had to be worked out. */
async function runIn(folder: string, of = paths, ids: readonly string[] = []) {
  const { cache, kept } = watched(openCache(join(folder, '.cache')));
  const found = await lintIn(folder, of, cache, ids);
  return { found, anew: kept.filter((kind) => kind === 'note').length };
}

const first = makeFolder(notes);
afterAll(() => rmSync(first, { recursive: true }));
const bare = await lintIn(first, paths, noCache);
const anew = await runIn(first);

/** A folder of the notes, with a cache that knows them all. */
function known(): string {
  const folder = folderWith({});
  cpSync(first, folder, { recursive: true });
  return folder;
}

describe('A second run', () => {
  test('finds the same as without a cache, and lints no note', async () => {
    expect(anew).toEqual({ found: bare, anew: paths.length });
    expect(await runIn(known())).toEqual({ found: bare, anew: 0 });
  });

  test.each([
    '"softenedBy":{',
    '"level":"document"',
    '"level":"repository"',
    '"status":"suppressed"',
  ])('has to do with %s', (part) => {
    expect(JSON.stringify(bare)).toContain(part);
  });

  test.each<[string, number, (folder: string) => void]>([
    ['a note is edited', 1, change('notes/visit.md', visit.replace('supervisor', 'sister'))],
    ['a note has other line ends', 1, change('notes/visit.md', visit.replaceAll('\n', '\r\n'))],
    ['a rule is off', 4, change(settings, 'rules: { money: off }')],
    ['a rule has other words', 4, change(settings, 'rules: { money: { question: Why now? } }')],
    [
      'a rule has other options, and findings of another level than its own',
      4,
      change(
        settings,
        'rules: { front-matter: { options: { schema: { properties: { date: { const: "2026-03-02" } } } } } }',
      ),
    ],
    ['a person is known', 4, change(settings, 'people: { supervisors: [Nerys Coyle] }')],
    ['a short form is known', 4, change(settings, 'abbreviations: { ct: cousin }')],
    [
      'some notes have settings of their own',
      2,
      change(settings, 'overrides: [{ files: "sup/**", rules: { closed-question: info } }]'),
    ],
    // The length of one meeting decides on the other.
    ['a meeting beside a short one is edited', 2, change('sup/a.md', meeting('20', 50))],
  ])(
    'lints anew what may have changed when %s',
    async (_, anew, edit) => {
      const folder = known();
      edit(folder);
      const found = await lintIn(folder, paths, noCache);
      expect(await runIn(folder)).toEqual({ found, anew });
      expect(await runIn(folder)).toEqual({ found, anew: 0 });
    },
    240_000,
  );

  test('lints a note anew in a folder that tells another type of it', async () => {
    const folder = known();
    renameSync(join(folder, 'notes'), join(folder, 'policies'));
    const found = await lintIn(folder, ['policies/visit.md'], noCache);
    expect(await runIn(folder, ['policies/visit.md'])).toEqual({ found, anew: 1 });
  });

  test('asks no more than the rules that it is told to', async () => {
    const folder = known();
    const found = await lintIn(folder, paths, noCache, ['money']);
    expect(await runIn(folder, paths, ['money'])).toEqual({ found, anew: paths.length });
  });

  test('lints anew when a card of a pack is edited', async () => {
    const folder = known();
    change(settings, 'packs: [./ours]')(folder);
    mkdirSync(join(folder, 'ours/rules/own'), { recursive: true });
    const path = 'ours/rules/own/bus.yml';
    change(path, card('The note names a bus.'))(folder);
    expect(JSON.stringify(await runIn(folder))).toContain('The note names a bus.');
    change(path, card('The note names the bus.'))(folder);
    const { found, anew } = await runIn(folder);
    expect(JSON.stringify(found)).toContain('The note names the bus.');
    expect(anew).toBe(paths.length);
  });

  test('tells a setting at fault, although the notes are known', async () => {
    const folder = known();
    change(settings, 'rules: { moneys: off }')(folder);
    await expect(runIn(folder)).rejects.toThrow('no rule “moneys”');
  });
});

test('The files of a cache hold no word of a note, nor its path', () => {
  const folder = known();
  const words = 'Zebulon Vexborough Nadia Brandt Femi 2031 2026-03 library visit notes'.split(' ');
  const cache = join(folder, '.cache');
  const files = readdirSync(cache).map((name) => readFileSync(join(cache, name), 'latin1'));
  const text = files.join('\n').toLowerCase();
  expect(text.length).toBeGreaterThan(2000);
  expect(words.filter((word) => text.includes(word.toLowerCase()))).toEqual([]);
});

function card(message: string): string {
  return cardText({
    id: 'bus',
    message,
    guideline: 'dual-relationships/favoring',
    also: undefined,
    where: '{ notes: contact }',
    options: '{ any: [the bus] }',
    examples: '{ flags: ["He took «the bus»."], passes: [He walked.] }',
  });
}

function change(path: string, text: string) {
  return (folder: string): void => writeFileSync(join(folder, path), text);
}
