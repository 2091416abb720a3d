import { groupBy } from '../discourse/group-by.ts';
import type { Decision } from './decision.ts';
import type { DecisionState } from './decision-status.ts';
import { isOver } from './give-status.ts';

/** The latest decision on a finding, and what it has come to. */
export interface LatestDecision extends Decision {
  readonly state: DecisionState;
}

/**
 * The latest decision on each finding, in the order of notes and then of time.
 * @param decisions the earliest first
 * @param today as `2026-03-12`
 */
export function latestDecisions(
  decisions: readonly Decision[],
  today: string,
): readonly LatestDecision[] {
  const byFinding = groupBy(decisions, ({ note, fingerprint }) => `${note}\n${fingerprint}`);
  const latest = [...byFinding.values()].flatMap((all) => all.slice(-1));
  return latest
    .map((decision) => ({
      ...decision,
      state: isOver(decision, today) ? ('expired' as const) : decision.status,
    }))
    .sort((one, other) => order(one.note, other.note) || order(one.at, other.at));
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
