/** One of several parts that notes are divided into: the `index`th, from 1, of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/5`; undefined for what is no part of anything. */
export function readShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}

/** The items of a part: each item is in exactly one. */
export function shardOf<Item>(
  items: readonly Item[],
  { index, count }: Shard,
): { readonly own: readonly Item[]; readonly others: readonly Item[] } {
  const isOwn = (_: Item, at: number): boolean => at % count === index - 1;
  return { own: items.filter(isOwn), others: items.filter((item, at) => !isOwn(item, at)) };
}
