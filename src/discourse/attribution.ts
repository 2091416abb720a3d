import { beForms, questionWords } from './closed-classes.ts';
import type { Mention, Token, Voice } from './discourse.ts';
import { askingVerbs, quotingVerbs } from './speech-verbs.ts';
import { subjectBefore } from './subject-before.ts';
import { usualAddressee } from './voices.ts';
import { closedTags, isFunctionWord, isVerbish } from './word-classes.ts';

/** Who says a quotation, and to whom when the words tell. */
export interface Attribution {
  readonly speaker: Voice;
  readonly addressee?: Voice;
}

/** How far from a quotation its verb of speech may stand, in tokens. */
const reach = 14;

/** The speaker of the quotation at token `at`, by the nearest verb of speech; undefined when none tells. */
export function attribute(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  writer: Voice = 'author',
): Attribution | undefined {
  return (
    sentBefore(tokens, mentions, at, writer) ??
    leftBefore(tokens, mentions, at, writer) ??
    senderAfter(tokens, mentions, at) ??
    labelBefore(tokens, mentions, at) ??
    answerBefore(tokens, mentions, at) ??
    likeBefore(tokens, mentions, at) ??
    verbBefore(tokens, mentions, at) ??
    withBefore(tokens, mentions, at) ??
    verbAfter(tokens, mentions, at) ??
    wayAfter(tokens, mentions, at) ??
    bracketAfter(tokens, mentions, at) ??
    ownerBefore(tokens, mentions, at)
  );
}

const message =
  /^(?:texts?|messages?|msg|e-?mails?|letters?|notes?|voicemail|vm|cards?|replys?|dm|whatsapp|sms|post)$/;

/** “Text from ct: “…””, “Message to ct: “…””: a message and which way it went. */
function sentBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  writer: Voice,
): Attribution | undefined {
  if (tokens[at - 1]?.norm !== ':') return undefined;
  const person = mentions.findLast(({ last, possessive }) => last < at && !possessive);
  const way = tokens[(person?.first ?? 0) - 1]?.norm ?? '';
  if (person === undefined || !message.test(tokens[person.first - 2]?.norm ?? '')) return undefined;
  if (way === 'from') return { speaker: person.voice };
  return way === 'to' ? { speaker: writer, addressee: person.voice } : undefined;
}

/** “Left VM: “…””, “Text sent 14:20: “…””: a message, by what was done with it. */
function leftBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  writer: Voice,
): Attribution | undefined {
  if (tokens[at - 1]?.norm !== ':') return undefined;
  const noun = tokens.findLastIndex(({ norm }, index) => index < at && message.test(norm));
  if (noun === -1 || noun < at - 5) return undefined;
  if (tokens[noun + 1]?.norm === 'sent') return { speaker: writer };
  const verb = tokens.findLastIndex(
    ({ norm }, index) => index < noun && index >= noun - 3 && /^(?:left|sent)$/.test(norm),
  );
  const speaker = verb === -1 ? undefined : subjectBefore(tokens, verb, mentions);
  return speaker === undefined ? undefined : { speaker };
}

/** “Denise: “…””: a person and a colon. */
function labelBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): Attribution | undefined {
  if (tokens[at - 1]?.norm !== ':') return undefined;
  const label = mentions.find(({ last, possessive }) => last === at - 2 && !possessive);
  return label === undefined || isObject(tokens, label) ? undefined : { speaker: label.voice };
}

/** “She asked him what helps: “A lift.””: whoever was asked, since what was asked is told already. */
function answerBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): Attribution | undefined {
  const isQuestion = /\?["”’']?$/.test(tokens[at]?.text ?? '');
  if (tokens[at - 1]?.norm !== ':' || isQuestion) return undefined;
  const verb = tokens.findLastIndex(({ norm }, index) => index < at && askingVerbs.has(norm));
  const link = tokens.findIndex(({ norm }, index) => index > verb && questionWords.has(norm));
  if (verb === -1 || link === -1 || link > verb + 4 || link > at - 3) return undefined;
  const asker = subjectBefore(tokens, verb, mentions);
  if (asker === undefined) return undefined;
  const asked = mentions.find(({ first, possessive }) => first === verb + 1 && !possessive);
  const isAsked = asked !== undefined && asked.last < link;
  return {
    speaker: isAsked ? asked.voice : usualAddressee(asker, true),
    addressee: asker,
  };
}

/** “spoke to ct:”, “Texted ct:”: whoever follows a preposition or a verb of speech is no label. */
function isObject(tokens: readonly Token[], { first }: Mention): boolean {
  const before = tokens[first - 1]?.norm ?? '';
  return closedTags(before).includes('Preposition') || quotingVerbs.has(before);
}

/** “I was like “…””: “be like” brings in words as “said” does. */
function likeBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): Attribution | undefined {
  const like = tokens[at - 1]?.norm === ',' ? at - 2 : at - 1;
  if (tokens[like]?.norm !== 'like' || !beForms.has(tokens[like - 1]?.norm ?? '')) return undefined;
  const speaker = mentions.find(({ last, possessive }) => !possessive && last === like - 2);
  return speaker === undefined ? undefined : { speaker: speaker.voice };
}

