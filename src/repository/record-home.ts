import { dirname, join } from 'node:path';
import { exists } from './exists.ts';
import { configurationFinder } from './find-configuration.ts';

/** The folder beside the notes that holds the baseline, its key and the decisions. */
export const RECORD = '.caselint';

/** Gives the folder in which the record of a folder’s notes lies, as an absolute path. */
export type RecordHome = (folder: string) => Promise<string>;

/**
 * Makes what finds the home of records: the folder of the nearest configuration, else the top of
 * the git repository, else the working folder.
 */
export function recordHomes(cwd: string): RecordHome {
  const configurationOf = configurationFinder(cwd);
  const homes = new Map<string, Promise<string>>();
  const find = async (folder: string): Promise<string> => {
    const configuration = await configurationOf(folder);
    return configuration === undefined ? ((await topOf(folder)) ?? cwd) : dirname(configuration);
  };
  return (folder) => {
    const home = homes.get(folder) ?? find(folder);
    homes.set(folder, home);
    return home;
  };
}

/** The top of the git repository that a folder is in; undefined outside one. */
async function topOf(folder: string): Promise<string | undefined> {
  if (await exists(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : topOf(parent);
}
