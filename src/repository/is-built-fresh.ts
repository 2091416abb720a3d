import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether there is a built catalogue that says what the files of its package’s rules say. */
export function isBuiltFresh(file: string, home: string): boolean {
  if (!existsSync(file)) return false;
  const isWorkedOn = existsSync(join(home, 'src'));
  return !(isWorkedOn && isAnyNewer(join(home, 'rules'), statSync(file).mtimeMs));
}

/** Whether the folder, one in it, or a YAML file at any depth was changed after a time. */
function isAnyNewer(folder: string, time: number): boolean {
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() || /\.ya?ml$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  return [folder, ...inside].some((path) => statSync(path).mtimeMs > time);
}
