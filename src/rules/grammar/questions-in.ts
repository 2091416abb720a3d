import type { Discourse, Sentence, Token, Voice } from '../../discourse/discourse.ts';
import { once } from '../../discourse/once.ts';
import { onceEach } from '../../note/once-each.ts';
import { isLeading } from './leading.ts';
import { personsOf } from './persons.ts';
import { classifyQuestion, mayAsk } from './question.ts';
import type { QuestionForm } from './question-form.ts';
import { type ReportedQuestion, reportedQuestions } from './reported-question.ts';

/** What a sentence asks, worked out when first asked for. */
export interface Questions {
  readonly sentence: Sentence;
  readonly asksAloud: boolean;
  readonly spoken: () => SpokenQuestion;
  readonly reported: () => readonly ReportedQuestion[];
  /** Who answers it in what is told right after; undefined where nobody does. */
  readonly answeredBy: () => Voice | undefined;
}

/** The question that a sentence is, from its token `first` on. */
export interface SpokenQuestion {
  readonly first: number;
  readonly form: QuestionForm;
  readonly leads: boolean;
}

/** The sentences of a note that may ask, which the rules about questions share. */
export const questionsIn = onceEach(({ sentences }: Discourse): readonly Questions[] =>
  sentences.flatMap((sentence, index) => {
    if (sentence.block.kind === 'heading') return [];
    const aloud = asksAloud(sentence);
    const tells = mayReport(sentence);
    if (!(aloud || tells)) return [];
    return {
      sentence,
      asksAloud: aloud,
      spoken: once(() => spokenIn(sentence, sentences, index)),
      reported: once(() =>
        tells ? reportedQuestions(sentence.tokens, personsOf(sentence).isAsked) : [],
      ),
      answeredBy: once(() => answererIn(sentences, index)),
    };
  }),
);

/** Whether a sentence can hold a question of its own: it ends in “?”, or begins like one and is spoken or told so. */
function asksAloud({ mode, terminal, tokens }: Sentence): boolean {
  if (terminal.includes('?')) return true;
  return (mode !== 'narrated' || toldAt(tokens) !== -1) && mayAsk(tokens);
}

/** The verb of “…, she asked,” within a question of the minutes; -1 when there is none. */
export function toldAt(tokens: readonly Token[]): number {
  return tokens.findIndex(({ norm }, index) => norm === 'asked' && tokens[index - 2]?.norm === ',');
}

/** Whether a sentence can report a question: minutes, or a turn that tells and does not ask. */
function mayReport({ mode, terminal }: Sentence): boolean {
  return mode === 'narrated' || (mode === 'turn' && !terminal.includes('?'));
}

function spokenIn(
  { tokens, terminal, mode }: Sentence,
  sentences: readonly Sentence[],
  index: number,
): SpokenQuestion {
  const isNarrated = mode === 'narrated';
  const first = isNarrated ? tokens.findLastIndex(({ norm }) => norm === ':') + 1 : 0;
  const words = tokens.slice(first);
  const form = classifyQuestion(words, terminal, {
    isNarrated,
    get previous() {
      return wordsBefore(sentences, index);
    },
  });
  return { first, form, leads: isLeading(words, form) };
}

const answering =
  /^(?:said|says|answer(?:ed|s)|repl(?:ied|ies)|told|thinks|thought|nam(?:ed|es)|listed|lists|chose|picked|wrote|shrugged)$/;

/** Whose words, or telling of them, follow a question at once: “What would help? “A lift.””, “… Ct said a lift.” */
function answererIn(sentences: readonly Sentence[], index: number): Voice | undefined {
  const asked = sentences[index];
  const [next, after] = sentences.slice(index + 1, index + 3);
  if (asked === undefined || next === undefined || next.block !== asked.block) return undefined;
  const told = [next, after].find((each) => each?.mode === 'quoted' && each.start - asked.end < 4);
  if (told !== undefined) return told.voice;
  const [subject] = next.mentions();
  const isAnswer =
    next.mode === 'narrated' &&
    subject?.first === 0 &&
    answering.test(next.tokens[subject.last + 1]?.norm ?? '');
  return isAnswer ? subject.voice : undefined;
}

/** Norms of what the other person said just before. */
function wordsBefore(sentences: readonly Sentence[], index: number): readonly string[] {
  const voice = sentences[index]?.voice;
  return sentences
    .slice(Math.max(0, index - 3), index)
    .filter((sentence) => sentence.voice !== voice)
    .flatMap(({ tokens }) => tokens.map(({ norm }) => norm));
}
