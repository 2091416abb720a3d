import { movedHash } from '../findings/baseline.ts';
import type { DecisionWish } from '../findings/check-decision.ts';
import type { Decision } from '../findings/decision.ts';
import type { Found } from './find-finding.ts';
import { readOrMakeKey } from './record-key.ts';
import { type RecordOf, sightingIn } from './records.ts';
import { decisionFiles } from './reviewer-files.ts';

/** A decision that was recorded, and the file that has it. */
export interface RecordedDecision {
  readonly decision: Decision;
  readonly file: string;
}

/** Who decides, when and where. */
export interface Deciding {
  readonly by: string;
  /** In UTC, as `2026-03-12T09:30:00.000Z`. */
  readonly at: string;
  readonly cwd: string;
  readonly recordOf: RecordOf;
}

/**
 * Records what was decided on a finding, of which nothing speaks against it.
 * @throws RecordError when the record cannot be written.
 */
export async function recordDecision(
  { finding, path, source }: Pick<Found, 'finding' | 'path' | 'source'>,
  { status, reason, until }: DecisionWish,
  { by, at, cwd, recordOf }: Deciding,
): Promise<RecordedDecision> {
  const { home, noteAt } = await recordOf(path);
  const { fingerprint, rule } = finding;
  const sighting = sightingIn(noteAt(path), source)(fingerprint);
  const decision: Decision = {
    ...{ fingerprint, note: sighting.note, rule, status, reason, by, until, at },
    moved: movedHash(await readOrMakeKey(home, cwd), sighting),
  };
  return { decision, file: await decisionFiles.add(home, cwd, decision) };
}
