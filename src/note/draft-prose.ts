import type { Run } from './note.ts';

/** The text of a block while it is read, with its way back to the source. */
export interface Draft {
  text: string;
  readonly runs: Run[];
}

/** Adds characters that stand in the source as they are. */
export function copy(draft: Draft, text: string, source: number): void {
  if (text === '') return;
  const last = draft.runs.at(-1);
  const place = draft.text.length;
  draft.text += text;
  if (last && last.sourceLength === undefined && last.source + last.length === source) {
    draft.runs[draft.runs.length - 1] = { ...last, length: last.length + text.length };
  } else {
    draft.runs.push({ text: place, source, length: text.length });
  }
}

/** Adds characters that the source writes in another way, with `sourceLength` characters. */
export function replace(draft: Draft, text: string, source: number, sourceLength: number): void {
  if (text === '') return;
  if (text.length === sourceLength) {
    copy(draft, text, source);
    return;
  }
  draft.runs.push({ text: draft.text.length, source, length: text.length, sourceLength });
  draft.text += text;
}
