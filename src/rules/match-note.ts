import type { Discourse } from '../discourse/discourse.ts';
import { type Beside, nobody } from './note-record.ts';
import type { NotePrefilters, Place, Rule, RuleSet, Verdict } from './rule.ts';

/**
 * Matches all patterns in one pass over a note; the places of each that matches, by its source, in
 * reading order. A sentence is tried only for the patterns that its words may match.
 */
export function matchNote(
  { note, sentences }: Discourse,
  prefilters: NotePrefilters,
): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  const prefilter = prefilters(note.type);
  for (const sentence of sentences) {
    for (const { source, match } of prefilter.candidates(sentence)) {
      const places = match(sentence);
      if (places.length === 0) continue;
      const before = found.get(source);
      if (before === undefined) found.set(source, [...places]);
      else before.push(...places);
    }
  }
  return found;
}

/** What a rule says of a note: a place, or a verdict over the whole. */
export type Answer =
  | { readonly rule: Rule; readonly place: Place; readonly verdict?: never }
  | { readonly rule: Rule; readonly place?: never; readonly verdict: Verdict };

/**
 * Asks every rule that is on about a note of a kind it applies to; whose words a place must be is
 * not looked at. A rule with patterns is asked only when one of them matches.
 */
export function* askRules(
  discourse: Discourse,
  ruleSet: RuleSet,
  beside: Beside = nobody,
): Generator<Answer> {
  const found = matchNote(discourse, ruleSet.prefilters);
  for (const rule of ruleSet.askedRules(discourse.note.type, found.keys())) {
    const { patterns, where, find, judge } = rule;
    const matches = (source: string): readonly Place[] => {
      if (!patterns.has(source)) throw new Error(`${rule.id} does not name the pattern ${source}`);
      return found.get(source) ?? nowhere;
    };
    const context = { discourse, sentences: discourse.sentences, where, matches, beside };
    for (const place of find(context)) yield { rule, place };
    for (const verdict of judge(context)) yield { rule, verdict };
  }
}

const nowhere: readonly Place[] = [];
