/** The shapes of a question that yes, no or one of two things answers. */
export type ClosedForm =
  | 'polar'
  | 'negative-polar'
  | 'tag'
  | 'alternative'
  | 'elliptical'
  | 'declarative';

/** Why a question in closed form is nobody's finding. */
export type Exemption =
  | 'safety'
  | 'logistics'
  | 'permission'
  | 'continuation'
  | 'reflection'
  | 'echo'
  | 'courtesy';

/** What kind of question an utterance is. */
export type QuestionForm =
  | { readonly kind: 'closed'; readonly form: ClosedForm }
  /** `isNarrow`: asks for one fact (what time, which form), or only prompts. */
  | {
      readonly kind: 'open';
      readonly form: 'wh' | 'imperative' | 'indirect';
      readonly isNarrow: boolean;
    }
  /** A solution in the shape of a question: “Why don’t you just …?” */
  | { readonly kind: 'suggestion' }
  | { readonly kind: 'exempt'; readonly reason: Exemption }
  | { readonly kind: 'none' };

/** The form of something that is no question, or a doubtful one. */
export const none: QuestionForm = { kind: 'none' };

/** A closed question of that shape. */
export function closed(form: ClosedForm): QuestionForm {
  return { kind: 'closed', form };
}

/** A question that is excused for that reason. */
export function exempt(reason: Exemption): QuestionForm {
  return { kind: 'exempt', reason };
}

/** A wh-question. */
export function wh(isNarrow: boolean): QuestionForm {
  return { kind: 'open', form: 'wh', isNarrow };
}
