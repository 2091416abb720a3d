import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase85, toBase85 } from '../../src/desk/base85.ts';

test('Bytes come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase85(toBase85(bytes))).toEqual(bytes);
    }),
  );
});

test('No sign opens a tag or is a space', () => {
  const written = toBase85(Uint8Array.from({ length: 4096 }, (_, at) => (at * 151) % 256));
  expect(written).toMatch(/^[#-;=-x]+$/);
  expect(written.length).toBe(5120);
});
