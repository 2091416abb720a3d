import type { Finding, NoteReport } from '../findings/finding.ts';
import type { NoteType } from '../note/note.ts';
import { lineIndex } from '../note/position.ts';
import { excerptWords, quoted, sourceWords } from './finding-words.ts';
import { isAsking } from './placed-finding.ts';
import { sourceView } from './source-view.ts';
import {
  noteTypes,
  type Palette,
  palette,
  type ReportOptions,
  shapes,
  speakerWords,
} from './style.ts';
import { shortened, wrapText } from './text-width.ts';
import { oneLine } from './visible-text.ts';

/** What stands before each line of a finding. */
export const INDENT = '    ';
const LONGEST_SOFTENING = 90;

/** What one finding is shown with. */
interface Page extends Sheet {
  readonly source: string;
  readonly type: NoteType;
  readonly lineAt: (offset: number) => number;
}

/** How a finding is written, whatever it is about. */
export interface Sheet {
  readonly paint: Palette;
  readonly width: number;
}

/**
 * One note's open findings for people to read, in the order of the note; empty when there is
 * nothing to ask about. Praise is left for the end of the report. @see prettySummary
 */
export function prettyNote(report: NoteReport, options: ReportOptions): string {
  const findings = report.findings.filter(isAsking);
  if (findings.length === 0) return '';
  const positionAt = lineIndex(report.source);
  const paint = palette(options.color);
  const page: Page = {
    source: report.source,
    type: report.type,
    lineAt: (offset) => positionAt(offset).line,
    paint,
    width: options.width,
  };
  const heading = `${paint.strong(oneLine(report.path))}  ${paint.faint(noteTypes[report.type])}`;
  const shown = findings.map((finding, index) => [
    '',
    ...findingLines(finding, findings.slice(0, index), page),
  ]);
  return `${[heading, ...shown.flat()].join('\n')}\n\n`;
}

function findingLines(finding: Finding, earlier: readonly Finding[], page: Page): string[] {
  return [
    titleLine(finding, page),
    ...(finding.level === 'span' ? passageLines(finding, page) : []),
    ...paragraph(oneLine(finding.message), page.width, '', page.paint.strong),
    ...guidelineLines(finding, earlier, page),
    ...paragraph(`To think about: ${oneLine(finding.question)}`, page.width),
    ...rewordingLines(finding, page),
    ...softenedLines(finding, page),
    ruleLine(finding, page),
  ];
}

function titleLine({ severity, level, start, speaker }: Finding, page: Page): string {
  const mark = page.paint.severity(severity, `${shapes[severity]} ${severity}`);
  if (level !== 'span') return `  ${mark}  about the whole note`;
  const place = `line ${page.lineAt(start)}`;
  const words = speakerWords(speaker, page.type);
  return `  ${mark}  ${place}${words === '' ? '' : page.paint.faint(`, ${words}`)}`;
}

function passageLines(finding: Finding, { source, lineAt, paint, width }: Page): string[] {
  const gutter = String(lineAt(finding.end)).length;
  const room = width - INDENT.length - gutter - 3;
  const bar = paint.faint('│');
  return sourceView(source, finding, lineAt(finding.start), room).flatMap((row) => {
    const number = row.line === 0 ? '' : String(row.line);
    const shown = `${INDENT}${paint.faint(number.padStart(gutter))} ${bar} ${row.text}`;
    if (row.marks === '') return [shown];
    const marks = paint.severity(finding.severity, row.marks);
    return [shown, `${INDENT}${' '.repeat(gutter)} ${bar} ${marks}`];
  });
}

/** The excerpt and its source; the second time in a note only where to find it. */
function guidelineLines(finding: Finding, earlier: readonly Finding[], page: Page): string[] {
  const { id } = finding.guideline;
  const first = earlier.find((other) => other.guideline.id === id);
  if (first !== undefined) {
    const place = first.level === 'span' ? `as for line ${page.lineAt(first.start)}` : 'as above';
    return paragraph(`Same guideline ${place}.`, page.width, '  ', page.paint.faint);
  }
  return excerptLines(finding, page);
}

/** The excerpt of a finding's guideline, and its source. */
export function excerptLines(
  { guideline: { excerpt, source, also } }: Pick<Finding, 'guideline'>,
  { width, paint }: Sheet,
): string[] {
  return [
    ...paragraph(excerptWords(excerpt), width, '  '),
    ...paragraph(`— ${sourceWords({ source, also })}`, width, '  ', paint.faint),
  ];
}

/** The other words that a finding offers, if any. */
export function rewordingLines({ rewording }: Pick<Finding, 'rewording'>, page: Sheet): string[] {
  if (rewording === null) return [];
  return paragraph(`One way to say it: ${quoted(oneLine(rewording))}`, page.width);
}

/** Says, with thanks, what the note records as done about it. */
function softenedLines({ softenedBy }: Finding, page: Page): string[] {
  if (softenedBy === null) return [];
  const { words, start, passage } = softenedBy;
  const shown = quoted(shortened(oneLine(passage), LONGEST_SOFTENING));
  const text = `Well recorded: ${oneLine(words)} (line ${page.lineAt(start)}, ${shown}), so this is info and no more.`;
  return paragraph(text, page.width);
}

/** The rule, and the beginning of the fingerprint by which a finding is decided on. */
export function ruleLine(
  { rule, fingerprint }: Pick<Finding, 'rule' | 'fingerprint'>,
  { paint }: Sheet,
): string {
  return INDENT + paint.faint(`${oneLine(rule)}  ${fingerprint.slice(0, 8)}`);
}

/** A text in lines, each behind the indent of a finding. */
export function paragraph(
  text: string,
  width: number,
  inner = '',
  paint: (line: string) => string = (line) => line,
): string[] {
  const indent = INDENT + inner;
  return wrapText(text, width - indent.length).map((line) => indent + paint(line));
}
