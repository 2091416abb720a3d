import type { NoteSettings } from '../configuration/settings-for.ts';
import { isAuthorOf } from '../discourse/authors.ts';
import { once } from '../discourse/once.ts';
import type { Finding, NoteReport, RepositoryFinding } from '../findings/finding.ts';
import { giveStatus, type Weighing } from '../findings/give-status.ts';
import { readNote } from '../note/read-note.ts';
import type { NotesRecord } from './notes-record.ts';
import type { Outcome, Stage } from './outcome.ts';
import type { Problem } from './problem.ts';
import { type HomeRecord, type RecordOf, sightingIn, sightingOfMany } from './records.ts';

/**
 * Gives findings the status that the record has for them, and says what is wrong with the record.
 * @param today as `2026-03-12`
 */
export function recordStage(recordOf: RecordOf, today: string): Stage {
  return async function* (outcomes) {
    const told = new Set<NotesRecord>();
    for await (const outcome of outcomes) {
      const problems: Problem[] = [];
      const settled = await settle(outcome, today, async (path) => {
        const found = await recordOf(path);
        const { record } = found;
        if (record !== undefined && !told.has(record)) problems.push(...record.problems);
        if (record !== undefined) told.add(record);
        return found;
      });
      // Apart from the note, whose settings may hide its path.
      if (problems.length > 0) yield { problems };
      yield settled;
    }
  };
}

/** By what decisions on a note are weighed; the note is read when somebody asks who wrote it. */
export function weighingOf(
  { path, source }: Pick<NoteReport, 'path' | 'source'>,
  { secondPerson, people }: NoteSettings,
  today: string,
): Weighing {
  const note = once(() => readNote(source, path));
  const known = people.map(({ value }) => value);
  return {
    today,
    secondPerson: secondPerson.value,
    isAuthor: (reviewer) => isAuthorOf(note(), reviewer, known),
  };
}

async function settle(outcome: Outcome, today: string, recordOf: RecordOf): Promise<Outcome> {
  const { report, repository, settings } = outcome;
  if (settings === undefined) return outcome;
  if (report !== undefined) {
    const weighing = weighingOf(report, settings, today);
    return { ...outcome, report: await settleNote(report, weighing, await recordOf(report.path)) };
  }
  if (repository === undefined) return outcome;
  const weighing = { today, secondPerson: [], isAuthor: () => false };
  const settled: RepositoryFinding[] = [];
  for (const finding of repository) {
    settled.push(await settleMany(finding, weighing, await recordOf(finding.path)));
  }
  return { ...outcome, repository: settled };
}

async function settleNote(
  report: NoteReport,
  weighing: Weighing,
  { record, noteAt }: HomeRecord,
): Promise<NoteReport> {
  if (record === undefined) return report;
  const { path, source } = report;
  const sighting = sightingIn(noteAt(path), source);
  const findings: Finding[] = [];
  for (const finding of report.findings) {
    const seen = sighting(finding.fingerprint);
    const isKnown = (await record.baseline?.known(seen)) !== undefined;
    const decisions = await record.decisionsOn(seen);
    findings.push(giveStatus(finding, { isKnown, decisions }, weighing));
  }
  return { ...report, findings };
}

/** Nobody is the writer of many notes, so that everybody may decide on what is said of them. */
async function settleMany(
  finding: RepositoryFinding,
  weighing: Weighing,
  { record, noteAt }: HomeRecord,
): Promise<RepositoryFinding> {
  if (record === undefined) return finding;
  const { path, fingerprint } = finding;
  const isKnown = (await record.baseline?.known(sightingOfMany(fingerprint))) !== undefined;
  const decisions = await record.decisionsOn(sightingIn(noteAt(path), '')(fingerprint));
  return giveStatus(finding, { isKnown, decisions }, weighing);
}
