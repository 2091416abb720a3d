import { findingWords } from '../finding-words.ts';
import { askingIn, isAsking, type PlacedFinding } from '../placed-finding.ts';
import type { ReportWriter } from '../report-writer.ts';
import { counted, headline } from '../summary-words.ts';
import { visibleText } from '../visible-text.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice', praise: 'notice' } as const;

/** Writes workflow commands, which GitHub shows as annotations beside the lines of a change. */
export function githubWriter(): ReportWriter {
  return {
    opening: () => '',
    note: (report) => askingIn(report).map(annotation).join(''),
    closing: (repository, summary, problems) => {
      const found = repository.filter(isAsking).map(annotation);
      const unread = problems.map(({ path, message, at }) =>
        command('error', { file: path, line: at?.line, col: at?.column }, 'cannot be read', [
          message,
        ]),
      );
      const praise = counted(summary.praise, 'place', 'places');
      return `${[...found, ...unread].join('')}${headline(summary)}\nWhat went well: ${praise}\n`;
    },
  };
}

function annotation(finding: PlacedFinding): string {
  const { path, start, end, rule, severity } = finding;
  const lines = { file: path, line: start.line, endLine: end.line };
  // Columns only count within one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  return command(COMMANDS[severity], { ...lines, ...columns }, rule, findingWords(finding));
}

function command(
  name: string,
  place: Readonly<Record<string, string | number | undefined>>,
  title: string,
  lines: readonly string[],
): string {
  const properties = Object.entries({ ...place, title })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${properties.join(',')}::${lines.map(escaped).join('%0A')}\n`;
}

/** A text in which nothing ends the command or begins another. */
function escaped(text: string): string {
  return visibleText(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
