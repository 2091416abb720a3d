/** The first few of many things. */
export interface Limited<Thing> {
  readonly shown: readonly Thing[];
  /** How many there are beside them. */
  readonly more: () => number;
}

/** A list that grows, and still shows only the first few. */
export interface LimitedList<Thing> extends Limited<Thing> {
  readonly add: (things: readonly Thing[]) => void;
}

/** A list that keeps the first `most` things and counts the rest. */
export function limited<Thing>(most: number): LimitedList<Thing> {
  const shown: Thing[] = [];
  let count = 0;
  return {
    shown,
    more: () => count - shown.length,
    add: (things) => {
      count += things.length;
      shown.push(...things.slice(0, most - shown.length));
    },
  };
}
