import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readCatalogue } from '../rules/catalogue.ts';
import type { RuleSet } from '../rules/rule.ts';

/** The package's own folder, wherever its code was built to. */
const home = createRequire(import.meta.url).resolve('caselint/package.json');
const RULES = new URL('rules/', pathToFileURL(home));

/** The cards, guidelines and lexicon that come with the package, read and compiled. */
export async function readShippedCatalogue(): Promise<RuleSet> {
  const names = await readdir(RULES, { recursive: true });
  const paths = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yml'))
    .sort();
  const files = paths.map(async (path) => ({
    path: `rules/${path}`,
    text: await readFile(fileURLToPath(new URL(encodeURI(path), RULES)), 'utf8'),
  }));
  return readCatalogue(await Promise.all(files));
}
