import { once } from '../discourse/once.ts';
import type { NoteRecord } from '../rules/note-record.ts';
import { type Asking, rulesFor } from './asking.ts';
import type { Cache } from './cache.ts';
import { type Desk, deskWhenAsked } from './desk.ts';
import type { FoundNotes } from './find-notes.ts';
import { lintFiles, outcomeOf, type Pace } from './lint-files.ts';
import { createLinter, type Linter } from './linter.ts';
import { meetingsAmong } from './meetings-among.ts';
import type { Outcome } from './outcome.ts';
import { openProjects, type Project, type Projects } from './projects.ts';
import type { Source } from './read-source.ts';

/** A note that lies in no file, with the path to show for it. */
export interface TypedNote {
  readonly path: string;
  readonly source: Source;
}

/** What a run is about. */
export interface Asked extends FoundNotes {
  readonly typed: readonly TypedNote[];
}

/** How a run is to go about it. */
export interface RunOptions extends Asking {
  readonly cache: Cache;
  /** In how many threads a large number of notes is linted; 1 for none beside this one. */
  readonly threads: number;
}

/** With fewer notes than this, threads would take longer to start than they save. */
const MANY = 100;

/** Note by note, so that each is shown at once. */
const one: Pace = { size: 1, ahead: 0 };

/**
 * Lints what is asked note by note, and then compares the notes of each project. Nothing comes before
 * all rules have been found sound.
 * @throws RuleError where a configuration, a pack or a card is at fault.
 */
export async function* lintRun(asked: Asked, options: RunOptions): AsyncGenerator<Outcome> {
  const { cwd, configuration, cache } = options;
  const threads = asked.notes.length < MANY ? 1 : options.threads;
  const pace: Pace = asked.notes.length < MANY ? one : { size: 16, ahead: 2 * threads };
  const projects = openProjects(cwd, configuration);
  const desk = await openDesk(options, projects, threads);
  const meetings = once(() => meetingsAmong(asked.notes, cwd, desk, cache, pace));
  const linter = createLinter(desk, cache, projects, options, meetings);
  try {
    for (const { path } of asked.typed) await linter.prove(path);
    for (const path of asked.notes) await linter.prove(path);
    yield { problems: asked.problems };
    const records = new Map<Project, NoteRecord[]>();
    for await (const outcome of lintNotes(asked, cwd, desk, linter, pace)) {
      const { report } = outcome;
      if (report === undefined) {
        yield outcome;
        continue;
      }
      const project = await projects.ofNote(report.path);
      // A copy, which does not hold on to the whole note that its words were cut out of.
      if (report.record !== null) listOf(records, project).push(structuredClone(report.record));
      yield { ...outcome, settings: project.settingsOf(report.path) };
    }
    for (const [project, notes] of records) {
      const repository = await linter.compare(notes);
      yield { problems: [], repository, settings: project.settingsOf('.') };
    }
  } finally {
    cache.flush();
    await desk.close();
  }
}

/** The desk for so many threads; with one, what lints is loaded when something is asked of it. */
async function openDesk(asking: Asking, projects: Projects, threads: number): Promise<Desk> {
  if (threads === 1) {
    return deskWhenAsked(async () => {
      const { deskHere } = await import('./desk-here.ts');
      return deskHere(rulesFor(asking, projects));
    });
  }
  const { deskOfThreads } = await import('./desk-of-threads.ts');
  const { cwd, configuration, ids } = asking;
  return deskOfThreads(
    { cwd, ids, ...(configuration === undefined ? {} : { configuration }) },
    threads,
  );
}

async function* lintNotes(
  { typed, notes }: Asked,
  cwd: string,
  desk: Desk,
  linter: Linter,
  pace: Pace,
): AsyncGenerator<Outcome> {
  for (const { path, source } of typed) {
    const linted = source.text === undefined ? [] : await desk.lint([{ path, text: source.text }]);
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
