import { relative, sep } from 'node:path';

/** A path as reports and messages name it: from a folder, with `/`. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll(sep, '/') || '.';
}
