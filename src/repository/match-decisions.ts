import { groupBy } from '../discourse/group-by.ts';
import { type KeyedHash, movedHash, type Sighting } from '../findings/baseline.ts';
import type { Decision } from '../findings/decision.ts';
import type { NotesOnDisk } from './match-baseline.ts';

/** Gives what was decided on a finding, also where its note was renamed since; the earliest first. */
export type DecisionsOn = (sighting: Sighting) => Promise<readonly Decision[]>;

/**
 * A match for the findings of one run.
 * @param keyed without it, nothing is known of renamed notes
 */
export function matchDecisions(
  decisions: readonly Decision[],
  keyed: KeyedHash | undefined,
  notesOnDisk: NotesOnDisk,
): DecisionsOn {
  const here = groupBy(decisions, placeOf);
  const byMoved = groupBy(decisions, ({ moved }) => moved);
  const heirs = new Map<string, string>();
  return async (sighting) => {
    const own = here.get(placeOf(sighting)) ?? [];
    if (keyed === undefined || decisions.length === 0) return own;
    const alike = byMoved.get(movedHash(keyed, sighting)) ?? [];
    const elsewhere = alike.filter(({ note }) => note !== sighting.note);
    if (elsewhere.length === 0) return own;
    const present = await notesOnDisk();
    const gone = elsewhere.filter(({ note }) => !present.has(note));
    const [first] = gone;
    const isOne = first !== undefined && gone.every(({ note }) => note === first.note);
    if (!isOne || !present.has(sighting.note)) return own;
    const heir = heirs.get(placeOf(first)) ?? sighting.note;
    heirs.set(placeOf(first), heir);
    return heir === sighting.note ? [...gone, ...own] : own;
  };
}

function placeOf({ note, fingerprint }: Pick<Sighting, 'note' | 'fingerprint'>): string {
  return `${note}\n${fingerprint}`;
}
