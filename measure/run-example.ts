import { lintNote } from '../src/lint.ts';
import type { Span } from '../src/note/note.ts';
import type { Example, Rule, RuleSet } from '../src/rules/rule.ts';

/** An example is a note of the kind its rule names first, unless it says otherwise itself. */
const folders = {
  contact: 'contacts',
  supervision: 'supervision',
  conference: 'conferences',
  policy: 'policies',
};

/** The example with `«` and `»` around what the rule finds in it. */
export function runExample({ markdown }: Example, { id, where }: Rule, rules: RuleSet): string {
  const [type = 'contact'] = where.notes;
  const { findings } = lintNote(markdown, `${folders[type]}/example.md`, rules);
  return withMarks(
    markdown,
    findings.filter(({ rule }) => rule === id),
  );
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
