/** A seeded source of chance: the same seed gives the same sequence. */
export interface Random {
  /** A number in `[0, 1)`. */
  readonly next: () => number;
  /** An integer in `[low, high]`. */
  readonly between: (low: number, high: number) => number;
  /** One of a list that is not empty. @throws RangeError when it is */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** The mulberry32 generator. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => {
      const item = list[Math.floor(next() * list.length)];
      if (item === undefined) throw new RangeError('pick: the list is empty');
      return item;
    },
  };
}
