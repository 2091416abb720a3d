import type { Voice } from './discourse.ts';
import { foldName } from './names.ts';
import { namesNobody } from './not-names.ts';
import type { Person } from './persons.ts';
import { describedVoice, isAgency, kinNouns } from './roles.ts';
import { isVerbish } from './word-classes.ts';

/** A role with up to one word before it, and a capitalised name right behind. */
const roleAndName =
  /(?<![\p{L}'’.])(?<role>(?:\p{L}{1,12} )?\p{L}{2,14})(?:,(?= (?:Mr|Mrs|Ms|Mx|Miss|Dr)\b))? (?<name>(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr)\.? |\p{Lu}\. )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}(?:\p{Ll}+|\.))?)(?![\p{L}:'’])/gu;
/** “Ms. Lin, school counselor”: a titled name and its role. */
const nameAndRole =
  /(?<name>(?:Mr|Mrs|Ms|Mx|Miss|Dr)\.? \p{Lu}\p{Ll}+),? (?:the |her |his |their )?(?<role>\p{Ll}{2,14}(?: \p{Ll}{2,14})?)(?=[\s,.;)]|$)/gu;
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
  const persons: Person[] = [];
  const head = line.slice(0, reach);
  const pattern = new RegExp(roleAndName.source, roleAndName.flags);
  for (let match = pattern.exec(head); match !== null; match = pattern.exec(head)) {
    const { role = '', name: written = '' } = match.groups ?? {};
    const name = withoutLabel(written);
    pattern.lastIndex -= written.length - name.length;
    const parts = foldName(name)
      .split(' ')
      .filter((part) => !title.test(part));
    if (parts.some((part) => namesNobody(part) || formWords.test(part))) continue;
    if (isVerbish(parts[0] ?? '') || /(?:ing|tion|ment|ness)$/.test(parts[0] ?? '')) continue;
    const voice = voiceOfRole(role.toLowerCase());
    if (voice !== undefined) persons.push({ name, voice });
  }
  for (const { groups } of line.slice(0, reach).matchAll(nameAndRole)) {
    const { role = '', name = '' } = groups ?? {};
    const voice = voiceOfRole(role) ?? voiceOfRole(role.split(' ')[0] ?? '');
    if (voice !== undefined) persons.push({ name, voice });
  }
  return persons;
}

/** A name without the label that follows it on a form’s line: “Ana Cole” of “Worker Ana Cole Date 3/5”. */
function withoutLabel(name: string): string {
  const [last = '', ...before] = name.split(' ').reverse();
  const isLabel = /^(?:Date|Time|Length|Place|Present|Unit|Team|Case)$/.test(last);
  const isRole = before.length > 1 && describedVoice(last) !== undefined;
  return isLabel || isRole ? before.reverse().join(' ') : name;
}

function voiceOfRole(role: string): Voice | undefined {
  const voice = describedVoice(role);
  const isOthers = othersRole.test(role) || isAgency(role.split(' ')[0] ?? '');
  const isKin = /^(?:her|his|their|my|our) /.test(role) && kinNouns.has(role.split(' ')[1] ?? '');
  const isStaff = voice === 'author' || voice === 'supervisor';
  return isKin || (isStaff && isOthers) ? 'third-party' : voice;
}
