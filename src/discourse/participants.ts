import type { Note } from '../note/note.ts';
import { foldName } from './names.ts';
import { readPersons } from './persons.ts';

/** Who met in a supervision, by the names that the head of the note gives them, in lower case. */
export interface Attendance {
  readonly supervisors: readonly string[];
  readonly workers: readonly string[];
}

const supervisorKey =
  /^(?:(?:clinical|line|group|practice) )?supervisors?$|^(?:sup|line manager|coach)$/;
const workerKey =
  /^(?:supervisees?|coachees?|staff|employees?|cm|(?:(?:case|social|support|key|family|youth|outreach)[ -]?)?workers?|case ?managers?)$/;

/** Reads who met from the front matter, and where that is silent from the head of the note. */
export function readAttendance(note: Note): Attendance {
  const fields = Object.entries(note.frontMatter.data).map(
    ([key, value]) => [key.replace(/[_-]+/gu, ' '), namesIn(value)] as const,
  );
  const named = (key: RegExp): readonly string[] =>
    fields.flatMap(([name, names]) => (key.test(name) ? names : []));
  const persons = readPersons(note);
  const inHead = (voice: string): readonly string[] =>
    persons.filter((person) => person.voice === voice).map(({ name }) => nameKey(name));
  const supervisors = firstNames(named(supervisorKey), inHead('supervisor'));
  const isOther = (name: string): boolean => !supervisors.includes(name);
  const workers = firstNames(
    named(workerKey),
    named(/^author$/).filter(isOther),
    inHead('author').filter(isOther),
  );
  return { supervisors, workers };
}

function firstNames(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.find((names) => names.length > 0))];
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'string') return [];
  const names = value
    .replace(/\([^)]*\)/gu, ' ')
    .split(/[,;/&+]|\s(?:and|with)\s/u)
    // After the first: neither “LCSW” nor “outside consultant”.
    .filter((part, at) => at === 0 || /^\s*\p{Lu}\p{Ll}/u.test(part));
  return names.map(nameKey).filter((name) => name !== '');
}

/** “Ms. Ana  Cole” is “ana cole”. */
function nameKey(name: string): string {
  const folded = foldName(name).replace(/^(?:mr|mrs|ms|mx|dr|prof|miss)\.?\s+/u, '');
  return /\p{L}/u.test(folded) ? folded.replace(/\s+/gu, ' ').trim() : '';
}
