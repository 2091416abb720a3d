import type { Gate } from '../configuration/configuration.ts';
import type { Finding } from '../findings/finding.ts';
import type { Stage } from '../repository/outcome.ts';

/** Leaves of each outcome what fails the gate; with a gate of `never`, errors. */
export function quietStage(failOn: Gate | undefined): Stage {
  return async function* (outcomes) {
    for await (const outcome of outcomes) {
      const gate = failOn ?? outcome.settings?.gate.value ?? 'error';
      const counts = ({ status, severity }: Pick<Finding, 'status' | 'severity'>): boolean =>
        status === 'open' && failing[gate].includes(severity);
      const { report, repository } = outcome;
      yield {
        ...outcome,
        ...(report && { report: { ...report, findings: report.findings.filter(counts) } }),
        ...(repository && { repository: repository.filter(counts) }),
      };
    }
  };
}

const failing: Readonly<Record<Gate, readonly string[]>> = {
  never: ['error'],
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
};
