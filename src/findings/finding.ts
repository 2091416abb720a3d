import type { NoteProblem, NoteType, Span } from '../note/note.ts';
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

/** What linting one note gives. */
export interface NoteReport {
  readonly path: string;
  readonly type: NoteType;
  readonly source: string;
  readonly findings: readonly Finding[];
  /** What is wrong with the note as a file, such as broken front matter. */
  readonly problems: readonly NoteProblem[];
}
