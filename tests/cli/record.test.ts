import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../repository/folder.ts';
import { runCaselint } from './run-caselint.ts';

const visit = `---
author: Tobias Lund
---

# Visit

Lent ct $20 for the bus.

I told him I know how he feels.
`;

/** The fingerprint that a report shows behind a rule. */
function fingerprintOf(rule: string, report: string): string {
  return new RegExp(`^ +${rule}  ([0-9a-f]{8})$`, 'mu').exec(report)?.[1] ?? '';
}

test('A baseline leaves only what is new to ask about', async () => {
  const folder = folderWith({ 'notes/visit.md': visit });
  const first = await runCaselint(folder, ['baseline']);
  expect([first.code, first.err]).toEqual([0, '']);
  expect(first.out).toMatch(
    /^Recorded 2 findings as known\. \.caselint\/baseline\.jsonl has 2 entries\.\n\nFrom now on/,
  );
  const known = await runCaselint(folder, []);
  expect(known).toEqual({
    code: 0,
    out: '1 note read, and nothing new to ask about.\n2 known from the baseline.\n',
    err: '',
  });
  writeFileSync(join(folder, 'notes/visit.md'), visit.replace('$20', '$30'));
  const edited = await runCaselint(folder, ['--new-only', '--format', 'json']);
  const { notes, summary } = JSON.parse(edited.out);
  expect(notes[0].findings.map(({ rule }: typeof notes) => rule)).toEqual(['money']);
  expect(Object.keys(summary)).toEqual(['notes', 'error', 'warning', 'info', 'praise']);
  expect([edited.code, edited.err]).toEqual([
    1,
    'caselint: .caselint/baseline.jsonl: 1 entry stands for what is no longer there; caselint baseline --prune takes it out\n',
  ]);
  const pruned = await runCaselint(folder, ['baseline', '--prune']);
  expect(pruned.out).toBe(
    '.caselint/baseline.jsonl: took out 1 entry for what is no longer there; 1 entry stays.\n',
  );
});

test('A decision is recorded, listed, verified and taken back', async () => {
  const folder = folderWith({ 'visit.md': visit });
  const report = await runCaselint(folder, []);
  const money = fingerprintOf('money', report.out);
  const decide = (...args: readonly string[]) => runCaselint(folder, ['decide', ...args]);
  const why = ['--as', 'dismissed', '--reason', 'Paid from petty cash.'];
  const by = ['--by', 'Nerys Coyle'];
  const done = await decide(money, ...why, ...by, '--until', '2099-12-31');
  expect(done).toEqual({
    code: 0,
    err: '',
    out: `Dismissed: money in visit.md, line 7 (by Nerys Coyle, until 2099-12-31).
Written to .caselint/decisions/nerys-coyle.jsonl; an edit of the passage opens it again.
To take it back: caselint decide ${money} --as open --reason "…"
`,
  });
  const list = await runCaselint(folder, ['decisions']);
  expect(list.out.replace(/\d{4}-\d\d-\d\d;/, 'DAY;')).toBe(`visit.md
  ${money}  dismissed  money
            Paid from petty cash.
            Nerys Coyle, DAY; until 2099-12-31

1 finding: 1 dismissed.
`);
  expect((await runCaselint(folder, ['decisions', '--status', 'open'])).out).toBe(
    'Nothing of the kind was decided.\n',
  );
  expect((await runCaselint(folder, ['decisions', 'verify'])).out).toBe(
    '1 decision in 1 file: every line stands as it was written.\n',
  );
  const own = await decide(money, ...why, '--by', 'T. Lund');
  expect(own.out).toContain('does not count yet');
  const taken = await decide(money, '--as', 'open', '--reason', 'New policy.', ...by);
  expect(taken.out).toBe(
    'Open again: money in visit.md, line 7 (by Nerys Coyle).\nWritten to .caselint/decisions/nerys-coyle.jsonl.\n',
  );
  const { code, out } = await runCaselint(folder, []);
  expect(fingerprintOf('money', out)).toBe(money);
  expect(code).toBe(1);
});

