import { shapes } from '../../src/report/style.ts';
import type { Example, Severity } from '../../src/rules/rule.ts';

/** Text as it stands between tags, in a page that Markdown and Vue read as well. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"{}]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** A severity by shape, word and colour. */
export function severityBadge(severity: Severity): string {
  return `<span class="severity ${severity}"><span aria-hidden="true">${shapes[severity]}</span> ${severity}</span>`;
}

/** A link to the page of a rule, from a page in a folder beside it. */
export function ruleLink(id: string, folder = '../rules/'): string {
  return `<a href="${folder}${id}.html">${id}</a>`;
}

/** A text with some spans of it marked as found. */
export function withMarks(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  const inOrder = spans.toSorted((one, other) => one.start - other.start);
  const pieces = inOrder.map(({ start, end }, index) => {
    const before = text.slice(inOrder[index - 1]?.end ?? 0, start);
    return `${escapeHtml(before)}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
  });
  return `${pieces.join('')}${escapeHtml(text.slice(inOrder.at(-1)?.end ?? 0))}`;
}

/** Examples as a list of short notes, with what is found in them marked. */
export function exampleList(examples: readonly Example[]): string {
  const items = examples.map(({ markdown, marks }) => {
    const end = markdown.trimEnd().length;
    return `<li>\n\n<pre v-pre>${withMarks(markdown.slice(0, end), marks)}</pre>\n\n</li>`;
  });
  return `<ul class="examples">\n${items.join('\n')}\n</ul>`;
}

/** Terms with what each means. */
export function termList(terms: readonly (readonly [term: string, meaning: string])[]): string {
  const rows = terms.map(
    ([term, meaning]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(meaning)}</dd>`,
  );
  return `<dl>\n${rows.join('\n')}\n</dl>`;
}

/** A guideline’s words, with the HTML that names their source. */
export function excerptFigure(excerpt: string, source: string): string {
  return `<figure class="excerpt"><blockquote>${escapeHtml(excerpt)}</blockquote><figcaption>${source}</figcaption></figure>`;
}

/** The head of a page, which VitePress reads. */
export function frontMatter(fields: Readonly<Record<string, string | boolean>>): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n`;
}
