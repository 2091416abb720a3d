import { questionWords } from '../../discourse/closed-classes.ts';
import type { Token } from '../../discourse/discourse.ts';
import { blamingWh, loadedPolar } from './blame-phrases.ts';
import { isInverted } from './clause-starts.ts';
import { clauseStop, isIf, joiners } from './reported-clause.ts';
import {
  asking,
  blame,
  blameAnybody,
  blamePaperwork,
  blamePolar,
  checking,
  inviting,
  narrow,
  openTasks,
  reportedPoliteness,
} from './reporting-phrases.ts';
import { isAboutSafety } from './safety.ts';
import { type SpokenWord, spokenWords } from './spoken-words.ts';
import { wordSet } from './words.ts';

/** A question that minutes report: “asked whether CM had called”. */
export interface ReportedQuestion {
  /** The asking verb's token; the asker is its subject. */
  readonly verb: number;
  /** Tokens from the asking verb to the end of its clause, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly kind: 'closed' | 'open' | 'exempt';
  /** Whether an open one asks for a single fact. */
  readonly isNarrow: boolean;
  /** Whether it is told as a wish to know, which only a supervisor's or staff member's named wish makes a question. */
  readonly isWish: boolean;
  /** Whether it takes the fault of whoever is asked as known. */
  readonly isLeading: boolean;
}

/** Tells whether a token stands for whoever is asked with the verb at another token. */
export type IsAsked = (token: number, verb: number) => boolean;

/** Verbs that tell a question as a wish. */
const wishing = wordSet('wanted wants wished wishes would was were');
/** What before the verb makes it no asking: a passive names who is asked, a denial that nobody did. */
const notAsking = wordSet(
  'was were been being is are got be never not without before instead of to',
);
/** Words that end the search for what is asked: the verb has another complement. */
const otherComplements = wordSet('for that because and but or with after before so it “” ‘’');
/** How many words may stand between the verb and what is asked. */
const longestObject = 7;

/** First words of all ways to report a question, by which most sentences are passed over. */
const reportingWords = wordSet(`
  asked asks asking askin sought seeks requested invited invites inviting encouraged encourages prompted prompts helped got raised raises probed probes put enquired enquires inquired inquires queried queries wondered wonders questioned
  wanted wants wished wishes demanded demands curious keen question questions love like checked checks checking
`);

/** Every question that a narrated sentence reports, in order. */
export function reportedQuestions(
  tokens: readonly Token[],
  isAsked: IsAsked,
): readonly ReportedQuestion[] {
  if (!tokens.some(({ norm }) => reportingWords.has(norm))) return [];
  const words = spokenWords(tokens);
  return words.flatMap((_, at) => reportedAt(words, at, isAsked));
}

function reportedAt(
  words: readonly SpokenWord[],
  at: number,
  isAsked: IsAsked,
): readonly ReportedQuestion[] {
  const isPassive = words[at + 1]?.norm === 'by';
  if (notAsking.has(words[at - 1]?.norm ?? '') && !isPassive) return [];
  const asked = asking.endAt(words, at);
  const checked = asked === -1 ? checking.endAt(words, at) : -1;
  const end = Math.max(asked, checked, inviting.endAt(words, at));
  if (end === -1) return [];
  const link = linkAfter(words, end);
  if (link === -1 || (checked !== -1 && !isIf(words[link]))) return [];
  if (asked === -1 && checked === -1 && words[link]?.norm !== 'to') return [];
  const stop = clauseStop(words, link);
  return [
    describe(words, at, at, link, stop, isAsked),
    ...joinedQuestion(words, at, stop, isAsked),
  ];
}

/** Where what is asked begins: “if”, a question word, an auxiliary before its subject, “to tell”. */
function linkAfter(words: readonly SpokenWord[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + longestObject); at++) {
    const word = words[at];
    if (word === undefined || (word.isMark && word.norm !== ',' && word.norm !== ':')) return -1;
    if (isIf(word) && words[at - 1]?.norm === ',') return -1;
    if (isIf(word) || questionWords.has(word.norm) || isInverted(words, at)) return at;
    if (word.norm === 'to') return openTasks.endAt(words, at) === -1 ? -1 : at;
    if (otherComplements.has(word.norm)) return -1;
  }
  return -1;
}

/** “…, and had she told anybody”: a second question in question order. */
function joinedQuestion(
  words: readonly SpokenWord[],
  verb: number,
  stop: number,
  isAsked: IsAsked,
): readonly ReportedQuestion[] {
  const at = stop + 2;
  const isJoined =
    words[stop]?.norm === ',' && joiners.has(words[stop + 1]?.norm ?? '') && isInverted(words, at);
  return isJoined ? [describe(words, verb, at, at, clauseStop(words, at), isAsked)] : [];
}

function describe(
  words: readonly SpokenWord[],
  verb: number,
  first: number,
  link: number,
  stop: number,
  isAsked: IsAsked,
): ReportedQuestion {
  const clause = words.slice(link, stop);
  const word = words[link];
  const isOpen = word !== undefined && (questionWords.has(word.norm) || word.norm === 'to');
  const isExcused =
    !isOpen &&
    (reportedPoliteness.endAt(words, isIf(word) ? link + 1 : link) !== -1 || isAboutSafety(clause));
  return {
    verb: words[verb]?.token ?? 0,
    first: words[first]?.token ?? 0,
    last: clause.at(-1)?.token ?? 0,
    kind: isOpen ? 'open' : isExcused ? 'exempt' : 'closed',
    isNarrow: clause.length <= 2 || narrow.endAt(words, link) !== -1,
    isWish: wishing.has(words[verb]?.norm ?? ''),
    isLeading: blames(clause, words[verb], isAsked),
  };
}

function blames(
  clause: readonly SpokenWord[],
  verb: SpokenWord | undefined,
  isAsked: IsAsked,
): boolean {
  if (blamePaperwork.endAt(clause, 0) !== -1 || blameAnybody.endAt(clause, 0) !== -1) return true;
  if (blamesAloud(clause)) return true;
  const isAboutAsked = clause.slice(1, 5).some(({ token }) => isAsked(token, verb?.token ?? 0));
  if (!isAboutAsked) return false;
  const isChallenge = challenging.has(verb?.norm ?? '') && clause[0]?.norm === 'why';
  return isChallenge || blame.endAt(clause, 0) !== -1 || blamePolar.standIn(clause);
}

/** “asked: how could you spend it all”: the words as they were spoken. */
function blamesAloud(clause: readonly SpokenWord[]): boolean {
  const isSpoken = clause.slice(1, 4).some(({ norm }) => norm === 'you');
  return isSpoken && (blamingWh.endAt(clause, 0) !== -1 || loadedPolar.endAt(clause, 0) !== -1);
}

/** Verbs of asking that call into question. */
const challenging = wordSet('queried queries questioned questions challenged demanded');
