import type { Mention, Report, Sentence, Token } from './discourse.ts';
import { comforting } from './report-links.ts';
import { findReports } from './reports.ts';
import { isStaff, usualAddressee } from './voices.ts';

const opening =
  /^(?:he|she|they|it|his|her|their|nobody|no-one|no|everyone|everybody|everything|nothing|who|how|why|what|where|when)$/;
const shifted = /^(?:would|could|might|wouldn't|couldn't)$/;

/**
 * The whole sentence as a report where a contact note goes on with what somebody was just said to
 * have said: “Ct said the court was unfair. How could they take her kids?” It opens with the third
 * person, asks or stands in a shifted tense, and names no staff. Of staff, only what holds for
 * everybody is taken so: “I told him he is not alone. Things get better.”
 */
export function freeSpeech(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  before: Sentence | undefined,
): Report | undefined {
  if (before?.mode !== 'narrated') return undefined;
  const opener = tokens[0]?.norm ?? '';
  const mayBeTheirs = opening.test(opener) && isAskedOrShifted(tokens);
  const speaker = mayBeTheirs ? 'participant' : comforting.test(opener) ? 'author' : undefined;
  if (speaker === undefined || mentions.some(({ voice }) => isStaff(voice))) return undefined;
  if (tokens.some(({ kind }) => kind === 'subject' || kind === 'quotation')) return undefined;
  const goesOn = findReports(before.tokens, before.mentions(), false).some(
    (report) =>
      report.speaker === speaker && report.link !== 'to' && report.last >= before.tokens.length - 2,
  );
  if (!goesOn) return undefined;
  const addressee = usualAddressee(speaker, false);
  return { verb: 0, speaker, addressee, link: 'bare', first: 0, last: tokens.length - 1 };
}

/** Whether a sentence asks, or stands in the tense in which others’ words are told. */
function isAskedOrShifted(tokens: readonly Token[]): boolean {
  return /^[?!]$/.test(tokens.at(-1)?.norm ?? '') || tokens.some(({ norm }) => shifted.test(norm));
}
