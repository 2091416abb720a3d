import type { Note, Span } from '../note/note.ts';
import { type WrittenFrontMatter, writtenFrontMatter } from '../note/written-front-matter.ts';
import { type FieldSchema, formats, schemasIn } from './field-schema.ts';
import { nearest } from './nearest.ts';
import { type FieldFault, readFieldSchema } from './read-field-schema.ts';
import type { Verdict } from './rule.ts';
import { keysIn, kinds, type Validated } from './validate.ts';

/** What an agency's schema says of the front matter of a note. */
type JudgeFields = (note: Note) => Iterable<Verdict>;

/** The names of keys that a schema has, each with what it says of them in words. */
type Names = ReadonlyMap<string, string>;

/** How many keys or values of a schema a message lists. */
const mostListed = 8;

/** Makes what holds the front matter of notes to a schema, or says what in the schema is at fault. */
export function judgeFields(schema: FieldSchema): Validated<JudgeFields> {
  const read = readFieldSchema(schema);
  if ('fault' in read) return read;
  const { value: faultsIn } = read;
  const names = namesIn(schema);
  return {
    value: function* (note) {
      if (note.frontMatter.span === undefined) {
        const faults = faultsIn({});
        if (faults.length > 0) yield { facts: { problem: lacking(faults) } };
        return;
      }
      const written = writtenFrontMatter(note);
      if (written === undefined) return;
      const said = new Set<string>();
      for (const fault of faultsIn(filled(written.data))) {
        const verdict = verdictOn(fault, written, names);
        const key = `${verdict.at?.start} ${verdict.at?.about}`;
        if (!said.has(key)) yield verdict;
        said.add(key);
      }
    },
  };
}

function namesIn(schema: FieldSchema): Names {
  const names = new Map<string, string>();
  for (const { schema: each } of schemasIn(schema)) {
    for (const name of each.required ?? []) names.set(name, names.get(name) ?? '');
    for (const [name, property] of Object.entries(each.properties ?? {})) {
      names.set(name, names.get(name) || inWords(property));
    }
  }
  return names;
}

/** What a schema expects, as far as it says so in words or in few of them. */
function inWords({ description, format, enum: values }: FieldSchema): string {
  return description ?? formatWords(format) ?? (values === undefined ? '' : oneOf(values));
}

/** A value without the keys that nothing stands behind. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, filled(inner)]));
}

function lacking(faults: readonly FieldFault[]): string {
  const missing = faults.flatMap(({ params }) => params.missingProperty ?? []);
  const expected = missing.length === 0 ? '' : ` Expected are ${listed(missing, 'and')}.`;
  return `The note has none.${expected}`;
}

function verdictOn(fault: FieldFault, written: WrittenFrontMatter, names: Names): Verdict {
  const { keyword, instancePath, params } = fault;
  const way = keysIn(instancePath);
  const { missingProperty: missing, additionalProperty: unknown } = params;
  if (typeof missing === 'string') {
    const inside = [...way, missing];
    const empty = written.keyAt(inside);
    const state = `${nameOf(inside, names)} is ${empty === undefined ? 'missing' : 'empty'}`;
    const wanted = names.get(missing);
    return {
      facts: { problem: wanted ? `${state}; expected is ${wanted}.` : `${state}.` },
      at: { ...(empty ?? placeOf(way, written, true)), about: `${inside.join('/')} required` },
    };
  }
  if (typeof unknown === 'string') {
    const known = Object.keys(fault.parentSchema?.properties ?? {});
    const near = nearest(unknown, known);
    const few = known.length > mostListed ? '' : listed(known, 'and');
    const also = near === undefined ? few : `“${near}”`;
    const problem = 'A key stands here that the schema does not have';
    return {
      facts: { problem: also === '' ? `${problem}.` : `${problem}; it has ${also}.` },
      at: { ...placeOf([...way, unknown], written, true), about: `${way.join('/')} unknown` },
    };
  }
  const wanted = fault.parentSchema?.description ?? wantedBy(fault);
  const quoted = isUnquoted(fault) ? ', in quotation marks' : '';
  return {
    facts: { problem: `${nameOf(way, names)} is expected to be ${wanted}${quoted}.` },
    at: { ...placeOf(way, written), about: `${way.join('/')} ${keyword}` },
  };
}

/** Where a value stands, or its key, or else what is around them; the opening fence at the last. */
function placeOf(way: readonly string[], written: WrittenFrontMatter, isKey = false): Span {
  if (way.length === 0) return written.fence;
  const value = isKey ? undefined : written.valueAt(way);
  return value ?? written.keyAt(way) ?? placeOf(way.slice(0, -1), written, true);
}

/** How a message calls a value: by names of the schema and positions, and no word of the note. */
function nameOf(way: readonly string[], names: Names): string {
  if (way.length === 0) return 'The front matter';
  const shown = way.map((key) => {
    if (names.has(key)) return key;
    return /^\d+$/u.test(key) ? `${Number(key) + 1}` : '…';
  });
  return `“${shown.join('/')}”`;
}

/** Whether a figure or such stands where a text belongs: `412` and not `'412'`. */
function isUnquoted({ keyword, schema, data }: FieldFault): boolean {
  return keyword === 'type' && [schema].flat().includes('string') && typeof data !== 'object';
}

function formatWords(format: unknown): string | undefined {
  return new Map<unknown, string>(Object.entries(formats)).get(format);
}

function wantedBy({ keyword, schema }: FieldFault): string {
  switch (keyword) {
    case 'type': {
      const types = [schema].flat().map(String);
      return types.map((type) => kinds[type] ?? type).join(' or ');
    }
    case 'enum':
      return oneOf([schema].flat());
    case 'const':
      return JSON.stringify(schema);
    case 'format':
      return formatWords(schema) ?? String(schema);
    default:
      return (wordings[keyword] ?? 'as the schema has it').replace('{}', String(schema));
  }
}

const wordings: Readonly<Record<string, string>> = {
  pattern: 'a text of the form {}',
  minLength: 'at least {} characters long',
  maxLength: 'at most {} characters long',
  minimum: 'at least {}',
  maximum: 'at most {}',
  exclusiveMinimum: 'more than {}',
  exclusiveMaximum: 'less than {}',
  multipleOf: 'a multiple of {}',
  minItems: 'a list of at least {}',
  maxItems: 'a list of at most {}',
  minProperties: 'a mapping of at least {} keys',
  maxProperties: 'a mapping of at most {} keys',
};

function oneOf(values: readonly unknown[]): string {
  const { length } = values;
  return length > mostListed ? `one of ${length} words that the schema has` : listed(values, 'or');
}

function listed(values: readonly unknown[], joint: string): string {
  const words = values.map(String);
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
