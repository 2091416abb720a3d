import { expectedOf, runExample, withMarks, withRule } from '../src/repository/run-examples.ts';
import type { Rule, RuleSet } from '../src/rules/rule.ts';

/** An example of a card that is not expected to hold, and whether it does by now. */
export interface TodoExample {
  readonly rule: string;
  readonly family: string;
  readonly key: 'todo-flags' | 'todo-passes';
  /** The Markdown with its marks. */
  readonly text: string;
  readonly holds: boolean;
}

/** Runs the todo examples of every card, in the order of the cards; none of them fails. */
export async function tryTodoExamples(catalogue: RuleSet): Promise<readonly TodoExample[]> {
  const tried: TodoExample[] = [];
  for (const rule of catalogue.rules) tried.push(...todoOf(rule, await withRule(catalogue, rule)));
  return tried;
}

function todoOf(rule: Rule, rules: RuleSet): readonly TodoExample[] {
  const { todoFlags, todoPasses } = rule.examples;
  const keyed = [
    ...todoFlags.map((example) => ({ key: 'todo-flags' as const, example })),
    ...todoPasses.map((example) => ({ key: 'todo-passes' as const, example })),
  ];
  return keyed.map(({ key, example }) => {
    const text = withMarks(example.markdown, example.marks);
    return {
      rule: rule.id,
      family: rule.family,
      key,
      text,
      holds: runExample(example, rule, rules) === expectedOf(example, rule, key === 'todo-flags'),
    };
  });
}

/** The todo examples as lines; one that holds is ready to be moved to `flags` or `passes`. */
export function* todoLines(examples: readonly TodoExample[]): Generator<string> {
  const ready = examples.filter(({ holds }) => holds).length;
  yield `${examples.length} todo examples, ${ready} of them ready to be promoted`;
  for (const { rule, key, text, holds } of examples) {
    const list = key === 'todo-flags' ? 'flags' : 'passes';
    const state = holds ? `holds: promote to ${list}` : `todo ${list}`;
    yield `  ${state.padEnd(24)} ${rule} ${JSON.stringify(text)}`;
  }
}
