import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../repository/folder.ts';
import { runCaselint } from './run-caselint.ts';

test('A new rule passes its own examples, asks in notes once its pack is named, and is never overwritten', async () => {
  const folder = folderWith({ 'visit.md': '# Visit\n\nCM kept the spare key overnight.\n' });
  const card = join(folder, 'our-rules/rules/our-policy/key-kept.yml');

  const written = await runCaselint(folder, ['new-rule', 'key-kept']);
  expect(written.out).toMatch(/^Wrote our-rules\/rules\/our-policy\/key-kept\.yml\.\n/);
  const again = await runCaselint(folder, ['new-rule', 'key-kept']);
  expect([again.code, again.err]).toEqual([
    2,
    'caselint: our-rules/rules/our-policy/key-kept.yml is there already; write another id\n',
  ]);

  const passed = await runCaselint(folder, ['test-rules', 'our-rules']);
  expect(passed.out).toBe(
    '✔ key-kept  6 examples, our-rules/rules/our-policy/key-kept.yml\n\nrules: 1, examples: 6, otherwise than expected: 0\n',
  );
  expect(passed.code).toBe(0);

  writeFileSync(join(folder, 'caselint.config.yaml'), 'packs: [./our-rules]\n');
  const linted = await runCaselint(folder, ['visit.md', '--rule', 'key-kept']);
  expect(linted.out).toContain('key-kept');

  const text = readFileSync(card, 'utf8');
  writeFileSync(card, text.replace('CM «kept the spare key»', 'CM kept the «spare key»'));
  const failed = await runCaselint(folder, ['test-rules', 'our-rules']);
  expect(failed.out.split('\n').slice(0, 5)).toEqual([
    '✘ key-kept  6 examples, our-rules/rules/our-policy/key-kept.yml',
    '',
    '    flags 1',
    '    expected                             │ found',
    '    CM kept the «spare key» over the     │ CM «kept the spare key» over the',
  ]);
  expect(failed.code).toBe(1);
});

describe('Wrong use is told in one line', () => {
  test.each([
    [
      ['new-rule', 'Key Kept'],
      'cannot be named “Key Kept”; write lower-case words joined by hyphens',
    ],
    [['new-rule', 'gift'], 'rules/dual-relationship/gift.yml is named gift; write another id'],
    [
      ['test-rules', 'notes'],
      'notes: no folder “rules” in notes; write the folder of a pack, which has one',
    ],
    [['test-rules', '--rule', 'gifts'], 'no rule “gifts”; write gift'],
  ])('%j', async (args, expected) => {
    const { code, out, err } = await runCaselint(folderWith({ 'notes/a.md': '# Visit\n' }), args);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `caselint: ${expected}\n` });
  });
});
