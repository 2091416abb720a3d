import type { RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlFrame } from '../html-frame.ts';
import { htmlNote } from '../html-note.ts';
import { htmlOverview, type IndexEntry } from '../html-overview.ts';
import { isAsking, isPraising } from '../placed-finding.ts';
import type { ReportWriter, WriterOptions } from '../report-writer.ts';
import { emptySummary, withNote } from '../summary.ts';

/**
 * Writes one page of HTML that needs nothing beside it and runs nothing. Every word of a note or a
 * card goes through a tree of nodes, in which it is text and never markup.
 */
export function htmlWriter({ tool }: WriterOptions): ReportWriter {
  const frame = htmlFrame(tool);
  const index: IndexEntry[] = [];
  return {
    opening: () => frame.opening,
    note: (report) => {
      const { path, findings } = report;
      if (!findings.some((finding) => isAsking(finding) || isPraising(finding))) return '';
      const id = `note-${index.length + 1}`;
      index.push({ id, path, summary: withNote(emptySummary, report) });
      return written([htmlNote(report, id)]);
    },
    closing: (repository, summary, problems) =>
      frame.between +
      written(htmlOverview({ index, repository: repository.filter(isAsking), summary, problems })) +
      frame.closing,
  };
}

function written(nodes: RootContent[]): string {
  return `${toHtml(nodes)}\n`;
}
