/** The kinds of text that a schema may name under `format`, as messages put them. */
export const formats = {
  date: 'a date as year-month-day, in figures',
  time: 'a time of day such as 9:30 or 14:05',
  email: 'an e-mail address',
} as const;

/** What an agency asks of its front matter: the part of JSON Schema that {@link fieldSchema} describes. */
export interface FieldSchema {
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly patternProperties?: Readonly<Record<string, FieldSchema>>;
  readonly additionalProperties?: boolean | FieldSchema;
  readonly pattern?: string;
  readonly items?: FieldSchema;
  readonly allOf?: readonly FieldSchema[];
  readonly anyOf?: readonly FieldSchema[];
  readonly oneOf?: readonly FieldSchema[];
  readonly not?: FieldSchema;
  readonly if?: FieldSchema;
  readonly then?: FieldSchema;
  readonly else?: FieldSchema;
}

const types = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'] as const;
const text = { type: 'string' } as const;
const number = { type: 'number', description: 'a number' } as const;
const count = { type: 'integer', minimum: 0, description: 'a whole number' } as const;
const schema = { $ref: '#/definitions/fields' } as const;
const schemas = { type: 'array', minItems: 1, items: schema, description: 'a list of schemas' };
const byName = {
  type: 'object',
  additionalProperties: schema,
  description: 'a schema for each key: { date: { format: date } }',
} as const;

/**
 * The schema of such a schema, as `#/definitions/fields`. It is draft-07 without what looks up other
 * schemas, and without what takes more than linear time.
 */
export const fieldSchema = {
  type: 'object',
  additionalProperties: false,
  description: '{ required: […], properties: { … } }',
  properties: {
    $schema: text,
    $id: text,
    $comment: text,
    title: text,
    description: { ...text, description: 'what is expected, in words' },
    default: {},
    examples: {},
    type: {
      type: ['string', 'array'],
      if: { type: 'string' },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { enum: types },
      else: { items: { enum: types }, minItems: 1 },
      description: 'string, number, boolean, array or object, or a list of them',
    },
    enum: { type: 'array', minItems: 1, description: 'a list of values' },
    const: {},
    required: {
      type: 'array',
      items: { ...text, description: 'the name of a key' },
      description: 'a list of keys',
    },
    properties: byName,
    patternProperties: byName,
    additionalProperties: {
      type: ['boolean', 'object'],
      if: { type: 'object' },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: schema,
      description: 'true, false or a schema',
    },
    pattern: { ...text, description: 'a regular expression in quotation marks' },
    format: { enum: Object.keys(formats), description: Object.keys(formats).join(', ') },
    minLength: count,
    maxLength: count,
    minimum: number,
    maximum: number,
    exclusiveMinimum: number,
    exclusiveMaximum: number,
    multipleOf: { type: 'number', exclusiveMinimum: 0, description: 'a number above 0' },
    items: schema,
    minItems: count,
    maxItems: count,
    minProperties: count,
    maxProperties: count,
    allOf: schemas,
    anyOf: schemas,
    oneOf: schemas,
    not: schema,
    if: schema,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: schema,
    else: schema,
  },
} as const;

/** A schema and all that it holds, each with the way to it. */
export function* schemasIn(
  schema: FieldSchema,
  keys: readonly string[] = [],
): Generator<{ readonly schema: FieldSchema; readonly keys: readonly string[] }> {
  yield { schema, keys };
  for (const key of ['properties', 'patternProperties', 'allOf', 'anyOf', 'oneOf'] as const) {
    for (const [name, inner] of Object.entries<FieldSchema>(Object(schema[key]))) {
      yield* schemasIn(inner, [...keys, key, name]);
    }
  }
  for (const key of ['additionalProperties', 'items', 'not', 'if', 'then', 'else'] as const) {
    const inner = schema[key];
    if (typeof inner === 'object') yield* schemasIn(inner, [...keys, key]);
  }
}
