/** Where the line starts that holds a place of a text; undefined where that is more than `reach` characters before it. */
export function lineStart(text: string, at: number, reach: number): number | undefined {
  const from = Math.max(0, at - reach);
  const start = text.slice(from, at).lastIndexOf('\n') + 1;
  return start > 0 || from === 0 ? from + start : undefined;
}
