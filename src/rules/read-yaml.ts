import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
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

/**
 * Parses a YAML file.
 * @throws RuleError when it is no YAML, names a key twice, or is empty.
 */
export function readYaml(text: string, path: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const [message = ''] = problem.message.split('\n');
    throw new RuleError(`${place(problem.pos[0])}: ${message}; write valid YAML`);
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
    throw new RuleError(`${place(0)}: ${error.message}; write the values without aliases`);
  }
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
