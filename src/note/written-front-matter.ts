import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Note, Span } from './note.ts';
import { parseFrontMatter } from './read-front-matter.ts';

/** A front matter as it is written: keys in their own letters, and where they stand. */
export interface WrittenFrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** The opening fence. */
  readonly fence: Span;
  /** Where the key that a way of keys and positions ends at is written; undefined in a list. */
  readonly keyAt: (way: readonly string[]) => Span | undefined;
  /** Where the value there is written, up to the end of its first line; undefined where nothing is. */
  readonly valueAt: (way: readonly string[]) => Span | undefined;
}

/** A key or position with its value. */
interface Step {
  readonly key?: unknown;
  readonly value: unknown;
}

/** The front matter of a note as it is written; undefined where there is none that can be read. */
export function writtenFrontMatter({
  source,
  frontMatter: { span },
}: Note): WrittenFrontMatter | undefined {
  if (span === undefined) return undefined;
  const text = source.slice(span.start, span.end);
  const [fence = '', ending = ''] = text.split(/(\r\n|\r|\n)/u, 2);
  const head = fence.length + ending.length;
  const last = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  const yaml = text.slice(head, last);
  const { document, value, fault } = parseFrontMatter(yaml);
  const contents = document?.contents;
  if (fault !== undefined || (value !== null && !isMap(contents))) return undefined;
  const spanOf = (node: unknown): Span | undefined => {
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
    const [from = 0, to = from] = node.range ?? [];
    const [line = ''] = yaml.slice(from, to).split(/[\r\n]/u, 1);
    const start = span.start + head + from;
    return line === '' ? undefined : { start, end: start + line.trimEnd().length };
  };
  const stepTo = walker(contents);
  return {
    data: Object(value ?? {}),
    fence: { start: span.start, end: span.start + fence.length },
    keyAt: (way) => spanOf(stepTo(way).key),
    valueAt: (way) => spanOf(stepTo(way).value),
  };
}

/** Goes a way from a node; the keys of a mapping are looked through once. */
function walker(root: unknown): (way: readonly string[]) => Step {
  const known = new Map<YAMLMap, ReadonlyMap<string, Step>>();
  const stepsIn = (map: YAMLMap): ReadonlyMap<string, Step> => {
    const steps =
      known.get(map) ?? new Map(map.items.map((pair) => [keyText(pair.key), pair] as const));
    known.set(map, steps);
    return steps;
  };
  const stepIn = (node: unknown, name: string): Step => {
    if (isSeq(node)) return { value: node.items[Number(name)] };
    return (isMap(node) && stepsIn(node).get(name)) || { value: undefined };
  };
  return (way) => way.reduce<Step>(({ value }, name) => stepIn(value, name), { value: root });
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}
