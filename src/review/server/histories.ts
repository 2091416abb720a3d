import { groupBy } from '../../discourse/group-by.ts';
import type { Decision } from '../../findings/decision.ts';
import type { Finding } from '../../findings/finding.ts';
import { type RecordOf, sightingIn } from '../../repository/records.ts';
import { decisionFiles } from '../../repository/reviewer-files.ts';

/** A finding with what was decided on it, and on a passage that stood in its place. */
export interface FindingHistory {
  /** The earliest first. */
  readonly decisions: readonly Decision[];
  readonly edited: Decision | null;
}

/** What is known again of findings. */
type Known = Pick<Finding, 'fingerprint' | 'rule' | 'status' | 'severity'>;

/** Gives the history of each finding of a note; the note’s source is empty for what is said of many. */
export type HistoriesOf = (
  path: string,
  source: string,
  findings: readonly Known[],
) => Promise<readonly FindingHistory[]>;

/** Makes what tells histories from the records as they are now. */
export function openHistories(recordOf: RecordOf, cwd: string): HistoriesOf {
  const entries = new Map<string, Promise<ReadonlyMap<string, readonly Decision[]>>>();
  const entriesIn = (home: string) => {
    const known = entries.get(home) ?? readEntries(home, cwd);
    entries.set(home, known);
    return known;
  };
  return async (path, source, findings) => {
    const { home, record, noteAt } = await recordOf(path);
    if (record === undefined) return findings.map(() => ({ decisions: [], edited: null }));
    const note = noteAt(path);
    const sighting = sightingIn(note, source);
    const latest = gone((await entriesIn(home)).get(note) ?? [], findings);
    const histories: FindingHistory[] = [];
    for (const finding of findings) {
      const decisions = await record.decisionsOn(sighting(finding.fingerprint));
      const isOpen = finding.status === 'open' && finding.severity !== 'praise';
      const edited = isOpen && decisions.length === 0 ? latest.get(finding.rule) : undefined;
      histories.push({ decisions, edited: edited ?? null });
    }
    return histories;
  };
}

async function readEntries(home: string, cwd: string) {
  const { entries } = await decisionFiles.read(home, cwd);
  return groupBy(entries, ({ note }) => note);
}

/** By rule, what was decided last on passages that are no longer found, unless it was taken back. */
function gone(all: readonly Decision[], findings: readonly Known[]): ReadonlyMap<string, Decision> {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  const byPassage = groupBy(
    all.filter(({ fingerprint }) => !found.has(fingerprint)),
    ({ fingerprint }) => fingerprint,
  );
  const last = [...byPassage.values()].flatMap((each) => each.slice(-1));
  const settled = last.filter(({ status }) => status !== 'open');
  return new Map(settled.map((decision) => [decision.rule, decision]));
}
