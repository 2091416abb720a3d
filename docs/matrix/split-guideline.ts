/**
 * The sentences of a guideline text in reading order, as its file has them.
 *
 * A line is a paragraph, a heading or an item of a list; what makes it an item, and spaces around it, are
 * left out. Within a line a sentence ends at `.`, `!` or `?`, with the closing quotes and brackets that
 * follow, where a space and then a capital or an opening quote or bracket come next; “vs.” ends none.
 */
export function splitGuideline(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(itemMark, '').trim())
    .filter((line) => line !== '')
    .flatMap((line) => line.split(sentenceEnd));
}

/** A dash, a dot or a number, and the mark that a word processor left in one of the texts. */
const itemMark = /^\s*(?:(?:[-·]|\d\.)\s)?\s*(?:\[bookmark: \w+\])?/u;

const sentenceEnd = /(?<=[.!?][”"’')\]]*)(?<!\bvs\.)\s+(?=[“"‘'([]*\p{Lu})/u;

/** The words as they count in a comparison: quotes straight, every kind of space one space. */
export function foldWords(text: string): string {
  return text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').trim();
}
