import type { Finding, NoteReport, RepositoryFinding } from '../findings/finding.ts';
import { settledWords } from '../findings/settled.ts';
import { lineIndex } from '../note/position.ts';
import { quoted } from './finding-words.ts';
import { isPraising } from './placed-finding.ts';
import { prettyNote } from './pretty-note.ts';
import { prettyRepository } from './pretty-repository.ts';
import { palette, type ReportOptions, shapes } from './style.ts';
import { emptySummary, type Summary, withFindings, withNote } from './summary.ts';
import { counted, headline, severityRows } from './summary-words.ts';
import { shortened, wrapText } from './text-width.ts';
import { oneLine } from './visible-text.ts';

/** One piece of good practice, for the end of the report. */
export interface Praise {
  readonly path: string;
  readonly line: number;
  readonly message: string;
  /** Empty when the praise is about the whole note. */
  readonly passage: string;
}

/** How much praise is shown; the rest is counted. */
export const MOST_PRAISE = 12;
const LONGEST_PASSAGE = 200;

/** The whole report for people to read, of notes that are all at hand. */
export function prettyReport(
  reports: readonly NoteReport[],
  options: ReportOptions,
  repository: readonly RepositoryFinding[] = [],
): string {
  const notes = reports.map((report) => prettyNote(report, options)).join('');
  const summary = withFindings(reports.reduce(withNote, emptySummary), repository);
  return (
    notes +
    prettyRepository(repository, options) +
    prettySummary(summary, reports.flatMap(praiseIn), options)
  );
}

/** The good practice that a note shows, in the order of the note. */
export function praiseIn({ path, source, findings }: NoteReport): readonly Praise[] {
  const praised = findings.filter(isPraising);
  if (praised.length === 0) return [];
  const positionAt = lineIndex(source);
  return praised.map((finding) => ({
    path,
    line: positionAt(finding.start).line,
    message: finding.message,
    passage: finding.level === 'span' ? passageOf(finding) : '',
  }));
}

/**
 * How many notes were read and what they hold, closing with what went well.
 * @param praise may leave out what is more than is shown
 */
export function prettySummary(
  summary: Summary,
  praise: readonly Praise[],
  options: ReportOptions,
): string {
  const found = summary.error + summary.warning + summary.info > 0;
  const lines = [
    ...(found ? countLines(summary, options) : wrapText(headline(summary), options.width)),
    ...settledLines(summary, palette(options.color).faint),
  ];
  return `${[...lines, ...praiseLines(praise, summary.praise, options)].join('\n')}\n`;
}

function countLines(summary: Summary, { color, width }: ReportOptions): string[] {
  const { strong, faint, severity: paint } = palette(color);
  const rows = severityRows(summary);
  const longest = Math.max(...rows.map(({ words }) => words.length));
  return [
    strong(`${headline(summary)}:`),
    ...rows.map(({ severity, words, hint }) => {
      const mark = paint(severity, `${shapes[severity]} ${words.padEnd(longest)}`);
      return `  ${mark}  ${faint(hint)}`;
    }),
    ...wrapText('The reasons behind a rule: caselint explain RULE', width).map(faint),
  ];
}

function settledLines({ known, decided }: Summary, faint: (text: string) => string): string[] {
  return known + decided === 0 ? [] : [faint(`${settledWords(known, decided)}.`)];
}

function praiseLines(
  praise: readonly Praise[],
  count: number,
  { color, width }: ReportOptions,
): string[] {
  if (praise.length === 0) return [];
  const { strong, faint, severity: paint } = palette(color);
  const shown = praise.slice(0, MOST_PRAISE);
  const lines = shown.flatMap(({ path, line, message, passage }) => [
    ...wrapText(`${oneLine(message)} (${oneLine(path)}, line ${line})`, width - 4).map(
      (text, index) => `  ${index === 0 ? paint('praise', shapes.praise) : ' '} ${text}`,
    ),
    ...(passage === '' ? [] : [`    ${faint(quoted(shortened(passage, width - 6)))}`]),
  ]);
  const more = count - shown.length;
  const rest = more > 0 ? [`    and ${counted(more, 'place', 'places')} more`] : [];
  return ['', strong('What went well'), ...lines, ...rest];
}

function passageOf({ passage }: Finding): string {
  return oneLine(passage.slice(0, LONGEST_PASSAGE));
}
