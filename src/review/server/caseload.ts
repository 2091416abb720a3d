import { setImmediate } from 'node:timers/promises';
import { type AgreedAction, latestActions } from '../../findings/action.ts';
import { isoDay } from '../../note/calendar.ts';
import {
  type AttributedNote,
  attributeNotes,
  workersIn,
  workersOf,
} from '../../repository/attributed-notes.ts';
import { openCaptions } from '../../repository/captions.ts';
import { type Asked, lintRun, type RunOptions } from '../../repository/lint-run.ts';
import type { Outcome } from '../../repository/outcome.ts';
import { recordStage } from '../../repository/record-stage.ts';
import { openRecords, type RecordOf } from '../../repository/records.ts';
import { actionFiles } from '../../repository/reviewer-files.ts';
import type { ListedCaption, ListedNote, ListedProblem } from '../page/wire.ts';
import { type Broadcast, makeBroadcast, type Told } from './broadcast.ts';
import { type HistoriesOf, openHistories } from './histories.ts';
import { listNote, listTogether } from './list-note.ts';

/** What a review is of, and who holds it. */
export interface ReviewOptions {
  readonly cwd: string;
  /** The notes, as they are to be found now. */
  readonly ask: () => Promise<Asked>;
  /** How they are linted; anew for each run, which keeps to what the cache had before it. */
  readonly run: () => RunOptions;
  /** The reviewer’s name. */
  readonly by: string;
  /** As `2026-03-12`. */
  readonly today: () => string;
}

/** The notes of a review as they are now, with what was decided on them. */
export interface Caseload {
  /** By path: what is known of a note, its findings with their status. Empty for many notes together. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly attributed: () => readonly AttributedNote[];
  readonly actions: () => readonly AgreedAction[];
  /** All that a window must know that opens now. */
  readonly all: () => readonly Told[];
  readonly broadcast: Broadcast;
  /** Reads all notes anew, and tells what has changed. */
  readonly read: () => Promise<void>;
  /** Reads the record anew, and tells what has changed. */
  readonly settle: () => Promise<void>;
  readonly recordOf: () => RecordOf;
  readonly histories: () => HistoriesOf;
}

/** So many notes are told at first, and read at a time. */
const SOME = 25;
/** Under which what is said of many notes is kept. */
export const TOGETHER = '';

