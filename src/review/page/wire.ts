import type { AgreedAction } from '../../findings/action.ts';
import type { Decision } from '../../findings/decision.ts';
import type { DecidedStatus } from '../../findings/decision-status.ts';
import type { Finding, RestingNote, Status } from '../../findings/finding.ts';
import type { NoteType } from '../../note/note.ts';
import type { Level, Severity } from '../../rules/rule.ts';

/** What the list shows of a finding. */
export interface ListedFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly family: string;
  readonly severity: Severity;
  readonly status: Status;
  readonly level: Level;
  readonly line: number;
  /** The beginning of the passage; the message where the finding is about more than a passage. */
  readonly words: string;
  /** Whether a passage of the same rule was decided on that reads otherwise now. */
  readonly isEdited: boolean;
}

/** What the list shows of a note. */
export interface ListedNote {
  /** Empty for what is said of many notes together. */
  readonly path: string;
  readonly type: NoteType;
  /** Another one whenever the text, or what was decided, is another. */
  readonly version: string;
  readonly findings: readonly ListedFinding[];
}

/** What the heads of notes tell, which is known after all of them have been read. */
export interface ListedCaption {
  readonly path: string;
  /** As `2026-03-12`; null where the note does not tell it. */
  readonly day: string | null;
  /** Who wrote it, or with whom the supervision was, by their fullest names. */
  readonly workers: readonly string[];
}

/** A finding with all that is known of it. */
export interface DetailedFinding extends Finding {
  /** What was decided on it, the earliest first. */
  readonly decisions: readonly Decision[];
  /** What was decided last on a passage that reads otherwise now; null for nothing. */
  readonly edited: Decision | null;
  /** The notes that it rests on; none for a finding of one note. */
  readonly notes: readonly RestingNote[];
}

/** A note with its text. */
export interface DetailedNote {
  readonly path: string;
  readonly type: NoteType;
  /** Empty for what is said of many notes together. */
  readonly source: string;
  readonly findings: readonly DetailedFinding[];
}

/** A note or a configuration that could not be read. */
export interface ListedProblem {
  readonly path: string;
  readonly message: string;
}

/** What the server tells of its own accord, by the name of the event. */
export interface ReviewEvents {
  /** Notes that are new or say something else now. */
  readonly notes: readonly ListedNote[];
  readonly captions: readonly ListedCaption[];
  /** All workers that the notes name. */
  readonly workers: readonly string[];
  /** What each action has come to. */
  readonly actions: readonly AgreedAction[];
  readonly problems: readonly ListedProblem[];
  /** All notes have been told; any other path is gone. */
  readonly ready: readonly string[];
}

/** What the page begins with. */
export interface ReviewStart {
  /** Who decides. */
  readonly by: string;
  /** As `2026-03-12`. */
  readonly today: string;
  readonly version: string;
}

/** What is sent to decide on a finding. */
export interface DecisionRequest {
  readonly path: string;
  readonly fingerprint: string;
  readonly status: DecidedStatus;
  readonly reason: string;
  readonly until: string | null;
}

/** What is sent to agree on an action. */
export interface ActionRequest {
  readonly worker: string;
  readonly what: string;
  readonly owner: string;
  readonly due: string | null;
  /** The note and the finding that it came from; null for none. */
  readonly path: string | null;
  readonly fingerprint: string | null;
}

/** What is sent when an action has come to something. */
export interface ActionUpdate {
  readonly action: string;
  readonly status: AgreedAction['status'];
}

/** What the server answers when it cannot do what was asked. */
export interface Refusal {
  /** The field that is meant; null for none. */
  readonly field: string | null;
  readonly message: string;
}
