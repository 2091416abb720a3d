import { dirname, join } from 'node:path';
import { RuleError } from '../rules/rule-error.ts';
import { exists } from './exists.ts';
import { shownPath } from './shown-path.ts';

const names = ['caselint.config.yaml', 'caselint.config.yml', 'caselint.config.json'];

/**
 * Finds the configuration of a folder’s notes, the nearest one upward; undefined where there is
 * none. Each folder is looked at once.
 */
export type FindConfiguration = (folder: string) => Promise<string | undefined>;

/**
 * Makes what finds configurations.
 * @param cwd the folder from which messages name paths
 */
export function configurationFinder(cwd: string): FindConfiguration {
  const found = new Map<string, Promise<string | undefined>>();
  const find = async (folder: string): Promise<string | undefined> => {
    const here = await configurationIn(folder, cwd);
    const parent = dirname(folder);
    return here ?? (parent === folder ? undefined : remember(parent));
  };
  const remember = (folder: string): Promise<string | undefined> => {
    const known = found.get(folder) ?? find(folder);
    found.set(folder, known);
    return known;
  };
  return remember;
}

/**
 * The configuration file of a folder itself.
 * @throws RuleError when the folder has several.
 */
export async function configurationIn(folder: string, cwd: string): Promise<string | undefined> {
  const files: string[] = [];
  for (const name of names) if (await exists(join(folder, name))) files.push(name);
  const [file, other] = files;
  if (other !== undefined) {
    const path = shownPath(join(folder, other), cwd);
    throw new RuleError(`${path}:1:1: ${file} lies beside it; keep one of the two`);
  }
  return file === undefined ? undefined : join(folder, file);
}
