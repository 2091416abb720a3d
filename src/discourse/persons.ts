import type { Note } from '../note/note.ts';
import type { Voice } from './discourse.ts';
import { linesOf } from './line-labels.ts';
import { nameForm } from './name-form.ts';
import { namedRoles } from './named-roles.ts';
import { foldName } from './names.ts';
import { namesNobody, withoutLead } from './not-names.ts';
import { describedVoice, leadLetters, roleVoice } from './roles.ts';
import { partner, titlePersons } from './supervision-title.ts';
import { isStaff } from './voices.ts';
import { isVerbish } from './word-classes.ts';

/** Somebody the head of a note names. */
export interface Person {
  readonly name: string;
  readonly voice: Voice;
  /** A letter or short form that the head gives in brackets, as “Cam (C)”. */
  readonly alias?: string;
}

const named = new RegExp(
  String.raw`(?<name>${nameForm})(?:,[ ](?<apposed>\p{Ll}[\p{L}0-9 .-]{1,40}?|\p{Lu}{2,6}))?(?:[ ]?\((?<described>[^()]{1,40})\))?(?=\s*(?:[,;/|&.+]|$|\band\b|\bwith\b|\bw/))`,
  'gu',
);
/** Keys whose value lists who took part. */
const attendance =
  /^(?:present|here|attend|in attendance|participants$|between|people$|with$|apologies|absent|members?$|by$)/i;
/** Keys of a contact note or log whose value is the staff who keep it: “Kept by”, “On shift”, “Handover out”. */
const keepers =
  /^(?:(?:kept|seen|visit(?:ed)?|visits|logged|covered|taken|report(?:ed)?|log|call taken)? ?by|visitor|visiting|crew|team|(?:staff |worker )?on(?: (?:duty|shift|call|site))?|(?:handover |handing over )?(?:out|in))$/i;
