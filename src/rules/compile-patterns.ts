import { PatternError } from './cut-pattern.ts';
import type { Language } from './language.ts';
import { type PatternNode, parsePattern } from './parse-pattern.ts';
import { compilePattern } from './pattern.ts';
import type { KeyPath } from './read-yaml.ts';
import type { Pattern } from './rule.ts';
import type { RuleError } from './rule-error.ts';

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

/**
 * Compiles the patterns of all files, each once however many files have it.
 * @throws RuleError, where the pattern stands in its file, for what is wrong with it.
 */
export function compilePatterns(
  files: readonly ParsedPatterns[],
  language: Language,
): ReadonlyMap<string, Pattern> {
  const compiled = new Map<string, Pattern>();
  for (const { nodes, fault } of files) {
    for (const [source, node] of nodes) {
      if (compiled.has(source)) continue;
      const pattern = blaming(source, fault, () => compilePattern(source, language, node));
      compiled.set(source, pattern);
    }
  }
  return compiled;
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
