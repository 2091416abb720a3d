/**
 * Does the work for each item, and gives what came of it in the order of the items: up to `ahead`
 * items are at work while the reader still has the one before them.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (const item of items) {
    const result = work(item);
    // Whoever reads on meets the failure; before that, it is nobody’s.
    result.catch(() => {});
    begun.push(result);
    if (begun.length > ahead) yield* firstOf(begun);
  }
  while (begun.length > 0) yield* firstOf(begun);
}

async function* firstOf<Result>(begun: Promise<Result>[]): AsyncGenerator<Result> {
  const first = begun.shift();
  if (first !== undefined) yield await first;
}

/** The items in parts of a size. */
export function* partsOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
