import type { NoteProblem, NoteType, Span } from '../note/note.ts';
import type { Position } from '../note/position.ts';
import type { NoteRecord } from '../rules/note-record.ts';
import type { GuidelineExcerpt, Level, Severity } from '../rules/rule.ts';

/** What became of a finding; only `open` counts for the gate. */
export type Status = 'open' | 'suppressed' | 'baseline' | 'dismissed' | 'discussed' | 'follow-up';

/** What a note records as done about a finding: a sentence of it. */
export interface Softening extends Span {
  /** The kind of mitigation, such as `disclosure`. */
  readonly kind: string;
  /** What was done, for people: “told to a supervisor”. */
  readonly words: string;
  /** Exactly `source.slice(start, end)`. */
  readonly passage: string;
}

/** One passage that a rule asks about. */
export interface Finding extends Span {
  readonly rule: string;
  readonly family: string;
  readonly severity: Severity;
  readonly level: Level;
  /** Exactly `source.slice(start, end)`. */
  readonly passage: string;
  /** Whose words the passage is: `author`, `supervisor`, `participant`, `third-party` or `other`. */
  readonly speaker: string;
  readonly message: string;
  readonly guideline: GuidelineExcerpt;
  /** One open question to think with. */
  readonly question: string;
  /** An offer of other words; null where none fits. */
  readonly rewording: string | null;
  /** What in the note keeps the severity at `info`; null when nothing does. */
  readonly softenedBy: Softening | null;
  /** 16 hexadecimal digits, equal for the same rule and passage wherever it stands. */
  readonly fingerprint: string;
  readonly status: Status;
}

/** One of the notes that a finding about many notes rests on. */
export interface RestingNote {
  readonly path: string;
  /** The day of the note, as `2026-03-12`; null where the note does not tell it. */
  readonly date: string | null;
  /** The line of that date, from 1; null where the note does not tell it. */
  readonly line: number | null;
}

/** What a rule says of many notes together, placed at the first heading or line of the last of them. */
export interface RepositoryFinding extends Omit<Finding, 'start' | 'end'> {
  /** The note it is placed in. */
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
  /** In the order of their dates. */
  readonly notes: readonly RestingNote[];
}

/** What linting one note gives. */
export interface NoteReport {
  readonly path: string;
  readonly type: NoteType;
  readonly source: string;
  readonly findings: readonly Finding[];
  /** What is wrong with the note as a file, such as broken front matter. */
  readonly problems: readonly NoteProblem[];
  /** What rules over many notes need of it; null when none of them is about its kind. */
  readonly record: NoteRecord | null;
}
