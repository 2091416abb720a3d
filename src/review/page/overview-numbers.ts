import { groupBy } from '../../discourse/group-by.ts';
import type { Item } from './review-state.ts';

/** How many passages ask something, and how many show what went well. */
export interface Numbers {
  readonly name: string;
  readonly asking: number;
  readonly praise: number;
}

/** The numbers of some notes: by family in the order of the alphabet, and by month. */
export interface OverviewNumbers {
  readonly families: readonly Numbers[];
  /** Each named as `2026-03`, none left out between the first and the last. */
  readonly months: readonly Numbers[];
  /** How many notes do not tell their day. */
  readonly undated: number;
}

/** Counts passages; those that were known before the review, or that notes leave out, are not counted. */
export function overviewNumbers(items: readonly Item[]): OverviewNumbers {
  const counting = items.filter(
    ({ finding: { status } }) => status !== 'baseline' && status !== 'suppressed',
  );
  const dated = counting.filter(({ caption }) => (caption?.day ?? null) !== null);
  const byMonth = groupBy(dated, ({ caption }) => caption?.day?.slice(0, 7) ?? '');
  const undated = items.filter(
    ({ note, caption }) => note.path !== '' && (caption?.day ?? null) === null,
  );
  return {
    families: familiesOf(counting),
    months: monthsBetween([...byMonth.keys()].sort()).map((month) =>
      numbersOf(month, byMonth.get(month) ?? []),
    ),
    undated: new Set(undated.map(({ note }) => note.path)).size,
  };
}

/** Praise is a family of its own, and stands first. */
function familiesOf(items: readonly Item[]): readonly Numbers[] {
  const groups = [...groupBy(items, ({ finding }) => finding.family)];
  return groups
    .map(([family, all]) => numbersOf(family, all))
    .sort((one, other) => {
      const isFirst = Number(other.praise > 0) - Number(one.praise > 0);
      return isFirst === 0 ? one.name.localeCompare(other.name, 'en') : isFirst;
    });
}

function numbersOf(name: string, items: readonly Item[]): Numbers {
  const praise = items.filter(({ finding }) => finding.severity === 'praise').length;
  return { name, asking: items.length - praise, praise };
}

function monthsBetween(months: readonly string[]): readonly string[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = [first];
  for (let month = first; month < last && all.length < MOST_MONTHS; ) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    month = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
    all.push(month);
  }
  return all;
}

/** A date that is a slip of the pen makes no chart of centuries. */
const MOST_MONTHS = 120;
