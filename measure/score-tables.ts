import type { Row } from './score.ts';

/** The rows as lines: marks, found, surplus, precision, recall and F1. */
export function* scoreTable(rows: readonly Row[]): Generator<string> {
  yield `${' '.repeat(nameWidth)}  marks  found  surplus  precision  recall    F1`;
  for (const { kind, name, score } of rows) {
    const cells = [
      pad(String(score.marks), 5),
      pad(String(score.found), 5),
      pad(String(score.surplus), 7),
      pad(show(score.precision), 9),
      pad(show(score.recall), 6),
      pad(show(score.f1), 4),
    ];
    yield `${label(kind, name)}  ${cells.join('  ')}`;
  }
}

/** F1 of the totals and families in each fold, and the mean over the folds that have one. */
export function* foldTable(folds: readonly (readonly Row[])[]): Generator<string> {
  const heads = folds.map((_, fold) => pad(`fold ${fold + 1}`, 6));
  yield `${pad('F1', nameWidth)}  ${[...heads, '  mean'].join('  ')}`;
  for (const { kind, name } of folds[0] ?? []) {
    if (kind === 'rule') continue;
    const values = folds.map((rows) => rows.find((row) => row.name === name)?.score.f1 ?? null);
    const known = values.filter((value) => value !== null);
    const mean =
      known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
    const cells = [...values, mean].map((value) => pad(show(value), 6));
    yield `${label(kind, name)}  ${cells.join('  ')}`;
  }
}

const nameWidth = 28;

function label(kind: Row['kind'], name: string): string {
  const shown = kind === 'total' ? name.toUpperCase() : kind === 'family' ? name : `  ${name}`;
  return shown.padEnd(nameWidth);
}

/** A ratio with two digits; a dash where there is none. */
export function show(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}

function pad(text: string, width: number): string {
  return text.padStart(width);
}
