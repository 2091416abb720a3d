import { join } from 'node:path';
import { settingsFor } from '../../src/configuration/settings-for.ts';
import { movedHash } from '../../src/findings/baseline.ts';
import type { Decision } from '../../src/findings/decision.ts';
import { lintNote } from '../../src/lint.ts';
import { type Found, foundIn } from '../../src/repository/find-finding.ts';
import { findNotes } from '../../src/repository/find-notes.ts';
import type { Outcome, Stage } from '../../src/repository/outcome.ts';
import { readSource } from '../../src/repository/read-source.ts';
import { readOrMakeKey } from '../../src/repository/record-key.ts';
import { recordStage } from '../../src/repository/record-stage.ts';
import { openRecords, sightingIn } from '../../src/repository/records.ts';
import { decisionFiles } from '../../src/repository/reviewer-files.ts';
import { type Seen, seenIn, takeBaseline } from '../../src/repository/take-baseline.ts';
import { unusedStage } from '../../src/repository/unused-stage.ts';
import { readCatalogue } from '../../src/rules/catalogue.ts';
import { cardText, guidelineFiles } from '../rules/card.ts';

/** The day of the runs. */
const today = '2026-03-12';

const loan = { path: 'rules/dual-relationship/loan.yml', text: cardText() };
const rules = await readCatalogue([loan, ...guidelineFiles]);

/** Lints notes of a folder by that rule alone. */
async function* lintIn(folder: string, paths: readonly string[]): AsyncGenerator<Outcome> {
  const { notes } = await findNotes(paths, folder);
  for (const path of notes) {
    const { text = '' } = readSource(path, join(folder, path));
    yield { problems: [], report: lintNote(text, path, rules), settings: settingsFor([], path) };
  }
}

/** What a run of one rule, about loans, gives. */
export interface RecordedRun {
  /** For each finding its note, line and status. */
  readonly findings: readonly string[];
  readonly messages: readonly string[];
  /** With place and words. */
  readonly problems: readonly string[];
  readonly notices: readonly string[];
  readonly found: readonly Found[];
  readonly seen: readonly Seen[];
}

/** Lints notes of a folder, and gives their findings the status that the folder’s record has for them. */
export async function runIn(
  folder: string,
  paths: readonly string[] = ['.'],
  day = today,
): Promise<RecordedRun> {
  const recordOf = openRecords(folder);
  const stages: readonly Stage[] = [recordStage(recordOf, day), unusedStage(recordOf, folder)];
  const outcomes = [];
  const seen: Seen[] = [];
  for await (const outcome of stages.reduce<ReturnType<Stage>>(
    (before, stage) => stage(before),
    lintIn(folder, paths),
  )) {
    outcomes.push(outcome);
    seen.push(...(await seenIn(outcome, recordOf)));
  }
  const found = outcomes.flatMap(foundIn);
  return {
    findings: found.map(({ path, line, finding }) => `${path}:${line} ${finding.status}`),
    messages: found.map(({ finding }) => finding.message),
    problems: outcomes.flatMap(({ problems }) =>
      problems.map(({ path, at, message }) => `${path}:${at?.line ?? ''} ${message}`),
    ),
    notices: outcomes.flatMap(({ notices = [] }) => notices),
    found,
    seen,
  };
}

/** Records a baseline, or takes out of it what stands for nothing; gives how many entries it has. */
export async function baselineOf(
  folder: string,
  paths = ['.'],
  isPruning = false,
): Promise<number> {
  const { seen } = await runIn(folder, paths);
  const [first] = seen;
  if (first === undefined) throw new Error('no note was linted');
  return (await takeBaseline(first, seen, folder, isPruning)).total;
}

/** Decides on the finding of a note’s line. */
export async function decideOn(
  folder: string,
  place: string,
  decision: Partial<Decision> = {},
): Promise<string> {
  const { found } = await runIn(folder);
  const meant = found.find(({ path, line }) => `${path}:${line}` === place);
  if (meant === undefined) throw new Error(`nothing was found at ${place}`);
  const { finding, path, source } = meant;
  const { fingerprint, rule } = finding;
  const sighting = sightingIn(path, source)(fingerprint);
  return decisionFiles.add(folder, folder, {
    ...{ fingerprint, note: path, rule, status: 'dismissed', reason: 'Agreed.', until: null },
    ...{ by: 'Nerys Coyle', at: `${today}T09:00:00.000Z` },
    moved: movedHash(await readOrMakeKey(folder, folder), sighting),
    ...decision,
  });
}