const opensWithName = new RegExp(
  String.raw`^${nameForm}(?=\s*(?:[,(/|&;+]|$|\band\b|\bw/|\bwith\b))`,
  'u',
);
const severalNames = new RegExp(
  String.raw`^${nameForm}(?:,?(?: and| &)? ${nameForm})+\.$|^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+\.$`,
  'u',
);
const alongside = new RegExp(
  String.raw`(?<name>${nameForm})[ ]?\((?<described>[^()]{1,40})\)`,
  'gu',
);
/** “YP (Chelsea, 17)”: a role and, in brackets, who it is. */
const introduced = new RegExp(
  String.raw`(?<![\p{L}'’])(?<role>\p{L}[\p{L}/.'’-]*(?:[ ]\p{Ll}+)?)[ ]\((?<name>${nameForm})(?:,[ ](?:aged?[ ])?\d{1,3}[^()]{0,20})?\)`,
  'gu',
);
const field =
  /^\s*[*_-]*\s*(?<key>[\p{L}][\p{L} /'’-]{0,30}?)\s*(?:\*\*)?\s*[:=]\s*(?:\*\*)?\s*(?<value>\S.*)$/u;

/** “Room 4 (Kaylee, 2 kids)”: somebody who stays there. */
const roomed =
  /\b(?:[Rr]oom|[Rr]m|[Bb]ed|[Ff]lat|[Aa]pt|[Uu]nit|[Dd]orm|[Cc]ot) ?#?\d{1,3}[A-Z]? \((?<name>\p{Lu}\p{Ll}+)(?=[,)])/gu;

/** “Mr. T. (prefers “Teo”)”: what somebody likes to be called. */
const called =
  /(?:prefers|goes by|known as|likes to be called|aka|a\.k\.a\.),? ["“‘']?(?<alias>\p{Lu}\p{Ll}+)/u;

/** “Written by Ana Cole the same day.” in a line that is no field. */
const writtenBy = new RegExp(
  String.raw`(?<!\p{L})(?:[Ww]ritten|[Rr]ecorded|[Cc]ompleted|[Nn]oted|[Tt]yped) by (?<name>${nameForm})`,
  'u',
);

/** “Kaylee (17)” at the head of a block: somebody the note is about. */
const aged = new RegExp(String.raw`^\s*(?<name>${nameForm})[ ]?\((?:age[ ])?\d{1,2}\b`, 'u');

/** Words of a key that say nothing of the role: “name of worker”, “worker(s)”. */
function keyVoice(key: string): Voice | undefined {
  const folded = key
    .toLowerCase()
    .replace(/\b(?:name|of|the|assigned|by|s)\b/g, ' ')
    .trim();
  if (
    /^(?:author|written|completed|recorded|prepared|entered|logged|signed|typed|staff|worker|supervisee|minutes)/.test(
      folded,
    ) ||
    /^(?:seen|note)$/.test(folded)
  )
    return 'author';
  if (/^(?:lead|led|chaired|facilitated|facilitators?)$/.test(folded)) return 'supervisor';
  if (/^(?:re|subject|case|for|about|with)$/.test(folded))
    return folded === 'with' ? undefined : 'participant';
  return roleVoice(folded) ?? describedVoice(folded);
}

/** Everybody named in front matter, in the head's lines and in titles, first mention first. */
export function readPersons(note: Note, headLines: number): readonly Person[] {
  const persons: Person[] = [];
  for (const [key, value] of Object.entries(note.frontMatter.data)) {
    for (const text of strings(value)) persons.push(...personsOf(key, text, note));
  }
  let lines = 0;
  for (const block of note.blocks) {
    if (block.text.includes('(')) persons.push(...bracketed(block.text));
    for (const { line } of linesOf(block.text)) {
      lines += 1;
      if (lines > headLines) break;
      persons.push(...personsOfLine(line, note, block.kind === 'heading'));
    }
  }
  if (note.type === 'supervision' && !persons.some(({ voice }) => voice === 'supervisor'))
    persons.push(...partner(note));
  return note.type === 'contact' ? persons : [...persons, ...lettered(persons, note)];
}

/** “Kaylee (17)” at the head of a text, and those of rooms: “Room 4 (Kaylee, 2 kids)”. */
function bracketed(text: string): readonly Person[] {
  const { name } = aged.exec(text)?.groups ?? {};
  const names = Array.from(text.matchAll(roomed), ({ groups }) => groups?.name ?? '');
  return [...(name === undefined ? [] : [name]), ...names].map((each) =>
    person(each, 'participant', ''),
  );
}

/** Staff by the first letter of their name, where it stands before a verb: “D asked”. */
function lettered(persons: readonly Person[], { blocks }: Note): readonly Person[] {
  const initials = persons.map(({ name }) => name.charAt(0));
  return persons.flatMap(({ name, voice }, at) => {
    const letter = initials[at] ?? '';
    const isOthers = persons.some(
      (other, index) =>
        initials[index] === letter &&
        foldName(other.name).split(' ')[0] !== foldName(name).split(' ')[0],
    );
    if (!isStaff(voice) || isOthers || /[^\p{Lu}]|[AI]/u.test(letter)) return [];
    const acts = new RegExp(`(?<![\\p{L}\\p{N}.'’-])${letter}\\.? (?<verb>\\p{Ll}+)`, 'gu');
    const isUsed = blocks.some(({ text }) =>
      [...text.matchAll(acts)].some(({ groups }) => isVerbish(groups?.verb ?? '')),
    );
    return isUsed ? [{ name, voice, alias: letter }] : [];
  });
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings);
  return [];
}

/** Places that somebody in brackets comes from, outside the agency. */
const outside =
  /\b(?:school|hospital|court|clinic|police|council|housing|probation|education|health|ward|church|bank|jobcentre|landlord|agency|county)\b/i;

/** Persons of `key: value`, whose voice the key or a description tells. */
function personsOf(key: string, value: string, note: Note): Person[] {
  const isKeepers = note.type === 'contact' && keepers.test(key);
  const isAttendance = !isKeepers && attendance.test(key);
  const byKey = isKeepers ? 'author' : isAttendance ? undefined : keyVoice(key);
  const persons: Person[] = [];
  for (const { groups } of value.matchAll(named)) {
    const { name, apposed = '', described = '' } = groups ?? {};
    if (name === undefined) continue;
    const told =
      describedVoice(described) ??
      describedVoice(apposed) ??
      letterRole(described) ??
      (outside.test(described) ? 'third-party' : undefined);
    const voice = byKey ?? told ?? (isAttendance && note.type !== 'contact' ? 'author' : undefined);
    if (voice !== undefined) persons.push(person(name, voice, described));
  }
  const { alias } = called.exec(value)?.groups ?? {};
  const [bearer] = persons;
  if (alias !== undefined && bearer !== undefined) persons.push({ ...bearer, alias });
  return persons;
}

/** Whether a value begins with a name and is no sentence: “Ana Cole, LCSW”, against “Yes.”. */
export function namesPeople(value: string): boolean {
  const isSentence = /(?:[?!]|\p{L}{2}\.)$/u.test(value) && !severalNames.test(value);
  return opensWithName.test(value) && !isSentence;
}

/** The fields of a line whose key says who its people are: “Key worker: Ana. Family: Cole”. */
function fieldsOf(line: string): readonly { readonly key: string; readonly value: string }[] {
  if (!/[:=]/.test(line)) return [];
  const parts = line.split(
    /\s*(?:\/\/?|;|\||\s{2,}|(?<=[\p{L})0-9]{2}\.)(?<!\b(?:Mr|Mrs|Ms|Mx|Dr|St)\.)\s|(?<=[\p{L})0-9]\.)\s(?=\p{Lu}[\p{L} ]{1,24}[:=])|,\s*(?=[\p{L} ]{2,24}[:=]))\s*/u,
  );
  return parts.flatMap((part) => {
    const { key, value } = field.exec(part)?.groups ?? {};
    const isPeople =
      key !== undefined &&
      (keyVoice(key) !== undefined || attendance.test(key) || keepers.test(key));
    return isPeople && value !== undefined ? [{ key, value: value.replace(meIs, '$1') }] : [];
  });
}

