import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

const plain = unified().use(remarkParse).freeze();
const extended = plain().use(tablesAndTasks).freeze();
const plainStart = plain().use(remarkFrontmatter, ['yaml']).freeze();
const extendedStart = plain().use(tablesAndTasks).use(remarkFrontmatter, ['yaml']).freeze();
/** Without a delimiter row or a box there is no table and no task, and the parser need not look for them. */
const hasTableOrTask = /\|[ \t]*:?-|-:?[ \t]*\||\[[ xX\t]\]/;

/**
 * The tree of a stretch of Markdown with GFM tables and task lists; only the stretch at the
 * start of a note may have front matter. A byte order mark at its head is not counted in the
 * positions.
 *
 * @param around what the text was cut from: tables and tasks are looked for where it has some
 * @throws Error when the parser itself gives up, for example out of stack.
 */
export function parseMarkdown(text: string, isStart: boolean, around = text): Root {
  const hasFrontMatter = isStart && /^\uFEFF?---/.test(text);
  if (hasTableOrTask.test(around)) return (hasFrontMatter ? extendedStart : extended).parse(text);
  return (hasFrontMatter ? plainStart : plain).parse(text);
}

function tablesAndTasks(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmTaskListItem()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ];
}
