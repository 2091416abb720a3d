import { groupBy } from '../discourse/group-by.ts';
import type { Rule } from '../rules/rule.ts';
import { palette, type ReportOptions } from './style.ts';
import { textWidth, wrapText } from './text-width.ts';
import { oneLine } from './visible-text.ts';

/** A rule's example as it should come out, and as it does. */
export interface ShownExample {
  readonly rule: Rule;
  /** `flags` or `passes`. */
  readonly list: string;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly expected: string;
  readonly found: string;
}

/** What came of the examples of rules: one line a rule, and each example that comes out otherwise, side by side. */
export function prettyExamples(
  examples: readonly ShownExample[],
  { color, width }: ReportOptions,
): string {
  const { strong, faint, severity: paint } = palette(color);
  const byRule = groupBy(examples, ({ rule }) => rule);
  const lines = [...byRule].flatMap(([{ id, path }, own]) => {
    const wrong = own.filter(isOther);
    const mark = wrong.length === 0 ? paint('praise', '✔') : paint('error', '✘');
    const title = `${mark} ${strong(id)}  ${faint(`${own.length} examples, ${path}`)}`;
    return [title, ...wrong.flatMap((each) => sideBySide(each, width))];
  });
  const wrong = examples.filter(isOther).length;
  const total = `rules: ${byRule.size}, examples: ${examples.length}, otherwise than expected: ${wrong}`;
  return `${[...lines, '', strong(total)].join('\n')}\n`;
}

function isOther({ expected, found }: ShownExample): boolean {
  return expected !== found;
}

function sideBySide({ list, number, expected, found }: ShownExample, width: number): string[] {
  const half = Math.floor((width - 7) / 2);
  const left = ['expected', ...wrapText(oneLine(expected), half)];
  const right = ['found', ...wrapText(oneLine(found), half)];
  const rows = left.length > right.length ? left : right;
  return [
    '',
    `    ${list} ${number}`,
    ...rows.map((_, at) => `    ${padded(left[at] ?? '', half)} │ ${right[at] ?? ''}`.trimEnd()),
    '',
  ];
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
