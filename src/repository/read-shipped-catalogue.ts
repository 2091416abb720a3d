import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../rules/catalogue.ts';
import type { RuleSet } from '../rules/rule.ts';

const RULES = new URL('../../rules/', import.meta.url);

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
