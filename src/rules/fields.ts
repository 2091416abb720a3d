import type { Sentence } from '../discourse/discourse.ts';
import type { Block, TablePlace } from '../note/note.ts';
import { lineStart } from './line-start.ts';

/** Tells whether a sentence fills a field of one of some names. */
export type IsFieldText = (sentence: Sentence) => boolean;

/**
 * Returns what tells whether a sentence fills a field of one of these names, in lower case: it
 * follows the name and a colon, stands in a table row that the name opens, or below a heading of
 * that name.
 */
export function fieldsNamed(names: readonly string[], blocks: readonly Block[]): IsFieldText {
  const wanted = new Set(names);
  const longest = Math.max(...names.map(({ length }) => length)) + room;
  const isWanted = (name = ''): boolean => name.length <= longest && wanted.has(foldName(name));
  const rows = new Map(
    blocks.flatMap(({ table, text }) => (table?.column === 0 ? [[rowKey(table), text]] : [])),
  );
  return ({ block, start }) => {
    const { text, table, headings } = block;
    const line = text.slice(lineStart(text, start, longest) ?? start, start);
    const label = /^(.+):\s*$/u.exec(line)?.[1];
    const row = table === undefined || table.column === 0 ? undefined : rows.get(rowKey(table));
    return [label, row, headings.at(-1)].some(isWanted);
  };
}

/** How many signs a name may have around it: a number or a list mark before it, spaces and a colon behind it. */
const room = 12;

function rowKey({ table, row }: TablePlace): string {
  return `${table}/${row}`;
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\s\d.)•*-]+|[\s:]+$/gu, '');
}
