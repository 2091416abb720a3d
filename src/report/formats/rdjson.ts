import type { Position } from '../../note/position.ts';
import { findingWords } from '../finding-words.ts';
import { SIGN } from '../hide-identifiers.ts';
import type { ReportError } from '../json.ts';
import { commas } from '../json-list.ts';
import { askingIn, isAsking, type PlacedFinding } from '../placed-finding.ts';
import type { ReportWriter, WriterOptions } from '../report-writer.ts';
import { visibleJson } from '../visible-text.ts';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO', praise: 'INFO' } as const;

/** Writes the Reviewdog Diagnostic Format as one JSON object. */
export function rdjsonWriter({ tool }: WriterOptions): ReportWriter {
  const listed = commas();
  return {
    opening: () => `{"source":${visibleJson({ name: tool.name })},"diagnostics":[`,
    note: (report) =>
      listed(askingIn(report).map((finding) => diagnosticOf(finding, report.source))),
    closing: (repository, _, problems) => {
      const found = repository.filter(isAsking).map((finding) => diagnosticOf(finding));
      return `${listed([...found, ...problems.map(problemOf)])}\n]}\n`;
    },
  };
}

function diagnosticOf(finding: PlacedFinding, source = ''): string {
  const { path, start, end, severity, rule } = finding;
  return visibleJson({
    message: findingWords(finding).join('\n'),
    location: { path, range: rangeOf(start, end, source) },
    severity: SEVERITIES[severity],
    code: { value: rule },
  });
}

function problemOf({ path, message, at }: ReportError): string {
  const place = at === undefined ? {} : { range: { start: { line: at.line } } };
  return visibleJson({ message, location: { path, ...place }, severity: 'ERROR' });
}

/**
 * A range as reviewdog counts it: columns from 1, in bytes of UTF-8. Whole lines where the source is
 * not at hand or hidden, since its bytes can no longer be counted.
 */
function rangeOf(start: Position, end: Position, source: string): object {
  const columns = [start, end].map(({ column, offset }) => {
    const before = source.slice(offset - column + 1, offset);
    return source === '' || before.includes(SIGN) ? undefined : bytesIn(before) + 1;
  });
  const [first, last] = columns.includes(undefined) ? [] : columns;
  return {
    start: { line: start.line, ...(first === undefined ? {} : { column: first }) },
    end: { line: end.line, ...(last === undefined ? {} : { column: last }) },
  };
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}
