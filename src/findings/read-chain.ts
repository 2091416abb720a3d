import {
  type Chained,
  halfLineHash,
  isUnchanged,
  type LineKind,
  readChainedLine,
} from './chain.ts';

/** What is wrong with a line of a file, and what to do about it. */
export interface LineFault {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** What a reviewer recorded of one kind, as a file has it. */
export interface ChainLog<Item> {
  /** In the order of the file; of a line that was changed, what its kind leaves of it. */
  readonly entries: readonly Item[];
  /** The hash of the last whole line; null where there is none. */
  readonly lastHash: string | null;
  readonly faults: readonly LineFault[];
  /** The last line, where it has no end: a half line of a crash, or a whole one. */
  readonly unended: { readonly text: string; readonly isWhole: boolean } | null;
}

/** A line that is not empty. */
interface Line<Item> {
  readonly line: number;
  readonly text: string;
  readonly entry: (Item & Chained) | undefined;
}

/** A line that was read. */
type WholeLine<Item> = Pick<Line<Item>, 'line'> & { readonly entry: Item & Chained };

/**
 * Reads what a reviewer recorded of one kind. Each line names the one that it was written after, anywhere before
 * it: two branches may have gone on from the same line. A line that is at fault does not count and
 * leaves the others as they are.
 */
export function readChain<Item extends object>(
  kind: LineKind<Item>,
  source: string,
): ChainLog<Item> {
  const texts = source.split('\n').map((text) => text.replace(/\r$/u, ''));
  const last = texts.at(-1) ?? '';
  const lines = texts
    .map((text, at) => ({ line: at + 1, text, entry: readChainedLine(kind, text) }))
    .filter(({ text }) => text.trim() !== '');
  const isHalf = last !== '' && lines.at(-1)?.entry === undefined;
  const whole = lines.flatMap(({ entry, line }) => (entry === undefined ? [] : [{ entry, line }]));
  const faults = lines.flatMap((line, at) => {
    if (line.entry !== undefined || isMended(line, lines[at + 1])) return [];
    const message = isHalf && at === lines.length - 1 ? kind.words.half : broken.unread(line.text);
    return [{ line: line.line, message }];
  });
  return {
    entries: whole.flatMap(({ entry }) =>
      isUnchanged(kind, entry) ? entry : (kind.changed(entry) ?? []),
    ),
    lastHash: whole.at(-1)?.entry.hash ?? null,
    faults: [...faults, ...chainFaults(kind, whole)].sort((one, other) => one.line - other.line),
    unended: last === '' ? null : { text: last, isWhole: !isHalf },
  };
}

/** What is wrong with the lines of a record, each with what to do. */
export const broken = {
  gap: 'follows a line that is missing; take the file back from version control',
  order: 'stands before the line that it follows; put the lines back in their order',
  unread: (text: string) =>
    /^(?:<{7}|={7}|>{7}|\|{7})/u.test(text)
      ? 'is left over from a merge; keep the lines of both sides and take this one out'
      : 'cannot be read, so it does not count; take the line back from version control',
};

/** Whether the next line says that it was written after this one broke off. */
function isMended<Item>({ text }: Line<Item>, next: Line<Item> | undefined): boolean {
  return next?.entry?.mends === halfLineHash(text);
}

/** Says of each line that is not as it was written, or does not follow the line that it names. */
function chainFaults<Item>(
  kind: LineKind<Item>,
  lines: readonly WholeLine<Item>[],
): readonly LineFault[] {
  const all = new Set(lines.map(({ entry }) => entry.hash));
  const seen = new Set<string | null>([null]);
  return lines.flatMap(({ entry, line }) => {
    const isFollowing = seen.has(entry.before);
    seen.add(entry.hash);
    if (!isUnchanged(kind, entry)) return [{ line, message: kind.words.changed }];
    if (isFollowing) return [];
    return [{ line, message: all.has(entry.before ?? '') ? broken.order : broken.gap }];
  });
}
