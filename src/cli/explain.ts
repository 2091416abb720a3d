import process from 'node:process';
import { prettyRule } from '../report/rule-page.ts';
import { openProjects } from '../repository/projects.ts';
import { selectRules } from '../rules/rule-set.ts';
import type { ConfigOption } from './config-option.ts';
import { print, terminalOptions } from './terminal.ts';

/** The options of `caselint explain`. */
export interface ExplainOptions extends ConfigOption {
  readonly color?: boolean;
}

/** Shows all that a rule’s card says; gives the exit code. */
export async function explain(id: string, { color, config }: ExplainOptions): Promise<number> {
  const project = await openProjects(process.cwd(), config).ofFolder('.');
  const catalogue = await project.rulesOf('.');
  await selectRules(catalogue, [id]);
  const rules = catalogue.rules.filter((rule) => rule.id === id);
  for (const rule of rules) await print(prettyRule(rule, terminalOptions(color)));
  return 0;
}
