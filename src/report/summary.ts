import type { Gate } from '../configuration/configuration.ts';
import type { Finding, NoteReport } from '../findings/finding.ts';
import { isDecided, isKnown } from '../findings/settled.ts';
import type { Severity } from '../rules/rule.ts';

/** How many notes were linted, how many open findings they have by severity, and how many settled ones. */
export interface Summary {
  readonly notes: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly praise: number;
  /** Findings that were there when the baseline was recorded. */
  readonly known: number;
  /** Findings that a decision settles. */
  readonly decided: number;
}

/** The summary of no note at all. */
export const emptySummary: Summary = {
  ...{ notes: 0, error: 0, warning: 0, info: 0, praise: 0 },
  ...{ known: 0, decided: 0 },
};

/** The summary with one more note in it. */
export function withNote(summary: Summary, report: NoteReport): Summary {
  return withFindings({ ...summary, notes: summary.notes + 1 }, report.findings);
}

/** The summary with some more findings in it. */
export function withFindings(
  summary: Summary,
  findings: readonly Pick<Finding, 'status' | 'severity'>[],
): Summary {
  const open = findings.filter((finding) => finding.status === 'open');
  const count = (severity: Severity): number =>
    summary[severity] + open.filter((finding) => finding.severity === severity).length;
  return {
    notes: summary.notes,
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    praise: count('praise'),
    known: summary.known + findings.filter(isKnown).length,
    decided: summary.decided + findings.filter(isDecided).length,
  };
}

/** The summary of two runs, or of two parts of one. */
export function joined(one: Summary, other: Summary): Summary {
  return {
    notes: one.notes + other.notes,
    error: one.error + other.error,
    warning: one.warning + other.warning,
    info: one.info + other.info,
    praise: one.praise + other.praise,
    known: one.known + other.known,
    decided: one.decided + other.decided,
  };
}

/** Whether open findings stand at or above the gate. */
export function failsGate({ error, warning, info }: Summary, gate: Gate): boolean {
  const found = { error, warning: error + warning, info: error + warning + info, never: 0 };
  return found[gate] > 0;
}
