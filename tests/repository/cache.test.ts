import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Cache, openCache } from '../../src/repository/cache.ts';
import { readDrawer, writeDrawer } from '../../src/repository/drawer.ts';
import { folderWith } from './folder.ts';

const count = 300;

/** Keeps data in the cache of a folder, each under a word of its own. */
function keepIn(folder: string, start = 0): Cache {
  const cache = openCache(folder);
  for (let at = start; at < start + count; at += 1) {
    cache.keep([`key ${at}`], { data: `quince ${at}` });
  }
  cache.flush();
  return cache;
}

/** How much of what was kept in a folder is found again. */
function foundIn(folder: string, start = 0): number {
  const cache = openCache(folder);
  const all = Array.from({ length: count }, (_, at) => start + at);
  return all.filter((at) => {
    const found = cache.find([`key ${at}`]);
    if (found !== undefined) expect(found).toEqual({ data: `quince ${at}` });
    return found !== undefined;
  }).length;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name !== 'secret');
}

describe('A cache', () => {
  test('finds what was kept, under its words and no others', () => {
    const folder = folderWith({});
    const cache = openCache(folder);
    cache.keep(['a', 'bc'], [1]);
    cache.flush();
    expect(openCache(folder).find(['a', 'bc'])).toEqual([1]);
    const others = [['ab', 'c'], ['a', 'bc', ''], ['abc'], ['bc', 'a'], []];
    expect(others.map((words) => openCache(folder).find(words))).toEqual(
      others.map(() => undefined),
    );
  });

  test('has neither the words nor the data in its files', () => {
    const folder = folderWith({});
    keepIn(folder);
    const files = filesIn(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.join('\n')).not.toMatch(/quince|key \d/u);
  });

  test('names the same thing otherwise in another folder, so that nobody can try texts', () => {
    const [one, other] = [folderWith({}), folderWith({})];
    for (const folder of [one, other]) keepIn(folder);
    expect(foundIn(one)).toBe(count);
    rmSync(join(one, 'secret'));
    writeFileSync(join(one, 'secret'), readFileSync(join(other, 'secret')));
    expect(foundIn(one)).toBe(0);
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length - 7)],
    ['empty', () => Buffer.alloc(0)],
    ['of another kind', () => Buffer.from('{"version":2}')],
    ['changed at the end', (bytes) => flipped(bytes, bytes.length - 1)],
    ['changed at the beginning', (bytes) => flipped(bytes, 0)],
    ['changed in a name', (bytes) => flipped(bytes, 30)],
    ['changed in a length', (bytes) => flipped(bytes, 45)],
    ['changed in the greatest digit of a length', (bytes) => flipped(bytes, 46)],
    ['changed in a value', (bytes) => flipped(bytes, 60)],
  ])('does not trust files that are %s, and writes them again', (_, damage) => {
    const folder = folderWith({});
    keepIn(folder);
    for (const name of filesIn(folder)) {
      writeFileSync(join(folder, name), damage(readFileSync(join(folder, name))));
    }
    expect(foundIn(folder)).toBeLessThan(count);
    keepIn(folder);
    expect(foundIn(folder)).toBe(count);
  });

  test('does without what is lost, and makes another secret', () => {
    const folder = folderWith({});
    keepIn(folder);
    for (const damage of [
      () => rmSync(join(folder, 'secret')),
      () => writeFileSync(join(folder, 'secret'), 'x'),
    ]) {
      damage();
      expect(foundIn(folder)).toBe(0);
      keepIn(folder);
      expect(foundIn(folder)).toBe(count);
    }
  });

  test('adds to what another run has kept in the meantime', () => {
    const folder = folderWith({});
    const one = openCache(folder);
    one.find(['key 0']);
    one.keep(['mine'], 1);
    keepIn(folder);
    one.flush();
    expect(foundIn(folder)).toBe(count);
    expect(openCache(folder).find(['mine'])).toBe(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  test('keeps nothing where its folder cannot be written', () => {
    const folder = join(folderWith({ file: '' }), 'file');
    expect(() => keepIn(folder)).not.toThrow();
    expect(foundIn(folder)).toBe(0);
  });
});

test('A drawer that is full drops the oldest', () => {
  const file = join(folderWith({}), 'drawer');
  const [head, value] = [Buffer.from('head'), Buffer.alloc(100)];
  const names = ['1', '2', '3', '4'].map((name) => name.repeat(16));
  writeDrawer(file, head, new Map(names.map((name) => [name, value])), 300);
  expect([...readDrawer(file, head).keys()]).toEqual(names.slice(2));
  expect(readFileSync(file).length).toBeLessThanOrEqual(300);
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
