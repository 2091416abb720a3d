import type { Attendance } from '../discourse/participants.ts';
import type { NoteType } from '../note/note.ts';
import type { Position } from '../note/position.ts';
import type { DateReading } from '../note/read-date.ts';
import type { Facts, Severity } from './rule.ts';

/** What rules over many notes know of one: who met, when and how long, and none of its prose. */
export interface NoteRecord extends Attendance {
  readonly path: string;
  readonly type: NoteType;
  /** The note's first heading or first line. */
  readonly anchor: { readonly start: Position; readonly end: Position; readonly passage: string };
  readonly date: RecordedDate | null;
  readonly minutes: number | null;
  /** How many workers the front matter gives a supervisor; null when it does not say. */
  readonly roster: number | null;
  /** The team or program of the front matter, in lower case; empty when it names none. */
  readonly team: string;
  /** False for a meeting that the front matter or the title says was called off. */
  readonly isHeld: boolean;
  /** The rules that the note excuses, such as by a leave that it records. */
  readonly excuses: readonly string[];
  /** The parts that the note shows of those that rules look for, by the rule’s id. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/** A date as written, what it can be read as, and where it stands. */
export interface RecordedDate {
  readonly text: string;
  readonly reading: DateReading;
  readonly at: Position;
}

/** Gives the meetings of the notes that are linted together with one; they are read when a rule first asks. */
export type Beside = () => readonly NoteRecord[];

/** For a note that is alone. */
export const nobody: Beside = () => [];

/** What a rule says of many notes together. */
export interface NotesVerdict {
  /** What the card's `detail` may name in braces. */
  readonly facts: Facts;
  /** Takes the place of the card's severity, for a weaker form of the same thing. */
  readonly severity?: Severity;
  /** The notes that it rests on, in the order of their dates. */
  readonly notes: readonly NoteRecord[];
}
