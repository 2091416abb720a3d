import type { Finding } from './finding.ts';

/** Whether a finding was there when the baseline was recorded. */
export function isKnown({ status }: Pick<Finding, 'status'>): boolean {
  return status === 'baseline';
}

/** Whether a decision settles a finding. */
export function isDecided({ status }: Pick<Finding, 'status'>): boolean {
  return status === 'dismissed' || status === 'discussed' || status === 'follow-up';
}

/** How many findings the record settles, in words; empty for none. */
export function settledWords(known: number, decided: number): string {
  const parts = [
    ...(known > 0 ? [`${known} known from the baseline`] : []),
    ...(decided > 0 ? [`${decided} decided on`] : []),
  ];
  return parts.join(', ');
}
