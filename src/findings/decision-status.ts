/** All that may be decided on a finding; `open` takes an earlier decision back. */
export const decidedStatuses = ['discussed', 'dismissed', 'follow-up', 'open'] as const;

/** What may be decided on a finding. */
export type DecidedStatus = (typeof decidedStatuses)[number];

/** What a decision may have come to; one whose last day has passed has expired. */
export const decisionStates = [...decidedStatuses, 'expired'] as const;

/** What a decision has come to. */
export type DecisionState = (typeof decisionStates)[number];
