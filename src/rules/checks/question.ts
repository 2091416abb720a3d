import { objectPronouns } from '../../discourse/closed-classes.ts';
import type { Sentence, Voice } from '../../discourse/discourse.ts';
import type { Saying } from '../../discourse/sayings.ts';
import { closedTags } from '../../discourse/word-classes.ts';
import { defineCheck } from '../define-check.ts';
import { personsOf } from '../grammar/persons.ts';
import type { ClosedForm, QuestionForm } from '../grammar/question-form.ts';
import { type Questions, questionsIn, toldAt } from '../grammar/questions-in.ts';
import type { ReportedQuestion } from '../grammar/reported-question.ts';
import { isStaffTalk } from '../is-in-scope.ts';
import { patternList } from '../pattern-list.ts';
import type { Place, Where } from '../rule.ts';

/** The options of the check `question`. */
export interface QuestionOptions {
  /** Closed questions of these forms are places. */
  readonly forms?: readonly ClosedForm[];
  /** Questions that presuppose a fault or their answer are places. */
  readonly leading?: boolean;
  /** Open questions are places, those for a single fact aside. */
  readonly open?: boolean;
  /** Reported questions of the same kind are places too, as a weaker form: `info`, unless they are open. */
  readonly reported?: boolean;
  /** A question is no place when one of these matches in its sentence. */
  readonly unless?: readonly string[];
}

const closedForms = ['polar', 'negative-polar', 'tag', 'alternative', 'elliptical', 'declarative'];

/** Finds questions by their form: closed, leading or open; spoken, or reported in minutes. */
export const question = defineCheck<QuestionOptions>({
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      forms: {
        type: 'array',
        minItems: 1,
        items: { enum: closedForms },
        description: 'a list of closed forms',
      },
      leading: { type: 'boolean', description: 'true or false' },
      open: { type: 'boolean', description: 'true or false' },
      reported: { type: 'boolean', description: 'true or false' },
      unless: patternList,
    },
  },
  guards: ({ unless = [] }) => unless,
  find: function* ({ discourse, where }, options, holds) {
    const isContact = discourse.note.type === 'contact';
    const isTalk = isContact && where.staffTalk === true;
    const isExcused = (sentence: Sentence): boolean =>
      options.unless?.some((pattern) => holds(pattern, sentence)) ?? false;
    for (const questions of questionsIn(discourse)) {
      const { sentence } = questions;
      if (isTalk && !isStaffTalk(sentence)) continue;
      const told = options.reported === true ? questions.reported() : [];
      const reported =
        told.length === 0 ? [] : [...reportedPlaces(sentence, told, isContact, options)];
      const spoken = reported.length > 0 ? null : spokenPlace(questions, options, where);
      const places = spoken === null ? reported : [spoken];
      if (places.length > 0 && !isExcused(sentence)) yield* places;
    }
  },
});

