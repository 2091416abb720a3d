import type { Voice } from './discourse.ts';
import { nameForms } from './name-forms.ts';
import { foldName } from './names.ts';
import { roleVoice } from './roles.ts';
import { readShortForms, type ShortForms } from './short-forms.ts';

/** Somebody the agency knows, whatever a note’s head says. */
export interface KnownPerson {
  readonly name: string;
  /** Other forms of the name, such as initials. */
  readonly forms: readonly string[];
  readonly voice: Voice;
}

/** What an agency knows of its people and its words, beyond what a note says itself. */
export interface Agency {
  /** Whom a name means, in lower case; a name that people of two voices share is not among them. */
  readonly names: ReadonlyMap<string, Voice>;
  /** Short forms that mean somebody by a role, folded: `ydw` for a youth worker. */
  readonly roles: ReadonlyMap<string, Voice>;
  /** What short forms are read as. */
  readonly shortForms: ShortForms;
}

/** An agency of which nothing is known. */
export const unknownAgency: Agency = {
  names: new Map(),
  roles: new Map(),
  shortForms: new Map(),
};

/**
 * What follows from the people that an agency knows, and from its short forms.
 * @param abbreviations what each short form, as the agency writes it, stands for
 */
export function knowAgency(
  people: readonly KnownPerson[],
  abbreviations: ReadonlyMap<string, string>,
): Agency {
  const voices = new Map<string, Set<Voice>>();
  for (const { name, forms, voice } of people) {
    for (const form of [...nameForms(name), ...forms.map(foldName)]) {
      voices.set(form, (voices.get(form) ?? new Set()).add(voice));
    }
  }
  const names = new Map<string, Voice>();
  for (const [form, [voice, other]] of voices) {
    if (voice !== undefined && other === undefined) names.set(form, voice);
  }
  const shortForms = readShortForms(abbreviations);
  const roles = new Map<string, Voice>();
  for (const [short, { meaning }] of shortForms) {
    const voice = roleVoice(meaning);
    if (voice !== undefined) roles.set(short, voice);
  }
  return { names, roles, shortForms };
}
