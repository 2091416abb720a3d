import type { Finding, NoteReport, RepositoryFinding } from '../findings/finding.ts';
import { settledWords } from '../findings/settled.ts';
import { lineIndex } from '../note/position.ts';
import { prettyNote, quoted } from './pretty-note.ts';
import { prettyRepository } from './pretty-repository.ts';
import { palette, type ReportOptions, shapes } from './style.ts';
import { emptySummary, type Summary, withFindings, withNote } from './summary.ts';
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

const MOST_PRAISE = 12;
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
  const praised = findings.filter(
    ({ status, severity }) => status === 'open' && severity === 'praise',
  );
  if (praised.length === 0) return [];
  const positionAt = lineIndex(source);
  return praised.map((finding) => ({
    path,
    line: positionAt(finding.start).line,
    message: finding.message,
    passage: finding.level === 'span' ? passageOf(finding) : '',
  }));
}

/** How many notes were read and what they hold, closing with what went well. */
export function prettySummary(
  summary: Summary,
  praise: readonly Praise[],
  options: ReportOptions,
): string {
  const found = summary.error + summary.warning + summary.info > 0;
  const lines = [...(found ? countLines(summary, options) : quietLines(summary, options))];
  return `${[...lines, ...praiseLines(praise, options)].join('\n')}\n`;
}

function countLines(summary: Summary, { color, width }: ReportOptions): string[] {
  const { strong, faint, severity: paint } = palette(color);
  const { notes, error, warning, info } = summary;
  const rows = [
    {
      severity: 'error',
      count: error,
      words: counted(error, 'error', 'errors'),
      hint: 'to settle before the note goes on',
    },
    {
      severity: 'warning',
      count: warning,
      words: counted(warning, 'warning', 'warnings'),
      hint: 'worth another look',
    },
    { severity: 'info', count: info, words: `${info} info`, hint: 'something to think with' },
  ] as const;
  const shown = rows.filter(({ count }) => count > 0);
  const longest = Math.max(...shown.map(({ words }) => words.length));
  const places = counted(error + warning + info, 'place', 'places');
  return [
    strong(`${counted(notes, 'note', 'notes')} read, ${places} to look at again:`),
    ...shown.map(({ severity, words, hint }) => {
      const mark = paint(severity, `${shapes[severity]} ${words.padEnd(longest)}`);
      return `  ${mark}  ${faint(hint)}`;
    }),
    ...wrapText('The reasons behind a rule: caselint explain RULE', width).map(faint),
    ...settledLines(summary, faint),
  ];
}

function quietLines(summary: Summary, { color, width }: ReportOptions): string[] {
  const { notes, known, decided } = summary;
  if (notes === 0) return ['No note was read.'];
  const read = `${counted(notes, 'note', 'notes')} read, and nothing`;
  if (known + decided > 0) {
    return [
      ...wrapText(`${read} new to ask about.`, width),
      ...settledLines(summary, palette(color).faint),
    ];
  }
  return wrapText(`${read} to ask about. Thank you for the care in the wording.`, width);
}

function settledLines({ known, decided }: Summary, faint: (text: string) => string): string[] {
  return known + decided === 0 ? [] : [faint(`${settledWords(known, decided)}.`)];
}

function praiseLines(praise: readonly Praise[], { color, width }: ReportOptions): string[] {
  if (praise.length === 0) return [];
  const { strong, faint, severity: paint } = palette(color);
  const lines = praise
    .slice(0, MOST_PRAISE)
    .flatMap(({ path, line, message, passage }) => [
      ...wrapText(`${oneLine(message)} (${oneLine(path)}, line ${line})`, width - 4).map(
        (text, index) => `  ${index === 0 ? paint('praise', shapes.praise) : ' '} ${text}`,
      ),
      ...(passage === '' ? [] : [`    ${faint(quoted(shortened(passage, width - 6)))}`]),
    ]);
  const more = praise.length - MOST_PRAISE;
  const rest = more > 0 ? [`    and ${counted(more, 'place', 'places')} more`] : [];
  return ['', strong('What went well'), ...lines, ...rest];
}

function passageOf({ passage }: Finding): string {
  return oneLine(passage.slice(0, LONGEST_PASSAGE));
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
