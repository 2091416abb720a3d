import { defineLoadedNoteCheck } from '../define-check.ts';
import { type FieldSchema, fieldSchema } from '../field-schema.ts';

/** The options of the check `front-matter`. */
export interface FrontMatterOptions {
  /** What the front matter of a note is held to. */
  readonly schema: FieldSchema;
}

/** Finds front matter that is otherwise than a JSON Schema has it. */
export const frontMatter = defineLoadedNoteCheck<FrontMatterOptions>({
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['schema'],
    properties: { schema: { $ref: '#/definitions/fields' } },
    definitions: { fields: fieldSchema },
  },
  facts: ['problem'],
  load: async ({ schema }) => {
    const { judgeFields } = await import('../judge-fields.ts');
    const read = judgeFields(schema);
    if ('fault' in read) return { fault: { ...read.fault, keys: ['schema', ...read.fault.keys] } };
    return { value: ({ discourse }) => read.value(discourse.note) };
  },
});
