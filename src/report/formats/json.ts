import { jsonClosing, jsonNote, jsonOpening } from '../json.ts';
import { commas } from '../json-list.ts';
import type { ReportWriter, WriterOptions } from '../report-writer.ts';

/** Writes the JSON report. */
export function jsonWriter({ tool }: WriterOptions): ReportWriter {
  const listed = commas();
  return {
    opening: () => jsonOpening(tool),
    note: (report) => listed([jsonNote(report)]),
    closing: (repository, summary, problems) => jsonClosing(repository, problems, summary),
  };
}