test('What cannot be decided on is refused in one line, and nothing is written', async () => {
  const folder = folderWith({ 'visit.md': visit, 'copy.md': visit });
  const report = await runCaselint(folder, []);
  const money = fingerprintOf('money', report.out);
  const near = `${money.slice(0, 6)}${money.endsWith('00') ? '11' : '00'}`;
  const reason = 'Seen: lent ct $20 for the bus.';
  const runs = [
    [
      near,
      'visit.md',
      'Agreed.',
      `no finding “${near}”; write ${money} for money in visit.md, line 7`,
    ],
    [
      money,
      '.',
      'Agreed.',
      `“${money}” stands in several notes; write one of them behind it: copy.md, visit.md`,
    ],
    [
      money,
      'visit.md',
      reason,
      '--reason: repeats the note from its word 2 on, and the record keeps no words of notes; write the reason in words of your own',
    ],
  ] as const;
  for (const [digits, path, why, message] of runs) {
    const args = ['decide', digits, path, '--as', 'dismissed', '--reason', why, '--by', 'Ana Cole'];
    expect(await runCaselint(folder, args)).toEqual({
      code: 2,
      out: '',
      err: `caselint: ${message}\n`,
    });
  }
  expect((await runCaselint(folder, ['decisions'])).out).toBe('Nothing of the kind was decided.\n');
});

describe('A decision that is written wrongly is refused before any note is read', () => {
  const whole = { '--as': 'dismissed', '--reason': 'Agreed.', '--by': 'Ana Cole' };
  test.each([
    [
      '12345',
      {},
      '“12345” is no fingerprint; write 6 to 16 of the digits that stand behind a rule in the report',
    ],
    ['123456', { '--reason': ' ' }, '--reason: is empty; write why, in words of your own'],
    [
      '123456',
      { '--as': 'dismised' },
      '--as: no “dismised”; use discussed, dismissed, follow-up or open',
    ],
    ['123456', { '--until': '2026-02-30' }, '--until: no day “2026-02-30”; write it as 2026-06-30'],
    ['123456', { '--until': '2020-02-28' }, '--until: 2020-02-28 has passed; write a day to come'],
    [
      '123456',
      { '--by': '?' },
      '--by: nobody is named; write --by NAME, or set CASELINT_REVIEWER to it',
    ],
  ])('%s %j', async (digits, changes, message) => {
    const args = Object.entries({ ...whole, ...changes }).flat();
    const run = await runCaselint(folderWith({}), ['decide', digits, ...args]);
    expect(run).toEqual({ code: 2, out: '', err: `caselint: ${message}\n` });
  });
});

describe('A record at fault never passes silently', () => {
  test('in a run, which names it once, asks about what it hid, and gives exit code 2', async () => {
    const folder = folderWith({ 'visit.md': visit, 'more.md': '# More\n\nIt rained.\n' });
    await runCaselint(folder, ['baseline']);
    writeFileSync(join(folder, '.caselint/key'), 'lost\n');
    const { code, out, err } = await runCaselint(folder, []);
    expect(err).toBe(
      'caselint: .caselint/key:1:1: is no key; take the file back from version control\n',
    );
    expect(out).toContain('1 error');
    expect(code).toBe(2);
  });

  test('in a half line, which caselint decisions and its verify name', async () => {
    const folder = folderWith({ '.caselint/decisions/ana-cole.jsonl': '{"fingerpr' });
    for (const args of [['decisions'], ['decisions', 'verify']]) {
      const { code, out, err } = await runCaselint(folder, args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(
        /^caselint: \.caselint\/decisions\/ana-cole\.jsonl:1:1: breaks off, [^\n]+\n$/,
      );
    }
  });

  test('in a circle of links, in one line', async () => {
    const folder = folderWith({ 'visit.md': visit });
    symlinkSync('.caselint', join(folder, '.caselint'));
    const message = 'caselint: .caselint: its symbolic links run in a circle\n';
    expect(await runCaselint(folder, ['baseline'])).toEqual({ code: 2, out: '', err: message });
    const { code, err } = await runCaselint(folder, ['visit.md']);
    expect([code, err]).toEqual([2, message]);
  });
});
