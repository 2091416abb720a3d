import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShard, shardOf } from '../../src/repository/shard.ts';

test.each([
  ['1/1', { index: 1, count: 1 }],
  ['2/5', { index: 2, count: 5 }],
  ['0/5', undefined],
  ['6/5', undefined],
  ['1/0', undefined],
  ['1', undefined],
  ['1/2/3', undefined],
  ['-1/2', undefined],
])('%s is read as %j', (text, shard) => {
  expect(readShard(text)).toEqual(shard);
});

test('each item is in exactly one part, and parts differ by one item at most', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.integer({ min: 1, max: 9 }), (size, count) => {
      const items = Array.from({ length: size }, (_, at) => at);
      const parts = Array.from({ length: count }, (_, at) =>
        shardOf(items, { index: at + 1, count }),
      );
      expect(parts.flatMap(({ own }) => own).sort((one, other) => one - other)).toEqual(items);
      const sizes = parts.map(({ own }) => own.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      for (const { own, others } of parts) expect(own.length + others.length).toBe(size);
    }),
  );
});
