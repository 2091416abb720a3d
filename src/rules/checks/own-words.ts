import { subjectPronouns } from '../../discourse/closed-classes.ts';
import type { Sentence, Token } from '../../discourse/discourse.ts';
import { defineCheck, type Holds } from '../define-check.ts';
import { isParticipants, isWord } from '../grammar/whose-words.ts';
import { patternList } from '../pattern-list.ts';
import type { Place } from '../rule.ts';

/** The options of the check `own-words`. */
export interface OwnWordsOptions {
  /** How many words a quotation has at least; a shorter one counts when it is a clause: “I miss him.” */
  readonly words: number;
  /** A quotation is no place when one of these matches in the sentence that it stands in. */
  readonly unless?: readonly string[];
}

/** A quotation, as a token of the sentence that it stands in, with the sentences inside it. */
interface Quoted {
  readonly host: Sentence;
  readonly at: number;
  readonly said: readonly Sentence[];
}

/** Finds what the participant is quoted as saying, each quotation once, with its marks. */
export const ownWords = defineCheck<OwnWordsOptions>({
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['words'],
    properties: {
      words: { type: 'integer', minimum: 1, description: 'a number of words' },
      unless: patternList,
    },
  },
  guards: ({ unless = [] }) => unless,
  find: function* ({ sentences, discourse }, options, holds) {
    const isContact = discourse.note.type === 'contact';
    for (const quoted of quotationsIn(sentences)) {
      const place = placeOf(quoted, options, isContact, holds);
      if (place !== null) yield place;
    }
  },
});

/** The quotations that stand in a sentence, in order. */
function* quotationsIn(sentences: readonly Sentence[]): Generator<Quoted> {
  let open: { host: Sentence; at: number; said: Sentence[] } | undefined;
  for (const sentence of sentences) {
    const { host } = sentence;
    const at = host === undefined ? -1 : quotationAround(host, sentence);
    if (open !== undefined && open.host === host && open.at === at) {
      open.said.push(sentence);
      continue;
    }
    if (open !== undefined) yield open;
    open = host === undefined || at === -1 ? undefined : { host, at, said: [sentence] };
  }
  if (open !== undefined) yield open;
}

function quotationAround({ tokens }: Sentence, { start, end }: Sentence): number {
  return tokens.findIndex(
    (token) => token.kind === 'quotation' && token.start <= start && end <= token.end,
  );
}

function placeOf(
  { host, at, said }: Quoted,
  { words, unless = [] }: OwnWordsOptions,
  isContact: boolean,
  holds: Holds,
): Place | null {
  if (said.some(({ voice }) => voice !== 'participant')) return null;
  // In words of theirs a quotation is somebody else's, unless it is all that stands behind their name.
  if (host.voice === 'participant' && !isAllOf(host)) return null;
  const spoken = said.flatMap(({ tokens }) => tokens.filter(isWord));
  const isVoice = countWords(spoken) >= words || (said.length === 1 && isClause(spoken));
  if (!isVoice || isTitle(spoken) || !isParticipants(host, at, said, isContact)) return null;
  if (unless.some((pattern) => holds(pattern, host))) return null;
  const addressee = said[0]?.addressee ?? 'author';
  return {
    sentence: host,
    first: at,
    last: at,
    saying: { voice: 'participant', mode: 'quoted', addressee },
  };
}

/** “Ada: “I miss him.””: whether a sentence holds nothing but a quotation. */
function isAllOf({ tokens }: Sentence): boolean {
  return tokens.every(({ kind }) => kind === 'quotation' || kind === 'mark');
}

/** How many words were written: “I’m” is one, though two tokens. */
function countWords(spoken: readonly Token[]): number {
  return spoken.filter(({ start }, index) => spoken[index - 1]?.end !== start).length;
}

/** “I miss him”, “I’m scared”: three tokens or more that open with a subject. */
function isClause(spoken: readonly Token[]): boolean {
  return subjectPronouns.has(spoken[0]?.norm ?? '') && spoken.length >= 3;
}

/** “Steps to a Safe Home”: the long words are written with capitals, though not all of them in capitals. */
function isTitle(spoken: readonly Token[]): boolean {
  const long = spoken.filter(({ text }) => text.length > 3);
  return (
    long.length > 1 &&
    long.every(({ text }) => /^\p{Lu}/u.test(text)) &&
    long.some(({ text }) => /\p{Ll}/u.test(text))
  );
}
