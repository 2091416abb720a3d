import type { Sentence, Voice } from '../../discourse/discourse.ts';
import { subjectBefore } from '../../discourse/subject-before.ts';

/** Who is who in one sentence, as far as a report of it needs. */
export interface Persons {
  /** The voice of whoever does what the verb at a token tells, its subject or “by …”; undefined when nobody is found. */
  readonly subjectOf: (verb: number) => Voice | undefined;
  /** Whether a token belongs to a mention of the worker. */
  readonly isWorker: (token: number) => boolean;
  /** Whether a token belongs to a mention of whoever is asked by the subject of a verb. */
  readonly isAsked: (token: number, verb: number) => boolean;
  /** Whether a token belongs to a mention of somebody outside the agency. */
  readonly isOutsider: (token: number) => boolean;
}

/** The persons of a sentence, by its mentions. */
export function personsOf(sentence: Sentence): Persons {
  const isIn = (token: number, voices: readonly Voice[]): boolean =>
    sentence
      .mentions()
      .some(
        ({ first, last, voice, possessive }) =>
          !possessive && voices.includes(voice) && token >= first && token <= last,
      );
  const agentOf = (verb: number): Voice | undefined =>
    sentence.tokens[verb + 1]?.norm === 'by'
      ? sentence.mentions().find(({ first, possessive }) => !possessive && first === verb + 2)
          ?.voice
      : undefined;
  const subjectOf = (verb: number): Voice | undefined =>
    agentOf(verb) ?? subjectBefore(sentence.tokens, verb + 1, sentence.mentions());
  return {
    subjectOf,
    isWorker: (token) => isIn(token, ['author']),
    isAsked: (token, verb) =>
      isIn(token, [(subjectOf(verb) ?? sentence.voice) === 'author' ? 'participant' : 'author']),
    isOutsider: (token) => isIn(token, ['participant', 'third-party']),
  };
}
