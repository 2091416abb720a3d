import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/findings/fingerprint.ts';

describe('fingerprint', () => {
  const base = fingerprint('gift', 'took a scarf', 'I took a scarf.', 0);

  test('is 16 hexadecimal digits', () => {
    expect(base).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each([
    ['case', 'Took a scarf', 'I took a scarf.'],
    ['line breaks', 'took a\nscarf', 'I took a\nscarf.'],
    ['no-break spaces', 'took a\u00a0scarf', 'I took a\u00a0scarf.'],
  ])('does not change with %s', (_, passage, sentence) => {
    expect(fingerprint('gift', passage, sentence, 0)).toBe(base);
  });

  test.each([
    ['rule', 'money', 'took a scarf', 'I took a scarf.', 0],
    ['passage', 'gift', 'took a hat', 'I took a scarf.', 0],
    ['sentence', 'gift', 'took a scarf', 'She says I took a scarf.', 0],
    ['occurrence', 'gift', 'took a scarf', 'I took a scarf.', 1],
  ])('changes with the %s', (_, rule, passage, sentence, occurrence) => {
    expect(fingerprint(rule, passage, sentence, occurrence)).not.toBe(base);
  });
});
