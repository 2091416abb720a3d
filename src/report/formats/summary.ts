import type { ReportWriter } from '../report-writer.ts';
import { palette, type ReportOptions, shapes } from '../style.ts';
import { emptySummary, withFindings, withNote } from '../summary.ts';
import { headline, severityRows } from '../summary-words.ts';
import { oneLine } from '../visible-text.ts';

/** Writes one line for each note with something to look at again, and no passage. */
export function summaryWriter({ color }: ReportOptions): ReportWriter {
  const { strong, faint, severity: paint } = palette(color);
  return {
    opening: () => '',
    note: (report) => {
      const rows = severityRows(withNote(emptySummary, report));
      if (rows.length === 0) return '';
      const counts = rows.map(({ severity, words }) =>
        paint(severity, `${shapes[severity]} ${words}`),
      );
      return `${oneLine(report.path)}  ${counts.join('  ')}\n`;
    },
    closing: (repository, summary) => {
      const together = severityRows(withFindings(emptySummary, repository)).map(
        ({ severity, words }) => paint(severity, `${shapes[severity]} ${words}`),
      );
      const many = together.length === 0 ? '' : `Many notes together  ${together.join('  ')}\n`;
      const read = headline(summary).replace(/\.$/u, '');
      const praise = summary.praise === 0 ? '' : faint(`; ${summary.praise} went well`);
      return `${many}${strong(read)}${praise}\n`;
    },
  };
}
