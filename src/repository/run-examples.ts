import { lintNote } from '../lint.ts';
import type { NoteType, Span } from '../note/note.ts';
import type { Example, Rule, RuleSet } from '../rules/rule.ts';
import { selectRules } from '../rules/rule-set.ts';
import { compareNotes } from './compare-notes.ts';

/** What a rule finds in one of its examples, beside what it should. */
export interface ExampleRun {
  readonly rule: Rule;
  readonly list: 'flags' | 'passes';
  /** Its place in the list, from 1. */
  readonly number: number;
  /** The Markdown with its marks. */
  readonly expected: string;
  /** The Markdown with what the rule finds. */
  readonly found: string;
}

/** Runs the examples of rules, among the other rules of a set, which may take a passage instead; a rule that is off is asked all the same. */
export async function runExamples(
  rules: readonly Rule[],
  ruleSet: RuleSet,
): Promise<readonly ExampleRun[]> {
  const runs: ExampleRun[] = [];
  for (const rule of rules) {
    const asked = await withRule(ruleSet, rule);
    for (const list of ['flags', 'passes'] as const) {
      for (const [at, example] of rule.examples[list].entries()) {
        const expected = expectedOf(example, rule, list === 'flags');
        const found = runExample(example, rule, asked);
        runs.push({ rule, list, number: at + 1, expected, found });
      }
    }
  }
  return runs;
}

/** The rules of a set that are on, and one of them that may be off: what its examples are asked. */
export async function withRule(ruleSet: RuleSet, { id, enabled }: Rule): Promise<RuleSet> {
  if (enabled) return ruleSet;
  const on = ruleSet.rules.filter((rule) => rule.enabled);
  return selectRules(ruleSet, [...on.map((rule) => rule.id), id]);
}

/** An example is a note of the kind its rule names first, unless it says otherwise itself. */
const folders = {
  contact: 'contacts',
  supervision: 'supervision',
  conference: 'team-meetings',
  policy: 'policies',
};

/** The example with `«` and `»` around what the rule finds in it, or what it says of the whole. */
export function runExample(example: Example, rule: Rule, rules: RuleSet): string {
  const { markdown } = example;
  const { id, level, where } = rule;
  const [type = 'contact'] = where.notes;
  if (level === 'repository') {
    const records = notesOf(markdown, type).flatMap(([path, note]) => {
      return lintNote(note, path, rules).record ?? [];
    });
    return said(compareNotes(records, rules).filter((finding) => finding.rule === id).length);
  }
  const { findings } = lintNote(markdown, `${folders[type]}/example.md`, rules);
  const own = findings.filter((finding) => finding.rule === id);
  return level === 'span' ? withMarks(markdown, own) : said(own.length);
}

/** What {@link runExample} gives when all is as an example of this kind says. */
export function expectedOf({ markdown, marks }: Example, { level }: Rule, isFlagged: boolean) {
  return level === 'span' ? withMarks(markdown, marks) : said(isFlagged ? 1 : 0);
}

/** Each line of an example of many notes is one: its front matter in braces, then its prose. */
function notesOf(text: string, type: NoteType): readonly (readonly [path: string, note: string])[] {
  return text.split('\n').flatMap((line, index) => {
    const [, head, prose = ''] = /^(\{.*\})(.*)$/u.exec(line) ?? [];
    if (head === undefined) return [];
    return [[`${folders[type]}/${index}.md`, `---\n${head}\n---\n\n${prose.trim()}\n`] as const];
  });
}

function said(findings: number): string {
  return `${findings} ${findings === 1 ? 'finding' : 'findings'}`;
}

/** The text with `«` and `»` around each of these spans. */
export function withMarks(text: string, spans: readonly Span[]): string {
  const lastFirst = spans.toSorted((one, other) => other.start - one.start);
  return lastFirst.reduce(
    (whole, { start, end }) =>
      `${whole.slice(0, start)}«${whole.slice(start, end)}»${whole.slice(end)}`,
    text,
  );
}
