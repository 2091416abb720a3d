import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuleFile } from '../rules/catalogue.ts';
import { RuleError } from '../rules/rule-error.ts';
import { readTextFile } from './read-source.ts';

/**
 * The cards, guidelines and lexicon files of a folder at any depth, in code-unit order.
 * @param shown the folder as messages name it
 * @throws RuleError for a file that cannot be read.
 */
export async function readRuleFiles(folder: string, shown: string): Promise<readonly RuleFile[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yml') || name.endsWith('.yaml'))
    .sort();
  return paths.map((path) => {
    const shownPath = `${shown}/${path}`;
    const { text, problem } = readTextFile(shownPath, join(folder, path));
    if (problem !== undefined) throw new RuleError(`${shownPath}:1:1: ${problem.message}`);
    return { path: shownPath, text };
  });
}
