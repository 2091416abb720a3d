import type { Discourse, Sentence } from '../discourse/discourse.ts';
import { sayingAt } from '../discourse/sayings.ts';
import type { Note, Span } from '../note/note.ts';
import { sourceSpan } from '../note/source-span.ts';
import { isInScope } from '../rules/is-in-scope.ts';
import { askRules } from '../rules/match-note.ts';
import { type Beside, nobody } from '../rules/note-record.ts';
import type { Place, Rule, RuleSet } from '../rules/rule.ts';
import { applyIgnores } from './apply-ignores.ts';
import type { Finding } from './finding.ts';
import { fingerprint, passageKey } from './fingerprint.ts';
import { judgement, saidBy } from './judge.ts';
import { type Soften, softenWith } from './soften.ts';

/** A place in scope, with where it stands in the source. */
interface Candidate {
  readonly rule: Rule;
  readonly place: Place;
  readonly span: Span;
}

/**
 * Asks every rule about a note; the findings in reading order, one mark for one thing, those that
 * the note asks to leave out of account suppressed.
 */
export function collectFindings(
  discourse: Discourse,
  rules: RuleSet,
  beside: Beside = nobody,
): readonly Finding[] {
  return applyIgnores(discourse.note, findAll(discourse, rules, beside), rules.rules);
}

function findAll(discourse: Discourse, rules: RuleSet, beside: Beside): readonly Finding[] {
  const { note } = discourse;
  const candidates: Candidate[] = [];
  const judgements: { readonly rule: Rule; readonly finding: Finding }[] = [];
  for (const { rule, place, verdict } of askRules(discourse, rules, beside)) {
    if (place === undefined) {
      judgements.push({ rule, finding: judgement(note, rule, verdict) });
    } else if (isInScope(place, rule.where, note.type)) {
      const span = spanOf(place);
      if (span.end > span.start) candidates.push({ rule, place, span });
    }
  }
  const findings = createFindings(
    note,
    settle(besideOthers(candidates, discourse)),
    softenWith(discourse, rules),
  );
  if (judgements.length === 0) return findings;
  const found = new Set([...findings, ...judgements.map(({ finding }) => finding)].map(ruleOf));
  const kept = judgements.filter(({ rule }) => !rule.yields.some((id) => found.has(id)));
  return [...kept.map(({ finding }) => finding), ...findings].sort(inReadingOrder);
}

/** How many sentences may lie between a place and the finding that it needs beside it. */
const reach = 2;

/** Without the places that need a finding of another family beside them, where there is none. */
function besideOthers(
  candidates: readonly Candidate[],
  { sentences }: Discourse,
): readonly Candidate[] {
  if (candidates.every(({ place }) => place.beside === undefined)) return candidates;
  const order = new Map(sentences.map((sentence, index) => [sentence, index]));
  const families = new Map<Sentence, Set<string>>();
  for (const { rule, place } of candidates) {
    if (place.beside !== undefined) continue;
    const known = families.get(place.sentence) ?? new Set();
    families.set(place.sentence, known.add(rule.family));
  }
  return candidates.filter(({ place: { sentence, beside } }) => {
    if (beside === undefined) return true;
    const at = order.get(sentence) ?? 0;
    return sentences
      .slice(Math.max(0, at - reach), at + reach + 1)
      .filter(({ block }) => block === sentence.block)
      .some((near) => beside.some((family) => families.get(near)?.has(family)));
  });
}

function ruleOf({ rule }: Finding): string {
  return rule;
}

function inReadingOrder(one: Span, other: Span): number {
  return one.start - other.start;
}

/** The source characters of a place: its words without the subject that shorthand leaves out. */
function spanOf({ sentence, first, last, withQuotation }: Place): Span {
  const { block, quotation } = sentence;
  if (withQuotation === true && quotation !== undefined) {
    return sourceSpan(block, quotation.start, quotation.end);
  }
  const words = sentence.tokens.slice(first, last + 1).filter(({ kind }) => kind !== 'subject');
  const start = words[0]?.start ?? sentence.start;
  return sourceSpan(block, start, Math.max(start, words.at(-1)?.end ?? start));
}

/** Drops what another rule takes, and what the same rule has marked already. */
function settle(candidates: readonly Candidate[]): readonly Candidate[] {
  const ordered = [...candidates].sort(
    (a, b) =>
      a.span.start - b.span.start || b.span.end - a.span.end || (a.rule.id < b.rule.id ? -1 : 1),
  );
  const kept: Candidate[] = [];
  for (const [at, candidate] of ordered.entries()) {
    const isTaken = neighbours(ordered, at).some(
      (other) =>
        candidate.rule.yields.includes(other.rule.id) && overlaps(candidate.span, other.span),
    );
    const isRepeated = kept
      .slice(-12)
      .some((other) => other.rule.id === candidate.rule.id && overlaps(other.span, candidate.span));
    if (!isTaken && !isRepeated) kept.push(candidate);
  }
  return kept;
}

/** The candidates around one: those far away cannot overlap it. */
function neighbours(ordered: readonly Candidate[], at: number): readonly Candidate[] {
  return ordered.slice(Math.max(0, at - 12), at + 13);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function createFindings(
  note: Note,
  candidates: readonly Candidate[],
  soften: Soften,
): readonly Finding[] {
  const seen = new Map<string, number>();
  return candidates.map(({ rule, place, span }) => {
    const passage = note.source.slice(span.start, span.end);
    const { block, start, end } = place.sentence;
    const sentence = block.text.slice(start, end);
    const key = passageKey(rule.id, passage, sentence);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const softenedBy = soften(rule, place);
    const said = saidBy(rule, place);
    return {
      start: span.start,
      end: span.end,
      passage,
      speaker: (place.saying ?? sayingAt(place.sentence, place.first)).voice,
      softenedBy,
      fingerprint: fingerprint(rule.id, passage, sentence, occurrence, softenedBy !== null),
      status: 'open',
      ...said,
      severity: softenedBy === null ? said.severity : 'info',
    };
  });
}
