import { PatternError } from './cut-pattern.ts';
import type { Language } from './language.ts';
import { suggestion } from './nearest.ts';
import type { PatternNode } from './parse-pattern.ts';
import type { Part } from './part.ts';

/**
 * Puts the forms of words and the sources of tags into a pattern.
 * @throws PatternError for a tag that nobody gives.
 */
export function resolvePattern(node: PatternNode, language: Language): Part {
  const resolve = (part: PatternNode): Part => resolvePattern(part, language);
  switch (node.type) {
    case 'word':
      return language.wordPart(node.text);
    case 'lemma':
      return language.lemmaPart(node.lemma);
    case 'tag':
      return resolveTag(node, language);
    case 'not':
      return { type: 'not', of: node.of.map((denied) => singleWord(resolve(denied))) };
    case 'sequence':
    case 'choice':
      return { type: node.type, of: node.of.map(resolve) };
    case 'marked':
    case 'repeat':
      return { ...node, of: resolve(node.of) };
    default:
      return node;
  }
}

function resolveTag(
  { tag, column }: { readonly tag: string; readonly column: number },
  { tags }: Language,
): Part {
  const source = tags.get(tag);
  if (source !== undefined) return { type: 'tag', tag, source };
  const near = suggestion(tag, tags.keys()).replace(/(?<=^write )/, '#');
  throw new PatternError(column, `no tag #${tag}; ${near || 'add a class to the lexicon'}`);
}

/** Of a word that is also written as two, the ways of writing it as one. */
function singleWord(part: Part): Part {
  if (part.type !== 'choice') return part;
  return part.of.find(({ type }) => type === 'words') ?? part;
}
