import { determiners, subjectPronouns } from './closed-classes.ts';
import type { Token } from './discourse.ts';
import { namesPerson } from './names-person.ts';
import { objectForms } from './pronouns.ts';
import { roleVoice } from './roles.ts';
import { authorVerbs, participantVerbs, quotingVerbs } from './speech-verbs.ts';
import { untensedAt } from './untensed.ts';
import { closedTags, isAdverb, isFunctionWord, isPastTense, isVerbish } from './word-classes.ts';

const leading =
  /^(?:later|then|also|always|usually|often|sometimes|never|rarely|seldom|only|now|today|yesterday|afterwards?|again|next|still|just|briefly|finally|first|and|but|so|ok|okay|well|on|at|this|that|am|pm|morning|afternoon|evening|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|visit|-|—)$/;
const presentReports =
  /^(?:reports|states|says|denies|endorses|wants|feels|needs|lives|works|thinks|believes|expresses|identifies|appears|seems|presents|has|continues|remains|c\/o|struggles|likes|plans|hopes|understands|knows|requests|refuses|declines|claims|insists|admits|struggling|attends|takes|uses|sleeps|rents|owes|gets|goes)$/;

const auxiliary = /^(?:did|do|does|has|had|was|is|were|will|would|can|could|should|am|are)$/;

/** Whether a verb that may be the sentence’s first word stands here without a subject. */
function isBareVerb(norm: string): boolean {
  return (
    isPastTense(norm) ||
    presentReports.test(norm) ||
    participantVerbs.has(norm) ||
    authorVerbs.has(norm)
  );
}

/** What a sentence of shorthand may be. */
interface Shorthand {
  readonly isNarrated: boolean;
  /** Whether it stands among things to do, where a form without tense is no statement. */
  readonly isTask?: boolean;
}

/**
 * Puts a token of kind `subject` where shorthand leaves the subject out: before a sentence's bare
 * verb (“Called ct.”, “Didn’t answer”), and before a second verb that shares its subject (“and gave her $20”).
 */
export function insertSubjects(
  tokens: readonly Token[],
  { isNarrated, isTask = false }: Shorthand,
): readonly Token[] {
  const head = headVerb(tokens, { isNarrated, isTask });
  let result: Token[] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at === head || sharesSubject(tokens, at, head)) {
      result ??= tokens.slice(0, at);
      result.push({ text: '', norm: '', start: token.start, end: token.start, kind: 'subject' });
    }
    result?.push(token);
  }
  return result ?? tokens;
}

/** Where the bare verb stands that opens the sentence; -1 when it has a subject. */
function headVerb(tokens: readonly Token[], { isNarrated, isTask }: Required<Shorthand>): number {
  for (let at = 0; at < Math.min(tokens.length, 6); at += 1) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (
      token.kind === 'number' ||
      (leading.test(token.norm) && !isSeated(tokens, at)) ||
      (token.kind === 'mark' && /^[-—,:•→(]$/.test(token.norm)) ||
      isAdverb(token.norm)
    )
      continue;
    if (token.kind !== 'word') return -1;
    if (isNarrated && !isTask && untensedAt(tokens, at) !== undefined) return at;
    const next = tokens[at + 1]?.norm ?? '';
    if (auxiliary.test(token.norm) || /n't$/.test(token.norm))
      return isNarrated && !isInverted(tokens, at) ? at : -1;
    if (!isBareVerb(token.norm) && !(isNarrated && isPresentVerb(token.norm, next))) return -1;
    const isQuoting =
      /^(?:replied|answered|wrote|texted)$/.test(token.norm) ||
      (quotingVerbs.has(token.norm) && tokens[at + 2]?.kind === 'quotation');
    if (
      (next === ':' && !isQuoting) ||
      (token.norm === 'report' && tokens[at + 1]?.kind !== 'word') ||
      (next === 'by' && /^(?!dropp|stopp|pass|popp).*ed$/.test(token.norm))
    )
      return -1;
    return at;
  }
  return -1;
}

/** Whether a comma closes a name or number that another opened: “Her landlord, Mr. Voss, rang”. */
function closesAside(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at > Math.max(0, comma - 5); at -= 1) {
    const token = tokens[at];
    if (token?.norm === ',') return at < comma - 1 && isApposed(tokens.slice(at + 1, comma));
  }
  return false;
}

