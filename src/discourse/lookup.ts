/** Values by key: a `Map`, or what can be asked like one. */
export interface Lookup<Value> {
  get(key: string): Value | undefined;
  entries(): Iterable<readonly [key: string, value: Value]>;
}

/** Some values over others: where both have a key, the one above counts. */
export function laidOver<Value>(
  above: ReadonlyMap<string, Value>,
  below: Lookup<Value>,
): Lookup<Value> {
  return {
    get: (key) => above.get(key) ?? below.get(key),
    *entries() {
      for (const entry of below.entries()) if (!above.has(entry[0])) yield entry;
      yield* above.entries();
    },
  };
}
