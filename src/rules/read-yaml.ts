import {
  type Document,
  type ErrorCode,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import { RuleError } from './rule-error.ts';

/** The way to a value in a file: keys of mappings and positions in lists, from 0. */
export type KeyPath = readonly (string | number)[];

/** A YAML file, parsed. */
export interface YamlFile {
  readonly path: string;
  readonly data: unknown;
  /** Where the value stands, as `path:line:column`. */
  readonly placeOf: (keys: KeyPath) => string;
  /** An error that says where the value stands, by line and column and by key. */
  readonly fault: (keys: KeyPath, problem: string) => RuleError;
}

/** What is wrong and what to write, where the parser says it in words of its own trade. */
const reasons: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'a key stands here for the second time; write it once',
  MULTILINE_IMPLICIT_KEY: 'a key has no colon behind it on its line; write “key: value”',
  MULTIPLE_DOCS: 'a second document begins here; write all keys in one',
  NON_STRING_KEY: 'a key is no plain word; write it without brackets',
  TAB_AS_INDENT: 'a line is indented with a tab; write spaces',
};

/**
 * Parses a YAML file.
 * @throws RuleError when it is no YAML, names a key twice, or is empty.
 */
export function readYaml(text: string, path: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const [message = ''] = problem.message.split('\n');
    const format = path.endsWith('.json') ? 'JSON' : 'YAML';
    const wrong = reasons[problem.code] ?? `${message}; write valid ${format}`;
    throw new RuleError(`${place(problem.pos[0])}: ${wrong}`);
  }
  const placeOf = (keys: KeyPath): string => place(offsetOf(document, keys));
  const fault = (keys: KeyPath, wrong: string): RuleError => {
    const key = keys.length === 0 ? '' : ` ${keys.join('/')}`;
    return new RuleError(`${placeOf(keys)}${key}: ${wrong}`);
  };
  if (document.contents === null) throw fault([], 'the file is empty; write its keys');
  return { path, data: toData(document, place), placeOf, fault };
}

function toData(document: Document, place: (offset: number) => string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const [wrong = ''] = error.message.split(' (', 1);
    throw new RuleError(`${place(strayAlias(document))}: ${wrong}; write the values in full`);
  }
}

/** Where the first alias stands that stands for nothing; the beginning where each has its anchor. */
function strayAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Where the value's key stands, or the value itself in a list; else the nearest one around it. */
function offsetOf(document: Document, keys: KeyPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (!isScalar(pair?.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)];
      if (isScalar(item) || isMap(item) || isSeq(item)) offset = item.range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}
