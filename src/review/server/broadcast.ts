import type { ReviewEvents } from '../page/wire.ts';

/** One thing that all open windows are told. */
export type Told = {
  [Name in keyof ReviewEvents]: { readonly name: Name; readonly data: ReviewEvents[Name] };
}[keyof ReviewEvents];

/** Tells all open windows what has changed. */
export interface Broadcast {
  readonly tell: (told: Told) => void;
  /** Calls back with all that is told from now on; gives what ends that. */
  readonly listen: (hear: (told: Told) => void) => () => void;
}

/** Makes a broadcast that nobody listens to yet. */
export function makeBroadcast(): Broadcast {
  const hearers = new Set<(told: Told) => void>();
  return {
    tell: (told) => {
      for (const hear of hearers) hear(told);
    },
    listen: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}
