import type { Severity } from '../rules/rule.ts';
import type { Decision } from './decision.ts';
import type { Finding } from './finding.ts';

/** What the record says of a finding. */
export interface Standing {
  /** Whether it was there when the baseline was recorded. */
  readonly isKnown: boolean;
  /** What was decided on it, the earliest first. */
  readonly decisions: readonly Decision[];
}

/** By what decisions are weighed. */
export interface Weighing {
  /** The day of the run, as `2026-03-12`. */
  readonly today: string;
  /** The severities on which nobody decides about a note of their own. */
  readonly secondPerson: readonly Severity[];
  /** Whether a reviewer wrote the note. */
  readonly isAuthor: (reviewer: string) => boolean;
}

/** What a status is given to. */
type Settled = Pick<Finding, 'status' | 'severity' | 'message'>;

/**
 * The finding with the status that the record gives it: that of the latest decision that counts,
 * else `baseline` where it is known. Where a decision no longer or not yet counts, its message says so.
 */
export function giveStatus<Kind extends Settled>(
  finding: Kind,
  { isKnown, decisions }: Standing,
  weighing: Weighing,
): Kind {
  if (finding.status !== 'open' || finding.severity === 'praise') return finding;
  const latest = decisions.findLast((decision) => counts(decision, finding, weighing));
  if (latest !== undefined && isOver(latest, weighing.today)) {
    return reopened(finding, `It is open again: “${latest.status}” held until ${latest.until}.`);
  }
  if (latest !== undefined && latest.status !== 'open') {
    return { ...finding, status: latest.status };
  }
  if (latest === undefined && isKnown) return { ...finding, status: 'baseline' };
  return decisions.at(-1) === latest ? finding : reopened(finding, ownNote(finding));
}

/** Whether a decision counts: on a note of one’s own, some severities ask for a second person. */
export function counts(
  { status, by }: Decision,
  { severity }: Pick<Finding, 'severity'>,
  { secondPerson, isAuthor }: Weighing,
): boolean {
  return status === 'open' || !secondPerson.includes(severity) || !isAuthor(by);
}

/** Says why a decision on a note of one’s own does not count. */
export function ownNote({ severity }: Pick<Finding, 'severity'>): string {
  return `What was decided on it does not count yet: it comes from the writer of the note, and on ${severity === 'error' ? 'an error' : `a ${severity}`} somebody else decides.`;
}

/** Whether the last day of a decision has passed. */
export function isOver({ until }: Pick<Decision, 'until'>, today: string): boolean {
  return until !== null && until < today;
}

function reopened<Kind extends Settled>(finding: Kind, why: string): Kind {
  return { ...finding, message: `${finding.message} ${why}` };
}
