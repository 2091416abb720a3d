import type { AgreedAction } from '../../findings/action.ts';
import type {
  ListedCaption,
  ListedFinding,
  ListedNote,
  ListedProblem,
  ReviewEvents,
} from './wire.ts';

/** What a window knows of the notes under review. */
export interface ReviewState {
  readonly notes: ReadonlyMap<string, ListedNote>;
  readonly captions: ReadonlyMap<string, ListedCaption>;
  readonly workers: readonly string[];
  readonly actions: readonly AgreedAction[];
  readonly problems: readonly ListedProblem[];
  /** Whether all notes have been told. */
  readonly isReady: boolean;
}

/** Before anything has been told. */
export const emptyState: ReviewState = {
  notes: new Map(),
  captions: new Map(),
  workers: [],
  actions: [],
  problems: [],
  isReady: false,
};

/** How each thing that the server tells changes what is known. */
export const changes: {
  readonly [Name in keyof ReviewEvents]: (
    state: ReviewState,
    data: ReviewEvents[Name],
  ) => ReviewState;
} = {
  notes: (state, notes) => ({ ...state, notes: withAll(state.notes, notes) }),
  captions: (state, captions) => ({ ...state, captions: withAll(state.captions, captions) }),
  workers: (state, workers) => ({ ...state, workers }),
  actions: (state, actions) => ({ ...state, actions }),
  problems: (state, problems) => ({ ...state, problems }),
  ready: (state, paths) => {
    const known = new Set(paths);
    const notes = new Map([...state.notes].filter(([path]) => known.has(path)));
    return { ...state, notes, isReady: true };
  },
};

/** A finding of the list, with its note. */
export interface Item {
  readonly note: ListedNote;
  readonly finding: ListedFinding;
  readonly caption: ListedCaption | undefined;
}

/** What tells a finding from all others. */
export function itemKey({ note, finding }: Pick<Item, 'note' | 'finding'>): string {
  return `${finding.fingerprint} ${note.path}`;
}

/** All findings in the order of notes; what is said of many notes together comes last. */
export function itemsOf({ notes, captions }: ReviewState): readonly Item[] {
  const sorted = [...notes.values()].sort((one, other) => order(one.path, other.path));
  return sorted.flatMap((note) =>
    note.findings.map((finding) => ({ note, finding, caption: captions.get(note.path) })),
  );
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  if (one === '' || other === '') return one === '' ? 1 : -1;
  return one < other ? -1 : 1;
}

function withAll<Value extends { readonly path: string }>(
  known: ReadonlyMap<string, Value>,
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  return new Map([...known, ...values.map((value) => [value.path, value] as const)]);
}