/** Opens a caseload; nothing of it has been read yet. */
export function openCaseload({ cwd, ask, run, today }: ReviewOptions): Caseload {
  const broadcast = makeBroadcast();
  /** As they were linted, before the record gave them a status. */
  let linted: readonly Outcome[] = [];
  const outcomes = new Map<string, Outcome>();
  const listed = new Map<string, ListedNote>();
  let attributed: readonly AttributedNote[] = [];
  let captions: readonly ListedCaption[] = [];
  let workers: readonly string[] = [];
  let actions: readonly AgreedAction[] = [];
  let problems: readonly ListedProblem[] = [];
  let isReady = false;
  let recordOf = openRecords(cwd);
  let histories = openHistories(recordOf, cwd);
  /** One reading after another. */
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = turn.then(work);
    turn = next.catch(() => {});
    return next;
  };

  /** Gives outcomes their status, and tells those that say something new. */
  const take = async (run: AsyncIterable<Outcome>): Promise<ReadonlySet<string>> => {
    const seen = new Set<string>();
    const found: ListedProblem[] = [];
    const fresh: ListedNote[] = [];
    const tell = (notes: readonly ListedNote[]): void => {
      if (notes.length > 0) broadcast.tell({ name: 'notes', data: notes });
    };
    /** Whoever waits sees some at once; the page need not be drawn anew for each few of many. */
    let enough = SOME;
    for await (const outcome of togetherLast(recordStage(recordOf, today())(run))) {
      found.push(...outcome.problems.map(({ path, message }) => ({ path, message })));
      const note = await listedOf(outcome, histories);
      if (note === undefined) continue;
      seen.add(note.path);
      outcomes.set(note.path, outcome);
      const isNew = JSON.stringify(listed.get(note.path)) !== JSON.stringify(note);
      listed.set(note.path, note);
      if (isNew) fresh.push(note);
      if (fresh.length >= enough) {
        tell(fresh.splice(0));
        enough *= 2;
      }
      // Who opens the page meanwhile has a turn.
      if (seen.size % SOME === 0) await setImmediate();
    }
    tell(fresh);
    problems = found;
    broadcast.tell({ name: 'problems', data: problems });
    return seen;
  };

  const openRecord = (): void => {
    recordOf = openRecords(cwd);
    histories = openHistories(recordOf, cwd);
  };

  const readActions = async (): Promise<void> => {
    const homes = new Set<string>();
    for (const path of outcomes.keys()) homes.add((await recordOf(path)).home);
    const read = await Promise.all([...homes].map((home) => actionFiles.read(home, cwd)));
    actions = latestActions(read.flatMap(({ entries }) => entries));
    broadcast.tell({ name: 'actions', data: actions });
  };

  const read = async (): Promise<void> => {
    const options = run();
    const kept: Outcome[] = [];
    const keep = async function* (): AsyncGenerator<Outcome> {
      for await (const outcome of lintRun(await ask(), options)) {
        kept.push(outcome);
        yield outcome;
      }
    };
    openRecord();
    const seen = await take(keep());
    linted = kept;
    for (const path of [...outcomes.keys()].filter((each) => !seen.has(each))) {
      outcomes.delete(path);
      listed.delete(path);
    }
    isReady = true;
    broadcast.tell({ name: 'ready', data: [...listed.keys()] });
    await readActions();
    attributed = await attributeNotes([...outcomes.values()], openCaptions(options.cache));
    options.cache.flush();
    workers = workersIn(attributed);
    captions = captionsOf(attributed, workers);
    broadcast.tell({ name: 'workers', data: workers });
    broadcast.tell({ name: 'captions', data: captions });
  };

  const settle = async (): Promise<void> => {
    openRecord();
    await take(replay(linted));
    attributed = attributed.map((note) => {
      const report = outcomes.get(note.report.path)?.report;
      return report === undefined ? note : { ...note, report };
    });
    await readActions();
  };

  return {
    outcomes,
    broadcast,
    attributed: () => attributed,
    actions: () => actions,
    all: () => [
      { name: 'notes', data: [...listed.values()] },
      { name: 'workers', data: workers },
      { name: 'captions', data: captions },
      { name: 'actions', data: actions },
      { name: 'problems', data: problems },
      ...(isReady ? [{ name: 'ready' as const, data: [...listed.keys()] }] : []),
    ],
    read: () => inTurn(read),
    settle: () => inTurn(settle),
    recordOf: () => recordOf,
    histories: () => histories,
  };
}

async function listedOf(
  { report, repository }: Outcome,
  historiesOf: HistoriesOf,
): Promise<ListedNote | undefined> {
  if (report !== undefined) {
    const { path, source, findings } = report;
    return listNote(report, await historiesOf(path, source, findings));
  }
  if (repository === undefined) return undefined;
  const all = repository.map(async (finding) => historiesOf(finding.path, '', [finding]));
  return listTogether(repository, (await Promise.all(all)).flat());
}

function captionsOf(
  notes: readonly AttributedNote[],
  workers: readonly string[],
): readonly ListedCaption[] {
  const namesOf = workersOf(notes, workers);
  return notes.map((note) => ({
    path: note.report.path,
    day: note.day === undefined ? null : isoDay(note.day),
    workers: namesOf(note),
  }));
}

/** What is said of the notes of each project, as one outcome at the end. */
async function* togetherLast(outcomes: AsyncIterable<Outcome>): AsyncGenerator<Outcome> {
  const together: Outcome[] = [];
  for await (const outcome of outcomes) {
    if (outcome.repository === undefined) yield outcome;
    else together.push(outcome);
  }
  const [first] = together;
  const repository = together.flatMap((outcome) => outcome.repository ?? []);
  if (first !== undefined && repository.length > 0) yield { ...first, repository };
}

async function* replay(outcomes: readonly Outcome[]): AsyncGenerator<Outcome> {
  yield* outcomes;
}
