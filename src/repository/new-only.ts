import type { Finding } from '../findings/finding.ts';
import { isDecided, isKnown } from '../findings/settled.ts';
import type { Stage } from './outcome.ts';

/** Leaves out the findings that the baseline knows or a decision settles. */
export const newOnly: Stage = async function* (outcomes) {
  for await (const { report, repository, ...outcome } of outcomes) {
    yield {
      ...outcome,
      ...(report && { report: { ...report, findings: report.findings.filter(isNew) } }),
      ...(repository && { repository: repository.filter(isNew) }),
    };
  }
};

function isNew(finding: Pick<Finding, 'status'>): boolean {
  return !isKnown(finding) && !isDecided(finding);
}
