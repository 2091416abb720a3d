import type { Note } from '../note/note.ts';
import type { Voice } from './discourse.ts';
import { headFields } from './head-fields.ts';
import { legendOf } from './legends.ts';
import { listedPeople } from './listed-people.ts';
import { nameForm } from './name-form.ts';
import { namedRoles } from './named-roles.ts';
import { foldName } from './names.ts';
import { namesNobody, withoutLead } from './not-names.ts';
import { createPerson, isFromOutside, isPost, type Person, voiceBeside } from './person.ts';
import { describedVoice } from './roles.ts';
import { titlePersons } from './supervision-title.ts';
import { isStaff } from './voices.ts';
import { writtenBy } from './written-by.ts';

const alongside = new RegExp(
  String.raw`(?<name>${nameForm})[ ]?\((?<described>[^()]{1,40})\)`,
  'gu',
);
/** “YP (Chelsea, 17)”: a role and, in brackets, who it is. */
const introduced = new RegExp(
  String.raw`(?<![\p{L}'’])(?<role>\p{L}[\p{L}/.'’-]*(?:[ ]\p{Ll}+)?)[ ]\((?<name>${nameForm})(?:,[ ](?:aged?[ ])?\d{1,3}[^()]{0,20})?\)`,
  'gu',
);

/** “w/ Ana (outreach worker) + me”: whom a visit was made with. */
const accompanied = /^(?:w\/|with) (?=\p{Lu})(?<value>.{3,120})$/iu;

/** “+ me (Ana Cole, floating)”: the writer. */
const me = new RegExp(String.raw`(?<!\p{L})me \((?<name>${nameForm})[,)]`, 'u');

/** “Chair, Ana Cole”, “Ana Cole chairing”. */
const chair = new RegExp(
  String.raw`(?<!\p{L})[Cc]hair(?:ed by)?,? (?<chair>${nameForm})|(?<chairing>${nameForm}) (?:chairing|facilitating|presiding|in the chair)(?!\p{L})`,
  'u',
);

/** “– Ana Cole, overnight –”: somebody and where they work, between the parts of a title. */
const posted = new RegExp(
  String.raw`(?:^|[–—/|·]|--|(?<!\p{L})[Bb]y )\s*(?<name>${nameForm}), (?<role>\p{L}[\p{L}/ -]{1,30}?)(?=\s*(?:$|\.(?:\s|$)|[–—/|·]|--))`,
  'gu',
);

/** The longest line that holds fields rather than prose, and how much of a longer one is read. */
const longestField = 320;

