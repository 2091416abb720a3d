import type { Sentence, Voice } from '../../discourse/discourse.ts';
import { defineNoteCheck } from '../define-check.ts';
import { isInScope } from '../is-in-scope.ts';
import { patternList } from '../pattern-list.ts';
import type { CheckContext } from '../rule.ts';
import { containsWords, isJudged, type NoteOptions, noteOptions } from '../whole-note.ts';

/** The options of the check `absence`. */
export interface AbsenceOptions extends NoteOptions {
  /** What raises the matter: patterns that match in the voice and with the claim of `where`. */
  readonly when?: readonly string[];
  /** In how many sentences they match at least; once when absent. */
  readonly times?: number;
  /** A sentence raises nothing when one of these matches in it. */
  readonly unless?: readonly string[];
  /** What raises the matter as well: words in fields of the front matter. */
  readonly whenFields?: Readonly<Record<string, readonly string[]>>;
  /** What is missed: patterns of which none matches anywhere, whoever says it and whatever it claims. */
  readonly without?: readonly string[];
  /** What is missed as well: a sentence in one of these voices. */
  readonly withoutVoice?: readonly Voice[];
}

/** Finds notes that raise a matter and leave out what belongs with it. */
export const absence = defineNoteCheck<AbsenceOptions>({
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['without'],
    properties: {
      ...noteOptions,
      when: { ...patternList, minItems: 1 },
      times: { type: 'integer', minimum: 1, description: 'a number of sentences' },
      unless: patternList,
      whenFields: {
        type: 'object',
        additionalProperties: {
          type: 'array',
          items: { type: 'string', minLength: 1, description: 'a word in lower case' },
          description: 'a list of words',
        },
        description: '{ supervisor: [external] }',
      },
      without: { ...patternList, minItems: 1 },
      withoutVoice: {
        type: 'array',
        items: { enum: ['author', 'supervisor', 'participant', 'third-party'] },
        description: 'a list of voices',
      },
    },
  },
  patterns: ({ when = [] }) => when,
  isAlwaysAsked: ({ when, whenFields }) => when === undefined || whenFields !== undefined,
  guards: ({ unless = [], without = [] }) => [...unless, ...without],
  judge: (context, options, holds) => {
    const { without = [], withoutVoice = [], unless = [] } = options;
    const { discourse, sentences } = context;
    const isExcused = (sentence: Sentence): boolean => unless.some((each) => holds(each, sentence));
    if (!isRaised(context, options, isExcused) || !isJudged(discourse.note, options)) return [];
    if (sentences.some((each) => withoutVoice.includes(each.voice) && isSpeech(each))) return [];
    const isThere = sentences.some((sentence) => without.some((each) => holds(each, sentence)));
    return isThere ? [] : [{ facts: {} }];
  },
});

/** Whether somebody speaks, as against a label's value: “Participant: Ms. Oke”. */
function isSpeech({ mode, tokens }: Sentence): boolean {
  return mode === 'quoted' || tokens.filter(({ kind }) => kind === 'word').length > 4;
}

function isRaised(
  { discourse: { note }, matches, where }: CheckContext,
  { when, times = 1, whenFields = {} }: AbsenceOptions,
  isExcused: (sentence: Sentence) => boolean,
): boolean {
  if (when === undefined && Object.keys(whenFields).length === 0) return true;
  const raising = new Set<Sentence>();
  for (const place of (when ?? []).flatMap(matches)) {
    const { sentence } = place;
    if (raising.has(sentence) || !isInScope(place, where, note.type)) continue;
    if (!isExcused(sentence)) raising.add(sentence);
    if (raising.size >= times) return true;
  }
  return Object.entries(whenFields).some(([field, words]) => {
    const text = String(note.frontMatter.data[field] ?? '').toLowerCase();
    return words.some((word) => containsWords(text, word));
  });
}
