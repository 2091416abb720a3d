/**
 * The words of HTML as plain Markdown: headings, paragraphs, lists and tables. The page it is read
 * with shows nothing, loads nothing and runs nothing.
 */
export function markdownOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return `${blocksOf(body, '').join('\n\n')}\n`;
}

function blocksOf(parent: Element, indent: string): readonly string[] {
  return Array.from(parent.children, (child) => blockOf(child, indent)).filter(
    (block) => block.trim() !== '',
  );
}

function blockOf(element: Element, indent: string): string {
  const name = element.localName;
  const level = /^h([1-6])$/u.exec(name)?.[1];
  if (level !== undefined) return `${'#'.repeat(Number(level))} ${wordsOf(element)}`;
  if (name === 'ul' || name === 'ol') return listOf(element, indent);
  if (name === 'table') return tableOf(element);
  return indent + wordsOf(element);
}

function listOf(list: Element, indent: string): string {
  const items = Array.from(list.children, (item, at) => {
    const sign = list.localName === 'ol' ? `${at + 1}.` : '-';
    const inner = Array.from(item.children).filter(({ localName }) => /^[uo]l$/u.test(localName));
    const own = Array.from(item.childNodes)
      .filter((node) => !inner.some((each) => each === node))
      .map(textOf)
      .join('');
    const lines = [`${indent}${sign} ${oneLine(own)}`];
    for (const each of inner) lines.push(listOf(each, `${indent}${' '.repeat(sign.length + 1)}`));
    return lines.join('\n');
  });
  return items.join('\n');
}

function tableOf(table: Element): string {
  const rows = Array.from(table.querySelectorAll('tr'), (row) =>
    Array.from(row.children, (cell) => wordsOf(cell).replaceAll('\n', ' ').replaceAll('|', '\\|')),
  );
  const [head = [], ...rest] = rows;
  return [head, head.map(() => '---'), ...rest].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function wordsOf(element: Element): string {
  return textOf(element).split('\n').map(oneLine).join('\n').trim();
}

/** A line break of a paragraph is one of the text; a block inside, such as in a cell, is a line. */
function textOf(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  if (node.localName === 'br') return '\n';
  const text = Array.from(node.childNodes, textOf).join('');
  return /^(?:p|li|div)$/u.test(node.localName) ? `${text}\n` : text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
