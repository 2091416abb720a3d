import { createHash } from 'node:crypto';
import { once } from '../discourse/once.ts';
import type { NoteReport, RepositoryFinding } from '../findings/finding.ts';
import type { NoteRecord } from '../rules/note-record.ts';
import type { Asking } from './asking.ts';
import { type Cache, noCache } from './cache.ts';
import type { Engine, Linted, Sheet } from './engine.ts';
import { entryOf, type NoteEntry, reportOf, type Said } from './note-entry.ts';
import type { Projects } from './projects.ts';

/** What became of a note, as the cache keeps it. */
interface Kept {
  readonly entry: NoteEntry;
  /** What tells the meetings that the note was linted beside; null where it does not rest on them. */
  readonly beside: string | null;
}

/** Lints notes and compares them, and does not do again what the cache has. */
export interface Linter {
  /** Reads the rules for a note, unless they have been found sound before; a RuleError rejects. */
  readonly prove: (path: string) => Promise<void>;
  /** Lints notes in the given order, beside the meetings of the run. */
  readonly lint: (notes: readonly Sheet[]) => Promise<readonly NoteReport[]>;
  /** What rules over many notes need of notes that are not linted. */
  readonly record: Engine['record'];
  readonly compare: (notes: readonly NoteRecord[]) => Promise<readonly RepositoryFinding[]>;
}

/** Puts the cache before the engine, of which nothing is asked while the cache has it. */
export function createLinter(
  engine: Engine,
  cache: Cache,
  projects: Projects,
  { ids }: Asking,
  meetings: () => Promise<readonly NoteRecord[]>,
): Linter {
  const rulesAt = async (path: string) => {
    const project = await projects.ofNote(path);
    const from = cache === noCache ? null : project.mark();
    const mark = [from ?? '', project.keyOf(path), ...ids];
    const key = [project.file ?? '', ...mark].join('\n');
    return { mark, key, own: from === null ? noCache : cache };
  };
  const sayings = new Map<string, Promise<readonly Said[]>>();
  const saidAt = async (path: string): Promise<readonly Said[]> => {
    const { mark, key, own } = await rulesAt(path);
    const work = () => engine.saidAt(path);
    const said = sayings.get(key) ?? remember(own, ['said', ...mark], work);
    sayings.set(key, said);
    return said;
  };
  const beside = once(async () => hashOf(JSON.stringify(await meetings())));
  const keptReport = async ({ path, text }: Sheet): Promise<NoteReport | undefined> => {
    const { mark, own } = await rulesAt(path);
    const kept = own.find<Kept>(['note', ...mark, path, text]);
    if (kept === undefined) return undefined;
    if (kept.beside !== null && kept.beside !== (await beside())) return undefined;
    return reportOf(kept.entry, path, text, await saidAt(path));
  };
  let isPlaced = false;
  const place = once(async () => {
    await engine.placeBeside(await meetings());
    isPlaced = true;
  });
  const lintAnew = async (notes: readonly Sheet[]): Promise<readonly Linted[]> => {
    const wasPlaced = isPlaced;
    const linted = await engine.lint(notes);
    if (wasPlaced || !linted.some(({ looksBeside }) => looksBeside)) return linted;
    await place();
    return engine.lint(notes);
  };
  const keepReport = async ({ report, looksBeside }: Linted, text: string): Promise<void> => {
    const { path } = report;
    const { mark, own } = await rulesAt(path);
    if (own === noCache) return;
    const kept: Kept = {
      entry: entryOf(report, await saidAt(path)),
      beside: looksBeside ? await beside() : null,
    };
    own.keep(['note', ...mark, path, text], kept);
  };
  return {
    prove: async (path) => void (await saidAt(path)),
    lint: async (notes) => {
      const kept = await Promise.all(notes.map(keptReport));
      const missing = notes.filter((_, at) => kept[at] === undefined);
      const linted = missing.length === 0 ? [] : await lintAnew(missing);
      for (const [at, each] of linted.entries()) await keepReport(each, missing[at]?.text ?? '');
      const fresh = linted.values();
      return kept.flatMap((report) => report ?? fresh.next().value?.report ?? []);
    },
    record: (notes) =>
      Promise.all(
        notes.map(async (note) => {
          const { mark, own } = await rulesAt(note.path);
          const work = async () => (await engine.record([note]))[0] ?? null;
          return remember(own, ['record', ...mark, note.path, note.text], work);
        }),
      ),
    compare: async (notes) => {
      const { mark, own } = await rulesAt(notes[0]?.path ?? '.');
      const work = () => engine.compare(notes);
      return remember(own, ['compare', ...mark, JSON.stringify(notes)], work);
    },
  };
}

/** What the cache has under the words; where it has nothing, what the work gives, which it then keeps. */
export async function remember<Data>(
  cache: Cache,
  words: readonly string[],
  work: () => Promise<Data>,
): Promise<Data> {
  const known = cache.find<Data>(words);
  if (known !== undefined) return known;
  const data = await work();
  cache.keep(words, data);
  return data;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
