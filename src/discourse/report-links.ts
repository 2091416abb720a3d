import { beForms } from './closed-classes.ts';
import type { Mention, Report, Token } from './discourse.ts';
import { askingVerbs } from './speech-verbs.ts';
import { closedTags, isVerbish } from './word-classes.ts';

/** The furthest that a clause may stand behind whom it is told to, in tokens. */
const longestAdverbial = 6;

/** Where the clause begins after “told her at least twice that”; `at` where no such words stand between. */
export function afterAdverbial(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
): number {
  for (let next = at; next < at + longestAdverbial; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'mark' || token.kind === 'subject') return at;
    if (/^(?:that|if|whether)$/.test(token.norm)) {
      const isPointing = closedTags(tokens[next - 1]?.norm ?? '').includes('Preposition');
      return isPointing ? at : next;
    }
    const opensNoun = closedTags(tokens[next - 1]?.norm ?? '').some(
      (tag) => tag === 'Determiner' || tag === 'Preposition',
    );
    if (
      token.norm === 'to' ||
      (isVerbish(token.norm) && !opensNoun) ||
      mentions.some(({ first }) => first === next)
    )
      return at;
  }
  return at;
}

/** Openers of what holds for everybody: words of comfort and promise rather than of charting. */
export const comforting =
  /^(?:everything|things|nothing|nobody|no-one|god|life|time|tomorrow|someday|love|kids|children|people|all)$/;

/** How the words at `at` are joined on to a verb as what is said; undefined when they are not. */
export function linkAt(
  tokens: readonly Token[],
  at: number,
  verb: number,
  mentions: readonly Mention[],
  object: Mention | undefined,
): Report['link'] | undefined {
  const norm = tokens[at]?.norm ?? '';
  const isAsking = askingVerbs.has(tokens[verb]?.norm ?? '');
  if (norm === 'that') return beForms.has(tokens[at + 1]?.norm ?? '') ? 'bare' : 'that';
  if (norm === 'if' || norm === 'whether') return 'if';
  if (closedTags(norm).includes('QuestionWord')) return 'wh';
  if (norm === 'to' || (/^(?:not|never)$/.test(norm) && tokens[at + 1]?.norm === 'to')) return 'to';
  if (isAsking && closedTags(norm).includes('Auxiliary')) return 'if';
  const isSubject = mentions.some(({ first, possessive }) => first === at && !possessive);
  const saysClause =
    object !== undefined ||
    /^(?:said|says|say|saying|states|stated|thinks|thought|think|feels|felt|believes|believed|denies|denied|reports|reported|knew|explained|mentioned|promised|insisted|claimed|admitted|disclosed|hopes|hoped)$/.test(
      tokens[verb]?.norm ?? '',
    );
  if (
    saysClause &&
    (isSubject ||
      comforting.test(norm) ||
      closedTags(norm).some(
        (tag) => tag === 'Pronoun' || tag === 'Determiner' || tag === 'Possessive',
      ))
  )
    return 'bare';
  if (
    saysClause &&
    object !== undefined &&
    /^\p{L}/u.test(norm) &&
    !closedTags(norm).some(
      (tag) => tag === 'Preposition' || tag === 'Conjunction' || tag === 'Auxiliary',
    )
  )
    return 'bare';
  return undefined;
}
