/** Who gives a tag: the lexicon, the note's model, or compromise's tagger. */
export type TagSource = 'lexicon' | 'discourse' | 'tagger';

/** A part of a pattern with its words in all their forms. */
export type Part =
  | { readonly type: 'words'; readonly norms: ReadonlySet<string> }
  | { readonly type: 'tag'; readonly tag: string; readonly source: TagSource }
  | { readonly type: 'any' | 'start' | 'end' }
  | { readonly type: 'not' | 'sequence' | 'choice'; readonly of: readonly Part[] }
  | { readonly type: 'marked'; readonly of: Part }
  | {
      readonly type: 'repeat';
      readonly of: Part;
      readonly least: number;
      readonly most: number;
    };

/** A choice of phrases, each the norms of its tokens; those that differ only in the first share the rest. */
export function partOf(phrases: readonly (readonly string[])[]): Part {
  const heads = new Map<
    string,
    { readonly norms: Set<string>; readonly rest: readonly string[] }
  >();
  for (const [head = '', ...rest] of phrases) {
    const key = rest.join(' ');
    const group = heads.get(key) ?? { norms: new Set(), rest };
    group.norms.add(head);
    heads.set(key, group);
  }
  const of = [...heads.values()].map(({ norms, rest }): Part => {
    const words: Part = { type: 'words', norms };
    if (rest.length === 0) return words;
    return { type: 'sequence', of: [words, ...rest.map(oneWord)] };
  });
  return of.length === 1 && of[0] !== undefined ? of[0] : { type: 'choice', of };
}

function oneWord(norm: string): Part {
  return { type: 'words', norms: new Set([norm]) };
}
