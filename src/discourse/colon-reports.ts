import type { Mention, Report, Token, Voice } from './discourse.ts';
import { subjectBefore } from './subject-before.ts';
import { usualAddressee } from './voices.ts';

const telling =
  /^(?:told|said|replied|answered|responded|wrote|texted|messaged|e-?mailed|promised|assured|explained)$/;
const message = /^(?:text|message|msg|e-?mail|reply|dm|voicemail|vm|whatsapp|sms|card|note)$/;
const way =
  /^(?:to|back|again|by|via|in|on|over|the|a|text|message|e-?mail|card|phone|whatsapp|sms|letter|chat)$/;
/** Words of somebody who speaks to somebody. */
const addressing = /^(?:i|i'm|i'll|i've|i'd|me|my|you|you're|you'll|you've|your|u|ur)$/;
/** How far before the colon the verb may stand, in tokens. */
const reach = 5;

/** “Texted ct: I know …”, “Text to ct: I know …”: words without quotation marks behind a colon, when they speak to somebody. */
export function colonReport(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  isSupervision: boolean,
): Report | undefined {
  const colon = tokens.findIndex(({ norm }) => norm === ':');
  if (colon < 1 || !tokens.slice(colon + 1).some(({ norm }) => addressing.test(norm)))
    return undefined;
  for (let verb = colon - 1; verb >= Math.max(0, colon - reach); verb -= 1) {
    const token = tokens[verb];
    if (token === undefined) return undefined;
    const named = mentions.find(
      ({ first, last, possessive }) => first <= verb && verb <= last && !possessive,
    );
    const speaker = named === undefined ? speakerAt(tokens, mentions, verb) : undefined;
    if (speaker === undefined) {
      if (named !== undefined || way.test(token.norm) || isOwner(mentions, verb)) continue;
      return undefined;
    }
    const addressee =
      mentions.find(({ first, last }) => first > verb && last < colon)?.voice ??
      usualAddressee(speaker, isSupervision);
    return { verb, speaker, addressee, link: 'bare', first: colon + 1, last: tokens.length - 1 };
  }
  return undefined;
}

/** “her” of “wrote in her card”. */
function isOwner(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(({ first, possessive }) => possessive && first === at);
}

/** Who speaks by the verb at `at`, or who sent the message that it names. */
function speakerAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): Voice | undefined {
  const norm = tokens[at]?.norm ?? '';
  if (telling.test(norm)) return subjectBefore(tokens, at, mentions);
  return message.test(norm) && at <= 1 && tokens[at + 1]?.norm === 'to' ? 'author' : undefined;
}
