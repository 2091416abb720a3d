import { type GrowingNote, growTo } from '../../measure/growing-notes.ts';
import { lintNote } from '../../src/lint.ts';
import { readShippedCatalogue } from '../../src/repository/read-shipped-catalogue.ts';
import { countSteps } from './count-steps.ts';

/** The shipped rules, loaded so that their steps are counted. */
export const rules = await readShippedCatalogue();

/** How many steps a character of a note takes in four times this length, for each that it takes in this one. */
export function growth(note: GrowingNote, size: number): number {
  const [short, long] = [size, 4 * size].map((each) => growTo(note, each));
  // What is worked out once is not counted.
  stepsIn(short);
  const first = stepsIn(short);
  return stepsIn(long) / first;
}

function stepsIn(source = ''): number {
  return countSteps(() => void lintNote(source, 'note.md', rules)) / source.length;
}
