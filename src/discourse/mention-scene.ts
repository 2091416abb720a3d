import type { Mention, Token, Voice } from './discourse.ts';
import type { NameBook } from './names.ts';
import type { Gender } from './roles.ts';

/** Somebody spoken of earlier, for a pronoun to mean. */
export interface Antecedent {
  readonly mention: Found;
  /** The sentence that names them, and its place in the paragraph, counted from 0. */
  readonly tokens: readonly Token[];
  readonly sentence: number;
}

/** What mentions are read against. */
export interface MentionScene {
  /** Whose “I” it is, and whose “you”. */
  readonly speaker: Voice;
  readonly addressee: Voice;
  /** Whether somebody says it to somebody, in a turn or a quotation, rather than tells it. */
  readonly isSpoken: boolean;
  /** Who was spoken of before, latest last; the sentence's own mentions are added. */
  readonly antecedents: Antecedent[];
  /** The genders that pronouns have told, by person. @see Found.who */
  readonly genders: Map<string, Gender>;
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
  /** The same for every mention of one person: a name or role in its bare form, a voice for its only person. */
  readonly who: string;
  /** A capitalised word that may not be a person at all, or “her” that may own what follows. */
  readonly isDoubtful?: boolean;
}

/** How many persons back a pronoun may reach. */
export const memory = 40;

/** The persons that a pronoun may reach back to, latest last. */
export function latest(antecedents: readonly Antecedent[]): readonly Antecedent[] {
  return antecedents.slice(-memory);
}

/** The gender of a person, by the mention itself or by pronouns before. */
export function knownGender({ gender, who }: Found, scene: MentionScene): Gender {
  return gender === '' ? (scene.genders.get(who) ?? '') : gender;
}

/** Whether a person may be of the gender that a pronoun tells. */
export function fits(mention: Found, gender: Gender, scene: MentionScene): boolean {
  if (gender === '') return true;
  const known = knownGender(mention, scene);
  return known === '' || known === gender;
}
