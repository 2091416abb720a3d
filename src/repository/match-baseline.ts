import { groupBy } from '../discourse/group-by.ts';
import {
  type BaselineEntry,
  type KeyedHash,
  movedHash,
  noteHash,
  passageHash,
  type Sighting,
} from '../findings/baseline.ts';

/** Gives the notes that lie in the folder of a record now, by their paths from there. */
export type NotesOnDisk = () => Promise<ReadonlySet<string>>;

/** Tells by a baseline what is known. */
export interface BaselineMatch {
  /** The entry for a finding, also where its note was renamed since; each serves one finding. */
  readonly known: (sighting: Sighting) => Promise<BaselineEntry | undefined>;
  /** The entries of notes that were linted by which no finding was known. */
  readonly unusedOf: (linted: Iterable<string>) => readonly BaselineEntry[];
  /** These, and the same of notes that are gone and of many notes, unless a note was left out. */
  readonly unused: (linted: ReadonlySet<string>) => Promise<readonly BaselineEntry[]>;
}

/** A match for the findings of one run. */
export function matchBaseline(
  entries: readonly BaselineEntry[],
  keyed: KeyedHash,
  notesOnDisk: NotesOnDisk,
): BaselineMatch {
  const byPassage = new Map(entries.map((entry) => [entry.passage, entry]));
  const byMoved = groupBy(entries, ({ moved }) => moved);
  const byNote = groupBy(entries, ({ note }) => note);
  const used = new Set<BaselineEntry>();
  const heirs = new Map<string, BaselineEntry>();
  let present: ReadonlySet<string> | undefined;
  const isGone = async ({ note }: BaselineEntry): Promise<boolean> => {
    present ??= new Set(Array.from(await notesOnDisk(), (path) => noteHash(keyed, path)));
    return !present.has(note);
  };
  const unusedOf = (notes: Iterable<string>): readonly BaselineEntry[] =>
    Array.from(notes, (note) => byNote.get(noteHash(keyed, note)) ?? [])
      .flat()
      .filter((entry) => !used.has(entry));
  return {
    known: async (sighting) => {
      const passage = passageHash(keyed, sighting);
      const entry = byPassage.get(passage) ?? heirs.get(passage) ?? (await renamed(sighting));
      if (entry === undefined) return undefined;
      used.add(entry);
      heirs.set(passage, entry);
      return entry;
    },
    unusedOf,
    unused: async (linted) => {
      const isWhole = [...(await notesOnDisk())].every((note) => linted.has(note));
      const gone: BaselineEntry[] = [];
      for (const entry of isWhole ? entries : []) {
        if (!used.has(entry) && (await isGone(entry))) gone.push(entry);
      }
      return [...new Set([...unusedOf(linted), ...gone])];
    },
  };

  async function renamed(sighting: Sighting): Promise<BaselineEntry | undefined> {
    const candidates = byMoved.get(movedHash(keyed, sighting)) ?? [];
    if (candidates.length === 0 || !(await notesOnDisk()).has(sighting.note)) return undefined;
    for (const entry of candidates) if (!used.has(entry) && (await isGone(entry))) return entry;
    return undefined;
  }
}
