import { basename, dirname, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { configurationFinder } from './find-configuration.ts';

const WATCHED = /\.(?:md|markdown|ya?ml|jsonl?)$/iu;

/** Watches the notes that some paths lead to, what their rules come from, and what is recorded beside them. */
export async function watchNotes(
  paths: readonly string[],
  cwd: string,
  configuration: string | false | undefined,
): Promise<FSWatcher> {
  return watch([...(await watchedPaths(paths, cwd, configuration))], {
    ignoreInitial: true,
    ignored: (path, stats) => isLeftOut(path, stats?.isFile() === true),
  });
}

/** The notes and folders that are asked for, a glob as its folder, and the configurations that hold for them. */
async function watchedPaths(
  paths: readonly string[],
  cwd: string,
  config: string | false | undefined,
): Promise<ReadonlySet<string>> {
  const asked = (paths.length === 0 ? ['.'] : paths).map((path) =>
    resolve(cwd, path.replace(/(?:^|(?<=[/\\]))[^/\\]*[*?[{(].*$/u, '') || '.'),
  );
  if (config === false) return new Set(asked);
  if (config !== undefined) return new Set([...asked, resolve(cwd, config)]);
  const find = configurationFinder(cwd);
  const nearest = await Promise.all(
    asked
      .flatMap((path) => [path, dirname(path)])
      .map((folder) => find(folder).catch(() => undefined)),
  );
  return new Set([...asked, ...nearest.filter((file) => file !== undefined)]);
}

/** Whether nothing of a path, or of what lies below it, is read for a run. */
function isLeftOut(path: string, isFile: boolean): boolean {
  const name = basename(path);
  if (isFile) return !WATCHED.test(name);
  return name === 'node_modules' || (/^\.[^.]/u.test(name) && name !== '.caselint');
}
