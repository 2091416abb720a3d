import { jsonRules, prettyRules } from '../report/rule-list.ts';
import { readShippedCatalogue } from '../repository/read-shipped-catalogue.ts';
import { print, terminalOptions } from './terminal.ts';
import { readTool } from './tool.ts';

/** The options of `caselint rules`. */
export interface RulesOptions {
  readonly format?: 'pretty' | 'json';
  readonly color?: boolean;
}

/** Lists all rules, those that are off too; gives the exit code. */
export async function listRules({ format, color }: RulesOptions): Promise<number> {
  const { rules } = await readShippedCatalogue();
  await print(
    format === 'json' ? jsonRules(readTool(), rules) : prettyRules(rules, terminalOptions(color)),
  );
  return 0;
}
