import type {
  BlockContent,
  Heading,
  InlineCode,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  Text,
} from 'mdast';
import { shortened } from './text-width.ts';
import { oneLine, visibleText } from './visible-text.ts';

/** Words of Caselint or a card; an invisible joiner keeps them from mentioning anybody. */
export function text(value: string): Text {
  const shown = visibleText(value.replace(/\s+/gu, ' '));
  return { type: 'text', value: shown.replace(/[@#](?=[\p{L}\p{N}])/gu, '$&\u2060') };
}

/** Words of a note or a path, at most `longest` columns, in which nothing is markup or a mention. */
export function code(value: string, longest: number): InlineCode {
  return { type: 'inlineCode', value: shortened(oneLine(value), longest) };
}

/** Words of weight. */
export function strong(value: string): Strong {
  return { type: 'strong', children: [text(value)] };
}

/** A paragraph. */
export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A heading of a depth from 1. */
export function heading(depth: Heading['depth'], ...children: PhrasingContent[]): Heading {
  return { type: 'heading', depth, children };
}

/** A list of items without blank lines between them; none when there are no items. */
export function list(items: readonly BlockContent[][]): List[] {
  if (items.length === 0) return [];
  const children = items.map((content) => ({
    type: 'listItem' as const,
    spread: false,
    children: content,
  }));
  return [{ type: 'list', ordered: false, spread: false, children }];
}

/** A table, its columns but the first to the right. */
export function table(rows: readonly (readonly PhrasingContent[])[]): Table {
  const columns = rows[0]?.length ?? 0;
  return {
    type: 'table',
    align: Array.from({ length: columns }, (_, at) => (at === 0 ? 'left' : 'right')),
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: [cell] })),
    })),
  };
}
