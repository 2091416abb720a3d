import type { Block, Run, Span } from './note.ts';

/**
 * Where the range `[start, end)` of a block's text stands in the note. It starts at its first
 * character and ends after its last, and takes an escape or a character reference whole; an
 * empty range gives an empty span. A range beyond the text is cut to it.
 */
export function sourceSpan(block: Pick<Block, 'runs' | 'span'>, start: number, end: number): Span {
  const { runs, span } = block;
  const last = runs.at(-1);
  if (last === undefined) return { start: span.start, end: span.start };
  const length = last.text + last.length;
  const from = Math.min(Math.max(start, 0), length);
  const to = Math.min(end, length);
  const place = from === length ? endOf(last) : startAt(runAt(runs, from), from);
  if (to <= from) return { start: place, end: place };
  const run = runAt(runs, to - 1);
  const close = run.sourceLength === undefined ? run.source + to - run.text : endOf(run);
  return { start: place, end: close };
}

const noRun: Run = { text: 0, source: 0, length: 0 };

/** The last run that starts at or before a character of the text. */
function runAt(runs: readonly Run[], at: number): Run {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.text ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return runs[low] ?? noRun;
}

function startAt(run: Run, at: number): number {
  return run.sourceLength === undefined ? run.source + at - run.text : run.source;
}

function endOf(run: Run): number {
  return run.source + (run.sourceLength ?? run.length);
}
