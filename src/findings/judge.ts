import { anchorOf } from '../note/anchor.ts';
import type { Note } from '../note/note.ts';
import type { Rule, Severity, Verdict } from '../rules/rule.ts';
import type { Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';

/** What a rule says of a whole note, as a finding at its first heading or first line, or where the verdict stands. */
export function judgement(note: Note, rule: Rule, verdict: Verdict): Finding {
  const { at } = verdict;
  const { start, end } = at ?? anchorOf(note);
  const passage = note.source.slice(start, end);
  return {
    ...saidBy(rule, verdict),
    ...(at === undefined ? {} : { level: 'span' }),
    ...{ start, end, passage },
    speaker: at === undefined ? 'author' : 'other',
    softenedBy: null,
    fingerprint: fingerprint(rule.id, passage, at?.about ?? headOf(note), 0),
    status: 'open',
  };
}

/** What a finding takes from its rule, with the facts of a verdict in its words. */
export function saidBy(
  { id, family, severity, level, message, detail, guideline, question, rewording }: Rule,
  verdict: Partial<Verdict> = {},
): Pick<
  Finding,
  'rule' | 'family' | 'severity' | 'level' | 'message' | 'guideline' | 'question' | 'rewording'
> {
  const facts = detail?.replace(/\{(.*?)\}/gu, (_, name: string) => verdict.facts?.[name] ?? '');
  return {
    rule: id,
    family,
    severity: milder(severity, verdict.severity ?? severity),
    level,
    message: facts === undefined ? message : `${message} ${facts.trim()}`,
    ...{ guideline, question, rewording },
  };
}

/** The rule's severity, or that of a weaker form. */
function milder(severity: Severity, own: Severity): Severity {
  return gravity.indexOf(own) < gravity.indexOf(severity) ? own : severity;
}

const gravity: readonly Severity[] = ['praise', 'info', 'warning', 'error'];

/** What tells a note from others, and stays when its body is edited: all up to its second block of prose. */
function headOf({ source, blocks }: Note): string {
  return source.slice(0, blocks[1]?.span.end ?? source.length);
}
