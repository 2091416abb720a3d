import type { Finding } from '../../src/findings/finding.ts';
import { escapeHtml, excerptFigure, ruleLink, severityBadge, withMarks } from './html.ts';

/** A finding as a note’s writer sees it, for the first page. */
export function findingFigure(source: string, finding: Finding): string {
  const { rule, severity, message, guideline, question, rewording, start, end } = finding;
  const from = Math.max(0, source.lastIndexOf('\n\n', start)) + 2;
  const to = source.indexOf('\n\n', end);
  const paragraph = source.slice(from, to < 0 ? source.length : to);
  const passage = withMarks(paragraph, [{ start: start - from, end: end - from }]).replace(
    /\*\*(.+?)\*\*/gu,
    '<strong>$1</strong>',
  );
  return `<figure class="finding">
<p class="noted" v-pre>${passage}</p>
<p class="facts">${severityBadge(severity)} <span aria-hidden="true">·</span> ${ruleLink(rule, './rules/')}</p>
<p class="message">${escapeHtml(message)}</p>
${excerptFigure(guideline.excerpt, escapeHtml(guideline.source))}
<p><strong>To think about:</strong> ${escapeHtml(question)}</p>
${rewording === null ? '' : `<p><strong>One way to say it:</strong> ${escapeHtml(rewording)}</p>\n`}</figure>
`;
}
