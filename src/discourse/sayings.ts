import type { Mode, Sentence, Voice } from './discourse.ts';

/** Whose words a token is, how they stand in the note, and to whom they are said. */
export interface Saying {
  readonly voice: Voice;
  readonly mode: Mode;
  readonly addressee: Voice;
}

/** Whose words a token of a sentence is: the innermost reported clause's speaker, else the sentence's voice. */
export function sayingAt(sentence: Sentence, token: number): Saying {
  const report = sentence.reports().findLast(({ first, last }) => token >= first && token <= last);
  if (report === undefined) {
    const { voice, mode, addressee } = sentence;
    return { voice, mode, addressee };
  }
  return { voice: report.speaker, mode: 'reported', addressee: report.addressee };
}
