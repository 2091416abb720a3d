import type { NoteSettings } from '../configuration/settings-for.ts';
import type { NoteReport, RepositoryFinding } from '../findings/finding.ts';
import type { Problem } from './problem.ts';

/** One thing that a run finds out, as it comes. */
export interface Outcome {
  /** What could not be read or understood. */
  readonly problems: readonly Problem[];
  /** What is worth saying and keeps nothing from being linted. */
  readonly notices?: readonly string[];
  /** One note. */
  readonly report?: NoteReport;
  /** What rules say of many notes together; after all notes. */
  readonly repository?: readonly RepositoryFinding[];
  /** What holds for the note, or for the notes together. */
  readonly settings?: NoteSettings;
}

/** Changes what a run finds out, piece by piece. */
export type Stage = (outcomes: AsyncIterable<Outcome>) => AsyncIterable<Outcome>;