/** “me (Ana) + Bo”: the writer, and in brackets who that is. */
const meIs = /^me \(([^()]{1,30})\)/i;

/** The longest line that holds fields rather than prose, and how much of a longer one is read. */
const longestField = 220;

function personsOfLine(line: string, note: Note, isHeading: boolean): Person[] {
  const persons: Person[] = [];
  if (!isHeading) persons.push(...namedRoles(line));
  const { name: writer } = writtenBy.exec(line)?.groups ?? {};
  if (writer !== undefined) persons.push(person(writer, 'author', ''));
  const isTitle = isHeading || /supervis|^sup\b|1:1/i.test(line);
  if (!(isTitle || /[:=(]/.test(line))) return persons;
  const legend = legendOf(line, note.type === 'supervision');
  if (legend.length > 0) return [...persons, ...legend];
  const isField = line.length <= longestField;
  const fields = isField ? fieldsOf(line) : [];
  for (const { key, value } of fields) {
    if (namesPeople(fields.length > 1 ? value.replace(/\.$/, '') : value))
      persons.push(...personsOf(key, value, note));
  }
  const start = line.slice(0, longestField);
  const isBracketed = start.includes('(');
  for (const { groups } of isBracketed ? start.matchAll(introduced) : []) {
    const { role = '', name = '' } = groups ?? {};
    const voice = describedVoice(role);
    if (voice !== undefined && !namesNobody(foldName(name))) persons.push(person(name, voice, ''));
  }
  for (const { groups } of isBracketed && isField ? start.matchAll(alongside) : []) {
    const { name: phrase = '', described = '' } = groups ?? {};
    const name = withoutLead(phrase);
    const voice =
      describedVoice(described) ??
      letterRole(described) ??
      (note.type === 'contact' && outside.test(described) ? 'third-party' : undefined);
    if (name !== '' && voice !== undefined) persons.push(person(name, voice, described));
  }
  if (note.type === 'supervision' && (isTitle || isBracketed))
    persons.push(...titlePersons(line, isTitle ? note : undefined));
  return persons;
}

/** “PO = Ana Cole (supervisor); BA = Ben A., case worker”: short forms, with whose they are. */
const shortFor = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<alias>\p{Lu}\p{L}{0,2}) = (?<name>${nameForm})(?:,[ ](?<apposed>[\p{L} -]{2,40})|[ ]?\((?<described>[^()]{1,40})\))?`,
  'gu',
);

/** “Ana K. = housing worker. Bo = carer”: names, with what they are. */
const nameIsRole = new RegExp(
  String.raw`(?<name>${nameForm}) = (?:the |a )?(?<role>\p{Ll}[\p{L} -]{2,40})`,
  'gu',
);

function legendOf(line: string, isSupervision: boolean): readonly Person[] {
  if (!line.includes(' = ')) return [];
  const roles = [...line.slice(0, longestField).matchAll(nameIsRole)].flatMap(({ groups }) => {
    const { name = '', role = '' } = groups ?? {};
    const voice = describedVoice(role);
    return voice === undefined ? [] : [{ name, voice }];
  });
  const told = [...line.slice(0, longestField).matchAll(shortFor)].map(({ groups }) => {
    const { alias = '', name = '', apposed = '', described = '' } = groups ?? {};
    return { alias, name, voice: describedVoice(described) ?? describedVoice(apposed) };
  });
  const voices = told.map(({ voice }) => voice);
  const other = voices.includes('supervisor') ? 'author' : 'supervisor';
  const isPair = isSupervision && told.length === 2 && voices.some(isStaff);
  const aliases = told.flatMap(({ alias, name, voice = isPair ? other : undefined }) =>
    voice === undefined ? [] : [{ name, voice, alias }],
  );
  return [...aliases, ...roles];
}

function letterRole(described: string): Voice | undefined {
  if (described === 'S' || leadLetters.test(described)) return 'supervisor';
  return /^W$/.test(described) ? 'author' : undefined;
}

function person(name: string, voice: Voice, described: string): Person {
  const clean = name.replace(/[’']s$/, '').trim();
  return /^\p{Lu}{1,3}$/u.test(described)
    ? { name: clean, voice, alias: described }
    : { name: clean, voice };
}
