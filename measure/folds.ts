/**
 * Deals file names into folds of nearly equal size. The fold of a name rests on the names alone,
 * so that two runs over the same files compare.
 */
export function dealFolds(files: readonly string[], count: number): readonly (readonly string[])[] {
  const dealt = [...files].sort((one, other) => hash(one) - hash(other) || (one < other ? -1 : 1));
  return Array.from({ length: count }, (_, fold) =>
    dealt.filter((_, index) => index % count === fold),
  );
}

/** FNV-1a over UTF-16 code units, as an unsigned 32-bit number. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
