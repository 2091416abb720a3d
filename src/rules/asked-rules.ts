import type { NoteType } from '../note/note.ts';
import type { AskedRules, Rule } from './rule.ts';

/** Where the rules for a type of note stand in the set, for those that are on. */
interface Index {
  readonly always: readonly number[];
  readonly bySource: ReadonlyMap<string, readonly number[]>;
}

/**
 * Gives the rules to ask about a note, in the order of the set: those that are always asked, and
 * those of the patterns that match. Rules of other patterns cost nothing.
 */
export function createAskedRules(rules: readonly Rule[]): AskedRules {
  const built = new Map<NoteType, Index>();
  return (type, sources) => {
    const { always, bySource } = built.get(type) ?? indexOf(rules, type);
    built.set(type, { always, bySource });
    const places = new Set(always);
    for (const source of sources) for (const at of bySource.get(source) ?? []) places.add(at);
    return [...places].sort((a, b) => a - b).flatMap((at) => rules[at] ?? []);
  };
}

function indexOf(rules: readonly Rule[], type: NoteType): Index {
  const always: number[] = [];
  const bySource = new Map<string, number[]>();
  for (const [at, { enabled, where, isAlwaysAsked, patterns }] of rules.entries()) {
    if (!enabled || !where.notes.includes(type)) continue;
    if (isAlwaysAsked) always.push(at);
    else {
      for (const source of patterns.keys()) {
        const others = bySource.get(source);
        if (others === undefined) bySource.set(source, [at]);
        else others.push(at);
      }
    }
  }
  return { always, bySource };
}
