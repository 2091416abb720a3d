import type { ClassWords } from './class-words.ts';
import { howCommon } from './how-common.ts';
import type { Language } from './language.ts';
import type { Part } from './part.ts';

const ranks = ['rare', 'class', 'frequent', 'common', 'model'] as const;

/** Words and tags of which every match holds one. */
export interface Need {
  /** How many words there are in all. */
  readonly size: number;
  /** The words as the pattern groups them: the forms of one lemma, the spellings of one word. */
  readonly groups: readonly ReadonlySet<string>[];
  /** Classes of the lexicon, or tags of the note’s model. */
  readonly tags: readonly string[];
  /** An earlier rank leads to fewer sentences; `model` has a tag of the note’s model. */
  readonly rank: (typeof ranks)[number];
  /** Counts the needs of a pattern from its beginning to its end. */
  readonly order?: number;
}

/** What a tag is known by, with the rank of the most common of its words. */
export interface ClassNeed extends Pick<ClassWords, 'words' | 'phrases'> {
  readonly rank: Need['rank'];
}

/**
 * Finds what a sentence must hold before a pattern can match, one word or tag for each need, the
 * rarest need first. A tag of the tagger is no need, since it would have to be looked for.
 */
export function findNeeds(part: Part, classOf: Language['classOf']): readonly Need[] {
  return needsOf(part, classOf)
    .map((need, order) => ({ order, ...need }))
    .toSorted(byRarity);
}

/** The rank of words, which is that of the most common one. */
export function rankOf(words: Iterable<string>, rank: Need['rank']): Need['rank'] {
  const commonness = new Set([...words].map(howCommon));
  return (['common', 'frequent'] as const).find((each) => commonness.has(each)) ?? rank;
}

function needsOf(part: Part, classOf: Language['classOf']): readonly Need[] {
  switch (part.type) {
    case 'words':
      return [needOf([part.norms], [], rankOf(part.norms, 'rare'))];
    case 'tag': {
      const { tag, source } = part;
      const rank = classOf(tag)?.rank ?? (source === 'discourse' ? 'model' : undefined);
      return source === 'tagger' || rank === undefined ? [] : [needOf([], [tag], rank)];
    }
    case 'sequence':
      return part.of.flatMap((each) => needsOf(each, classOf));
    case 'choice':
      return needOfAny(part.of.map((each) => rarest(needsOf(each, classOf))));
    case 'marked':
      return needsOf(part.of, classOf);
    case 'repeat':
      return part.least > 0 ? needsOf(part.of, classOf) : [];
    default:
      return [];
  }
}

function rarest(needs: readonly Need[]): Need | undefined {
  let [best] = needs;
  for (const need of needs) if (best === undefined || byRarity(need, best) < 0) best = need;
  return best;
}

/** What is needed when one of several needs must be met; nothing when one way needs nothing. */
function needOfAny(needs: readonly (Need | undefined)[]): readonly Need[] {
  const known = needs.filter((need) => need !== undefined);
  if (known.length < needs.length) return [];
  return [
    needOf(
      known.flatMap(({ groups }) => groups),
      [...new Set(known.flatMap(({ tags }) => tags))],
      ranks.findLast((each) => known.some(({ rank }) => rank === each)) ?? 'model',
    ),
  ];
}

function needOf(
  groups: readonly ReadonlySet<string>[],
  tags: readonly string[],
  rank: Need['rank'],
): Need {
  return { size: groups.reduce((sum, group) => sum + group.size, 0), groups, tags, rank };
}

function byRarity(one: Need, other: Need): number {
  const difference = ranks.indexOf(one.rank) - ranks.indexOf(other.rank);
  return difference === 0 ? one.size - other.size : difference;
}
