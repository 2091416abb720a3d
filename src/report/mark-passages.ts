import type { Nodes, Parents, Text } from 'mdast';
import { alignText } from '../note/align-prose.ts';
import type { Draft } from '../note/draft-prose.ts';
import type { Span } from '../note/note.ts';
import type { Tree } from '../note/read-blocks.ts';
import { placeOf } from '../note/read-prose.ts';

/** A passage that is to be marked. */
export interface Marking extends Span {
  /** By which the marks of a passage are known, however many pieces it has. */
  readonly id: string;
}

/** The property of a mark that holds the ids of its passages, apart by spaces. */
export const MARK_IDS = 'dataPassages';

/**
 * The tree of a note with its passages marked, also where they cross emphasis and blocks. Words are
 * marked letter by letter, and code, HTML and front matter as they stand in the source.
 */
export function markPassages(tree: Tree, source: string, markings: readonly Marking[]): Nodes {
  const mark = (node: Nodes): Nodes[] => {
    if ('children' in node) return [withChildren(node, node.children.flatMap(mark))];
    const place = placeOf({ position: node.position }, { source, offset: tree.offset });
    const here = markings.filter(({ start, end }) => start < place.end && end > place.start);
    if (here.length === 0 || !('value' in node)) return [node];
    if (node.type === 'text')
      return pieces(node, source.slice(place.start, place.end), place, here);
    return [{ ...node, data: marked(here.map(({ id }) => id)) }];
  };
  return withChildren(tree.root, tree.root.children.flatMap(mark));
}

/** The node with other children, which are of the same kinds. */
function withChildren<Parent extends Parents>(parent: Parent, children: readonly Nodes[]): Parent {
  return Object.assign(Object.create(null), parent, { children });
}

function pieces({ value }: Text, raw: string, place: Span, markings: readonly Marking[]): Text[] {
  const draft: Draft = { text: '', runs: [] };
  alignText(draft, value, raw, place.start);
  const spans = markings.map(({ id, start, end }) => ({
    id,
    start: textAt(draft, start),
    end: textAt(draft, end),
  }));
  const cuts = [0, draft.text.length, ...spans.flatMap(({ start, end }) => [start, end])];
  const edges = [...new Set(cuts)].sort((one, other) => one - other);
  return edges.slice(1).map((end, at): Text => {
    const start = edges[at] ?? 0;
    const ids = spans.filter((span) => span.start < end && span.end > start).map(({ id }) => id);
    const text: Text = { type: 'text', value: draft.text.slice(start, end) };
    return ids.length === 0 ? text : { ...text, data: marked(ids) };
  });
}

/** Where the text stands that an offset of the note is in, or that comes next. */
function textAt({ text, runs }: Draft, offset: number): number {
  for (const run of runs) {
    const length = run.sourceLength ?? run.length;
    if (offset <= run.source) return run.text;
    if (offset >= run.source + length) continue;
    return run.sourceLength === undefined ? run.text + offset - run.source : run.text;
  }
  return text.length;
}

function marked(ids: readonly string[]) {
  return { hName: 'mark', hProperties: { [MARK_IDS]: ids.join(' ') } };
}
