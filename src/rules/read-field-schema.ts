import { Ajv, type ErrorObject } from 'ajv';
import { RE2JS, RE2JSException } from 're2js';
import { dayOf } from '../note/calendar.ts';
import { type FieldSchema, schemasIn } from './field-schema.ts';
import type { KeyPath } from './read-yaml.ts';
import type { Validated } from './validate.ts';

/** One fault of a value as the validator tells it. */
export type FieldFault = ErrorObject<string, Record<string, unknown>>;

/** Tells what is wrong with a value; nothing where it fits. */
export type FaultsIn = (value: unknown) => readonly FieldFault[];

/** Makes a schema ready to be asked, or says which regular expression of it is at fault. */
export function readFieldSchema(schema: FieldSchema): Validated<FaultsIn> {
  for (const { keys, pattern } of patternsIn(schema)) {
    const problem = patternProblem(pattern);
    if (problem !== undefined) return { fault: { keys, problem } };
  }
  const { $schema, $id, ...own } = Object(schema);
  const fits = ajv().compile(own);
  return { value: (value) => (fits(value) ? [] : ownFaults(fits.errors ?? [])) };
}

function* patternsIn(
  schema: FieldSchema,
): Generator<{ readonly keys: KeyPath; readonly pattern: string }> {
  for (const { schema: each, keys } of schemasIn(schema)) {
    if (each.pattern !== undefined) yield { keys: [...keys, 'pattern'], pattern: each.pattern };
    for (const pattern of Object.keys(each.patternProperties ?? {})) {
      yield { keys: [...keys, 'patternProperties', pattern], pattern };
    }
  }
}

function ajv(): Ajv {
  return new Ajv({
    ...{ strict: false, allErrors: true, verbose: true, ownProperties: true },
    code: { optimize: false, regExp: linear },
    formats: { date: isDate, time: isTime, email: isAddress },
  });
}

/** Regular expressions of strangers run on an engine that takes linear time. */
const linear = Object.assign((pattern: string) => RE2JS.compile(pattern), { code: 'linear' });

function patternProblem(pattern: string): string | undefined {
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const reason = error.message.replace(/^error parsing regexp: /u, '');
    return `cannot be read: ${reason}; write a regular expression without look-around and back-references`;
  }
}

/** Leaves out what each alternative of a schema says, where one fault tells it all. */
function ownFaults(faults: readonly FieldFault[]): readonly FieldFault[] {
  const choices = new Set(
    faults
      .filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
      .map(({ schemaPath }) => `${schemaPath}/`),
  );
  const isOwn = ({ keyword, schemaPath }: FieldFault): boolean =>
    keyword !== 'if' && ![...choices].some((choice) => schemaPath.startsWith(choice));
  return faults.filter(isOwn);
}

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  return dayOf(Number(year), Number(month), Number(day)) !== undefined;
}

function isTime(text: string): boolean {
  return /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/u.test(text);
}

function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(text);
}
