import type { Discourse } from '../discourse/discourse.ts';
import type { Pattern, Place, Rule, RuleSet } from './rule.ts';

/**
 * Matches all patterns in one pass over a note, and returns what gives the places of one pattern,
 * in reading order. A sentence is tried only for the patterns that its words may match.
 */
export function matchNote(
  { note, sentences }: Discourse,
  { prefilters }: RuleSet,
): (pattern: Pattern) => readonly Place[] {
  const found = new Map<Pattern, Place[]>();
  const prefilter = prefilters[note.type];
  for (const sentence of sentences) {
    for (const pattern of prefilter.candidates(sentence)) {
      const places = pattern.match(sentence);
      if (places.length === 0) continue;
      const before = found.get(pattern) ?? [];
      for (const place of places) before.push(place);
      found.set(pattern, before);
    }
  }
  return (pattern) => found.get(pattern) ?? [];
}

/**
 * Asks every rule that is on about a note of a kind it applies to; whose words a place must be is
 * not looked at. A rule
 * with patterns is asked only when one of them matches.
 */
export function* askRules(
  discourse: Discourse,
  ruleSet: RuleSet,
): Generator<{ readonly rule: Rule; readonly place: Place }> {
  const placesOf = matchNote(discourse, ruleSet);
  for (const rule of ruleSet.rules) {
    if (!rule.enabled || !rule.where.notes.includes(discourse.note.type)) continue;
    const { patterns, isAlwaysAsked, find } = rule;
    if (!isAlwaysAsked && patterns.every((pattern) => placesOf(pattern).length === 0)) continue;
    const bySource = new Map(patterns.map((pattern) => [pattern.source, pattern]));
    const matches = (source: string): readonly Place[] => {
      const pattern = bySource.get(source);
      if (pattern === undefined) throw new Error(`${rule.id} does not name the pattern ${source}`);
      return placesOf(pattern);
    };
    for (const place of find({
      discourse,
      sentences: discourse.sentences,
      where: rule.where,
      matches,
    })) {
      yield { rule, place };
    }
  }
}
