import type { Mention, Report, Sentence, Token } from './discourse.ts';
import { findReports } from './reports.ts';
import { isStaff } from './voices.ts';

const opening =
  /^(?:he|she|they|it|his|her|their|nobody|no-one|no|everyone|everybody|everything|nothing|who|how|why|what|where|when)$/;
const shifted = /^(?:would|could|might|wouldn't|couldn't)$/;

/**
 * The whole sentence as a report where a contact note goes on with what the participant was just
 * said to have said: “Ct said the court was unfair. How could they take her kids?” It opens with
 * the third person, asks or stands in a shifted tense, and names no staff.
 */
export function freeSpeech(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  before: Sentence | undefined,
): Report | undefined {
  if (before?.mode !== 'narrated' || !opening.test(tokens[0]?.norm ?? '')) return undefined;
  const isShifted = tokens.some(({ norm }) => shifted.test(norm));
  if (!isShifted && !/^[?!]$/.test(tokens.at(-1)?.norm ?? '')) return undefined;
  const namesStaff = mentions.some(({ voice }) => isStaff(voice));
  if (namesStaff || tokens.some(({ kind }) => kind === 'subject' || kind === 'quotation'))
    return undefined;
  const goesOn = findReports(before.tokens, before.mentions(), false).some(
    ({ speaker, link, last }) =>
      speaker === 'participant' && link !== 'to' && last >= before.tokens.length - 2,
  );
  return goesOn
    ? {
        verb: 0,
        speaker: 'participant',
        addressee: 'author',
        link: 'bare',
        first: 0,
        last: tokens.length - 1,
      }
    : undefined;
}
