import type { Discourse } from '../discourse/discourse.ts';
import { isInScope } from '../rules/is-in-scope.ts';
import { matchNote } from '../rules/match-note.ts';
import type { Mitigation, Place, Reach, RuleSet } from '../rules/rule.ts';

/** Something that the note records as done about a tie or a crossing. */
export interface Mitigating {
  readonly mitigation: Mitigation;
  readonly reach: Reach;
  readonly place: Place;
}

/** What the note records as done, asserted on the staff's side. */
export function findMitigations(discourse: Discourse, rules: RuleSet): readonly Mitigating[] {
  const found = matchNote(discourse, rules.mitigationPrefilters);
  return rules.mitigations.flatMap((mitigation) =>
    mitigation.patterns.flatMap(({ reach, pattern }) =>
      (found.get(pattern.source) ?? [])
        .filter((place) => isInScope(place, mitigation.where, discourse.note.type))
        .filter(({ sentence }) =>
          mitigation.unless.every((each) => each.match(sentence).length === 0),
        )
        .map((place) => ({ mitigation, reach, place })),
    ),
  );
}
