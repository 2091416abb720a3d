import { groupBy } from '../discourse/group-by.ts';
import type { Ignore, Note } from '../note/note.ts';
import type { IgnoreFault } from '../rules/define-check.ts';
import { nearest } from '../rules/nearest.ts';
import type { Rule } from '../rules/rule.ts';
import type { Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { saidBy } from './judge.ts';

/** What is wrong with one of a note's ignores, with a hint of what to write. */
interface Fault {
  readonly fault: IgnoreFault;
  readonly hint: string;
}

/**
 * The findings with those suppressed that the note itself asks to leave out of account, and with
 * what is wrong with its asking, in reading order. Without a reason, or unclear, it does not count.
 */
export function applyIgnores(
  note: Note,
  findings: readonly Finding[],
  rules: readonly Rule[],
): readonly Finding[] {
  if (note.ignores.length === 0) return findings;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const asking = new Map(
    rules.flatMap((rule) =>
      rule.enabled && rule.ignoreFault !== null ? [[rule.ignoreFault, rule] as const] : [],
    ),
  );
  const byRule = groupBy(findings, ({ rule }) => rule);
  const suppressed = new Set<Finding>();
  const faults: Finding[] = [];
  const seen = new Map<string, number>();
  for (const ignore of note.ignores) {
    for (const { fault, hint } of faultsOf(ignore, byId, byRule, suppressed)) {
      const rule = asking.get(fault);
      if (rule === undefined) continue;
      const passage = note.source.slice(ignore.span.start, ignore.span.end);
      const key = `${fault}\u0000${passage}`;
      const occurrence = seen.get(key) ?? 0;
      seen.set(key, occurrence + 1);
      faults.push({
        ...saidBy(rule, { facts: { hint } }),
        ...{ start: ignore.span.start, end: ignore.span.end, passage },
        speaker: 'author',
        softenedBy: null,
        fingerprint: fingerprint(rule.id, passage, '', occurrence),
        status: 'open',
      });
    }
  }
  const settled = findings.map(
    (finding): Finding =>
      suppressed.has(finding) ? { ...finding, status: 'suppressed' } : finding,
  );
  return [...settled, ...faults].sort((one, other) => one.start - other.start);
}

/** What is wrong with an ignore; the findings that it rightly covers are put among the suppressed. */
function faultsOf(
  ignore: Ignore,
  byId: ReadonlyMap<string, Rule>,
  findings: ReadonlyMap<string, readonly Finding[]>,
  suppressed: Set<Finding>,
): readonly Fault[] {
  const { rules: ids, reason, covers, fault } = ignore;
  if (fault !== undefined) return [{ fault: 'unclear', hint: formHints[fault] }];
  if (ids.length === 0) return [{ fault: 'unclear', hint: 'No rule is named.' }];
  if (reason === '') return [{ fault: 'without-reason', hint: '' }];
  return ids.flatMap((id): readonly Fault[] => {
    const rule = byId.get(id);
    if (rule === undefined) return [{ fault: 'unclear', hint: nameHint(id, [...byId.keys()]) }];
    if (rule.level === 'repository') return [{ fault: 'unclear', hint: MANY_NOTES }];
    const covered = (findings.get(id) ?? []).filter(
      ({ start, end }) => covers !== undefined && start < covers.end && end > covers.start,
    );
    for (const finding of covered) suppressed.add(finding);
    const isUnused = covered.length === 0 && rule.enabled && rule.ignoreFault === null;
    return isUnused ? [{ fault: 'unused', hint: '' }] : [];
  });
}

const MANY_NOTES = 'A rule over many notes cannot be left out by one of them.';

const formHints: Readonly<Record<NonNullable<Ignore['fault']>, string>> = {
  'unknown-word': 'Caselint knows caselint-ignore, caselint-ignore-start and caselint-ignore-end.',
  'nothing-follows': 'Nothing follows the comment; write it above the passage.',
  'start-without-end': 'No caselint-ignore-end follows; write one behind the passage.',
  'end-without-start': 'No caselint-ignore-start stands before it.',
};

const LONGEST_ID = 60;

/** The unknown name itself is a note's word, and stays out of the message. */
function nameHint(id: string, known: readonly string[]): string {
  const near = id.length > LONGEST_ID ? undefined : nearest(id, known);
  const instead = near === undefined ? 'caselint rules lists them' : `the nearest is ${near}`;
  return `It names a rule that is not there; ${instead}.`;
}
