import type { Note } from '../note/note.ts';
import type { Agency } from './agency.ts';
import { countNames, type WrittenName } from './count-names.ts';
import type { Voice } from './discourse.ts';
import type { Spelling } from './draft-sentences.ts';
import { nameForms } from './name-forms.ts';
import { foldName, type NameBook } from './names.ts';
import { once } from './once.ts';
import type { Person } from './person.ts';
import { namesInTitle, readPersons } from './persons.ts';
import { roleVoice } from './roles.ts';
import { spellOut } from './short-forms.ts';
import { smallNamesIn } from './small-names.ts';
import { readSpeakers, type Speakers } from './speakers.ts';
import { writerOf } from './writer.ts';

/** Who is who in a note. */
export interface People extends NameBook, Speakers, Spelling {
  /** Whose “I” the narration is: the author’s, or the supervisor’s who writes the record. */
  readonly writer: Voice;
  /** Whether the note's head names a participant. */
  readonly hasParticipant: boolean;
  /** Who somebody is that the note names and does not introduce. */
  readonly stranger: Voice;
}

/** Reads who is who from front matter, title, attendance and labels, and else from what the agency knows. */
export function readPeople(note: Note, agency: Agency): People {
  const persons = readPersons(inFull(note, agency));
  const names = new Map<string, Voice>();
  const ids = new Map<string, string>();
  for (const person of persons) addPerson(names, ids, person);
  const hasParticipant = [...names.values()].includes('participant');
  for (const [key, voice] of [...agency.names, ...agency.roles]) addName(names, key, voice);
  const writtenNames = once(() =>
    countNames(
      note.blocks.map(({ text }) => text),
      note.type === 'contact' ? namesInTitle(note) : [],
    ),
  );
  const initials = note.type === 'contact' ? initialsOfOne(persons) : undefined;
  const mainName = once(() =>
    initials === undefined ? '' : mainPerson(names, writtenNames(), initials),
  );
  const speakers = readSpeakers(note, persons, names);
  for (const [name, voice] of speakers.named) addPerson(names, ids, { name, voice });
  return {
    ...speakers,
    writer: writerOf(note, names),
    hasParticipant,
    stranger: strangerIn(note),
    voiceOf: (name) => {
      const key = foldName(name);
      return names.get(key) ?? (key !== '' && mainName() === key ? 'participant' : undefined);
    },
    titledStranger: titledStrangerIn(note, persons),
    isWrittenAsName: (norm) => writtenNames().has(norm),
    whoIs: identify(names, ids),
    smallNames: smallNamesIn(note.source, names.keys()),
    shortForms: agency.shortForms,
  };
}

/** The note with the short forms of roles in full, to read its head by. */
function inFull(note: Note, { roles, shortForms }: Agency): Note {
  if (roles.size === 0) return note;
  const forms = new Map([...shortForms].filter(([short]) => roles.has(short)));
  const full = (text: string): string => spellOut(text, forms);
  const data = Object.entries(note.frontMatter.data).map(([key, value]) => [
    full(key),
    typeof value === 'string' ? full(value) : value,
  ]);
  return {
    ...note,
    frontMatter: { ...note.frontMatter, data: Object.fromEntries(data) },
    blocks: note.blocks.map((block) => ({ ...block, text: full(block.text) })),
  };
}

/** Tells the one person whom a name means: the only one of a voice goes by the voice, as role nouns do. */
function identify(
  names: ReadonlyMap<string, Voice>,
  ids: ReadonlyMap<string, string>,
): NameBook['whoIs'] {
  const idsOf = new Map<Voice, Set<string>>();
  for (const [name, voice] of names)
    idsOf.set(voice, (idsOf.get(voice) ?? new Set()).add(ids.get(name) ?? name));
  return (surname) => {
    const key = foldName(surname?.norm ?? '');
    const voice = names.get(key);
    return voice !== undefined && idsOf.get(voice)?.size === 1 ? voice : (ids.get(key) ?? key);
  };
}

/** Words in the title of a record of a place, where many come and each is named. */
const ofPlace =
  /\b(?:shift|overnight|night|hand-?over|log|day (?:centre|center)|drop-?in|caf[eé]|shelter|hostel|refuge|accom(?:modation)?|outreach|soup run)\b/i;

/**
 * In supervision and in the log of a shelter or café those named without more are participants;
 * in other contact notes they are people around the one it is about.
 */
function strangerIn({ type, blocks, frontMatter }: Note): Voice {
  if (type !== 'contact') return 'participant';
  const head = blocks.slice(0, 2).map(({ text }) => text.slice(0, 160));
  const isAboutOne = Object.keys(frontMatter.data).some((key) => roleVoice(key) === 'participant');
  return !isAboutOne && head.some((text) => ofPlace.test(text)) ? 'participant' : 'third-party';
}

/**
 * “Ms. Voss” is by custom the participant; in a contact note whose participant has another full name
 * she is somebody else, but for a single letter that may be short for it.
 */
function titledStrangerIn({ type }: Note, persons: readonly Person[]): NameBook['titledStranger'] {
  const isOther =
    type === 'contact' &&
    persons.some(
      ({ name, voice }) => voice === 'participant' && /\p{Ll}.* \p{Lu}\p{Ll}/u.test(name),
    );
  return (surname) => (isOther && surname.length > 1 ? 'third-party' : 'participant');
}

function addPerson(
  names: Map<string, Voice>,
  ids: Map<string, string>,
  { name, voice, alias }: Person,
): void {
  const keys = [...nameForms(name), ...(alias === undefined ? [] : [foldName(alias)])].filter(
    (key) => key !== '',
  );
  const id = keys.map((key) => ids.get(key)).find((known) => known !== undefined) ?? keys[0];
  for (const key of keys) {
    if (names.has(key) || id === undefined) continue;
    names.set(key, voice);
    ids.set(key, id);
  }
}

function addName(names: Map<string, Voice>, key: string, voice: Voice): void {
  if (!names.has(key)) names.set(key, voice);
}

/**
 * The letters that the given name of whoever a contact note is about may begin with: “r” where its head says
 * “R. Mendel”, empty for any where it names nobody; undefined where it has the name in full.
 */
function initialsOfOne(persons: readonly Person[]): string | undefined {
  const served = persons.filter(({ voice }) => voice === 'participant');
  const isShort = served.every(({ name }) => /^\p{Lu}(?:\.|\p{Lu}|$)/u.test(name));
  return isShort ? served.map(({ name }) => name.charAt(0).toLowerCase()).join('') : undefined;
}

/** Whoever is named most often and may be meant by some initials; empty when there is nobody. */
function mainPerson(
  names: ReadonlyMap<string, Voice>,
  written: ReadonlyMap<string, WrittenName>,
  initials: string,
): string {
  const fewest = initials === '' ? 2 : 1;
  const [most] = [...written]
    .filter(([name, { count, isPerson }]) => count >= fewest && isPerson && !names.has(name))
    .filter(([name]) => initials === '' || initials.includes(name.charAt(0)))
    .sort(([, a], [, b]) => b.count - a.count);
  return most?.[0] ?? '';
}
