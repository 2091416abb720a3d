import { parse } from 'yaml';
import { isFunctionWord } from '../src/discourse/word-classes.ts';
import type { RuleFile } from '../src/rules/catalogue.ts';
import { howCommon } from '../src/rules/how-common.ts';
import type { PatternIndex } from '../src/rules/pattern-index.ts';
import type { RuleSet } from '../src/rules/rule.ts';

/** A card's file, as far as other cards are made of it. */
interface CardFile {
  readonly check?: string;
  readonly options?: { readonly any?: readonly string[] };
}

/** The endings by which made-up words differ from card to card. */
const endings = 'ab ed id om um ak el ir os ut an eg ib of uk ad'.split(' ');

/**
 * Cards of the same make as those of `files`, with other words: each has two patterns of one of
 * them in turn, with all words made up but those of grammar and those that most sentences hold.
 * Patterns that such words alone can match are left out.
 *
 * @param shipped what `files` say
 */
export function makeCards(
  files: readonly RuleFile[],
  shipped: RuleSet,
  count: number,
): readonly RuleFile[] {
  const sources = new Set(sourcesWithOwnWords(shipped.index));
  const originals = files.flatMap(({ path, text }) => {
    const card: CardFile & Record<string, unknown> = parse(text);
    const any = card.options?.any?.filter((source) => sources.has(source)) ?? [];
    return card.check === 'pattern' && any.length > 0 ? [{ path, card, any }] : [];
  });
  const taken = new Map<string, number>();
  return Array.from({ length: count }, (_, index) => {
    const { path = '', card = {}, any = [] } = originals[index % originals.length] ?? {};
    const from = taken.get(path) ?? 0;
    taken.set(path, from + 2);
    const ending = endings[Math.floor(from / any.length) % endings.length] ?? '';
    const patterns = [0, 1].map((next) =>
      otherWords(any[(from + next) % any.length] ?? '', ending),
    );
    const id = `more-${index}`;
    const made = { ...card, id, options: { any: [...new Set(patterns)] }, yields: [] };
    return { path: path.replace(/[^/]+$/, `${id}.yml`), text: JSON.stringify(made) };
  });
}

/** The patterns of which each match holds a word that is made up in others. */
function sourcesWithOwnWords({
  patterns,
  leads,
  patternNumbered,
}: PatternIndex): readonly string[] {
  const keptAtoms = new Set<number>();
  for (const [word, { atoms }] of leads.entries()) {
    if (isKept(word)) for (const atom of atoms) keptAtoms.add(atom);
  }
  return Array.from({ length: patterns }, (_, pattern) => patternNumbered(pattern)).flatMap(
    ({ source, needs: [rarest] }) =>
      rarest?.atoms.every((atom) => !keptAtoms.has(atom)) ? [source] : [],
  );
}

function isKept(word: string): boolean {
  return isFunctionWord(word) || howCommon(word) === 'common' || !/^\p{Ll}{3,}$/u.test(word);
}

/** The pattern with made-up words in the place of those that tell sentences apart. */
function otherWords(pattern: string, ending: string): string {
  return pattern.replace(/(?<![#\p{L}'’-])\p{Ll}{3,}(?![\p{L}'’-])/gu, (word) =>
    isKept(word) ? word : [...word].reverse().join('') + ending,
  );
}
