import type { Mention, Report, Token, Voice } from './discourse.ts';
import { askingVerbs, reportingVerbs, thoughtVerbs } from './speech-verbs.ts';
import { subjectBefore } from './subject-before.ts';
import { closedTags } from './word-classes.ts';

/** Whom somebody speaks to when the words do not say. */
export function usualAddressee(speaker: Voice, isSupervision: boolean): Voice {
  if (speaker === 'participant' || speaker === 'third-party') return 'author';
  return speaker === 'supervisor' && isSupervision ? 'author' : 'participant';
}

/** The reported clauses of a sentence: who is said to have said them, and to whom. */
export function findReports(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  isSupervision: boolean,
): readonly Report[] {
  const reports: Report[] = [];
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !(reportingVerbs.has(token.norm) || thoughtVerbs.has(token.norm)))
      continue;
    const report = reportAt(tokens, at, mentions, isSupervision);
    if (report === undefined) continue;
    reports.push(report);
  }
  return reports;
}

function reportAt(
  tokens: readonly Token[],
  verb: number,
  mentions: readonly Mention[],
  isSupervision: boolean,
): Report | undefined {
  const speaker = subjectBefore(tokens, verb, mentions) ?? 'other';
  let at = verb + 1;
  if (
    /^(?:to|with)$/.test(tokens[at]?.norm ?? '') &&
    mentions.some(({ first }) => first === at + 1)
  )
    at += 1;
  const object = mentions.find(({ first, possessive }) => first === at && !possessive);
  if (object !== undefined && !isFollowedByVerb(tokens, object.last + 1, verb))
    at = object.last + 1;
  else if (object !== undefined && tokens[verb]?.norm !== 'asked' && isSubjectOf(tokens, object)) {
    return clause(tokens, verb, speaker, undefined, 'bare', object.first, mentions, isSupervision);
  } else if (object !== undefined) at = object.last + 1;
  while (closedTags(tokens[at]?.norm ?? '').includes('Filler') && tokens[at]?.norm !== 'then')
    at += 1;
  if (tokens[at]?.norm === ',') at += 1;
  const link = linkAt(tokens, at, verb, mentions, object);
  if (link === undefined) return undefined;
  const first = link === 'that' || link === 'if' ? at + 1 : at;
  return clause(
    tokens,
    verb,
    speaker,
    object?.voice,
    link,
    link === 'wh' || link === 'to' ? at : first,
    mentions,
    isSupervision,
  );
}

/** “said she knew”, against “told her that …”: a verb right after the person makes it a subject. */
function isSubjectOf(tokens: readonly Token[], object: Mention): boolean {
  const next = tokens[object.last + 1];
  return next !== undefined && next.kind === 'word';
}

function isFollowedByVerb(tokens: readonly Token[], at: number, verb: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  const takesPerson =
    /^(?:told|tell|tells|telling|asked|ask|asks|reminded|reminds|assured|assures|reassured|reassures|warned|warns|advised|advises|informed|informs|promised|promises|instructed|instructs|texted|texts)$/;
  if (takesPerson.test(tokens[verb]?.norm ?? '')) return false;
  return norm !== '' && !/^(?:that|if|whether|to|,|how|what|why|when|where|who|which)$/.test(norm);
}

function linkAt(
  tokens: readonly Token[],
  at: number,
  verb: number,
  mentions: readonly Mention[],
  object: Mention | undefined,
): Report['link'] | undefined {
  const norm = tokens[at]?.norm ?? '';
  const isAsking = askingVerbs.has(tokens[verb]?.norm ?? '');
  if (norm === 'that') return 'that';
  if (norm === 'if' || norm === 'whether') return 'if';
  if (closedTags(norm).includes('QuestionWord')) return 'wh';
  if (norm === 'to') return 'to';
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
      closedTags(norm).some(
        (tag) => tag === 'Pronoun' || tag === 'Determiner' || tag === 'Possessive',
      ))
  )
    return 'bare';
  if (
    saysClause &&
    object !== undefined &&
    /^\p{L}/u.test(norm) &&
    !closedTags(norm).some((tag) => tag === 'Preposition' || tag === 'Conjunction')
  )
    return 'bare';
  return undefined;
}

function clause(
  tokens: readonly Token[],
  verb: number,
  speaker: Voice,
  addressee: Voice | undefined,
  link: Report['link'],
  first: number,
  mentions: readonly Mention[],
  isSupervision: boolean,
): Report | undefined {
  const last = clauseEnd(tokens, first, speaker, mentions);
  if (last < first) return undefined;
  return {
    verb,
    speaker,
    addressee: addressee ?? usualAddressee(speaker, isSupervision),
    link,
    first,
    last,
  };
}

/** A reported clause runs to the sentence's end, or to a mark or joining word where its speaker acts again. */
function clauseEnd(
  tokens: readonly Token[],
  first: number,
  speaker: Voice,
  mentions: readonly Mention[],
): number {
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark' && /^[;—()]$/.test(token.norm)) return at - 1;
    if (token.kind === 'mark' && /^[.?!…]$/.test(token.norm) && at === tokens.length - 1)
      return at - 1;
    if (
      at > first &&
      /^(?:and|but|so|then|,)$/.test(token.norm) &&
      resumes(tokens, at, speaker, mentions)
    )
      return at - 1;
  }
  return tokens.length - 1;
}

/** Whether the narration takes over again after a joining word: a dropped subject, or “I” and “CM” after others' words. */
function resumes(
  tokens: readonly Token[],
  at: number,
  speaker: Voice,
  mentions: readonly Mention[],
): boolean {
  let next = at + 1;
  while (/^(?:and|but|so|then)$/.test(tokens[next]?.norm ?? '')) next += 1;
  if (tokens[next]?.kind === 'subject') return true;
  const mention = mentions.find(({ first }) => first === next);
  if (mention === undefined || mention.possessive) return false;
  const norm = tokens[next]?.norm ?? '';
  if (norm === 'i') return speaker !== 'author' && speaker !== 'supervisor';
  return (
    mention.voice === 'author' && !/^(?:he|she|they|you|we)$/.test(norm) && speaker !== 'author'
  );
}
