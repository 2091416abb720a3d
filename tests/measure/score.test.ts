import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  type Mark,
  type ScoredRule,
  type Sighting,
  scoredRules,
  scoreOf,
  scoreRows,
} from '../../measure/score.ts';

function rule(id: string, family: string, change: Partial<ScoredRule> = {}): ScoredRule {
  return { id, family, severity: 'warning', level: 'span', enabled: true, ...change };
}

const gift = rule('gift', 'dual-relationship');
const money = rule('money', 'dual-relationship');
const rules: readonly ScoredRule[] = [
  gift,
  money,
  rule('i-know', 'empathy'),
  rule('over-promise', 'role'),
  rule('good-own-words', 'positive', { severity: 'praise' }),
  rule('task-only-supervision', 'supervisor-talk', { level: 'document' }),
  rule('feedback-deferred', 'supervisor-talk', { enabled: false }),
];

function mark(start: number, end: number, change: Partial<Mark> = {}): Mark {
  return { file: 'a.md', rule: 'gift', start, end, text: '', need: 'core', ...change };
}

function sighting(start: number, end: number, change: Partial<Sighting> = {}): Sighting {
  return { file: 'a.md', rule: 'gift', start, end, status: 'open', ...change };
}

describe('compare', () => {
  test.each([
    ['the same span', 10, 20, 'right'],
    ['one shared character', 19, 30, 'right'],
    ['a span inside the mark', 12, 14, 'right'],
    ['a span around the mark', 0, 90, 'right'],
    ['a span that begins where the mark ends', 20, 30, 'surplus'],
    ['a span that ends where the mark begins', 0, 10, 'surplus'],
  ] as const)('takes %s as it is', (_, start, end, verdict) => {
    const { marks, sightings } = compare([mark(10, 20)], [sighting(start, end)], rules);
    expect(sightings.map((each) => each.verdict)).toEqual([verdict]);
    expect(marks.map(({ isFound }) => isFound)).toEqual([verdict === 'right']);
  });

  test.each([
    ['another rule', { rule: 'money' }],
    ['another note', { file: 'b.md' }],
  ])('does not match %s', (_, change) => {
    const { sightings } = compare([mark(10, 20)], [sighting(10, 20, change)], rules);
    expect(sightings.map(({ verdict }) => verdict)).toEqual(['surplus']);
  });

  test.each([
    ['is not open', { status: 'suppressed' }],
    ['is of a whole note', { rule: 'task-only-supervision' }],
    ['is of a rule that is off', { rule: 'feedback-deferred' }],
    ['is of a rule without a card', { rule: 'no-such-card' }],
  ] as const)('leaves out a finding that %s', (_, change) => {
    expect(compare([], [sighting(10, 20, change)], rules).sightings).toEqual([]);
  });

  test('leaves out a mark of a rule without a card', () => {
    expect(compare([mark(1, 2, { rule: 'no-such-card' })], [], rules).marks).toEqual([]);
  });

  test('prefers a core mark to an optional one when a finding meets both', () => {
    const marks = [mark(10, 20, { need: 'optional' }), mark(15, 25)];
    const { sightings } = compare(marks, [sighting(12, 18)], rules);
    expect(sightings.map(({ verdict }) => verdict)).toEqual(['right']);
  });
});

