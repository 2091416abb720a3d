import type { NoteReport } from '../findings/finding.ts';
import type { Span } from '../note/note.ts';
import { findIdentifiers } from '../rules/grammar/identifier-forms.ts';
import { lineAround } from './line-around.ts';

/** Stands for each UTF-16 code unit that is hidden. */
export const SIGN = '▒';

const RULE = 'identifier-exposed';
/** How far around an identifier its line is searched for others. */
const REACH = 1000;

/** How many identifiers of a note are looked for elsewhere in it, so that time stays linear. */
const MOST = 100;

/**
 * The report of a note without the identifiers that it has findings on, settled or not: their
 * characters give way to signs in every passage and in the source, wherever they stand again, and so
 * do others of their lines.
 */
export function hideIdentifiers(report: NoteReport): NoteReport {
  const exposed = report.findings.filter(({ rule }) => rule === RULE);
  if (exposed.length === 0) return report;
  const around = exposed.flatMap((finding) => identifiersAround(report.source, finding));
  const again = placesOf(
    exposed.map(({ passage }) => passage),
    report.source,
  );
  const source = hidden(report.source, [...around, ...again]);
  const passageOf = ({ start, end }: Span): string => source.slice(start, end);
  const findings = report.findings.map((finding) => {
    const { softenedBy } = finding;
    return {
      ...finding,
      passage: passageOf(finding),
      softenedBy: softenedBy && { ...softenedBy, passage: passageOf(softenedBy) },
    };
  });
  return { ...report, source, findings, record: null };
}

/** A text without the identifiers in it. */
export function withoutIdentifiers(text: string): string {
  return hidden(text, [...findIdentifiers(text)]);
}

/** The words that hold an exposed identifier, and what else its line has of the kind. */
function identifiersAround(source: string, found: Span): readonly Span[] {
  const line = lineAround(source, found, REACH);
  const before = source.slice(line.start, found.start);
  const after = source.slice(found.end, line.end);
  const words = {
    start: line.start + before.search(/\S*$/u),
    end: found.end + after.search(/\s|$/u),
  };
  const others = Array.from(findIdentifiers(source.slice(line.start, line.end)), (span) => ({
    start: line.start + span.start,
    end: line.start + span.end,
  }));
  return [words, ...others];
}

/** Where some of the passages stand in a text, each time. */
function placesOf(passages: readonly string[], text: string): readonly Span[] {
  const sought = [...new Set(passages)].slice(0, MOST);
  const quoted = sought.map((passage) => passage.replace(/[^\p{L}\p{N}\s]/gu, '\\$&'));
  const found = text.matchAll(new RegExp(quoted.join('|'), 'g'));
  return Array.from(found, ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function hidden(text: string, spans: readonly Span[]): string {
  let from = 0;
  let shown = '';
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    shown += text.slice(from, Math.max(from, start));
    shown += text.slice(Math.max(from, start), Math.max(from, end)).replace(/\S/g, SIGN);
    from = Math.max(from, end);
  }
  return shown + text.slice(from);
}
