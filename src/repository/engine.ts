import type { NoteReport, RepositoryFinding } from '../findings/finding.ts';
import type { NoteRecord } from '../rules/note-record.ts';
import type { Said } from './note-entry.ts';

/** A note, or the head of one, with the path that reports show. */
export interface Sheet {
  readonly path: string;
  readonly text: string;
}

/** What linting a note gave. */
export interface Linted {
  readonly report: NoteReport;
  /** Whether it rests on the meetings of other notes. */
  readonly looksBeside: boolean;
}

/**
 * Where notes are linted: here, or in worker threads. All that needs the rules themselves is done
 * there, so that nobody else has to read them.
 */
export interface Engine {
  /** What each rule says that is asked of a note. */
  readonly saidAt: (path: string) => Promise<readonly Said[]>;
  /** Lints notes, in the given order. */
  readonly lint: (notes: readonly Sheet[]) => Promise<readonly Linted[]>;
  /** What rules over many notes need of each note; null where none of them is about its kind. */
  readonly record: (notes: readonly Sheet[]) => Promise<readonly (NoteRecord | null)[]>;
  /** The meeting that each head of a note tells of; null for none. */
  readonly meetings: (heads: readonly Sheet[]) => Promise<readonly (NoteRecord | null)[]>;
  /** Says which meetings the notes are linted beside from now on. */
  readonly placeBeside: (meetings: readonly NoteRecord[]) => Promise<void>;
  /** What rules over many notes say of them. */
  readonly compare: (notes: readonly NoteRecord[]) => Promise<readonly RepositoryFinding[]>;
  readonly close: () => Promise<void>;
}
