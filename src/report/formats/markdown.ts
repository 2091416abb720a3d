import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { NoteReport } from '../../findings/finding.ts';
import { limited } from '../limited.ts';
import { findingBlocks, noteTable, praiseList, problemList } from '../markdown-blocks.ts';
import { heading, list, paragraph, text } from '../markdown-nodes.ts';
import {
  askingIn,
  isAsking,
  isPraising,
  type PlacedFinding,
  placeFindings,
} from '../placed-finding.ts';
import type { ReportWriter } from '../report-writer.ts';
import { shapes } from '../style.ts';
import { emptySummary, type Summary, withNote } from '../summary.ts';
import { headline, severityRows } from '../summary-words.ts';

const CLOSING =
  'Each of these is a question about a wording, and none is a verdict about a person. The reasons behind a rule: caselint explain RULE';

/**
 * Writes a summary for a pull request, short enough for a comment. What stands in a note is shown as
 * code, in which GitHub and GitLab see no markup, link or mention.
 */
export function markdownWriter(): ReportWriter {
  // As many as fit into the 65,536 characters that a comment may have.
  const notes = limited<{ readonly path: string; readonly summary: Summary }>(50);
  const findings = limited<PlacedFinding & Pick<NoteReport, 'type'>>(20);
  const praise = limited<PlacedFinding>(8);
  return {
    opening: () => '',
    note: (report) => {
      const asking = askingIn(report).map((finding) => ({ ...finding, type: report.type }));
      const praising = placeFindings(report).filter(isPraising);
      findings.add(asking);
      praise.add(praising);
      if (asking.length + praising.length > 0) {
        notes.add([{ path: report.path, summary: withNote(emptySummary, report) }]);
      }
      return '';
    },
    closing: (repository, summary, problems) => {
      const together = limited<PlacedFinding>(5);
      together.add(repository.filter(isAsking));
      const unread = limited<(typeof problems)[number]>(12);
      unread.add(problems);
      const rows = severityRows(summary).map(({ severity, words, hint }) => [
        paragraph(text(`${shapes[severity]} ${words}: ${hint}`)),
      ]);
      const children = [
        heading(2, text(headline(summary))),
        ...list(rows),
        ...noteTable(notes),
        ...findingBlocks('To look at again', findings),
        ...findingBlocks('Many notes together', together),
        ...praiseList(praise),
        ...problemList(unread),
        ...(rows.length === 0 ? [] : [paragraph(text(CLOSING))]),
      ];
      return toMarkdown(
        { type: 'root', children },
        { extensions: [gfmTableToMarkdown()], bullet: '-' },
      );
    },
  };
}
