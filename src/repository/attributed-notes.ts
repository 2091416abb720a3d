import { setImmediate } from 'node:timers/promises';
import type { NoteSettings } from '../configuration/settings-for.ts';
import type { KnownPerson } from '../discourse/agency.ts';
import { isSamePerson } from '../discourse/authors.ts';
import type { NoteReport } from '../findings/finding.ts';
import type { Day } from '../note/calendar.ts';
import { calendarOf } from '../rules/calendar-of.ts';
import { nearest } from '../rules/nearest.ts';
import type { Caption, CaptionOf } from './captions.ts';
import type { Outcome } from './outcome.ts';

/** A linted note, with who wrote it, who met, and when. */
export interface AttributedNote {
  readonly report: NoteReport;
  readonly settings: NoteSettings;
  readonly caption: Caption;
  /** Undefined where the note does not tell its day, or leaves open which it is. */
  readonly day: Day | undefined;
}

/** So many captions are read at a time. */
const SOME = 16;

/** The notes of a run with their captions; dates of numbers are read as the notes together tell. */
export async function attributeNotes(
  outcomes: readonly Outcome[],
  captionOf: CaptionOf,
): Promise<readonly AttributedNote[]> {
  const known: Omit<AttributedNote, 'day'>[] = [];
  for (const [at, { report, settings }] of outcomes.entries()) {
    // Who else waits has a turn.
    if (at % SOME === 0) await setImmediate();
    if (report === undefined || settings === undefined) continue;
    const caption = await captionOf({ path: report.path, text: report.source });
    known.push({ report, settings, caption });
  }
  const { dayOf } = calendarOf(known.map(({ caption }) => caption));
  return known.map((note) => ({ ...note, day: dayOf(note.caption) }));
}

/** Whether somebody wrote a note. */
export function isBy({ caption, settings }: AttributedNote, name: string): boolean {
  const people = settings.people.map(({ value }) => value);
  return caption.authors.some((author) => isSamePerson(author, name, people));
}

/** Whether a note is the record of a supervision with somebody. */
export function isMeetingWith(
  { report, caption, settings }: AttributedNote,
  name: string,
): boolean {
  const people = settings.people.map(({ value }) => value);
  return (
    report.type === 'supervision' &&
    caption.workers.some((worker) => isSamePerson(worker, name, people))
  );
}

/** The people whom the configurations of some notes know. */
export function peopleIn(notes: readonly AttributedNote[]): readonly KnownPerson[] {
  return [...new Set(notes.flatMap(({ settings }) => settings.people.map(({ value }) => value)))];
}

/** All workers that notes and configurations name, each once and by the fullest name, in the order of the alphabet. */
export function workersIn(notes: readonly AttributedNote[]): readonly string[] {
  const people = peopleIn(notes);
  const staff = people.filter(({ voice }) => voice === 'author').map(({ name }) => name);
  const written = notes
    .filter(({ report }) => report.type !== 'policy')
    .flatMap(({ caption }) => [...caption.authors, ...caption.workers.map(capitalized)]);
  const names: string[] = [];
  // The fullest first, so that every shorter form finds it.
  for (const name of [...staff, ...new Set(written).keys()].toSorted(byLength)) {
    if (!names.some((known) => isSamePerson(name, known, people))) names.push(name);
  }
  return names.sort((one, other) => one.localeCompare(other, 'en'));
}

/** Gives the workers that a note is by, or about whose supervision it is, by their fullest names. */
export function workersOf(
  notes: readonly AttributedNote[],
  workers: readonly string[],
): (note: AttributedNote) => readonly string[] {
  const people = peopleIn(notes);
  const known = new Map<string, readonly string[]>();
  const named = (name: string): readonly string[] => {
    const found = known.get(name) ?? workers.filter((worker) => isSamePerson(name, worker, people));
    known.set(name, found);
    return found;
  };
  return ({ report, caption }) => {
    const supervised = report.type === 'supervision' ? caption.workers : [];
    return [...new Set([...caption.authors, ...supervised].flatMap(named))];
  };
}

/** The worker that a name means, or what to write. */
export function findWorker(
  name: string,
  notes: readonly AttributedNote[],
): { readonly worker: string } | { readonly problem: string } {
  const workers = workersIn(notes);
  const people = peopleIn(notes);
  const exact = workers.find((worker) => worker.toLowerCase() === name.toLowerCase());
  const meant = workers.filter((worker) => isSamePerson(worker, name, people));
  const [worker, other] = exact === undefined ? meant : [exact];
  if (worker !== undefined && other === undefined) return { worker };
  if (other !== undefined) {
    return { problem: `“${name}” fits several people; write ${meant.join(' or ')}` };
  }
  const near = nearest(name, workers);
  const few = workers.length <= 12 ? workers : [];
  const hint = near ?? few.join(', ');
  const advice = hint === '' ? 'write a name as the notes have it' : `write ${hint}`;
  return { problem: `nobody “${name}” in these notes; ${advice}` };
}

function byLength(one: string, other: string): number {
  return other.length - one.length;
}

/** “ana cole” is “Ana Cole”. */
function capitalized(name: string): string {
  return name.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
