import type { RepositoryFinding } from '../findings/finding.ts';
import { excerptLines, INDENT, paragraph, rewordingLines, ruleLine } from './pretty-note.ts';
import { palette, type ReportOptions, shapes } from './style.ts';
import { wrapText } from './text-width.ts';
import { oneLine } from './visible-text.ts';

const MOST_NOTES = 8;

/** What is said of many notes together, for people to read; empty when there is nothing. */
export function prettyRepository(
  findings: readonly RepositoryFinding[],
  { color, width }: ReportOptions,
): string {
  const open = findings.filter(({ status }) => status === 'open');
  if (open.length === 0) return '';
  const sheet = { paint: palette(color), width };
  const shown = open.map((finding, index) => {
    const { rule, severity, message, question } = finding;
    const isFirst = !open.slice(0, index).some((earlier) => earlier.rule === rule);
    return [
      '',
      `  ${sheet.paint.severity(severity, `${shapes[severity]} ${severity}`)}`,
      ...paragraph(oneLine(message), width, '', sheet.paint.strong),
      ...noteLines(finding, width),
      ...(isFirst
        ? [
            ...excerptLines(finding, sheet),
            ...paragraph(`To think about: ${oneLine(question)}`, width),
            ...rewordingLines(finding, sheet),
          ]
        : []),
      ruleLine(finding, sheet),
    ];
  });
  return `${[sheet.paint.strong('Many notes together'), ...shown.flat()].join('\n')}\n\n`;
}

/** The notes that a finding rests on, with their days. */
function noteLines({ notes }: RepositoryFinding, width: number): string[] {
  const lines = notes.slice(0, MOST_NOTES).flatMap(({ path, date, line }) => {
    const place = line === null ? '' : `, line ${line}`;
    const words = `${oneLine(path)}${place}${date === null ? '' : `: ${date}`}`;
    return wrapText(words, width - INDENT.length - 2);
  });
  const more = notes.length - MOST_NOTES;
  const rest = more > 0 ? [`and ${more} more`] : [];
  return [...lines, ...rest].map((line) => `${INDENT}  ${line}`);
}
