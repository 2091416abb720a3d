/** The JSON Schema of a list of patterns, as checks and files take it. */
export const patternList = {
  type: 'array',
  items: { type: 'string', minLength: 1, description: 'a pattern, in quotes' },
  description: 'a list of patterns',
} as const;
