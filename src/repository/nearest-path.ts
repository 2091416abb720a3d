import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { nearest } from '../rules/nearest.ts';

/**
 * The path that is most like one that leads to nothing, written the same way; undefined where
 * nothing of that kind lies beside it under a name that is near.
 *
 * @param folder where it should lie
 */
export function nearestPath(
  written: string,
  folder: string,
  kind: 'file' | 'folder',
): string | undefined {
  const name = basename(written);
  const near = nearest(name, namesIn(folder, kind));
  if (near === undefined) return undefined;
  const end = written.lastIndexOf(name);
  return written.slice(0, end) + near + written.slice(end + name.length);
}

/** The names of what lies in a folder; none when it cannot be read. */
export function namesIn(folder: string, kind: 'file' | 'folder'): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => (kind === 'file' ? entry.isFile() : entry.isDirectory()))
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
