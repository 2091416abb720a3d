import type { NoteRecord } from './note-record.ts';

/** Tells the supervisor of a note; undefined where it names none or several. */
export type SupervisorOf = (note: NoteRecord) => string | undefined;

/** Joins the short names of supervisors to the full ones of the set: “Nerys” is “Nerys Coyle” where no other Nerys is. */
export function supervisorsOf(notes: readonly NoteRecord[]): SupervisorOf {
  const full = fullNames(notes.flatMap(({ supervisors }) => supervisors));
  return ({ supervisors: [only, ...others] }) =>
    only === undefined || others.length > 0 ? undefined : (fullOf(only, full) ?? undefined);
}

/** Tells the workers of a note, those left out whose short name may stand for several. */
export type WorkersOf = (note: NoteRecord) => readonly string[];

/** Joins the short names of workers to the full ones that meet the same supervisor. */
export function workersOf(notes: readonly NoteRecord[], supervisorOf: SupervisorOf): WorkersOf {
  const full = new Map<string, readonly string[]>();
  for (const [supervisor, theirs] of bySupervisor(notes, supervisorOf)) {
    full.set(supervisor, fullNames(theirs.flatMap(({ workers }) => workers)));
  }
  return (note) => {
    const supervisor = supervisorOf(note) ?? '';
    return note.workers.flatMap((worker) => {
      const name = fullOf(worker, full.get(supervisor) ?? []);
      if (name === null) return [];
      // A first name alone is somebody else’s with another supervisor.
      if (isFull(name)) return [name];
      return supervisor === '' ? [] : [`${name} with ${supervisor}`];
    });
  };
}

/** Notes by their supervisor, those without one under the empty name. */
export function bySupervisor(
  notes: readonly NoteRecord[],
  supervisorOf: SupervisorOf,
): ReadonlyMap<string, readonly NoteRecord[]> {
  const groups = new Map<string, NoteRecord[]>();
  for (const note of notes) {
    const key = supervisorOf(note) ?? '';
    const group = groups.get(key) ?? [];
    group.push(note);
    groups.set(key, group);
  }
  return groups;
}

function fullNames(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter(isFull))];
}

/** A name of two words and more, none of them an initial. */
function isFull(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && words.every((word) => word.replace('.', '').length > 1);
}

/** The one full name that a name stands for, or the name itself where it has none; null where it has several. */
function fullOf(name: string, full: readonly string[]): string | null {
  if (full.includes(name)) return name;
  const meant = full.filter((each) => isShortOf(name, each));
  return meant.length > 1 ? null : (meant[0] ?? name);
}

/** “Ana”, “Cole”, “A. Cole”, “Ana C.” and “AC” are short for “Ana Cole”. */
function isShortOf(name: string, full: string): boolean {
  const words = full.split(' ');
  const initials = words.map((word) => word.charAt(0)).join('');
  const parts = name
    .replaceAll('.', '')
    .split(' ')
    .filter((part) => part !== '');
  if (parts.length === 1) return words.includes(parts[0] ?? '') || parts[0] === initials;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return (words[0] ?? '').startsWith(first) && (words.at(-1) ?? '').startsWith(last);
}
