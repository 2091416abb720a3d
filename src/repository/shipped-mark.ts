import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { once } from '../discourse/once.ts';
import { isBuiltFresh } from './is-built-fresh.ts';
import { packageHome } from './package-home.ts';

const here = dirname(fileURLToPath(import.meta.url));
/** What the build has written beside the built code: a hash of the code and the catalogue. */
const markFile = join(here, 'mark.txt');

/** Equal only where the code, the rules that come with it and Node are; files of a build are not read for it. */
export const shippedMark: () => string = once(() => {
  const isBuilt = existsSync(markFile);
  const code = isBuilt ? readFileSync(markFile, 'utf8') : hashOfFolder(join(here, '..'));
  const isFresh = isBuilt && isBuiltFresh(join(here, 'catalogue.txt'), packageHome);
  const rules = isFresh ? '' : hashOfFolder(join(packageHome, 'rules'));
  return [code, rules, process.version].join(' ');
});

/** A hash of all files in a folder at any depth, with their names. */
export function hashOfFolder(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  for (const file of files.sort()) {
    const bytes = readFileSync(file);
    hash.update(`${file.slice(folder.length)}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
