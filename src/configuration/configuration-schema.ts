const text = { type: 'string', minLength: 1 } as const;

function listOf(description: string, item: object) {
  return { type: 'array', items: item, description } as const;
}

const paths = (description: string) =>
  listOf(description, { ...text, description: 'a path or the name of a package' });

const weights = ['off', 'on', 'info', 'warning', 'error'] as const;

const ruleSetting = {
  type: ['string', 'boolean', 'object'],
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    additionalProperties: false,
    minProperties: 1,
    description: '{ severity, guideline, message, question, rewording, options }',
    properties: {
      severity: { enum: weights, description: 'off, on, info, warning or error' },
      guideline: {
        type: 'string',
        pattern: '^[^/\\s]+/[^/\\s]+$',
        description: 'source/excerpt of a guideline that Caselint or a pack holds',
      },
      message: { ...text, description: 'what the note does, in words of your own' },
      question: { ...text, description: 'one open question to think with' },
      rewording: { ...text, description: 'an offer of other words' },
      options: {
        type: 'object',
        description: 'options of the rule; each takes the place of the card’s',
      },
    },
  },
  else: { enum: [...weights, false, true] },
  description: 'off, on, info, warning or error, or { severity, guideline, question, options … }',
} as const;

const person = {
  type: ['string', 'object'],
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    additionalProperties: false,
    required: ['name'],
    properties: {
      name: { ...text, description: 'a name' },
      as: listOf('other forms of the name, such as initials', { ...text, description: 'a form' }),
    },
  },
  else: { minLength: 1 },
  description: 'a name, or { name, as: [other forms of it] }',
} as const;

const persons = listOf('a list of names', person);

/** What may be said for all notes and, under `overrides`, for some of them. */
const settings = {
  rules: {
    type: 'object',
    additionalProperties: ruleSetting,
    description: 'how each rule is asked, by its id: { closed-question: off }',
  },
  people: {
    type: 'object',
    additionalProperties: false,
    properties: {
      staff: { ...persons, description: 'a list of names of workers' },
      supervisors: { ...persons, description: 'a list of names of supervisors' },
      participants: { ...persons, description: 'a list of names of participants' },
      'third-parties': { ...persons, description: 'a list of names of other people' },
    },
    description: '{ staff, supervisors, participants, third-parties }, each a list of names',
  },
  abbreviations: {
    type: 'object',
    propertyNames: { pattern: '^\\S+$', description: 'a short form of one word' },
    additionalProperties: { ...text, description: 'what it stands for' },
    description: 'short forms with what they stand for: { ydw: youth worker, Intk.: intake }',
  },
} as const;

/** The JSON Schema of a configuration, as published in `rules/schema/configuration.schema.json`. */
export const configurationSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Caselint configuration',
  description: 'keys such as gate, rules and people: how an agency wants its notes to be read',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { ...text, description: 'where this schema lies, for editors' },
    extends: {
      ...paths('a path, the name of a package, or a list of them'),
      type: ['string', 'array'],
    },
    packs: paths('a list of folders or packages with rules and guidelines'),
    plugins: paths('a list of modules with checks in code'),
    gate: {
      enum: ['error', 'warning', 'info', 'never'],
      description: 'the lowest severity that fails a run: error, warning, info or never',
    },
    mask: {
      enum: ['auto', 'on', 'off', 'paths', true, false],
      description:
        'what reports hide: auto (passages where CI is set), on (passages), paths (passages and paths) or off',
    },
    decisions: {
      type: 'object',
      additionalProperties: false,
      properties: {
        'second-person': {
          ...listOf('a list of error, warning and info', {
            enum: ['error', 'warning', 'info'],
            description: 'error, warning or info',
          }),
          description: 'severities on which somebody other than the writer decides: [error]',
        },
      },
      description: '{ second-person: [error] }',
    },
    ...settings,
    overrides: listOf('a list of { files: […], rules: … }', {
      type: 'object',
      additionalProperties: false,
      required: ['files'],
      properties: {
        files: {
          type: ['string', 'array'],
          minLength: 1,
          minItems: 1,
          items: { ...text, description: 'a glob, such as archive/**' },
          description: 'a glob or a list of globs, from the folder of the configuration',
        },
        ...settings,
      },
      description: '{ files: […], rules: … }',
    }),
  },
} as const;
