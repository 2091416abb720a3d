import { attribute } from '../../discourse/attribution.ts';
import type { Sentence, Token } from '../../discourse/discourse.ts';
import { quotingVerbs } from '../../discourse/speech-verbs.ts';
import { subjectBefore } from '../../discourse/subject-before.ts';
import { wordSet } from './words.ts';

/** Verbs with which a note tells how somebody sees a thing, before their words for it. */
const viewing = wordSet(
  'find finds found call calls called need needs needed see sees saw miss misses missed like likes liked love loves loved fear fears feared remember remembers remembered want wants',
);
/** How far before a quotation such a verb may stand, in tokens. */
const reach = 8;
/** How many words a quotation has that a note takes into its own sentence. */
const fewestTaken = 4;
/** What may stand before a quotation that is a sentence of its own. */
const connectors = wordSet('then and but so later also again afterwards finally');
/** Labels of what is put to a group or hung on a wall. */
const promptLabel =
  /\b(?:warm-?\s?up|ice-?\s?breaker|opener|prompt|question|topic|theme|exercise|round|go-round|poster|sign|slogan|title|quote)(?: of the \w+)?\s*[:–—]\W*$/iu;
/** How much of the text before a quotation a label takes, in characters. */
const labelReach = 40;
const firstPerson = wordSet('i my me mine myself we us our ours');

/**
 * Whether the words around a quotation, the token `at` of its sentence, tell that the participant
 * says it. What nobody brings in is the participant's by custom, in a contact note.
 */
export function isParticipants(
  host: Sentence,
  at: number,
  said: readonly Sentence[],
  isContact: boolean,
): boolean {
  const { tokens } = host;
  const mentions = host.mentions();
  const told = attribute(tokens, mentions, at);
  if (told !== undefined) return told.speaker === 'participant';
  const verb = tokens.findLastIndex(({ norm }, index) => index < at && quotingVerbs.has(norm));
  if (verb !== -1) {
    return opensWithReport(tokens, at) || subjectBefore(tokens, verb, mentions) === 'participant';
  }
  if (!isContact || followsPrompt(host)) return false;
  return (
    namesNobodyElse(host, at, said) ||
    (standsAlone(tokens, at) && isUtterance(said)) ||
    followsTheirAct(host, at, said) ||
    isTheirView(host, at, said)
  );
}

/** “Describes it as …”: a report in the present tense that names nobody is the participant's. */
function opensWithReport(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(0, at).find(isWord);
  return verb !== undefined && quotingVerbs.has(verb.norm) && verb.norm.endsWith('s');
}

/** “Warm-up: “…””: the label says that it is set for everybody, or written on a wall. */
function followsPrompt({ block, start }: Sentence): boolean {
  return promptLabel.test(block.text.slice(Math.max(0, start - labelReach), start));
}

function standsAlone(tokens: readonly Token[], at: number): boolean {
  return tokens.every(
    (token, index) => index === at || !isWord(token) || connectors.has(token.norm),
  );
}

/** Whether it ends as what is said aloud ends, unlike a title or a saying on a sign. */
function isUtterance(said: readonly Sentence[]): boolean {
  return /[.!?…]/.test(said.at(-1)?.terminal ?? '');
}

/** Words in the first person, in a sentence that speaks of nobody but the participant, or after a label. */
function namesNobodyElse(host: Sentence, at: number, said: readonly Sentence[]): boolean {
  const isLabelled = host.tokens[at - 1]?.norm === ':';
  const namesOthers = host
    .mentions()
    .some(({ voice }) => voice !== 'participant' && !(isLabelled && voice === 'author'));
  const spoken = said.flatMap(({ tokens }) => tokens);
  return !namesOthers && spoken.some(({ norm }) => firstPerson.has(norm));
}

/** “Ct shook her head, “not this year it won’t.””: at the end of what nobody but the participant does. */
function followsTheirAct(host: Sentence, at: number, said: readonly Sentence[]): boolean {
  const { tokens } = host;
  const isLast = tokens.slice(at + 1).every((token) => !isWord(token));
  const mentions = host.mentions();
  return (
    isLast &&
    tokens[at - 1]?.norm === ',' &&
    isUtterance(said) &&
    mentions.some(({ possessive }) => !possessive) &&
    mentions.every(({ voice }) => voice === 'participant') &&
    said.flatMap(({ tokens: each }) => each.filter(isWord)).length >= fewestTaken
  );
}

/** “Ct finds this “…””: their view of something, in words that are enough to be theirs. */
function isTheirView(host: Sentence, at: number, said: readonly Sentence[]): boolean {
  const { tokens } = host;
  const verb = tokens.findLastIndex(
    ({ norm }, index) => index < at && index >= at - reach && viewing.has(norm),
  );
  if (verb === -1 || subjectBefore(tokens, verb, host.mentions()) !== 'participant') return false;
  return said.flatMap(({ tokens: each }) => each.filter(isWord)).length >= fewestTaken;
}

/** Whether a token is read out: a word or a number. */
export function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number';
}
