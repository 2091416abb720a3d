import { describe, expect, test } from 'vitest';
import { chainedLine, halfLineHash } from '../../src/findings/chain.ts';
import { type Decision, decisionLines } from '../../src/findings/decision.ts';
import { broken as ofAll, readChain } from '../../src/findings/read-chain.ts';

const broken = { ...ofAll, ...decisionLines.words };

const decision: Decision = {
  fingerprint: '0123456789abcdef',
  note: 'notes/week-7.md',
  rule: 'money',
  status: 'dismissed',
  reason: 'Paid from the emergency fund.',
  by: 'Nerys Coyle',
  at: '2026-03-12T09:30:00.000Z',
  until: null,
  moved: '',
};

function hashIn(line: string): string {
  return JSON.parse(line).hash;
}

/** Lines that each name the one before. */
function chain(...reasons: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const reason of reasons) {
    const before = lines.at(-1);
    const last = before === undefined ? null : hashIn(before);
    lines.push(chainedLine(decisionLines, { ...decision, reason }, last, null));
  }
  return lines;
}

const [first = '', second = '', third = ''] = chain('one', 'two', 'three');
/** What a second branch added after the first line. */
const other = chainedLine(decisionLines, { ...decision, reason: 'other' }, hashIn(first), null);

function read(...lines: readonly string[]) {
  const { entries, faults } = readChain(decisionLines, lines.join('\n'));
  const named = faults.map(({ line, message }) => [line, message]);
  const counted = entries.filter(({ status }) => status !== 'open');
  return [counted.map(({ reason }) => reason), named];
}

describe('A record as it was written is without fault', () => {
  test.each([
    ['line after line', [first, second, third, ''], ['one', 'two', 'three']],
    ['empty', [''], []],
    ['with the line ends of Windows', [`${first}\r`, `${second}\r`, ''], ['one', 'two']],
    ['of two branches', [first, second, third, other, ''], ['one', 'two', 'three', 'other']],
    [
      'of two branches, the other first',
      [first, other, second, third, ''],
      ['one', 'other', 'two', 'three'],
    ],
    ['without a last line end', [first, second], ['one', 'two']],
  ])('%s', (_, lines, reasons) => {
    expect(read(...lines)).toEqual([reasons, []]);
  });
});

describe('A line that is not as it was written is named, and the others still count', () => {
  const changed = second.replace('two', 'too');
  test.each([
    ['changed', [first, changed, third, ''], ['one', 'three'], [[2, broken.changed]]],
    ['changed, the last one', [first, changed, ''], ['one'], [[2, broken.changed]]],
    ['taken out', [first, third, ''], ['one', 'three'], [[2, broken.gap]]],
    ['taken out, the first one', [second, third, ''], ['two', 'three'], [[1, broken.gap]]],
    ['moved', [first, third, second, ''], ['one', 'three', 'two'], [[2, broken.order]]],
    ['no decision', [first, '{}', second, ''], ['one', 'two'], [[2, broken.unread('')]]],
    ['no JSON', ['x', first, ''], ['one'], [[1, broken.unread('')]]],
    [
      'a mark of a merge',
      [first, '<<<<<<< HEAD', second, ''],
      ['one', 'two'],
      [[2, broken.unread('<<<<<<< HEAD')]],
    ],
  ])('%s', (_, lines, reasons, faults) => {
    expect(read(...lines)).toEqual([reasons, faults]);
  });

  test('and another status, name, day or time of a decision is a change as well', () => {
    for (const [from, to] of [
      ['dismissed', 'discussed'],
      ['Nerys', 'Tobias'],
      ['"until":null', '"until":"2030-01-01"'],
      ['T09', 'T08'],
      ['week-7', 'week-8'],
    ] as const) {
      expect(read(first.replace(from, to), '')).toEqual([[], [[1, broken.changed]]]);
    }
  });
});

test('A changed line opens the finding that it is on, whatever was decided before', () => {
  const { entries } = readChain(
    decisionLines,
    [first, second.replace('dismissed', 'discussed'), ''].join('\n'),
  );
  expect(entries.map(({ status }) => status)).toEqual(['dismissed', 'open']);
});

describe('A half line at the end', () => {
  test('is named wherever the write broke off, and costs no line before it', () => {
    for (let cut = 1; cut < second.length; cut += 1) {
      expect(read(first, second.slice(0, cut))).toEqual([['one'], [[2, broken.half]]]);
    }
  });

  test('is told from a whole line without an end', () => {
    expect(readChain(decisionLines, `${first}\n${second}`).unended).toEqual({
      text: second,
      isWhole: true,
    });
    const half = second.slice(0, 9);
    expect(readChain(decisionLines, `${first}\n${half}`).unended).toEqual({
      text: half,
      isWhole: false,
    });
    expect(readChain(decisionLines, `${first}\n`).unended).toBeNull();
  });

  test('is no fault once the next line mends it, and only right before that line', () => {
    const half = second.slice(0, 40);
    const next = chainedLine(
      decisionLines,
      { ...decision, reason: 'next' },
      hashIn(first),
      halfLineHash(half),
    );
    expect(read(first, half, next, '')).toEqual([['one', 'next'], []]);
    expect(read(half, first, next, '')).toEqual([['one', 'next'], [[1, broken.unread('')]]]);
    expect(read(first, half.slice(1), next, '')).toEqual([
      ['one', 'next'],
      [[2, broken.unread('')]],
    ]);
  });
});
