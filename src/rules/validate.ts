import { Ajv, type ErrorObject, type SchemaObject } from 'ajv';
import { suggestion } from './nearest.ts';
import type { KeyPath } from './read-yaml.ts';

/** What is wrong with a value, and where in it. */
export interface Fault {
  readonly keys: KeyPath;
  /** What is wrong; what to write. */
  readonly problem: string;
}

/** A value that fits its schema, or what is wrong with it. */
export type Validated<Value> = { readonly value: Value } | { readonly fault: Fault };

// Files are small and few, so that the making of a validator takes longer than its work.
const ajv = new Ajv({
  ...{ verbose: true, allowUnionTypes: true, strictTypes: false },
  code: { optimize: false },
});

/** What messages call the types of JSON. */
export const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a mapping',
  boolean: 'true or false',
  number: 'a number',
  integer: 'a whole number',
};

/** Checks a value against a JSON Schema, which must describe a `Value`; unknown keys are faults. */
export function validate<Value>(value: unknown, schema: SchemaObject): Validated<Value> {
  const fits = ajv.compile<Value>(schema);
  if (fits(value)) return { value };
  const error = fits.errors?.find(({ keyword }) => keyword !== 'if');
  return { fault: error === undefined ? { keys: [], problem: 'does not fit' } : faultOf(error) };
}

function faultOf(error: ErrorObject<string, Record<string, unknown>>): Fault {
  const { keyword, params, parentSchema, data, instancePath } = error;
  const keys = keysIn(instancePath);
  if (error.propertyName !== undefined) keys.push(error.propertyName);
  const description: unknown = parentSchema?.description;
  const wanted = typeof description === 'string' ? description : '';
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const known = Object.keys(parentSchema?.properties ?? {});
      return { keys: [...keys, key], problem: joined(`no key “${key}”`, suggestion(key, known)) };
    }
    case 'required': {
      const key = String(params.missingProperty);
      return { keys, problem: `lacks ${key}; write ${key}: ${wantedOf(parentSchema, key)}` };
    }
    case 'enum': {
      const allowed = Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : [];
      return {
        keys,
        problem: joined(`cannot be ${shown(data)}`, suggestion(String(data), allowed)),
      };
    }
    case 'type': {
      const types = [params.type].flat().map((type) => kinds[String(type)] ?? String(type));
      return { keys, problem: `is ${kindOf(data)}; write ${wanted || types.join(' or ')}` };
    }
    case 'pattern':
    case 'propertyNames':
      return { keys, problem: `cannot be ${shown(data)}; write ${wanted || 'another text'}` };
    case 'minItems':
    case 'minLength':
    case 'minProperties':
      return { keys, problem: `is empty; write ${wanted || 'at least one'}` };
    default:
      return {
        keys,
        problem: joined(error.message ?? 'does not fit', wanted && `write ${wanted}`),
      };
  }
}

/** The keys of a JSON Pointer. */
export function keysIn(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function wantedOf(schema: ErrorObject['parentSchema'], key: string): string {
  const property: unknown = Object(schema?.properties)[key];
  const description: unknown = Object(property).description;
  return typeof description === 'string' ? description : '…';
}

function joined(wrong: string, right: string): string {
  return right === '' ? wrong : `${wrong}; ${right}`;
}

function shown(data: unknown): string {
  return typeof data === 'string' ? `“${data}”` : (JSON.stringify(data) ?? 'nothing');
}

function kindOf(data: unknown): string {
  if (data === null || data === undefined) return 'empty';
  return kinds[Array.isArray(data) ? 'array' : typeof data] ?? typeof data;
}
