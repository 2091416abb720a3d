import { join, resolve } from 'node:path';
import process from 'node:process';
import { prettyExamples } from '../report/examples-page.ts';
import { openPack, openProjects } from '../repository/projects.ts';
import { runExamples } from '../repository/run-examples.ts';
import { shownPath } from '../repository/shown-path.ts';
import type { Rule, RuleSet } from '../rules/rule.ts';
import { selectRules } from '../rules/rule-set.ts';
import type { ConfigOption } from './config-option.ts';
import { print, terminalOptions } from './terminal.ts';

/** The options of `caselint test-rules`. */
export interface TestRulesOptions extends ConfigOption {
  readonly rule?: readonly string[];
  readonly color?: boolean;
}

/**
 * Runs the examples of a pack’s cards, or of all cards; gives the exit code, 1 when one comes out
 * otherwise.
 * @throws RuleError when the folder is no pack.
 */
export async function testRules(
  pack: string | undefined,
  { rule, color, config }: TestRulesOptions,
): Promise<number> {
  const project = await openProjects(process.cwd(), config).ofFolder('.');
  const own = await project.rulesOf('.');
  const [set, rules] = pack === undefined ? [own, own.rules] : await rulesOfPack(pack, own);
  await selectRules({ ...set, rules }, rule ?? []);
  const asked = rule === undefined ? rules : rules.filter(({ id }) => rule.includes(id));
  const runs = await runExamples(asked, set);
  await print(prettyExamples(runs, terminalOptions(color)));
  return runs.every(({ expected, found }) => expected === found) ? 0 : 1;
}

/** The rules of a pack, and all that they are asked among: those of the configuration, if it names the pack. */
async function rulesOfPack(pack: string, own: RuleSet): Promise<[RuleSet, readonly Rule[]]> {
  const cwd = process.cwd();
  const folder = resolve(cwd, pack);
  const prefix = `${shownPath(join(folder, 'rules'), cwd)}/`;
  const rulesIn = ({ rules }: RuleSet): readonly Rule[] =>
    rules.filter(({ path }) => path.startsWith(prefix));
  if (rulesIn(own).length > 0) return [own, rulesIn(own)];
  const set = await (await openPack(folder, cwd)).rulesOf('.');
  return [set, rulesIn(set)];
}
