import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type RuleFile, readCatalogue } from '../rules/catalogue.ts';
import type { Check } from '../rules/define-check.ts';
import type { RuleSet } from '../rules/rule.ts';
import { readRuleFiles } from './read-rule-files.ts';
import { shownPath } from './shown-path.ts';

/** The package's own folder, wherever its code was built to. */
const home = dirname(createRequire(import.meta.url).resolve('caselint/package.json'));

/** The cards, guidelines and lexicon that come with the package, read and compiled. */
export function readShippedCatalogue(): Promise<RuleSet> {
  return readCatalogueWith([], new Map(), home);
}

/**
 * The shipped rules with those of some folders, and with checks beside the shipped ones.
 * @param cwd the folder from which messages name paths
 * @throws RuleError for the first file that is at fault.
 */
export async function readCatalogueWith(
  folders: readonly string[],
  checks: ReadonlyMap<string, Check>,
  cwd: string,
): Promise<RuleSet> {
  const shipped = readRuleFiles(join(home, 'rules'), 'rules');
  const added = folders.map((folder) => readRuleFiles(folder, shownPath(folder, cwd)));
  const files: readonly (readonly RuleFile[])[] = await Promise.all([shipped, ...added]);
  return readCatalogue(files.flat(), checks);
}
