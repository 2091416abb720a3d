import { digest } from './fingerprint.ts';

/** What holds the lines of a file together. */
export interface Chained {
  /** The hash of the line that it was written after; null for the first one. */
  readonly before: string | null;
  /** The hash of a half line right before it, which a crash left behind; null for none. */
  readonly mends: string | null;
  readonly hash: string;
}

/** The fields of a line by their names, in the order in which they are hashed. */
export type LineFields = Readonly<Record<string, string | null>>;

/** A kind of record that is kept line by line, such as decisions. */
export interface LineKind<Item> {
  readonly fields: (item: Item) => LineFields;
  /** Undefined where the fields are no whole item; `text` gives an empty text for what is none. */
  readonly read: (
    text: (key: string) => string,
    textOrNull: (key: string) => string | null,
  ) => Item | undefined;
  /** What a line still does that was changed after it was written; undefined for nothing. */
  readonly changed: (item: Item) => Item | undefined;
  /** What messages say of a line that was changed, or breaks off. */
  readonly words: { readonly changed: string; readonly half: string };
}

/** The line for an item, without its end. */
export function chainedLine<Item>(
  kind: LineKind<Item>,
  item: Item,
  before: string | null,
  mends: string | null,
): string {
  const fields = { ...kind.fields(item), before, mends };
  return JSON.stringify({ ...fields, hash: hashOf(fields) });
}

/** Whether a line is as it was written. */
export function isUnchanged<Item>(kind: LineKind<Item>, entry: Item & Chained): boolean {
  const { before, mends, hash } = entry;
  return hash === hashOf({ ...kind.fields(entry), before, mends });
}

/** Reads a line; undefined when it is no whole item. */
export function readChainedLine<Item extends object>(
  kind: LineKind<Item>,
  line: string,
): (Item & Chained) | undefined {
  const data = parseJson(line);
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(data));
  const text = (key: string): string => {
    const value = fields.get(key);
    return typeof value === 'string' ? value : '';
  };
  const textOrNull = (key: string): string | null => (fields.get(key) === null ? null : text(key));
  const item = kind.read(text, textOrNull);
  const chained = { before: textOrNull('before'), mends: textOrNull('mends'), hash: text('hash') };
  return item === undefined || chained.hash === '' ? undefined : { ...item, ...chained };
}

/** What a later line says of a half line that it follows. */
export function halfLineHash(line: string): string {
  return digest([line], HASH);
}

/** A text as JSON; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether a text is a time in UTC, as `2026-03-12T09:30:00.000Z`. */
export function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(text);
}

/** Whether a text is a day, as `2026-03-12`; null is none, and that is said. */
export function isDayOrNull(text: string | null): boolean {
  return text === null || /^\d{4}-\d\d-\d\d$/u.test(text);
}

const HASH = 32;

function hashOf(fields: LineFields): string {
  return digest([JSON.stringify(Object.values(fields))], HASH);
}