/** “Consent signed? Y / N”: a field to fill in, which nobody asks. */
function isFormField({ block, end }: Sentence): boolean {
  return /^\s*(?:\(?\s*(?:y|yes)\s*[/|]\s*(?:n|no)\b|[☐☑☒_]|\[[ x]?\])/i.test(
    block.text.slice(end, end + 16),
  );
}

/** A question in the speaker's own words: the whole sentence, or what follows the colon in minutes. */
function spokenPlace(
  { sentence, asksAloud: asks, spoken, answeredBy }: Questions,
  options: QuestionOptions,
  { voice }: Where,
): Place | null {
  const isNarrated = sentence.mode === 'narrated';
  const isMeant = isNarrated || (voice?.includes(sentence.voice) ?? true);
  if (!isMeant || !asks || isFormField(sentence)) return null;
  const { first, form, leads } = spoken();
  if (!isSought(form, leads, options)) return null;
  const place = { sentence, first, last: sentence.tokens.length - 1 };
  if (!isNarrated) return place;
  const asker = askerOf(sentence, first);
  if (asker !== undefined) return { ...place, saying: reportedBy(asker) };
  const answerer = form.kind === 'open' ? answeredBy() : undefined;
  return answerer === undefined
    ? place
    : { ...place, saying: reportedBy(answerer === 'author' ? 'supervisor' : 'author', answerer) };
}

/** Who asks a question of the minutes: whoever the words before the colon, or “X asked” inside, name. */
function askerOf(sentence: Sentence, first: number): Voice | undefined {
  const verb = first > 0 ? first - 1 : toldAt(sentence.tokens);
  return verb === -1 ? undefined : personsOf(sentence).subjectOf(verb);
}

function isSought(form: QuestionForm, leads: boolean, options: QuestionOptions): boolean {
  if (options.leading === true && leads) return true;
  if (options.open === true && form.kind === 'open') return !form.isNarrow && !leads;
  return form.kind === 'closed' && (options.forms?.includes(form.form) ?? false);
}

/** Questions that minutes report, each from its asking verb to the end of its clause. */
function* reportedPlaces(
  sentence: Sentence,
  questions: readonly ReportedQuestion[],
  isContact: boolean,
  options: QuestionOptions,
): Generator<Place> {
  const persons = personsOf(sentence);
  for (const reported of questions) {
    const subject = persons.subjectOf(reported.verb) ?? writerOf(sentence, reported.verb);
    const asker = subject === 'participant' && isOfOther(sentence, reported) ? 'author' : subject;
    if (asker === undefined || (reported.isWish && asker !== 'supervisor')) continue;
    if (!isReportSought(reported, options)) continue;
    const { first, last } = reported;
    const saying = reportedBy(asker, addresseeOf(sentence, reported.verb, asker, isContact));
    const place = { sentence, first, last, saying };
    yield options.open === true ? place : { ...place, severity: 'info' };
  }
}

/** “She asked ct what helps”: nobody asks themselves, nor calls themselves by name. */
function isOfOther(sentence: Sentence, { verb, last: end }: ReportedQuestion): boolean {
  return sentence
    .mentions()
    .some(
      ({ first, last, voice, possessive }) =>
        voice === 'participant' &&
        !possessive &&
        first > verb &&
        first <= Math.min(end, verb + nearby) &&
        !(first === last && closedTags(sentence.tokens[first]?.norm ?? '').includes('Pronoun')),
    );
}

/** How far behind its verb a question names whom it is about, in tokens. */
const nearby = 5;

/** Whose act a verb without any subject is in shorthand: the writer's. */
function writerOf({ tokens, voice }: Sentence, verb: number): Voice | undefined {
  const before = tokens[verb - 1];
  return before === undefined || before.kind === 'mark' ? voice : undefined;
}

function isReportSought(
  { kind, isNarrow, isLeading: leads }: ReportedQuestion,
  options: QuestionOptions,
): boolean {
  if (options.leading === true && leads) return true;
  if (options.open === true && kind === 'open') return !isNarrow && !leads;
  return kind === 'closed' && options.forms !== undefined;
}

/** Who is asked: the person named right after the asking verb, else whom the asker usually asks. */
function addresseeOf(sentence: Sentence, verb: number, asker: Voice, isContact: boolean): Voice {
  const { tokens } = sentence;
  const asked = sentence
    .mentions()
    .find(({ first, possessive }) => first === verb + 1 && !possessive);
  const usual = asker === 'supervisor' ? 'author' : 'participant';
  if (asked === undefined)
    return asker === 'author' && !isContact && !isRetold(sentence) ? 'supervisor' : usual;
  const isPronoun = asked.first === asked.last && objectPronouns.has(tokens[verb + 1]?.norm ?? '');
  return isPronoun && asked.voice === 'third-party' ? usual : asked.voice;
}

/** Whether the minutes retell what staff did with a participant: “She sat with him and asked what helps.” */
function isRetold(sentence: Sentence): boolean {
  return sentence
    .mentions()
    .some(({ voice, possessive }) => voice === 'participant' && !possessive);
}

function reportedBy(voice: Voice, addressee?: Voice): Saying {
  const usual = voice === 'supervisor' ? 'author' : 'participant';
  return { voice, mode: 'reported', addressee: addressee ?? usual };
}
