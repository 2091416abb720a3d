import type { Note } from '../note/note.ts';
import type { KnownPerson } from './agency.ts';
import { nameForms } from './name-forms.ts';
import { foldName } from './names.ts';
import { readPersons } from './persons.ts';
import { isAuthorKey } from './written-by.ts';

/** Who wrote a note, by its front matter, or where that names no author, the workers that its head names. */
export function authorsOf(note: Note): readonly string[] {
  const named = Object.entries(note.frontMatter.data)
    .filter(([key]) => isAuthorKey(key))
    .flatMap(([, value]) => namesIn(value));
  const names = named.map((name) => name.trim()).filter((name) => name !== '');
  if (names.length > 0) return [...new Set(names)];
  const workers = readPersons(note).filter(({ voice }) => voice === 'author');
  return [...new Set(workers.map(({ name }) => name))];
}

/**
 * Whether somebody wrote a note.
 * @param people those whom the agency knows under several names
 */
export function isAuthorOf(note: Note, name: string, people: readonly KnownPerson[]): boolean {
  return authorsOf(note).some((author) => isSamePerson(author, name, people));
}

/** Whether one name is a form of the other, or both are forms of somebody whom the agency knows. */
export function isSamePerson(one: string, other: string, people: readonly KnownPerson[]): boolean {
  if (isFormOf(one, other) || isFormOf(other, one)) return true;
  return people.some(({ name, forms }) => {
    const all = [...nameForms(name), ...forms.map(foldName)];
    return all.includes(plain(one)) && all.includes(plain(other));
  });
}

/** “Cole”, “AC”, “A. Cole” and “Ana C.” are forms of “Ana Cole”. */
function isFormOf(short: string, name: string): boolean {
  const form = plain(short);
  if (form === '') return false;
  if (form === plain(name) || nameForms(name).includes(form)) return true;
  const words = form.split(' ');
  const full = plain(name).split(' ');
  const isShort = (word = '', whole = ''): boolean =>
    word === whole || (word.length === 1 && whole.startsWith(word));
  const isPair = words.length > 1 && full.length > 1;
  return isPair && isShort(words[0], full[0]) && isShort(words.at(-1), full.at(-1));
}

/** “Ms. Ana Cole” is “ana cole”. */
function plain(name: string): string {
  const folded = foldName(name).replace(/\s+/gu, ' ');
  return folded.replace(/^(?:mr|mrs|ms|mx|dr|prof|miss) /u, '');
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'string') return [];
  return value.replace(/\([^)]*\)/gu, ' ').split(/[,;/&+]|\s(?:and|with)\s/u);
}
