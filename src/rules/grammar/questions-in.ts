import type { Discourse, Sentence, Token } from '../../discourse/discourse.ts';
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
        tells ? reportedQuestions(sentence.tokens, personsOf(sentence).isWorker) : [],
      ),
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

/** Norms of what the other person said just before. */
function wordsBefore(sentences: readonly Sentence[], index: number): readonly string[] {
  const voice = sentences[index]?.voice;
  return sentences
    .slice(Math.max(0, index - 3), index)
    .filter((sentence) => sentence.voice !== voice)
    .flatMap(({ tokens }) => tokens.map(({ norm }) => norm));
}
