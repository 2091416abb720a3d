import { once } from '../discourse/once.ts';
import type { NoteRecord } from '../rules/note-record.ts';
import type { Asking } from './asking.ts';
import type { Cache } from './cache.ts';
import type { Engine } from './engine.ts';
import { lintFiles, outcomeOf, type Pace } from './lint-files.ts';
import { createLinter, type Linter } from './linter.ts';
import { meetingsAmong } from './meetings-among.ts';
import { openEngine } from './open-engine.ts';
import type { Outcome } from './outcome.ts';
import type { Problem } from './problem.ts';
import { openProjects, type Project } from './projects.ts';
import type { Source } from './read-source.ts';
import { recordNotes } from './record-notes.ts';

/** A note that lies in no file, with the path to show for it. */
export interface TypedNote {
  readonly path: string;
  readonly source: Source;
}

/** What a run is about. */
export interface Asked {
  /** By their paths from the working folder. */
  readonly notes: readonly string[];
  /** What stood in the way of finding them. */
  readonly problems: readonly Problem[];
  readonly typed: readonly TypedNote[];
  /**
   * Notes that are not linted, and count for the rules over many notes; null where those rules are
   * not asked, since only some of the notes are looked at.
   */
  readonly others: readonly string[] | null;
}

/** How a run is to go about it. */
export interface RunOptions extends Asking {
  readonly cache: Cache;
  /** In how many threads notes are linted; 1 for none beside this one. */
  readonly threads: number;
}

/** From so many notes on they are read in parts. */
const SOME = 100;

/** Note by note, so that each is shown at once. */
const one: Pace = { size: 1, ahead: 0 };

/**
 * Lints what is asked note by note, and then compares the notes of each project. What comes first is
 * empty: all rules have been found sound.
 * @throws RuleError where a configuration, a pack or a card is at fault.
 */
export async function* lintRun(asked: Asked, options: RunOptions): AsyncGenerator<Outcome> {
  const { cwd, configuration, cache, threads } = options;
  const isShort = threads === 1 && asked.notes.length < SOME;
  const pace: Pace = isShort ? one : { size: 16, ahead: 2 * threads };
  const projects = openProjects(cwd, configuration);
  const engine = await openEngine(options, projects, threads);
  const meetings = once(() => meetingsAmong(asked.notes, cwd, engine, cache, pace));
  const linter = createLinter(engine, cache, projects, options, meetings);
  try {
    for (const { path } of asked.typed) await linter.prove(path);
    for (const path of asked.notes) await linter.prove(path);
    yield { problems: [] };
    for (const problem of asked.problems) {
      yield unread(problem, await projects.ofFolder(problem.path));
    }
    const records = new Map<Project, NoteRecord[]>();
    for await (const outcome of lintNotes(asked, cwd, engine, linter, pace)) {
      const { report } = outcome;
      if (report === undefined) {
        for (const problem of outcome.problems) {
          yield unread(problem, await projects.ofNote(problem.path));
        }
        continue;
      }
      const project = await projects.ofNote(report.path);
      // A copy, which does not hold on to the whole note that its words were cut out of.
      if (report.record !== null) listOf(records, project).push(structuredClone(report.record));
      yield { ...outcome, settings: project.settingsOf(report.path) };
    }
    if (asked.others === null) return;
    for await (const record of recordNotes(asked.others, cwd, linter, pace)) {
      listOf(records, await projects.ofNote(record.path)).push(record);
    }
    for (const [project, notes] of records) {
      const repository = await linter.compare(notes);
      yield { problems: [], repository, settings: project.settingsOf('.') };
    }
  } finally {
    cache.flush();
    await engine.close();
  }
}

/** What could not be read, with what would have held for it. */
function unread(problem: Problem, project: Project): Outcome {
  return { problems: [problem], settings: project.settingsOf(problem.path) };
}

async function* lintNotes(
  { typed, notes }: Asked,
  cwd: string,
  engine: Engine,
  linter: Linter,
  pace: Pace,
): AsyncGenerator<Outcome> {
  for (const { path, source } of typed) {
    const linted =
      source.text === undefined ? [] : await engine.lint([{ path, text: source.text }]);
    if (source.problem !== undefined) yield { problems: [source.problem] };
    yield* linted.map(({ report }) => outcomeOf(report));
  }
  yield* lintFiles(notes, cwd, linter, pace);
}

function listOf<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
