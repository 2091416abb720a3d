import process from 'node:process';
import { jsonRules, prettyRules } from '../report/rule-list.ts';
import { openProjects } from '../repository/projects.ts';
import type { ConfigOption } from './config-option.ts';
import { print, terminalOptions } from './terminal.ts';
import { readTool } from './tool.ts';

/** The options of `caselint rules`. */
export interface RulesOptions extends ConfigOption {
  readonly format?: 'pretty' | 'json';
  readonly color?: boolean;
}

/** Lists all rules, those that are off too; gives the exit code. */
export async function listRules({ format, color, config }: RulesOptions): Promise<number> {
  const project = await openProjects(process.cwd(), config).ofFolder('.');
  const { rules } = await project.rulesOf('.');
  await print(
    format === 'json' ? jsonRules(readTool(), rules) : prettyRules(rules, terminalOptions(color)),
  );
  return 0;
}
