/** How many words in a row may be the same by chance. */
const FEW = 3;

/** Where a text takes over more than a few words in a row from a passage: its first such word, from 1; 0 for nowhere. */
export function copiedWords(text: string, passage: string): number {
  const words = wordsOf(text);
  const source = ` ${wordsOf(passage).join(' ')} `;
  for (let at = 0; at + FEW < words.length; at += 1) {
    const run = words.slice(at, at + FEW + 1).join(' ');
    if (source.includes(` ${run} `)) return at + 1;
  }
  return 0;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/gu, "'")
      .match(/[\p{L}\p{N}$£€]+(?:'\p{L}+)*/gu) ?? []
  );
}
