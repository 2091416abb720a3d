export type { Discourse, Mode, Sentence, Stance, Token, Voice } from './discourse/discourse.ts';
export type { Vocabulary } from './discourse/vocabulary.ts';
export type { Finding, NoteReport, RepositoryFinding, Status } from './findings/finding.ts';
export { lintNote } from './lint.ts';
export type { NoteProblem, NoteType, Span } from './note/note.ts';
export { jsonReport, type ReportError, type Tool } from './report/json.ts';
export { prettyReport } from './report/pretty.ts';
export type { ReportOptions } from './report/style.ts';
export { compareNotes } from './repository/compare-notes.ts';
export { readShippedCatalogue } from './repository/read-shipped-catalogue.ts';
export { type RuleFile, readCatalogue } from './rules/catalogue.ts';
export {
  type Check,
  type CheckDefinition,
  defineCheck,
  defineNoteCheck,
  defineRepositoryCheck,
  type NoteCheckDefinition,
  type RepositoryCheckDefinition,
} from './rules/define-check.ts';
export type { NoteRecord } from './rules/note-record.ts';
export type {
  CheckContext,
  GuidelineExcerpt,
  Level,
  Place,
  Rule,
  RuleSet,
  Severity,
  Where,
} from './rules/rule.ts';
export { RuleError } from './rules/rule-error.ts';
export { selectRules } from './rules/rule-set.ts';
