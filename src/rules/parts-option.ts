import type { SchemaObject } from 'ajv';
import { patternList } from './pattern-list.ts';
import { wordList } from './whole-note.ts';

/** The schema of the parts of a whole, by name: the patterns and headings that show each, and what else a check takes of it. */
export function partsOption(others: SchemaObject = {}): SchemaObject {
  return {
    type: 'object',
    minProperties: 2,
    additionalProperties: {
      type: 'object',
      additionalProperties: false,
      required: ['any'],
      properties: { any: { ...patternList, minItems: 1 }, ...others, headings: wordList },
      description: '{ any: […] }',
    },
    description: '{ praise: { any: […] }, correction: { any: […] } }',
  };
}
