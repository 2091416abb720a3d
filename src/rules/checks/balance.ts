import type { Sentence } from '../../discourse/discourse.ts';
import { defineNoteCheck } from '../define-check.ts';
import { isInScope } from '../is-in-scope.ts';
import { partsOption } from '../parts-option.ts';
import { patternList } from '../pattern-list.ts';
import { isHeaded, isJudged, type NoteOptions, noteOptions } from '../whole-note.ts';

/** The options of the check `balance`. */
export interface BalanceOptions extends NoteOptions {
  /** The parts that belong together, by the name that people read. */
  readonly parts: Readonly<Record<string, Part>>;
  /** How many sentences must show a part, taken together; with fewer there is nothing to weigh. */
  readonly least: number;
  /** A sentence shows no part when one of these matches in it; it is not missed either. */
  readonly unless?: readonly string[];
}

/** What tells a part of a whole. */
interface Part {
  /** Patterns that show it, in the voice and with the claim of `where`. */
  readonly any: readonly string[];
  /** Patterns that do not show it, and keep it from being missed. */
  readonly hints?: readonly string[];
  /** Words of headings and labels that keep it from being missed. */
  readonly headings?: readonly string[];
}

/** Finds notes that show some of the parts that belong together, and nothing at all of another. */
export const balance = defineNoteCheck<BalanceOptions>({
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['parts', 'least'],
    properties: {
      ...noteOptions,
      parts: partsOption({ hints: patternList }),
      least: { type: 'integer', minimum: 1, description: 'a number of sentences' },
      unless: patternList,
    },
  },
  facts: ['shown', 'missing'],
  patterns: ({ parts }) =>
    Object.values(parts).flatMap(({ any, hints = [] }) => [...any, ...hints]),
  guards: ({ unless = [] }) => unless,
  judge: ({ discourse: { note }, matches, where }, { parts, least, unless = [], ...is }, holds) => {
    const shown = new Set<string>();
    const missing = new Set<string>();
    const showing = new Set<Sentence>();
    for (const [part, { any, hints = [], headings = [] }] of Object.entries(parts)) {
      const isThere = [...any, ...hints].some((each) => matches(each).length > 0);
      if (!isThere && !isHeaded(note, headings)) missing.add(part);
      for (const place of any.flatMap(matches)) {
        if (!isInScope(place, where, note.type)) continue;
        if (unless.some((each) => holds(each, place.sentence))) continue;
        shown.add(part);
        showing.add(place.sentence);
      }
    }
    if (missing.size === 0 || shown.size === 0 || showing.size < least) return [];
    if (!isJudged(note, is)) return [];
    return [{ facts: { shown: listed(shown), missing: listed(missing) } }];
  },
});

function listed(names: ReadonlySet<string>): string {
  return [...names].join(' and ');
}
