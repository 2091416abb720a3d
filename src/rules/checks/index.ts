import type { Check } from '../define-check.ts';
import { directive } from './directive.ts';
import { pattern } from './pattern.ts';
import { question } from './question.ts';

/** Every check, by the name that cards write. */
export const checks: ReadonlyMap<string, Check> = new Map([
  ['pattern', pattern],
  ['question', question],
  ['directive', directive],
]);
