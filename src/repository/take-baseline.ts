import {
  type BaselineEntry,
  baselineEntry,
  passageHash,
  type Sighting,
} from '../findings/baseline.ts';
import type { Finding } from '../findings/finding.ts';
import { isKnown } from '../findings/settled.ts';
import { changeBaseline } from './baseline-file.ts';
import type { Outcome } from './outcome.ts';
import { readOrMakeKey } from './record-key.ts';
import { type HomeRecord, type RecordOf, sightingIn, sightingOfMany } from './records.ts';

/** What a run has seen of one note, once its findings have their status. */
export interface Seen extends HomeRecord {
  /** As the record names it; empty for what is said of many notes. */
  readonly note: string;
  /** What is open, and was never decided on. */
  readonly open: readonly Sighting[];
  /** What the baseline knows. */
  readonly known: readonly Sighting[];
}

/** What a run has seen of the note, or of the many notes, that an outcome is about. */
export async function seenIn(
  { report, repository = [] }: Outcome,
  recordOf: RecordOf,
): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  if (report !== undefined) {
    const at = await recordOf(report.path);
    const note = at.noteAt(report.path);
    const seenAs = sightingIn(note, report.source);
    const sighting = ({ fingerprint }: Finding) => seenAs(fingerprint);
    const open = await undecided(report.findings, at, sighting);
    seen.push({
      ...{ ...at, note },
      open: open.map(sighting),
      known: report.findings.filter(isKnown).map(sighting),
    });
  }
  for (const finding of repository) {
    const at = await recordOf(finding.path);
    const sighting = sightingOfMany(finding.fingerprint);
    const decided = sightingIn(at.noteAt(finding.path), '')(finding.fingerprint);
    const open = await undecided([finding], at, () => decided);
    seen.push({
      ...{ ...at, note: '' },
      open: open.map(() => sighting),
      known: isKnown(finding) ? [sighting] : [],
    });
  }
  return seen;
}

/** The open findings that nobody has decided on: what somebody reopened stays open. */
async function undecided<Kind extends Pick<Finding, 'status' | 'severity'>>(
  findings: readonly Kind[],
  { record }: HomeRecord,
  sighting: (finding: Kind) => Sighting,
): Promise<readonly Kind[]> {
  const open: Kind[] = [];
  for (const finding of findings) {
    if (finding.status !== 'open' || finding.severity === 'praise') continue;
    const decisions = (await record?.decisionsOn(sighting(finding))) ?? [];
    if (decisions.length === 0) open.push(finding);
  }
  return open;
}

/** What has become of a baseline. */
export interface TakenBaseline {
  /** How many entries it has now. */
  readonly total: number;
  /** How many findings were known before. */
  readonly known: number;
  /** How many findings it has from now on. */
  readonly added: number;
  /** How many entries stand for what is no longer there. */
  readonly unused: number;
}

/**
 * Adds what is open to a baseline, or with `isPruning` takes out what stands for nothing; either way
 * entries go along with renamed notes.
 * @param seen of notes with one record
 * @throws RecordError when the baseline or its key is at fault, or cannot be written.
 */
export async function takeBaseline(
  { home, record }: Pick<HomeRecord, 'home' | 'record'>,
  seen: readonly Seen[],
  cwd: string,
  isPruning: boolean,
): Promise<TakenBaseline> {
  const keyed = await readOrMakeKey(home, cwd);
  const baseline = record?.baseline;
  const known = seen.flatMap((each) => each.known);
  const renamed: BaselineEntry[] = [];
  for (const sighting of known) {
    const entry = await baseline?.known(sighting);
    if (entry !== undefined && entry.passage !== passageHash(keyed, sighting)) renamed.push(entry);
  }
  const notes = new Set(seen.map(({ note }) => note).filter((note) => note !== ''));
  const unused = (await baseline?.unused(notes)) ?? [];
  const open = isPruning ? [] : seen.flatMap((each) => each.open);
  const total = await changeBaseline(home, cwd, keyed, {
    add: [...known, ...open].map((each) => baselineEntry(keyed, each)),
    remove: new Set([...renamed, ...(isPruning ? unused : [])].map(({ passage }) => passage)),
  });
  return { total, known: known.length, added: open.length, unused: unused.length };
}
