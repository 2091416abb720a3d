import type { Element, Root, RootContent, Text } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import type { Html, Image } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { parseNote } from '../note/parse-note.ts';
import { MARK_IDS, type Marking, markPassages } from './mark-passages.ts';
import { visibleText } from './visible-text.ts';

/** Nothing but prose, lists, tables and marks: no image, no style, no name, and nothing that runs. */
const schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => name !== 'img'), 'mark'],
  attributes: {
    a: ['href'],
    input: ['checked', 'disabled', 'type'],
    ol: ['start'],
    code: [['className', 'raw']] satisfies [[string, string]],
    pre: [['className', 'front-matter']] satisfies [[string, string]],
    mark: [MARK_IDS],
    th: ['align'],
    td: ['align'],
  },
  strip: [],
};

/**
 * A note as a tree of HTML in which nothing can run: HTML of the note is shown as the text that it
 * is, an image as its description. Passages are marked.
 */
export function noteTree(source: string, markings: readonly Marking[]): Root {
  const children = [...parseNote(source, [])].flatMap((tree): readonly RootContent[] => {
    try {
      const hast = toHast(markPassages(tree, source, markings), { handlers });
      const clean = sanitize(hast, schema);
      return clean.type === 'root' ? clean.children.filter(isContent) : [];
    } catch (error) {
      // Marks that nest thousands deep; the words are still there to read.
      if (!(error instanceof RangeError)) throw error;
      return [element('pre', source)];
    }
  });
  return { type: 'root', children };
}

function isContent(node: RootContent): boolean {
  return node.type !== 'doctype';
}

const handlers = {
  html: (_: State, node: Html): Element => whole('code', node, 'raw'),
  image: (_: State, { alt }: Image): Text => words(alt ?? ''),
  yaml: (_: State, node: Pick<Html, 'value' | 'data'>): Element =>
    whole('pre', node, 'front-matter'),
};

/** What is shown as it stands in the source, with its mark. */
function whole(tagName: string, { value, data }: Pick<Html, 'value' | 'data'>, name: string) {
  const text = element(tagName, value);
  const mark = { ...element('mark', value), properties: data?.hProperties ?? {} };
  const children = data?.hName === undefined ? text.children : [mark];
  return { ...text, properties: { className: [name] }, children };
}

function element(tagName: string, text: string): Element {
  return { type: 'element', tagName, properties: {}, children: [words(text)] };
}

/** Line breaks stay; what would change the direction of writing is not taken over. */
function words(text: string): Text {
  return { type: 'text', value: text.split('\n').map(visibleText).join('\n') };
}
