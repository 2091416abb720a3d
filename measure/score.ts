import type { Status } from '../src/findings/finding.ts';
import type { Span } from '../src/note/note.ts';
import type { Rule } from '../src/rules/rule.ts';

/** A passage that the annotators marked. */
export interface Mark extends Span {
  /** The note's file name, without its folder. */
  readonly file: string;
  readonly rule: string;
  /** Exactly the note's characters from `start` to `end`. */
  readonly text: string;
  /** A `core` mark must be found; an `optional` one, on which annotators differed, counts neither way. */
  readonly need: 'core' | 'optional';
}

/** What the score looks at in a finding. */
export interface Sighting extends Span {
  /** The note's file name, without its folder. */
  readonly file: string;
  readonly rule: string;
  readonly status: Status;
}

/** What the score looks at in a rule. */
export type ScoredRule = Pick<Rule, 'id' | 'family' | 'severity' | 'level' | 'enabled'>;

/** The marks and the findings of some rules, compared. */
export interface Score {
  /** How many core marks there are. */
  readonly marks: number;
  /** How many of them a finding overlaps. */
  readonly found: number;
  /** How many findings overlap a core mark. */
  readonly right: number;
  /** How many findings overlap no mark, not even an optional one. */
  readonly surplus: number;
  /** Null where there is nothing to divide by. */
  readonly precision: number | null;
  readonly recall: number | null;
  /** The harmonic mean of precision and recall; null where either is. */
  readonly f1: number | null;
}

/** A line of the table: a total, a family or a rule. */
export interface Row {
  readonly kind: 'total' | 'family' | 'rule';
  readonly name: string;
  readonly score: Score;
}

/** Every mark and every finding that counts, each with what became of it. */
export interface Comparison<S extends Sighting = Sighting> {
  readonly marks: readonly { readonly mark: Mark; readonly isFound: boolean }[];
  readonly sightings: readonly {
    readonly sighting: S;
    readonly verdict: 'right' | 'optional' | 'surplus';
  }[];
}

/** The families that Caselint is named for; their sum is a row of its own. */
const namedFamilies: readonly string[] = [
  'supervisor-talk',
  'empathy',
  'dual-relationship',
  'staff-centered',
];

/** The rules that are scored: those that are on and mark a passage. */
export function scoredRules<R extends ScoredRule>(rules: readonly R[]): readonly R[] {
  return rules.filter(({ enabled, level }) => enabled && level === 'span');
}

/**
 * Holds findings against marks. A finding matches a mark of the same rule in the same note when
 * the two spans overlap. Findings that are not open, and rules that are not scored, are left out.
 */
export function compare<S extends Sighting>(
  marks: readonly Mark[],
  sightings: readonly S[],
  rules: readonly ScoredRule[],
): Comparison<S> {
  const ids = new Set(scoredRules(rules).map(({ id }) => id));
  const counted = sightings.filter(({ rule, status }) => status === 'open' && ids.has(rule));
  const expected = marks.filter(({ rule }) => ids.has(rule));
  return {
    marks: expected.map((mark) => ({
      mark,
      isFound: counted.some((sighting) => matches(mark, sighting)),
    })),
    sightings: counted.map((sighting) => {
      const met = expected.filter((mark) => matches(mark, sighting));
      const isRight = met.some(({ need }) => need === 'core');
      return { sighting, verdict: isRight ? 'right' : met.length > 0 ? 'optional' : 'surplus' };
    }),
  };
}

/** The score of the rules in `ids` alone. */
export function scoreOf(comparison: Comparison, ids: ReadonlySet<string>): Score {
  const core = comparison.marks.filter(({ mark }) => mark.need === 'core' && ids.has(mark.rule));
  const mine = comparison.sightings.filter(({ sighting }) => ids.has(sighting.rule));
  const found = core.filter(({ isFound }) => isFound).length;
  const right = mine.filter(({ verdict }) => verdict === 'right').length;
  const surplus = mine.filter(({ verdict }) => verdict === 'surplus').length;
  const precision = ratio(right, right + surplus);
  const recall = ratio(found, core.length);
  const f1 = mean(precision, recall);
  return { marks: core.length, found, right, surplus, precision, recall, f1 };
}

/**
 * The table: all problems, the named families, then every family, then every rule that has a mark
 * or a surplus finding. Praise is no problem, but has its rows.
 */
export function scoreRows(comparison: Comparison, rules: readonly ScoredRule[]): readonly Row[] {
  const scored = scoredRules(rules);
  const row = (kind: Row['kind'], name: string, members: readonly ScoredRule[]): Row => {
    const ids = new Set(members.map(({ id }) => id));
    return { kind, name, score: scoreOf(comparison, ids) };
  };
  const problems = scored.filter(({ severity }) => severity !== 'praise');
  const named = scored.filter(({ family }) => namedFamilies.includes(family));
  const families = new Set(scored.map(({ family }) => family));
  return [
    row('total', 'all problems', problems),
    row('total', 'named families', named),
    ...[...families].map((family) =>
      row(
        'family',
        family,
        scored.filter((rule) => rule.family === family),
      ),
    ),
    ...scored
      .map((rule) => row('rule', rule.id, [rule]))
      .filter(({ score }) => score.marks + score.surplus > 0),
  ];
}

function matches(mark: Mark, sighting: Sighting): boolean {
  return (
    mark.file === sighting.file &&
    mark.rule === sighting.rule &&
    mark.start < sighting.end &&
    sighting.start < mark.end
  );
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function mean(precision: number | null, recall: number | null): number | null {
  if (precision === null || recall === null) return null;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
