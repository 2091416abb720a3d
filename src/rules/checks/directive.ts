import type { Sentence } from '../../discourse/discourse.ts';
import { defineCheck } from '../define-check.ts';
import { isDirective } from '../grammar/directive.ts';
import { personsOf } from '../grammar/persons.ts';
import { classifyQuestion, mayAsk } from '../grammar/question.ts';
import { reportedDirective } from '../grammar/reported-directive.ts';
import { isStaffTalk } from '../is-in-scope.ts';
import type { Place } from '../rule.ts';

/** The options of the check `directive`. */
export interface DirectiveOptions {
  /** Whether directives that minutes report are places too: “told CM to …”, “Selam should …”. */
  readonly reported?: boolean;
}

/** Finds sentences that tell the listener what to do, as a statement, an instruction or a suggestion. */
export const directive = defineCheck<DirectiveOptions>({
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: { reported: { type: 'boolean', description: 'true or false' } },
  },
  find: function* ({ discourse, sentences, where }, { reported = false }) {
    const isTalk = discourse.note.type === 'contact' && where.staffTalk === true;
    for (const sentence of sentences) {
      if (isTalk && !isStaffTalk(sentence)) continue;
      const { mode, block } = sentence;
      if (block.kind === 'heading') continue;
      const isMeant = where.voice?.includes(sentence.voice) ?? true;
      if (mode !== 'narrated' && isMeant && tellsAloud(sentence)) yield whole(sentence);
      else if (reported && mode === 'narrated' && block.kind !== 'cell') {
        yield* reportedPlace(sentence);
      }
    }
  },
});

function tellsAloud({ tokens, terminal }: Sentence): boolean {
  const suggests = (): boolean => classifyQuestion(tokens, terminal).kind === 'suggestion';
  if (terminal.includes('?')) return suggests();
  return isDirective(tokens) || (mayAsk(tokens) && suggests());
}

/** Minutes of what the supervisor told the worker; lists of agreed actions are nobody's directive. */
function* reportedPlace(sentence: Sentence): Generator<Place> {
  if (sentence.section === 'actions' || sentence.section === 'plan') return;
  const form = reportedDirective(sentence.tokens, personsOf(sentence));
  if (form === null) return;
  yield {
    ...whole(sentence),
    saying: { voice: 'supervisor', mode: 'reported', addressee: 'author' },
  };
}

function whole(sentence: Sentence): Place {
  return { sentence, first: 0, last: sentence.tokens.length - 1 };
}
