import { readYaml } from './read-yaml.ts';
import type { Severity } from './rule.ts';
import { validate } from './validate.ts';

/** What came of a rule in notes that annotators have marked. */
export interface Figures {
  /** Findings that an annotator marked too. */
  readonly right: number;
  /** Findings that nobody marked. */
  readonly surplus: number;
}

/** Why a rule weighs less than its card says. */
export interface Lowered {
  /** The severity of the card. */
  readonly from: Severity;
  readonly because: string;
}

const LEAST_RIGHT = 3;
const LEAST_PRECISION = 0.7;

const count = { type: 'integer', minimum: 0, description: 'a whole number' } as const;

const standingSchema = {
  type: 'object',
  propertyNames: { pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', description: 'the id of a rule' },
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    required: ['right', 'surplus'],
    properties: { right: count, surplus: count },
    description: '{ right: 0, surplus: 0 }',
  },
} as const;

/**
 * Reads the figures of rules by id.
 * @throws RuleError that names path, line, column and key for anything else.
 */
export function readStanding(text: string, path: string): ReadonlyMap<string, Figures> {
  const file = readYaml(text, path);
  const read = validate<Readonly<Record<string, Figures>>>(file.data, standingSchema);
  if ('fault' in read) throw file.fault(read.fault.keys, read.fault.problem);
  return new Map(Object.entries(read.value));
}

/** What a rule still lacks to weigh more than `info`; null when it lacks nothing. */
export function whatIsLacking({ right, surplus }: Figures): string | null {
  if (right < LEAST_RIGHT) {
    return `${right === 0 ? 'no' : right} right ${right === 1 ? 'find' : 'finds'} in the marked notes, where ${LEAST_RIGHT} are asked for`;
  }
  const precision = right / (right + surplus);
  if (precision >= LEAST_PRECISION) return null;
  return `a precision of ${precision.toFixed(2)} in the marked notes, where ${LEAST_PRECISION.toFixed(2)} is asked for`;
}

/** The severity that a rule ships with: `info` for an error or warning that figures do not carry. */
export function shippedSeverity(
  severity: Severity,
  figures: Figures | undefined,
): { readonly severity: Severity; readonly lowered: Lowered | null } {
  const because = figures === undefined ? null : whatIsLacking(figures);
  if (because === null || severity === 'info' || severity === 'praise') {
    return { severity, lowered: null };
  }
  return { severity: 'info', lowered: { from: severity, because } };
}
