import type { Rule } from '../rules/rule.ts';
import type { Tool } from './json.ts';
import { levels, palette, type ReportOptions, shapes } from './style.ts';
import { wrapText } from './text-width.ts';
import { oneLine, visibleJson } from './visible-text.ts';

/** The rules as a table for people, by family: id, severity, level and what they are about. */
export function prettyRules(rules: readonly Rule[], { color, width }: ReportOptions): string {
  const { strong, faint, severity: paint } = palette(color);
  const ids = Math.max(0, ...rules.map(({ id }) => id.length));
  const row = ({ id, severity, lowered, level, message, enabled }: Rule): string[] => {
    const mark = paint(severity, `${shapes[severity]} ${severity.padEnd('warning'.length)}`);
    const off = enabled ? '' : ' (off until asked for)';
    const low = lowered === null ? '' : ` (${lowered.from} once it is proven)`;
    const title = `  ${mark}  ${strong(id.padEnd(ids))}  ${faint(levels[level] + off + low)}`;
    return [title, ...wrapText(oneLine(message), width - 4).map((line) => `    ${line}`)];
  };
  const families = Array.from(new Set(rules.map(({ family }) => family)), (family) => {
    const members = rules.filter((rule) => rule.family === family);
    return [strong(family), ...members.flatMap(row), ''];
  });
  return `${families.flat().join('\n')}\nMore about a rule: caselint explain RULE\n`;
}

/** The rules as JSON, one a line. */
export function jsonRules(tool: Tool, rules: readonly Rule[]): string {
  const lines = rules.map((rule) => {
    const { id, family, severity, lowered, level, enabled, message } = rule;
    const { guideline, question, rewording, where } = rule;
    return `\n${visibleJson({
      ...{ id, family, severity, lowered, level, enabled, message },
      ...{ guideline, question, rewording, where },
    })}`;
  });
  return `{"version":1,"tool":${visibleJson(tool)},"rules":[${lines.join(',')}\n]}\n`;
}
