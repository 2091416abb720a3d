import type { NoteRecord } from '../rules/note-record.ts';
import { compareNotes } from './compare-notes.ts';
import { type Linted, lintFiles, lintSource, type RulesOf } from './lint-files.ts';
import type { Outcome } from './outcome.ts';
import type { Problem } from './problem.ts';
import type { Project, Projects } from './projects.ts';
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

/** Lints what is asked note by note, and then compares the notes of each project. */
export async function* lintRun(
  asked: Asked,
  cwd: string,
  projects: Projects,
  rulesOf: RulesOf,
): AsyncGenerator<Outcome> {
  const records = new Map<Project, NoteRecord[]>();
  for (const problem of asked.problems)
    yield unread(problem, await projects.ofFolder(problem.path));
  for await (const { report, problems } of lintNotes(asked, cwd, rulesOf)) {
    if (report === undefined) {
      for (const problem of problems) yield unread(problem, await projects.ofNote(problem.path));
      continue;
    }
    const project = await projects.ofNote(report.path);
    if (report.record !== null) listOf(records, project).push(report.record);
    yield { problems, report, settings: project.settingsOf(report.path) };
  }
  if (asked.others === null) return;
  for await (const record of recordNotes(asked.others, cwd, rulesOf)) {
    listOf(records, await projects.ofNote(record.path)).push(record);
  }
  for (const [project, notes] of records) {
    const repository = compareNotes(notes, await rulesOf(notes[0]?.path ?? '.'));
    yield { problems: [], repository, settings: project.settingsOf('.') };
  }
}

/** What could not be read, with what would have held for it. */
function unread(problem: Problem, project: Project): Outcome {
  return { problems: [problem], settings: project.settingsOf(problem.path) };
}

async function* lintNotes(
  { typed, notes }: Asked,
  cwd: string,
  rulesOf: RulesOf,
): AsyncGenerator<Linted> {
  for (const { path, source } of typed) yield lintSource(path, source, await rulesOf(path));
  yield* lintFiles(notes, cwd, rulesOf);
}

function listOf<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
