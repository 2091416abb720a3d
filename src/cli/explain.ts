import { prettyRule } from '../report/rule-page.ts';
import { readShippedCatalogue } from '../repository/read-shipped-catalogue.ts';
import { selectRules } from '../rules/catalogue.ts';
import { print, terminalOptions } from './terminal.ts';

/** The options of `caselint explain`. */
export interface ExplainOptions {
  readonly color?: boolean;
}

/** Shows all that a rule’s card says; gives the exit code. */
export async function explain(id: string, { color }: ExplainOptions): Promise<number> {
  const catalogue = await readShippedCatalogue();
  selectRules(catalogue, [id]);
  const rules = catalogue.rules.filter((rule) => rule.id === id);
  for (const rule of rules) await print(prettyRule(rule, terminalOptions(color)));
  return 0;
}
