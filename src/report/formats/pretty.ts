import { MOST_PRAISE, type Praise, praiseIn, prettySummary } from '../pretty.ts';
import { prettyNote } from '../pretty-note.ts';
import { prettyRepository } from '../pretty-repository.ts';
import type { ReportWriter } from '../report-writer.ts';
import type { ReportOptions } from '../style.ts';

/** Writes the report for people at a terminal. */
export function prettyWriter(options: ReportOptions): ReportWriter {
  const praise: Praise[] = [];
  return {
    opening: () => '',
    note: (report) => {
      praise.push(...praiseIn(report).slice(0, MOST_PRAISE - praise.length));
      return prettyNote(report, options);
    },
    closing: (repository, summary) =>
      prettyRepository(repository, options) + prettySummary(summary, praise, options),
  };
}