/** “Mr. Voss”, “34”, “his eldest”: a name, a number, or a phrase without a verb. */
function isApposed(aside: readonly Token[]): boolean {
  const [first, ...others] = aside;
  const isNamed = aside.every(({ kind, text }) => kind === 'number' || /^\p{Lu}/u.test(text));
  return (
    isNamed || (determiners.has(first?.norm ?? '') && !others.some(({ norm }) => isVerbish(norm)))
  );
}

/** “Sat with ct” is no Saturday. */
function isSeated(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.norm === 'sat' &&
    /^(?:with|w\/|down|in|by|beside|next|on|outside|together|quietly|and|through|alongside|near)$/.test(
      tokens[at + 1]?.norm ?? '',
    )
  );
}

/** “Has she called?”, “Had she called, …”: the subject stands behind. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const tags = closedTags(next?.norm ?? '');
  if (subjectPronouns.has(next?.norm ?? '')) return true;
  const isFull =
    /^(?:had|has|did|does)$/.test(tokens[at]?.norm ?? '') && tokens.at(-1)?.norm !== '?';
  if (isFull) return false;
  return (
    tags.includes('Pronoun') || tags.includes('Determiner') || /^\p{Lu}/u.test(next?.text ?? '')
  );
}

/** “Describes her sleep as broken”: a form in -s with an object or a clause behind it. */
function isPresentVerb(norm: string, next: string): boolean {
  return (
    norm.length > 3 &&
    /[^su']s$/.test(norm) &&
    !isFunctionWord(norm) &&
    roleVoice(norm.slice(0, -1)) === undefined &&
    /^(?:she|he|they|her|his|their|a|an|the|no)$/.test(next)
  );
}

/** Whether a past form follows a joining word with no subject of its own. */
function sharesSubject(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  if (at <= head || at < 2 || token?.kind !== 'word') return false;
  if (!isPastTense(token.norm) && !(head !== -1 && isPerfect(tokens, at))) return false;
  let before = at - 1;
  while (
    before > 0 &&
    closedTags(tokens[before]?.norm ?? '').includes('Filler') &&
    tokens[before]?.norm !== 'then'
  )
    before -= 1;
  if (tokens[at - 1]?.norm === 'so' && (opensResult(tokens[at - 2]) || isTowards(tokens, at)))
    return true;
  const joint = tokens[before]?.norm ?? '';
  if (joint === 'then') return !tokens.slice(Math.max(0, before - 1), before).some(namesPerson);
  if (joint === ',' && closesAside(tokens, before)) return false;
  return /^(?:and|but|;|,|&|or|\/|—)$/.test(joint);
}

/** “Told him no and **have asked** the landlord”. */
function isPerfect(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'have' && untensedAt(tokens, at)?.isFirstPerson === true;
}

/** “cried so sat with her”: an act towards somebody. */
function isTowards(tokens: readonly Token[], verb: number): boolean {
  const [next = '', second = ''] = [tokens[verb + 1]?.norm, tokens[verb + 2]?.norm];
  return (
    objectForms.has(next) || (/^(?:with|w\/|to|for|beside)$/.test(next) && objectForms.has(second))
  );
}

/** “had no voucher so lent him one”, against “felt so let down”: a noun before “so” ends what led to the act. */
function opensResult(noun: Token | undefined): boolean {
  return noun?.kind === 'word' && !isVerbish(noun.norm) && !isFunctionWord(noun.norm);
}
