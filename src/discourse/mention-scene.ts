import type { Mention, Voice } from './discourse.ts';
import type { NameBook } from './names.ts';
import type { Gender } from './roles.ts';

/** Somebody spoken of earlier, for a pronoun to mean. */
export interface Antecedent {
  readonly voice: Voice;
  readonly gender: Gender;
  /** The same for every mention of one person: a name or role in its bare form. */
  readonly who: string;
  /** The sentence of the paragraph that names them, counted from 0. */
  readonly sentence: number;
  /** Whether a verb follows: subjects go on as subjects. */
  readonly isSubject: boolean;
  /** Whether the clause hangs on another: “because her aunt rang”. */
  readonly isSubordinate: boolean;
  /** Whether they are named only as an owner: “ct’s”. */
  readonly isOwner: boolean;
  /** Whether a verb of speech stands before: they are told or asked. */
  readonly isTold: boolean;
  /** Whether they are of the speaker's own family. */
  readonly isOwnKin: boolean;
}

/** What mentions are read against. */
export interface MentionScene {
  /** Whose “I” it is, and whose “you”. */
  readonly speaker: Voice;
  readonly addressee: Voice;
  /** Who was spoken of before, latest last; the sentence's own mentions are added. */
  readonly antecedents: Antecedent[];
  /** The sentence of the paragraph, counted from 0. */
  readonly sentence: number;
  readonly names: NameBook;
  /** What a name that the note does not introduce stands for. */
  readonly unknownName: Voice;
  /** What a subject left out at the sentence's head stands for. */
  readonly omitted: Voice;
  /** Whether the author may be meant by “she”: in records where the worker is spoken of. */
  readonly isAuthorSpokenOf: boolean;
}

/** A mention with what a later pronoun needs to know of it. */
export interface Found extends Mention {
  readonly gender: Gender;
  readonly isPronoun: boolean;
  /** @see Antecedent.who */
  readonly who: string;
  /** A capitalised word that may not be a person at all, or “her” that may own what follows. */
  readonly isDoubtful?: boolean;
}

/** Whether a person may be of the gender that a pronoun tells. */
export function fits(candidate: Pick<Antecedent, 'gender'>, gender: Gender): boolean {
  if (gender === '') return true;
  return candidate.gender === '' || candidate.gender === gender;
}