describe('scoreOf', () => {
  const ids = new Set(['gift']);

  test('counts marks, found marks and surplus findings', () => {
    const comparison = compare(
      [mark(0, 5), mark(10, 20), mark(30, 40), mark(50, 60)],
      [sighting(0, 5), sighting(12, 15), sighting(70, 80), sighting(41, 43)],
      rules,
    );
    expect(scoreOf(comparison, ids)).toEqual({
      marks: 4,
      found: 2,
      right: 2,
      surplus: 2,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
  });

  test('lets an optional mark count neither as a miss nor as surplus', () => {
    const optional = [mark(0, 5, { need: 'optional' }), mark(10, 20, { need: 'optional' })];
    expect(scoreOf(compare(optional, [sighting(0, 5)], rules), ids)).toEqual({
      marks: 0,
      found: 0,
      right: 0,
      surplus: 0,
      precision: null,
      recall: null,
      f1: null,
    });
  });

  test('counts two findings in one mark as right twice and found once', () => {
    const comparison = compare([mark(0, 20)], [sighting(0, 5), sighting(6, 9)], rules);
    expect(scoreOf(comparison, ids)).toMatchObject({ found: 1, precision: 1, recall: 1 });
  });

  test('gives an F1 of 0 when nothing is right', () => {
    const comparison = compare([mark(0, 5)], [sighting(6, 9)], rules);
    expect(scoreOf(comparison, ids)).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });

  test('gives no precision when nothing was found', () => {
    const comparison = compare([mark(0, 5)], [], rules);
    expect(scoreOf(comparison, ids)).toMatchObject({ precision: null, recall: 0, f1: null });
  });

  test('agrees with the definition on any marks and findings', () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }));
    const file = fc.constantFrom('a.md', 'b.md');
    const id = fc.constantFrom('gift', 'money');
    const need = fc.constantFrom('core' as const, 'optional' as const);
    const anyMark = fc
      .tuple(span, file, id, need)
      .map(([[start, size], f, r, n]) => mark(start, start + size, { file: f, rule: r, need: n }));
    const anySighting = fc
      .tuple(span, file, id)
      .map(([[start, size], f, r]) => sighting(start, start + size, { file: f, rule: r }));
    fc.assert(
      fc.property(fc.array(anyMark), fc.array(anySighting), (marks, sightings) => {
        const all = new Set(['gift', 'money']);
        expect(scoreOf(compare(marks, sightings, rules), all)).toEqual(define(marks, sightings));
      }),
    );
  });
});

/** The definition, character by character: spans overlap when they share one. */
function define(marks: readonly Mark[], sightings: readonly Sighting[]) {
  const letters = (range: Mark | Sighting) =>
    Array.from(
      { length: range.end - range.start },
      (_, index) => `${range.file} ${range.rule} ${range.start + index}`,
    );
  const core = marks.filter(({ need }) => need === 'core');
  const seen = new Set(sightings.flatMap(letters));
  const inCore = new Set(core.flatMap(letters));
  const inAny = new Set(marks.flatMap(letters));
  const found = core.filter((each) => letters(each).some((letter) => seen.has(letter))).length;
  const right = sightings.filter((each) => letters(each).some((l) => inCore.has(l))).length;
  const surplus = sightings.filter((each) => !letters(each).some((l) => inAny.has(l))).length;
  const precision = right + surplus === 0 ? null : right / (right + surplus);
  const recall = core.length === 0 ? null : found / core.length;
  const isBlank = precision === null || recall === null;
  const isNothing = precision === 0 || recall === 0;
  const f1 = isBlank ? null : isNothing ? 0 : (2 * precision * recall) / (precision + recall);
  return { marks: core.length, found, right, surplus, precision, recall, f1 };
}

describe('scoreRows', () => {
  const comparison = compare(
    [
      mark(0, 5),
      mark(0, 5, { rule: 'money' }),
      mark(10, 20, { rule: 'over-promise' }),
      mark(30, 40, { rule: 'good-own-words' }),
    ],
    [sighting(0, 5), sighting(50, 60, { rule: 'good-own-words' })],
    rules,
  );
  const rows = scoreRows(comparison, rules);

  test('has two totals, then families, then the rules that have something to show', () => {
    expect(rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'total all problems',
      'total named families',
      'family dual-relationship',
      'family empathy',
      'family role',
      'family positive',
      'rule gift',
      'rule money',
      'rule over-promise',
      'rule good-own-words',
    ]);
  });

  test.each([
    ['all problems', 3, 1, 0],
    ['named families', 2, 1, 0],
    ['dual-relationship', 2, 1, 0],
    ['role', 1, 0, 0],
    ['positive', 1, 0, 1],
    ['gift', 1, 1, 0],
  ])('puts into “%s” what belongs there', (name, marks, found, surplus) => {
    const row = rows.find((each) => each.name === name);
    expect(row?.score).toMatchObject({ marks, found, surplus });
  });
});

describe('scoredRules', () => {
  test('takes the family and the state from the card itself', () => {
    expect(scoredRules(rules).map(({ id }) => id)).toEqual([
      'gift',
      'money',
      'i-know',
      'over-promise',
      'good-own-words',
    ]);
    expect(scoredRules([{ ...gift, enabled: false }, money])).toEqual([money]);
  });
});
