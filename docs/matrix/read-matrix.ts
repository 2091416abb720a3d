import { readYaml } from '../../src/rules/read-yaml.ts';
import { validate } from '../../src/rules/validate.ts';

/** Why no rule serves a sentence, with what each reason means. */
export const reasons = {
  heading: 'A title or a label, or the opening of a list: it names what follows.',
  frame: 'An opening, a scene, an example or a picture: it asks for nothing yet.',
  reason: 'It says why, or what comes of it; another sentence says what to do.',
  repeats: 'It says again what an earlier sentence says, and the rules stand there.',
  inner: 'It is about a feeling, a thought or a bond that the words of a note do not show.',
  broad: 'It asks for so much at once that no wording shows whether it was met.',
  managers: 'It is for those who run a service, and shows in staffing and procedures.',
  unfinished: 'Words are missing in the source.',
  page: 'It belongs to the page that the text was found on, and not to the guideline.',
} as const;

/** A kind of reason why no rule serves a sentence. */
export type Reason = keyof typeof reasons;

/** A sentence of a guideline with the rules that serve it, or the reason why none does. */
export interface MatrixEntry {
  /** As its source has it; quotes and spaces may be folded. */
  readonly sentence: string;
  /** Ids of rules; absent when no rule serves the sentence. */
  readonly rules?: readonly string[];
  /** Why no rule serves it; absent when one does. */
  readonly left?: Reason;
  /** What the rules or the reason leave unsaid. */
  readonly note?: string;
}

const text = { type: 'string', minLength: 1, description: 'a text' } as const;

const matrixSchema = {
  type: 'array',
  minItems: 1,
  description: 'a list of sentences',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['sentence'],
    description: '{ sentence, rules } or { sentence, left }',
    properties: {
      sentence: text,
      rules: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: text,
        description: 'ids of rules',
      },
      left: { enum: Object.keys(reasons), description: 'a kind of reason' },
      note: text,
    },
  },
} as const;

/**
 * Reads what serves each sentence of a guideline, in reading order.
 * @throws RuleError that names path, line and key for anything else, and for a sentence with neither
 *   rules nor a reason, or with both.
 */
export function readMatrix(yaml: string, path: string): readonly MatrixEntry[] {
  const file = readYaml(yaml, path);
  const read = validate<readonly MatrixEntry[]>(file.data, matrixSchema);
  if ('fault' in read) throw file.fault(read.fault.keys, read.fault.problem);
  for (const [at, { rules, left }] of read.value.entries()) {
    if ((rules === undefined) !== (left === undefined)) continue;
    throw file.fault(
      [at],
      'a sentence has rules, or a reason why none serves it; write one of the two',
    );
  }
  return read.value;
}
