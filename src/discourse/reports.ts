import { colonReport } from './colon-reports.ts';
import type { Mention, Report, Token, Voice } from './discourse.ts';
import { clauseEnd } from './report-ends.ts';
import { afterAdverbial, linkAt } from './report-links.ts';
import { reportingVerbs, thoughtVerbs } from './speech-verbs.ts';
import { subjectBefore } from './subject-before.ts';
import { trailingReport } from './trailing-reports.ts';
import { usualAddressee } from './voices.ts';
import { closedTags } from './word-classes.ts';

/** The reported clauses of a sentence: who is said to have said them, and to whom. */
export function findReports(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  isSupervision: boolean,
): readonly Report[] {
  const reports: Report[] = [];
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const isReporting = reportingVerbs.has(token.norm) || thoughtVerbs.has(token.norm);
    const report = isReporting
      ? reportAt(tokens, at, mentions, isSupervision)
      : informing.test(token.norm)
        ? lettingKnow(tokens, at, mentions, isSupervision)
        : undefined;
    if (report !== undefined) reports.push(report);
  }
  const whole = trailingReport(tokens, mentions) ?? colonReport(tokens, mentions, isSupervision);
  return whole === undefined ? reports : [whole, ...reports];
}

const informing = /^(?:let|lets|letting)$/;

/** “let her know that …”. */
function lettingKnow(
  tokens: readonly Token[],
  verb: number,
  mentions: readonly Mention[],
  isSupervision: boolean,
): Report | undefined {
  const object = mentions.find(({ first, possessive }) => first === verb + 1 && !possessive);
  if (object === undefined || tokens[object.last + 1]?.norm !== 'know') return undefined;
  const speaker = subjectBefore(tokens, verb, mentions) ?? 'other';
  return linked(tokens, verb, object.last + 2, speaker, object, mentions, isSupervision);
}

const nounOpener = /^(?:a|an|the|my|your|his|her|its|our|their|no|any|every|another|whose)$/;
const causative = /^(?:let|lets|make|makes|made|help|helps|helped|have|had|heard|saw)$/;

/** “my worry with her”, “the report that”: a form without an ending after an owner or article is no verb. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (/(?:ed|ing|id|old|ote)$/.test(norm)) return false;
  const before = tokens[at - 1]?.norm ?? '';
  if (causative.test(tokens[at - 2]?.norm ?? '')) return false;
  return nounOpener.test(before) || /\p{L}'s$/u.test(before);
}

function reportAt(
  tokens: readonly Token[],
  verb: number,
  mentions: readonly Mention[],
  isSupervision: boolean,
): Report | undefined {
  if (isNoun(tokens, verb)) return undefined;
  const speaker = subjectBefore(tokens, verb, mentions) ?? 'other';
  let at = verb + 1;
  const isAddressed =
    /^(?:to|with)$/.test(tokens[at]?.norm ?? '') && mentions.some(({ first }) => first === at + 1);
  if (isAddressed) at += 1;
  const object = mentions.find(({ first, possessive }) => first === at && !possessive);
  if (object !== undefined && (isAddressed || !isFollowedByVerb(tokens, object.last + 1, verb)))
    at = object.last + 1;
  else if (object !== undefined && tokens[verb]?.norm !== 'asked' && isSubjectOf(tokens, object)) {
    return clause(tokens, verb, speaker, undefined, 'bare', object.first, mentions, isSupervision);
  } else if (object !== undefined) at = object.last + 1;
  if (object !== undefined) at = afterAdverbial(tokens, at, mentions);
  return linked(tokens, verb, at, speaker, object, mentions, isSupervision);
}

/** The report whose clause begins at `at`, past fillers and a comma, when it is joined on as one. */
function linked(
  tokens: readonly Token[],
  verb: number,
  from: number,
  speaker: Voice,
  object: Mention | undefined,
  mentions: readonly Mention[],
  isSupervision: boolean,
): Report | undefined {
  let at = from;
  while (closedTags(tokens[at]?.norm ?? '').includes('Filler') && tokens[at]?.norm !== 'then')
    at += 1;
  const isPaused = tokens[at]?.norm === ',';
  if (isPaused) at += 1;
  const link = linkAt(tokens, at, verb, mentions, object);
  if (link === undefined) return undefined;
  // “how she feels, I was …”: a thought is not told behind a comma.
  if (isPaused && link === 'bare' && thoughtVerbs.has(tokens[verb]?.norm ?? '')) return undefined;
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
  const last = clauseEnd(tokens, first, link, speaker, mentions);
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
