/** The headings that hold at a place of a note. */
export interface Outline {
  /** Their text, outermost first. */
  readonly titles: readonly string[];
  /** Their levels, 1 to 6, each deeper than the one before. */
  readonly levels: readonly number[];
}

/** No heading yet. */
export const emptyOutline: Outline = { titles: [], levels: [] };

/** The outline above a heading of this level: what its equals and what is below them ended. */
export function above({ titles, levels }: Outline, level: number): Outline {
  const kept = levels.findIndex((other) => other >= level);
  return kept < 0
    ? { titles, levels }
    : { titles: titles.slice(0, kept), levels: levels.slice(0, kept) };
}

/** The outline below a heading. */
export function below({ titles, levels }: Outline, level: number, title: string): Outline {
  return { titles: [...titles, title], levels: [...levels, level] };
}
