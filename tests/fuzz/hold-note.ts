import { isDeepStrictEqual } from 'node:util';
import type { NoteReport } from '../../src/findings/finding.ts';
import { lintNote } from '../../src/lint.ts';
import { jsonReport } from '../../src/report/json.ts';
import { coverReport } from '../../src/report/mask.ts';
import { mergeReports, writeJsonReport } from '../../src/report/merge-reports.ts';
import type { RuleSet } from '../../src/rules/rule.ts';

const tool = { name: 'caselint', version: '1.2.3' };

/**
 * Lints a note and holds what comes against what must hold of any note.
 * @throws Error that says what does not hold.
 */
export function holdNote(source: string, rules: RuleSet): NoteReport {
  const report = lintNote(source, 'note.md', rules);
  let last = 0;
  for (const { start, end, passage, rule, level } of report.findings) {
    hold(
      source.slice(start, end) === passage,
      `${rule}: the span cuts other words than the passage`,
    );
    hold(start >= last, `${rule}: stands before what comes before it`);
    hold(level !== 'span' || passage.trim() !== '', `${rule}: the passage is empty`);
    last = start;
  }
  for (const { span } of report.problems) {
    hold(span.start <= span.end && span.end <= source.length, 'a problem stands outside the note');
  }
  const text = jsonReport(tool, [report], []);
  const again = writeJsonReport(mergeReports(tool, [JSON.parse(text)]));
  hold(again === text, 'the JSON report is another when it is read and written again');
  const masked = jsonReport(tool, [coverReport(report, { words: true })], []);
  hold(masked.split('\n').length === text.split('\n').length, 'a masked report has other lines');
  return report;
}

/** @throws Error where two reports of one note differ. */
export function holdSame(one: NoteReport, other: NoteReport): void {
  hold(isDeepStrictEqual(one, other), 'the same note has other findings the second time');
}

function hold(claim: boolean, otherwise: string): void {
  if (!claim) throw new Error(otherwise);
}