/** Everybody whom a line at the head of a note introduces. */
export function peopleOfLine(
  written: string,
  note: Note,
  isTitle: boolean,
  isHeading: boolean,
): readonly Person[] {
  // “Ana Cole [Supervisor]”; square brackets as round ones.
  // And of “Theodora “Thea” Cole” the name that she goes by.
  const line = written
    .replace(/(?<=\p{Ll} )\[(?<role>\p{L}[^[\]]{1,40})\]/gu, '($<role>)')
    .replace(/\p{Lu}\p{Ll}+ ["“‘'(](?<nick>\p{Lu}\p{Ll}+)["”’')] (?=\p{Lu}\p{L})/gu, '$<nick> ');
  const start = line.slice(0, longestField);
  const isField = line.length <= longestField;
  const legend = legendOf(start, note.type === 'supervision');
  const introduced = [...(isHeading ? [] : namedRoles(line)), ...introducedWriter(line)];
  if (legend.length > 0) return [...introduced, ...legend];
  const isPair = isTitle || /supervis|^sup\b|1:1/i.test(line);
  const isBracketed = start.includes('(');
  const pair =
    note.type === 'supervision' && (isPair || isBracketed)
      ? titlePersons(line, isPair ? note : undefined)
      : [];
  return [
    ...introduced,
    ...(note.type === 'contact' ? [] : leading(line)),
    ...pair,
    ...(isField ? headFields(line).flatMap((each) => listedPeople(each, note)) : []),
    ...(isField ? partsOf(line, note) : []),
    ...(isBracketed ? bracketed(start, isField, isTitle, note.type === 'contact') : []),
  ];
}

/** “facilitated by Dr. Moss”, “Supervisor RA. Supervisee LO.” in the head of a supervision or conference. */
function leading(line: string): readonly Person[] {
  const { name } = ledBy.exec(line)?.groups ?? {};
  const initialled = Array.from(line.matchAll(withInitials), ({ groups }) => groups ?? {});
  return [
    ...(name === undefined ? [] : [createPerson(name, 'supervisor')]),
    ...initialled.flatMap(({ role = '', initials = '' }) => {
      const voice = describedVoice(role);
      return isStaff(voice) ? [createPerson(initials, voice)] : [];
    }),
  ];
}

const ledBy = new RegExp(
  String.raw`\b(?:[Ff]acilitated|[Ll]ed|[Cc]haired|[Ss]upervised|[Cc]onvened|[Rr]un) by (?<name>${nameForm})`,
  'u',
);
const withInitials =
  /(?<!\p{L})(?<role>\p{Lu}\p{L}+(?: \p{Ll}+)?)[ ]?[:=–-]?[ ](?<initials>\p{Lu}{2,3})(?=[.,;/]|\s*$)/gu;

function introducedWriter(line: string): readonly Person[] {
  const { name, role = '' } = writtenBy(line) ?? {};
  return name === undefined ? [] : [createPerson(name, voiceOfWriter(role))];
}

function voiceOfWriter(role: string): Voice {
  return role === 'lead' || describedVoice(role) === 'supervisor' ? 'supervisor' : 'author';
}

/** People in parts of a line that no key introduces. */
function partsOf(line: string, note: Note): readonly Person[] {
  const { name: writer } = (line.includes('me (') ? me.exec(line)?.groups : undefined) ?? {};
  const { chair: chaired, chairing } =
    (note.type === 'conference' ? chair.exec(line)?.groups : undefined) ?? {};
  const lead = chaired ?? chairing;
  const { value } = (note.type === 'contact' ? accompanied.exec(line)?.groups : undefined) ?? {};
  const introductions = line.includes(', ') ? line.matchAll(posted) : [];
  const posts = Array.from(introductions, ({ groups }) => groups).flatMap((groups) => {
    const { name = '', role = '' } = groups ?? {};
    const voice = voiceBeside(role) ?? (isPost(role) ? 'author' : undefined);
    return isStaff(voice) ? [createPerson(withoutLead(name), voice)] : [];
  });
  return [
    ...(writer === undefined ? [] : [createPerson(writer, 'author')]),
    ...(lead === undefined ? [] : [createPerson(lead, 'supervisor')]),
    ...(value === undefined ? [] : listedPeople({ key: 'with', value }, note).map(onVisit)),
    ...posts.filter(({ name }) => name !== ''),
  ];
}

/** Whoever leads staff is one of them on a visit. */
function onVisit(person: Person): Person {
  return person.voice === 'supervisor' ? { ...person, voice: 'author' } : person;
}

/** “YP (Chelsea, 17)” and “Chelsea (YP)”. */
function bracketed(
  start: string,
  isField: boolean,
  isTitle: boolean,
  isContact: boolean,
): readonly Person[] {
  const inside = Array.from(start.matchAll(introduced), ({ groups }) => {
    const { role = '', name = '' } = groups ?? {};
    const voice = describedVoice(role);
    return voice === undefined || namesNobody(foldName(name)) ? [] : [createPerson(name, voice)];
  });
  const before = Array.from(isField ? start.matchAll(alongside) : [], ({ groups }) => {
    const { name: phrase = '', described = '' } = groups ?? {};
    const name = withoutLead(phrase);
    const isOther = isContact && isFromOutside(described);
    const isAbout = isTitle && /^\d{1,2}$/.test(described);
    const voice =
      voiceBeside(described) ??
      (isOther ? 'third-party' : undefined) ??
      (isAbout ? 'participant' : undefined);
    return name === '' || voice === undefined ? [] : [createPerson(name, voice, described)];
  });
  return [...inside, ...before].flat();
}
