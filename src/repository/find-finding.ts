import type { NoteSettings } from '../configuration/settings-for.ts';
import type { Finding } from '../findings/finding.ts';
import type { Span } from '../note/note.ts';
import { lineIndex } from '../note/position.ts';
import { nearest } from '../rules/nearest.ts';
import type { Outcome } from './outcome.ts';

/** A finding of a run, with the note that it stands in. */
export interface Found {
  readonly finding: Omit<Finding, 'start' | 'end'>;
  /** From the working folder. */
  readonly path: string;
  readonly line: number;
  /** Empty for what is said of many notes. */
  readonly source: string;
  /** The lines that the passage stands in. */
  readonly around: () => string;
  readonly settings: NoteSettings;
}

/** All that a run finds, praise among it. */
export function foundIn({ report, repository = [], settings }: Outcome): readonly Found[] {
  if (settings === undefined) return [];
  const many = repository.map((finding) => {
    const { path, start } = finding;
    return { finding, path, line: start.line, source: '', around: () => '', settings };
  });
  if (report === undefined || report.findings.length === 0) return many;
  const { path, source } = report;
  const positionAt = lineIndex(source);
  const own = report.findings.map((finding) => {
    const around = (): string => linesAround(source, finding);
    return { finding, path, line: positionAt(finding.start).line, source, around, settings };
  });
  return [...own, ...many];
}

function linesAround(source: string, { start, end }: Span): string {
  const before = source.slice(0, start).split('\n').at(-1) ?? '';
  const [after = ''] = source.slice(end).split('\n', 1);
  return before + source.slice(start, end) + after;
}

/** The finding that some digits mean, or what is wrong with them. */
export function findByDigits(
  digits: string,
  all: readonly Found[],
): { readonly found: Found } | { readonly problem: string } {
  const meant = all.filter(({ finding }) => finding.fingerprint.startsWith(digits));
  const [found, ...others] = meant;
  if (found === undefined) return { problem: `no finding “${digits}”; ${hint(digits, all)}` };
  if (others.length === 0) return { found };
  const prints = [...new Set(meant.map(({ finding }) => finding.fingerprint))];
  if (prints.length > 1) {
    return { problem: `“${digits}” begins several fingerprints; write one of ${few(prints)}` };
  }
  const notes = meant.map(({ path }) => path);
  return {
    problem: `“${digits}” stands in several notes; write one of them behind it: ${few(notes)}`,
  };
}

/** Where a finding stands, in words. */
export function placeOf({ finding, path, line }: Found): string {
  return `${finding.rule} in ${path}, line ${line}`;
}

function hint(digits: string, all: readonly Found[]): string {
  const near = nearest(
    digits,
    all.map(({ finding }) => finding.fingerprint.slice(0, digits.length)),
  );
  const meant = all.find(({ finding }) => finding.fingerprint.slice(0, digits.length) === near);
  if (meant === undefined) return 'write the digits that stand behind its rule in the report';
  return `write ${meant.finding.fingerprint.slice(0, Math.max(8, digits.length))} for ${placeOf(meant)}`;
}

function few(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ');
}
