import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines, writeLines } from '../../src/rules/lines.ts';

test('Lines give back every value that was written, and none for another key', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), {
        selector: ([key]) => key,
      }),
      fc.string({ unit: 'grapheme' }),
      (entries, other) => {
        const values = new Map(entries);
        const lines = writeLines(values, (value) => [value]);
        expect(lines).toMatch(/^[\t\n -~]*$/);
        const read = readLines(lines, (json) => String(JSON.parse(json)));
        for (const [key, value] of entries) expect(read.get(key)).toBe(value);
        expect(read.get(other)).toBe(values.get(other));
        expect(new Map(read.entries())).toEqual(values);
      },
    ),
  );
});

test('A line is read once, and only when it is asked for', () => {
  const asked: string[] = [];
  const { get } = readLines('a\t1\nb\t2\nc\t3', (json, key) => {
    asked.push(key);
    return Number(json);
  });
  expect([get('b'), get('b'), get('d'), get('')]).toEqual([2, 2, undefined, undefined]);
  expect(asked).toEqual(['b']);
});
