import { parseJson } from './chain.ts';
import { broken, type LineFault } from './read-chain.ts';

/** A hash over some texts that only the holder of a key can work out: 32 hexadecimal digits. */
export type KeyedHash = (...texts: readonly string[]) => string;

/** Where a finding was seen. */
export interface Sighting {
  /** The note’s path from the folder of the record; empty for what is said of many notes. */
  readonly note: string;
  /** The first lines of the note, by which it is known again when it is renamed. */
  readonly head: string;
  readonly fingerprint: string;
}

/** A finding that was there when the baseline was recorded: keyed hashes, and nothing of a note. */
export interface BaselineEntry {
  /** Of the note. */
  readonly note: string;
  /** Of the note and the fingerprint. */
  readonly passage: string;
  /** Of the note’s head and the fingerprint. */
  readonly moved: string;
}

/** A baseline, as a file has it. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[];
  readonly faults: readonly LineFault[];
}

/** The entry for a finding. */
export function baselineEntry(keyed: KeyedHash, sighting: Sighting): BaselineEntry {
  return {
    note: noteHash(keyed, sighting.note),
    passage: passageHash(keyed, sighting),
    moved: movedHash(keyed, sighting),
  };
}

/** What tells the note of an entry. */
export function noteHash(keyed: KeyedHash, note: string): string {
  return keyed('note', note);
}

/** What tells an entry. */
export function passageHash(keyed: KeyedHash, { note, fingerprint }: Sighting): string {
  return keyed('passage', note, fingerprint);
}

/** By what a finding is known again in a note that was renamed. */
export function movedHash(keyed: KeyedHash, { head, fingerprint }: Sighting): string {
  return keyed('moved', head, fingerprint);
}

/** The first lines of a note, which hold its title, date and names and stay when it is renamed. */
export function headOf(source: string): string {
  const lines = source.slice(0, 4000).split(/\r\n|\r|\n/u);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 6)
    .join('\n');
}

/**
 * Reads a baseline; lines may stand in any order, as after a merge. A line that is at fault leaves
 * the others as they are; of a baseline of another key no line counts.
 */
export function readBaseline(source: string, keyed: KeyedHash): Baseline {
  const lines = source.split('\n').map((text, at) => ({ text: text.trim(), line: at + 1 }));
  const written = lines.filter(({ text }) => text !== '');
  const heads = written.filter(({ text }) => text.startsWith('{"caselint":'));
  const strange = heads.find(({ text }) => text !== headLine(keyed));
  if (heads.length === 0 || strange !== undefined) {
    const message = heads.length === 0 ? headless : otherKey;
    return { entries: [], faults: [{ line: strange?.line ?? 1, message }] };
  }
  const entries = new Map<string, BaselineEntry>();
  const faults: LineFault[] = [];
  for (const { text, line } of written) {
    const entry = readLine(text);
    if (entry !== undefined) entries.set(entry.passage, entry);
    else if (text !== headLine(keyed)) faults.push({ line, message: broken.unread(text) });
  }
  return { entries: [...entries.values()], faults };
}

/** The file of a baseline: sorted, so that merging two of them meets few conflicts. */
export function writeBaseline(entries: readonly BaselineEntry[], keyed: KeyedHash): string {
  const lines = entries.map(({ note, passage, moved }) => JSON.stringify({ note, passage, moved }));
  return [headLine(keyed), ...new Set(lines.sort()), ''].join('\n');
}

const headless =
  'lacks its first line, so nothing in it counts; take the file back from version control';
const otherKey =
  'was recorded with another key; take .caselint/key back from version control, or take this file away and run caselint baseline anew';

/** Tells a baseline and its key. */
function headLine(keyed: KeyedHash): string {
  return JSON.stringify({ caselint: 'baseline', version: 1, key: keyed('baseline') });
}

function readLine(text: string): BaselineEntry | undefined {
  const data = parseJson(text);
  if (typeof data !== 'object' || data === null) return undefined;
  const [note, passage, moved] = ['note', 'passage', 'moved'].map((key) => {
    const value: unknown = new Map<string, unknown>(Object.entries(data)).get(key);
    return typeof value === 'string' && /^[0-9a-f]{32}$/u.test(value) ? value : undefined;
  });
  if (note === undefined || passage === undefined || moved === undefined) return undefined;
  return { note, passage, moved };
}
