import type { BlockContent } from 'mdast';
import type { NoteReport } from '../findings/finding.ts';
import { excerptWords, quoted, sourceWords } from './finding-words.ts';
import type { ReportError } from './json.ts';
import type { Limited } from './limited.ts';
import { code, heading, list, paragraph, strong, table, text } from './markdown-nodes.ts';
import type { PlacedFinding } from './placed-finding.ts';
import { shapes, speakerWords } from './style.ts';
import type { Summary } from './summary.ts';
import { counted } from './summary-words.ts';
import { shortened } from './text-width.ts';

const LONGEST_PATH = 120;
const LONGEST_PASSAGE = 200;
/** Of words that an agency may have written at any length. */
const LONGEST_TEXT = 240;

/** A finding, with the type of its note where it is in one. */
type Found = PlacedFinding & Partial<Pick<NoteReport, 'type'>>;

/** The notes with what was found in each, in the order of the run. */
export function noteTable(
  notes: Limited<{ readonly path: string; readonly summary: Summary }>,
): BlockContent[] {
  if (notes.shown.length === 0) return [];
  const head = ['note', '■ error', '▲ warning', '● info', '✔ went well'].map(text);
  const rows = notes.shown.map(({ path, summary: { error, warning, info, praise } }) => [
    code(path, LONGEST_PATH),
    ...[error, warning, info, praise].map((count) => text(count === 0 ? '' : String(count))),
  ]);
  return [table([head, ...rows]), ...rest(notes, 'note', 'notes')];
}

/** Findings under a title, each with its place, guideline and question; nothing where there are none. */
export function findingBlocks(title: string, findings: Limited<Found>): BlockContent[] {
  if (findings.shown.length === 0) return [];
  const blocks = findings.shown.flatMap((finding) => findingBlock(finding));
  return [heading(3, text(title)), ...blocks, ...rest(findings, 'place', 'places')];
}

function findingBlock(finding: Found): BlockContent[] {
  const { severity, path, rule, level, passage, message, question, rewording, softenedBy } =
    finding;
  const { excerpt } = finding.guideline;
  const quote = excerptWords(shortened(excerpt, LONGEST_TEXT));
  const lines = [
    paragraph(text(`To think about: ${shortened(question, LONGEST_TEXT)}`)),
    ...(rewording === null
      ? []
      : [paragraph(text(`One way to say it: ${quoted(shortened(rewording, LONGEST_TEXT))}`))]),
    ...(softenedBy === null ? [] : [paragraph(text(`Well recorded: ${softenedBy.words}.`))]),
  ];
  return [
    paragraph(
      strong(`${shapes[severity]} ${severity}`),
      text(', '),
      code(path, LONGEST_PATH),
      text(`, ${placeWords(finding)} (${rule})`),
    ),
    ...(level === 'span' ? [paragraph(code(passage, LONGEST_PASSAGE))] : []),
    paragraph(text(shortened(message, LONGEST_TEXT))),
    {
      type: 'blockquote',
      children: [
        paragraph(text(quote)),
        paragraph(text(`— ${shortened(sourceWords(finding.guideline), LONGEST_TEXT)}`)),
      ],
    },
    ...lines,
  ];
}

function placeWords({ level, start, speaker, type }: Found): string {
  if (level === 'document') return 'about the whole note';
  const words = type === undefined ? '' : speakerWords(speaker, type);
  return words === '' ? `line ${start.line}` : `line ${start.line}, ${words}`;
}

/** What went well, with its place. */
export function praiseList(praise: Limited<PlacedFinding>): BlockContent[] {
  if (praise.shown.length === 0) return [];
  const items = praise.shown.map(({ message, path, start, passage, level }) => [
    paragraph(
      text(`${shapes.praise} ${shortened(message, LONGEST_TEXT)} (`),
      code(path, LONGEST_PATH),
      text(`, line ${start.line})`),
      ...(level === 'span' ? [text(' '), code(passage, LONGEST_PASSAGE)] : []),
    ),
  ]);
  return [heading(3, text('What went well')), ...list(items), ...rest(praise, 'place', 'places')];
}

/** What could not be read, and why. */
export function problemList(problems: Limited<ReportError>): BlockContent[] {
  if (problems.shown.length === 0) return [];
  const items = problems.shown.map(({ path, message, at }) => [
    paragraph(
      code(path, LONGEST_PATH),
      text(`${at === undefined ? '' : `, line ${at.line}`}: ${shortened(message, LONGEST_TEXT)}`),
    ),
  ]);
  const title = heading(3, text('What could not be read'));
  return [title, ...list(items), ...rest(problems, 'place', 'places')];
}

function rest(list: Limited<unknown>, one: string, many: string): BlockContent[] {
  const more = list.more();
  return more === 0 ? [] : [paragraph(text(`and ${counted(more, one, many)} more`))];
}
