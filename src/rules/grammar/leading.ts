import { negativeAuxiliaries } from '../../discourse/closed-classes.ts';
import type { Token } from '../../discourse/discourse.ts';
import {
  blameless,
  blamingStatement,
  blamingWh,
  heldAgainst,
  invitations,
  loadedPolar,
  negativeToWorker,
} from './blame-phrases.ts';
import type { QuestionForm } from './question-form.ts';
import { type SpokenWord, spokenWords } from './spoken-words.ts';

/**
 * Whether a question presupposes a fault or its own answer. Independent of form: “Why didn’t you
 * call?” is open and leading, “Haven’t you called?” closed and leading.
 */
export function isLeading(tokens: readonly Token[], form: QuestionForm): boolean {
  const words = spokenWords(tokens);
  if (form.kind === 'open') return form.form === 'wh' && blamesOpenly(words);
  if (form.kind !== 'closed') return false;
  if (loadedPolar.standIn(words)) return true;
  if (form.form === 'polar') return false;
  if (form.form === 'negative-polar' || form.form === 'alternative') {
    return negativeToWorker.standIn(words);
  }
  return blamesWorker(words, form.form === 'tag');
}

function blamesOpenly(words: readonly SpokenWord[]): boolean {
  if (!blamingWh.standIn(words)) return false;
  return (
    invitations.endAt(words, 0) === -1 ||
    words.some(({ norm }) => norm !== "don't" && negativeAuxiliaries.has(norm))
  );
}

function blamesWorker(words: readonly SpokenWord[], isTagged: boolean): boolean {
  if (isTagged && heldAgainst.standIn(words)) return true;
  const statement = isTagged ? words.slice(0, -1) : words;
  return blamingStatement.standIn(statement) && !blameless.standIn(statement);
}
