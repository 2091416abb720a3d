import type { Voice } from './discourse.ts';
import { foldName } from './names.ts';
import { namesNobody } from './not-names.ts';
import type { Person } from './person.ts';
import { describedVoice, isAgency, kinNouns, roleVoice } from './roles.ts';
import { isNameInSmall } from './small-names.ts';
import { isStaff } from './voices.ts';
import { isPastTense } from './word-classes.ts';

/** A capitalised name, titles included. */
const nameHere =
  /(?<title>(?:Mr|Mrs|Ms|Mx|Miss|Dr)\.? )?(?:\p{Lu}\. )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}(?:\p{Ll}+|\.))?(?![\p{L}:'’])/uy;
/** “Ms. Lin, school counselor”: a titled name and its role. */
const nameAndRole =
  /(?<name>(?:Mr|Mrs|Ms|Mx|Miss|Dr)\.? \p{Lu}\p{Ll}+), (?:the |her |his |their )?(?<role>\p{Ll}{2,14}(?: \p{Ll}{2,14})?)(?=[,.;)]|$)/gu;
/** “LL is Mr. Voss”, “a lady called Ms. Voss”. */
const roleAndName =
  /(?<=(?<!\p{L})(?<role>\p{L}{2,14})) (?:is|called|named) (?<name>(?:Mr|Mrs|Ms|Mx|Miss|Dr)\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)(?!\p{L})/gu;
/** “Kim, my supervisor,”, “told kim (my line manager)”. */
const nameAndMyRole =
  /(?<=(?<!\p{L})(?<name>\p{L}\p{Ll}{2,})(?:,? | ?\())(?:my|our) (?<role>\p{Ll}{2,}(?: \p{Ll}{2,})?)(?=[\s,.;:)]|$)/gu;
const isToldOf = / (?:is|called|named) [MD]/;
const anyTitle = /M(?:r|rs|s|x|iss)\.? |Dr\.? /;
const title = /^(?:mr|mrs|ms|mx|miss|dr)$/;
/** Openers of somebody else's role: “her worker Dana”, “another CM”. */
const othersRole = /^(?:a|an|her|his|their|another|old|former|previous|new) /i;
/** Words that follow a role in the name of a form's part. */
const formWords =
  /^(?:signature|name|date|notes?|report|contact|information|info|present|goals?|strengths?|needs|plan|update|summary|response|concerns?|initials|voice|statement|feedback|rights|history|review|log)$/;

/** How much of a line is read, in characters. */
const reach = 400;

/** Persons that a line introduces by their role: “interpreter Selam”, “my supervisor Kim”. */
export function namedRoles(line: string): readonly Person[] {
  const text = line.slice(0, reach);
  const persons: Person[] = [];
  for (let space = text.indexOf(' '); space !== -1; space = text.indexOf(' ', space + 1)) {
    const role = isCapital(text.charCodeAt(space + 1)) ? roleBefore(text, space) : undefined;
    const name = role === undefined ? undefined : nameAfter(text, space);
    const voice = role === undefined || name === undefined ? undefined : voiceOfRole(role);
    if (name !== undefined && voice !== undefined) persons.push({ name, voice });
  }
  const isTitled = anyTitle.test(text);
  for (const { groups } of isTitled
    ? [...text.matchAll(nameAndRole), ...(isToldOf.test(text) ? text.matchAll(roleAndName) : [])]
    : []) {
    const { role = '', name = '' } = groups ?? {};
    const voice = isKin(role) ? undefined : voiceOfRole(role.toLowerCase());
    if (voice !== undefined) persons.push({ name, voice });
  }
  for (const { groups } of /(?:my|our) /.test(text) ? text.matchAll(nameAndMyRole) : []) {
    const { role = '', name = '' } = groups ?? {};
    const voice = roleVoice(role) ?? roleVoice(role.slice(0, role.indexOf(' ')));
    if (isStaff(voice) && isNameInSmall(name.toLowerCase())) persons.push({ name, voice });
  }
  return persons;
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || code > 191;
}

/** The role that ends at a space, with up to one word before it; undefined where none does. */
function roleBefore(text: string, space: number): string | undefined {
  const end = text.charAt(space - 1) === ',' ? space - 1 : space;
  const start = text.lastIndexOf(' ', end - 1) + 1;
  const role = text
    .slice(start, end)
    .toLowerCase()
    .replace(/(?<=^(?:sup|supv|supvr|spvr|mgr))\.$/, '');
  if (title.test(role) || roleVoice(role) === undefined || (end < space && isKin(role)))
    return undefined;
  const both = text.slice(text.lastIndexOf(' ', Math.max(0, start - 2)) + 1, end).toLowerCase();
  return /^\p{L}+ \p{L}+$/u.test(both) ? both : role;
}

/** The name behind a space; behind a comma only one with a title. */
function nameAfter(text: string, space: number): string | undefined {
  nameHere.lastIndex = space + 1;
  const match = nameHere.exec(text);
  if (match === null || (text.charAt(space - 1) === ',' && match.groups?.title === undefined))
    return undefined;
  const name = withoutLabel(match[0]);
  const parts = foldName(name)
    .split(' ')
    .filter((part) => !title.test(part));
  const [first = ''] = parts;
  const isForm = parts.some((part) => namesNobody(part) || formWords.test(part));
  return isForm || isPastTense(first) || /(?:ing|tion|ment|ness)$/.test(first) ? undefined : name;
}

/** A name without the label that follows it on a form’s line: “Ana Cole” of “Worker Ana Cole Date 3/5”. */
function withoutLabel(name: string): string {
  const [last = '', ...before] = name.split(' ').reverse();
  const isLabel = /^(?:Date|Time|Length|Place|Present|Unit|Team|Case)$/.test(last);
  const isRole = before.length > 1 && describedVoice(last) !== undefined;
  return isLabel || isRole ? before.reverse().join(' ') : name;
}

/** Whether a role is that of a relative, who may as well stand in a list beside the name. */
function isKin(role: string): boolean {
  return kinNouns.has(role.slice(role.lastIndexOf(' ') + 1));
}

function voiceOfRole(role: string): Voice | undefined {
  const voice = describedVoice(role);
  const isOthers = othersRole.test(role) || isAgency(role.split(' ')[0] ?? '');
  const isSomebodys = /^(?:her|his|their|my|our) /.test(role) && isKin(role);
  return isSomebodys || (isStaff(voice) && isOthers) ? 'third-party' : voice;
}
