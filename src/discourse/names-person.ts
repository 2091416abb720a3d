import { subjectPronouns } from './closed-classes.ts';
import type { Token } from './discourse.ts';
import { roleVoice } from './roles.ts';

/** Whether the word may be the person who does what follows: “she”, “Ana”, “ct”. */
export function namesPerson({ kind, norm, text }: Token): boolean {
  return (
    kind === 'word' &&
    (subjectPronouns.has(norm) || /^\p{Lu}/u.test(text) || roleVoice(norm) !== undefined)
  );
}
