import type { Token } from '../../../src/discourse/discourse.ts';
import { tokenize } from '../../../src/discourse/tokenize.ts';
import { isLeading } from '../../../src/rules/grammar/leading.ts';
import { classifyQuestion, type UtteranceContext } from '../../../src/rules/grammar/question.ts';

/** The words of an utterance with its last mark, as a sentence of a note has them. */
export function utterance(text: string): {
  readonly tokens: readonly Token[];
  readonly terminal: string;
} {
  const tokens = tokenize(text);
  const last = tokens.at(-1)?.norm ?? '';
  return { tokens, terminal: /^[.?!…]$/.test(last) ? last : '' };
}

/** The question form of an utterance in a few words: `closed polar`, `open wh narrow`, `exempt safety`, `none`. */
export function formOf(text: string, context?: UtteranceContext): string {
  const { tokens, terminal } = utterance(text);
  const form = classifyQuestion(tokens, terminal, context);
  if (form.kind === 'closed') return `closed ${form.form}`;
  if (form.kind === 'exempt') return `exempt ${form.reason}`;
  if (form.kind === 'open') return `open ${form.form}${form.isNarrow ? ' narrow' : ''}`;
  return form.kind;
}

/** Whether an utterance is a leading question. */
export function leads(text: string): boolean {
  const { tokens, terminal } = utterance(text);
  return isLeading(tokens, classifyQuestion(tokens, terminal));
}
