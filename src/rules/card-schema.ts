/** What the id of a rule, and the name of a family, must match. */
export const cardIdPattern = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

/** One of these words, or a list of them. */
function oneOrMore<const Word extends string>(words: readonly Word[], description: string) {
  return {
    type: ['string', 'array'],
    if: { type: 'string' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { enum: words },
    else: { items: { enum: words }, minItems: 1 },
    description,
  } as const;
}

const voices = ['author', 'supervisor', 'participant', 'third-party', 'other', 'staff'] as const;

const text = { type: 'string', minLength: 1 } as const;
const examples = {
  type: 'array',
  minItems: 1,
  items: { type: 'string', minLength: 1, description: 'a text of Markdown' },
} as const;

/** Whose words, in which notes. */
export const whereSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['notes'],
  description: '{ notes: [contact] }, and if wanted voice, to, mode and stance',
  properties: {
    notes: oneOrMore(['contact', 'supervision', 'conference', 'policy', 'staff-talk'], '[contact]'),
    voice: oneOrMore(voices, 'whose words'),
    to: oneOrMore(voices, 'to whom they are said'),
    mode: oneOrMore(['narrated', 'turn', 'quoted', 'reported'], 'how they stand in the note'),
    stance: oneOrMore(
      ['asserted', 'negated', 'hypothetical', 'generic', 'asked'],
      'what the clause claims',
    ),
  },
} as const;

/** Passages that are found, and such that are not. */
export const examplesSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['flags', 'passes'],
  description: '{ flags: […], passes: […] }',
  properties: {
    flags: { ...examples, description: 'Markdown with the passage between « and »' },
    passes: { ...examples, description: 'Markdown in which nothing is found' },
  },
} as const;

/** The JSON Schema of a card, as published in `rules/schema/card.schema.json`. */
export const cardSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Caselint card',
  description:
    'keys such as id, message and check: whose words a rule is about, what it looks for, and why',
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'family',
    'severity',
    'message',
    'guideline',
    'question',
    'where',
    'check',
    'examples',
  ],
  properties: {
    id: {
      type: 'string',
      pattern: cardIdPattern,
      description: 'lower-case words joined by hyphens',
    },
    family: {
      type: 'string',
      pattern: cardIdPattern,
      description: 'lower-case words joined by hyphens',
    },
    severity: {
      enum: ['error', 'warning', 'info', 'praise'],
      description: 'error, warning, info or praise',
    },
    enabled: {
      type: 'boolean',
      description: 'false for a rule that is off until it is asked for',
    },
    softenedBy: {
      type: 'array',
      items: { type: 'string', pattern: cardIdPattern, description: 'a kind of mitigation' },
      minItems: 1,
      description: 'a list of kinds of mitigation',
    },
    matter: {
      type: 'array',
      items: { ...text, description: 'a word in lower case' },
      description: 'a list of words by which a note comes back to what is found',
    },
    level: {
      enum: ['span', 'document', 'repository'],
      description: 'span, document or repository',
    },
    message: { ...text, description: 'what the note does' },
    detail: { ...text, description: 'a sentence with the facts of the check in braces' },
    guideline: {
      type: 'string',
      pattern: '^[^/\\s]+/[^/\\s]+$',
      description: 'source/excerpt, as in guidelines/',
    },
    also: {
      type: 'array',
      items: { ...text, description: 'a key of guidelines/references.yml' },
      description: 'a list of keys of guidelines/references.yml',
    },
    question: { ...text, description: 'one open question to think with' },
    rewording: { ...text, description: 'an offer of other words' },
    where: whereSchema,
    check: { ...text, description: 'the name of a check, such as pattern' },
    options: { type: 'object', description: 'what the check asks for' },
    yields: {
      type: 'array',
      items: { type: 'string', pattern: cardIdPattern, description: 'the id of a rule' },
      description: 'a list of ids of rules that take the passage instead',
    },
    examples: {
      ...examplesSchema,
      properties: {
        ...examplesSchema.properties,
        'todo-flags': { ...examples, description: 'Markdown with what is not found yet in « »' },
        'todo-passes': { ...examples, description: 'Markdown in which too much is found as yet' },
      },
    },
  },
} as const;
