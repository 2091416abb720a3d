import type { RuleSet } from '../rules/rule.ts';
import { selectRules } from '../rules/rule-set.ts';
import { openProjects, type Projects } from './projects.ts';

/** What is asked of the notes of a run; data, so that a worker thread can be told. */
export interface Asking {
  /** The folder from which paths count. */
  readonly cwd: string;
  /** A configuration for all notes; `false` for none; absent, the nearest one. */
  readonly configuration: string | false | undefined;
  /** Only these rules; empty for all that are on. */
  readonly ids: readonly string[];
}

/** Gives the rules for a note, by its path. */
export type RulesOf = (path: string) => Promise<RuleSet>;

/** Gives the rules that are asked of a note; a configuration at fault is told when they are first asked for. */
export function rulesFor(
  { cwd, configuration, ids }: Asking,
  projects: Projects = openProjects(cwd, configuration),
): RulesOf {
  const selected = new Map<RuleSet, RuleSet>();
  return async (path) => {
    const rules = await (await projects.ofNote(path)).rulesOf(path);
    const selection = selected.get(rules) ?? (await selectRules(rules, ids));
    selected.set(rules, selection);
    return selection;
  };
}
