import picocolors from 'picocolors';
import type { NoteType } from '../note/note.ts';
import type { Level, Severity } from '../rules/rule.ts';

/** How a report for people is written. */
export interface ReportOptions {
  readonly color: boolean;
  /** Columns of the page. */
  readonly width: number;
}

/** The colours of a report; without colour they leave text as it is. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

/** A shape for each severity, so that nothing rests on colour alone. */
export const shapes: Readonly<Record<Severity, string>> = {
  error: '■',
  warning: '▲',
  info: '●',
  praise: '✔',
};

/** The word for a kind of note, for one note. */
export const noteTypes: Readonly<Record<NoteType, string>> = {
  contact: 'contact note',
  supervision: 'supervision record',
  conference: 'case conference',
  policy: 'policy text',
};

const speakers: Readonly<Record<string, string>> = {
  author: 'the worker’s words',
  supervisor: 'the supervisor’s words',
  participant: 'the participant’s words',
  'third-party': 'somebody else’s words',
};

/** Whose words a passage is; empty where a reader of such a note expects it, or nobody can tell. */
export function speakerWords(speaker: string, type: NoteType): string {
  return type === 'contact' && speaker === 'author' ? '' : (speakers[speaker] ?? '');
}

/** What a rule looks at, in plain words. */
export const levels: Readonly<Record<Level, string>> = {
  span: 'a passage',
  document: 'the whole note',
  repository: 'many notes',
};

/** The colours of a report. */
export function palette(color: boolean): Palette {
  const { bold, dim, red, yellow, cyan, green } = picocolors.createColors(color);
  const bySeverity = { error: red, warning: yellow, info: cyan, praise: green };
  return { strong: bold, faint: dim, severity: (severity, text) => bySeverity[severity](text) };
}
