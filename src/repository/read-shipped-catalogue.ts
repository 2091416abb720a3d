import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadingOptions } from '../rules/catalogue.ts';
import type { RuleSet } from '../rules/rule.ts';
import { createRuleSet } from '../rules/rule-set.ts';
import { packageHome } from './package-home.ts';
import { readBuiltCatalogue } from './read-built-catalogue.ts';
import { readRuleFiles } from './read-rule-files.ts';
import { shownPath } from './shown-path.ts';

/** What the build has written beside the built code; the sources have none. */
const builtFile = fileURLToPath(new URL('catalogue.txt', import.meta.url));

/** The cards, guidelines and lexicon that come with the package. */
export function readShippedCatalogue(): Promise<RuleSet> {
  return readCatalogueWith([], packageHome);
}

/**
 * The shipped rules with those of some folders, with checks beside the shipped ones, and with changed
 * options. The shipped rules are taken from the build, or else from their files, which takes longer.
 * @param cwd the folder from which messages name paths
 * @throws RuleError for the first file that is at fault.
 */
export async function readCatalogueWith(
  folders: readonly string[],
  cwd: string,
  { checks = new Map(), changes = new Map() }: Omit<ReadingOptions, 'base'> = {},
): Promise<RuleSet> {
  const built = readBuiltCatalogue(builtFile, packageHome);
  if (built !== undefined && folders.length === 0 && changes.size === 0) {
    return createRuleSet(built);
  }
  const shipped = built === undefined ? [readRuleFiles(join(packageHome, 'rules'), 'rules')] : [];
  const added = folders.map((folder) => readRuleFiles(folder, shownPath(folder, cwd)));
  const files = await Promise.all([...shipped, ...added]);
  const { readCatalogue } = await import('../rules/catalogue.ts');
  return readCatalogue(files.flat(), {
    ...{ checks, changes },
    ...(built === undefined ? {} : { base: built }),
  });
}
