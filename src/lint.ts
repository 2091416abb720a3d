import { modelDiscourse } from './discourse/model-discourse.ts';
import { collectFindings } from './findings/collect-findings.ts';
import type { NoteReport } from './findings/finding.ts';
import { readNote } from './note/read-note.ts';
import { type Beside, nobody } from './rules/note-record.ts';
import { recordFor } from './rules/record-note.ts';
import type { RuleSet } from './rules/rule.ts';

/**
 * Lints one note: reads it, models what it says, and asks every rule.
 *
 * @param path where the note lies; its folders help to tell what kind of note it is
 * @param beside the meetings of the notes that are linted with it, for rules that look at a stretch of time
 */
export function lintNote(
  source: string,
  path: string,
  rules: RuleSet,
  beside: Beside = nobody,
): NoteReport {
  const note = readNote(source, path);
  const discourse = modelDiscourse(note, rules.vocabulary, rules.agency);
  const findings = collectFindings(discourse, rules, beside);
  const record = recordFor(discourse, rules);
  return { path, type: note.type, source, findings, problems: note.problems, record };
}
