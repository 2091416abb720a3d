import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledCatalogue } from '../rules/compiled-catalogue.ts';
import { readCompiledCatalogue } from '../rules/compiled-text.ts';

/**
 * The catalogue that a build has written, unless there is none, or somebody who works on the package
 * has changed, added or removed a file of its rules since.
 *
 * @param home the package’s folder
 */
export function readBuiltCatalogue(file: string, home: string): CompiledCatalogue | undefined {
  if (!existsSync(file)) return undefined;
  const isWorkedOn = existsSync(join(home, 'src'));
  if (isWorkedOn && isAnyNewer(join(home, 'rules'), statSync(file).mtimeMs)) return undefined;
  // The text is ASCII, which is read fastest so.
  return readCompiledCatalogue(readFileSync(file, 'latin1'));
}

/** Whether the folder, one in it, or a YAML file at any depth was changed after a time. */
function isAnyNewer(folder: string, time: number): boolean {
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() || /\.ya?ml$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  return [folder, ...inside].some((path) => statSync(path).mtimeMs > time);
}
