import { defineIgnoreCheck } from '../define-check.ts';

/** Finds what is wrong with comments and front matter of a note that overrule other rules. */
export const ignore = defineIgnoreCheck({
  type: 'object',
  additionalProperties: false,
  required: ['fault'],
  properties: {
    fault: {
      enum: ['without-reason', 'unclear', 'unused'],
      description: 'one of without-reason, unclear, unused',
    },
  },
});