/** “She told CM, “…””. */
function verbBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): Attribution | undefined {
  for (let verb = at - 1; verb >= Math.max(0, at - reach); verb -= 1) {
    const token = tokens[verb];
    if (token === undefined || token.kind === 'quotation') return undefined;
    if (token.kind !== 'word' || !quotingVerbs.has(token.norm)) continue;
    const speaker =
      relativeBefore(tokens, mentions, verb) ??
      subjectBefore(tokens, verb, mentions) ??
      thingBefore(tokens, mentions, verb);
    if (speaker === undefined) continue;
    const object = mentions.find(
      ({ first, last, possessive }) =>
        !possessive &&
        (first === verb + 1 || (first === verb + 2 && tokens[verb + 1]?.norm === 'to')) &&
        last < at,
    );
    return object === undefined ? { speaker } : { speaker, addressee: object.voice };
  }
  return undefined;
}

/** “the agent, who wrote: …”: whoever stands before “who”. */
function relativeBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verb: number,
): Voice | undefined {
  if (tokens[verb - 1]?.norm !== 'who') return undefined;
  const noun = tokens[verb - 2]?.norm === ',' ? verb - 3 : verb - 2;
  return (
    mentions.findLast(({ first, last }) => first <= noun && noun <= last)?.voice ?? 'third-party'
  );
}

/** “The agent wrote: …”, “Her text said: …”: a subject that is no known person, or what somebody has written. */
function thingBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verb: number,
): Voice | undefined {
  const at = verb - 1;
  const noun = tokens[at];
  if (noun?.kind !== 'word' || isFunctionWord(noun.norm) || isVerbish(noun.norm)) return undefined;
  if (mentions.some(({ first, last }) => first <= at && at <= last)) return undefined;
  const owner = mentions.find(({ last, possessive }) => possessive && last === at - 1);
  if (owner !== undefined && utterance.test(noun.norm)) return owner.voice;
  return owner !== undefined || tokens.slice(0, at).some(({ norm }) => norm === 'the')
    ? 'third-party'
    : undefined;
}

/** ““…,” ct said” and ““…,” said ct”. */
function verbAfter(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): Attribution | undefined {
  for (let verb = at + 1; verb <= Math.min(tokens.length - 1, at + 4); verb += 1) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || !quotingVerbs.has(token.norm)) continue;
    const before = mentions.find(
      ({ first, last, possessive }) => !possessive && first > at && last < verb,
    );
    const after = mentions.find(({ first, possessive }) => !possessive && first === verb + 1);
    const speaker = before ?? (verb === at + 1 || tokens[at + 1]?.norm === ',' ? after : undefined);
    if (speaker !== undefined) return { speaker: speaker.voice };
    return undefined;
  }
  return undefined;
}

/** ““…” was how I put it”, ““…” was her answer”: whose way of saying or whose words it was. */
function wayAfter(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): Attribution | undefined {
  const [copula, opener, ...others] = tokens.slice(at + 1, at + 5).map(({ norm }) => norm);
  if (!beForms.has(copula ?? '')) return undefined;
  const isWay = /^(?:how|what)$/.test(opener ?? '') && others.some((norm) => wording.test(norm));
  const isOwned = speechNouns.test(others[0] ?? '') || speechNouns.test(others[1] ?? '');
  const person = mentions.find(({ first }) => first === (isWay ? at + 3 : at + 2));
  return person && (isWay || (isOwned && person.possessive))
    ? { speaker: person.voice }
    : undefined;
}

const wording = /^(?:put|phrased|worded|said|asked|wrote|told|meant)$/;
const speechNouns =
  /^(?:answer|question|reply|response|words?|phrase|phrasing|wording|line|comment|remark|verdict|view|reaction|opener|opening|message)$/;

/** “Ruth began with “…””, “She came back with: “…””: whoever opened, went on or ended so. */
function withBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): Attribution | undefined {
  const link = tokens[at - 1]?.norm === ':' ? at - 2 : at - 1;
  if (tokens[link]?.norm !== 'with') return undefined;
  const verb = tokens.findLastIndex(
    ({ norm }, index) => index < link && index >= link - 4 && bringing.test(norm),
  );
  const speaker = verb === -1 ? undefined : subjectBefore(tokens, verb, mentions);
  return speaker === undefined ? undefined : { speaker };
}

const bringing =
  /^(?:began|begins|begin|started|starts|start|opened|opens|open|ended|ends|end|finished|finishes|closed|closes|came|comes|hit|met|greeted|went|led|responded|replied|answered|countered)$/;

/** ““…” (Ruth)”: whose words they are, in brackets. */
function bracketAfter(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): Attribution | undefined {
  if (tokens[at + 1]?.norm !== '(') return undefined;
  const person = mentions.find(({ first, possessive }) => !possessive && first === at + 2);
  return person !== undefined && tokens[person.last + 1]?.norm === ')'
    ? { speaker: person.voice }
    : undefined;
}

/** “I got a “…” from Nora”: whoever it came from. */
function senderAfter(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): Attribution | undefined {
  if (tokens[at + 1]?.norm !== 'from') return undefined;
  const sender = mentions.find(({ first, possessive }) => !possessive && first === at + 2);
  return sender === undefined ? undefined : { speaker: sender.voice };
}

const utterance =
  /^(?:words?|line|answer|reply|response|phrase|goals?|quote|message|text|e-?mail|letter|note|voicemail|motto|question|wish|voice|view|take|statement|comment)$/;

/** “Ct’s words: “…””: an owner and what was said. */
function ownerBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): Attribution | undefined {
  const owner = [...mentions]
    .reverse()
    .find(({ last, possessive }) => possessive && last < at && last >= at - 5);
  if (owner === undefined) return undefined;
  const noun = tokens[owner.last + 1]?.norm ?? '';
  return utterance.test(noun) ? { speaker: owner.voice } : undefined;
}
