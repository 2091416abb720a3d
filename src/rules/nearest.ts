/** The known name that differs least from what was written; undefined when none is near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const name of known) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** What to write instead: the nearest name, or else all of them when they are few. */
export function suggestion(written: string, known: Iterable<string>): string {
  const names = [...known];
  const near = nearest(written, names);
  if (near !== undefined) return `write ${near}`;
  return names.length > 0 && names.length <= 12 ? `write one of ${names.join(', ')}` : '';
}

/** How many characters must be added, dropped, changed or swapped to make one word the other. */
function editDistance(from: string, to: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let at = 1; at <= from.length; at += 1) {
    const next = [at];
    for (let other = 1; other <= to.length; other += 1) {
      const isSame = from[at - 1] === to[other - 1];
      const isSwapped = from[at - 1] === to[other - 2] && from[at - 2] === to[other - 1];
      next.push(
        Math.min(
          (row[other - 1] ?? 0) + (isSame ? 0 : 1),
          (row[other] ?? 0) + 1,
          (next[other - 1] ?? 0) + 1,
          isSwapped ? (before[other - 2] ?? at) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
