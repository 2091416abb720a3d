import type { Note } from '../note/note.ts';
import type { Voice } from './discourse.ts';
import { type HeadField, isAttendance, isKeepers, isOwnName, keyVoice } from './head-fields.ts';
import { nameForm } from './name-form.ts';
import { withoutLead } from './not-names.ts';
import { createPerson, isFromOutside, isPost, type Person, voiceBeside } from './person.ts';
import { describedVoice } from './roles.ts';

const named = new RegExp(
  String.raw`(?<name>${nameForm})(?:,[ ](?<apposed>\p{Ll}[\p{L}0-9 .-]{1,40}?|\p{Lu}{2,6}|\d{1,2}(?!\p{Nd})))?(?:[ ]?\((?<described>[^()]{1,40})\))?(?=\s*(?:[,;/|&.+]|$|\band\b|\bwith\b|\bw/))`,
  'gu',
);

/** “Mr. T. (prefers “Teo”)”: what somebody likes to be called. */
const called =
  /(?:prefers|goes by|known as|likes to be called|aka|a\.k\.a\.),? ["“‘']?(?<alias>\p{Lu}\p{Ll}+)/u;

/** “17”, “7 mo”, “4 yrs”. */
const age = /^\d{1,2}(?: ?(?:yo|y\/o|yrs?|years?|mo|mos|months?|m|wks?))?\b/i;

/** The people of a field, whose voices its key or a note beside the name tells. */
export function listedPeople({ key, value }: HeadField, note: Note): readonly Person[] {
  const isContact = note.type === 'contact';
  const isList = isAttendance(key) && !(isContact && isKeepers(key));
  const byKey = isList ? undefined : voiceByKey(key, isContact);
  const persons: Person[] = [];
  for (const { index, groups } of value.matchAll(named)) {
    const { name, apposed = '', described = '' } = groups ?? {};
    if (name === undefined || isBracketed(value, index)) continue;
    const isInitials = described !== '' && /^\p{Lu}{2,3}$/u.test(name);
    if (withoutLead(name) === '' && !isInitials) continue;
    const voice =
      byKey ??
      voiceBeside(described) ??
      describedVoice(apposed) ??
      (isFromOutside(described) ? 'third-party' : undefined) ??
      (isList ? voiceInList(key, `${described} ${apposed}`.trim(), isContact) : undefined);
    if (voice !== undefined) persons.push(createPerson(name, voice, described));
  }
  const { alias } = called.exec(value)?.groups ?? {};
  const [bearer] = persons;
  return alias === undefined || bearer === undefined ? persons : [...persons, { ...bearer, alias }];
}

/** Whether a place is within brackets that tell no person’s role. */
function isBracketed(value: string, at: number): boolean {
  return value.lastIndexOf('(', at) > value.lastIndexOf(')', at);
}

function voiceByKey(key: string, isContact: boolean): Voice | undefined {
  if (isContact && isKeepers(key)) return 'author';
  return isContact && isOwnName(key) ? 'participant' : keyVoice(key);
}

/**
 * Of those who took part in a meeting, whoever is told of no more is staff; of those whom a contact
 * note is about, one whose age is told is a participant.
 */
function voiceInList(key: string, beside: string, isContact: boolean): Voice | undefined {
  if (!isContact || isPost(beside)) return 'author';
  return age.test(beside) || /^who$/i.test(key) ? 'participant' : undefined;
}
