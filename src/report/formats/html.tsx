import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { htmlFrame } from '../html-frame.ts';
import { HtmlNote } from '../html-note.tsx';
import { HtmlOverview, type IndexEntry } from '../html-overview.tsx';
import { isAsking, isPraising } from '../placed-finding.ts';
import type { ReportWriter, WriterOptions } from '../report-writer.ts';
import { emptySummary, withNote } from '../summary.ts';

/**
 * Writes one page of HTML that needs nothing beside it and runs nothing. Every word of a note or a
 * card goes through components, in which it is text and never markup.
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
      return written(<HtmlNote report={report} id={id} />);
    },
    closing: (repository, summary, problems) => {
      const asking = repository.filter(isAsking);
      const overview = { index, repository: asking, summary, problems };
      return frame.between + written(<HtmlOverview {...overview} />) + frame.closing;
    },
  };
}

function written(node: VNode): string {
  return `${renderToString(node)}\n`;
}
