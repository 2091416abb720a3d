import type { Lookup } from '../discourse/lookup.ts';
import { refuseLarge } from './compile-pattern.ts';
import { PatternError } from './cut-pattern.ts';
import type { Language } from './language.ts';
import { type PatternNode, parsePattern } from './parse-pattern.ts';
import type { Part } from './part.ts';
import type { KeyPath } from './read-yaml.ts';
import { resolvePattern } from './resolve-pattern.ts';
import type { WordNeed } from './rule.ts';
import type { RuleError } from './rule-error.ts';
import { wordNeeds } from './word-needs.ts';

/** The patterns of one file, parsed. */
export interface ParsedPatterns {
  readonly nodes: ReadonlyMap<string, PatternNode>;
  /** An error that says where in the file the pattern stands. */
  readonly fault: (source: string, problem: string) => RuleError;
}

/**
 * Parses the patterns of a file.
 *
 * @param values what of the file holds them, at `keys`
 * @throws RuleError, where the pattern stands in the file, for what is wrong with it.
 */
export function parsePatterns(
  sources: readonly string[],
  keys: KeyPath,
  values: unknown,
  faultAt: (keys: KeyPath, problem: string) => RuleError,
): ParsedPatterns {
  const fault = (source: string, problem: string): RuleError =>
    faultAt([...keys, ...(pathTo(source, values) ?? [])], problem);
  const nodes = sources.map(
    (source) => [source, blaming(source, fault, () => parsePattern(source))] as const,
  );
  return { nodes: new Map(nodes), fault };
}

/** A pattern with its words in all their forms, and with what it needs. */
export interface CompiledPattern {
  readonly part: Part;
  readonly needs: readonly WordNeed[];
}

/**
 * Compiles the patterns of all files but the known ones, each once however many files have it; gives
 * them by their source.
 * @throws RuleError, where the pattern stands in its file, for what is wrong with it.
 */
export function compilePatterns(
  files: readonly ParsedPatterns[],
  language: Language,
  known: Lookup<Part>,
): ReadonlyMap<string, CompiledPattern> {
  const compiled = new Map<string, CompiledPattern>();
  for (const { nodes, fault } of files) {
    for (const [source, node] of nodes) {
      if (compiled.has(source) || known.get(source) !== undefined) continue;
      const pattern = blaming(source, fault, () => compilePattern(node, language));
      compiled.set(source, pattern);
    }
  }
  return compiled;
}

/**
 * Compiles a parsed pattern.
 * @throws PatternError when a tag is unknown, the pattern grows too large, or no word or tag of it
 * is needed.
 */
export function compilePattern(node: PatternNode, language: Language): CompiledPattern {
  const part = resolvePattern(node, language);
  const needs = wordNeeds(part, language);
  refuseLarge(part);
  return { part, needs };
}

function blaming<Result>(
  source: string,
  fault: ParsedPatterns['fault'],
  work: () => Result,
): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw fault(source, error.message);
  }
}

function pathTo(wanted: string, value: unknown): KeyPath | undefined {
  if (value === wanted) return [];
  if (typeof value !== 'object' || value === null) return undefined;
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [key, each] of entries) {
    const path = pathTo(wanted, each);
    if (path !== undefined) return [key, ...path];
  }
  return undefined;
}
