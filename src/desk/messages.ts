import type { Finding } from '../findings/finding.ts';
import type { NoteType } from '../note/note.ts';

/** What somebody says of a note beside its text, by the keys of front matter. */
export type Told = Readonly<Record<string, string>>;

/** What the page asks of the engine. */
export type Asking =
  | { readonly kind: 'start'; readonly catalogue: string }
  | {
      readonly kind: 'lint';
      readonly version: number;
      readonly source: string;
      readonly told: Told;
    };

/** What the engine has found in one version of a note. */
export interface Answer {
  readonly version: number;
  readonly source: string;
  readonly type: NoteType;
  readonly findings: readonly Finding[];
  /** What the note’s own front matter says, by key. */
  readonly head: Told;
  /** What is wrong with the note as a text, such as broken front matter. */
  readonly problems: readonly string[];
}

/** What the engine tells the page. */
export type Telling =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failed' };
