import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/findings/fingerprint.ts';
import { lintNote } from '../../src/lint.ts';
import { readShippedCatalogue } from '../../src/repository/read-shipped-catalogue.ts';

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

  test('does not tell which number an identifier is, and tells an amount', () => {
    const of = (words: string) => fingerprint('gift', words, `She gave ${words}.`, 0);
    expect(of('her SSN 078-05-1120')).toBe(of('her SSN 219-09-9999'));
    expect(of('her SSN 078-05-1120')).not.toBe(of('her SSN'));
    expect(of('me $20')).not.toBe(of('me $30'));
  });

  test('changes when what keeps the finding at info comes or goes', () => {
    expect(fingerprint('gift', 'took a scarf', 'I took a scarf.', 0, true)).not.toBe(base);
  });

  test('differs for equal passages of one note, however they are cased', async () => {
    const source = '# Visit\n\nLent ct $20 for the bus.\n\nLENT CT $20 for the bus.\n';
    const { findings } = lintNote(source, 'visit.md', await readShippedCatalogue());
    const money = findings.filter(({ rule }) => rule === 'money');
    expect(money).toHaveLength(2);
    expect(money[0]?.fingerprint).not.toBe(money[1]?.fingerprint);
  });
});
