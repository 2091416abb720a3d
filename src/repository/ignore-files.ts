import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';
import { exists } from './exists.ts';

/** One `.gitignore` and the folder that it speaks about. */
interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The `.gitignore` files that apply to what a folder holds, outermost first. */
export type IgnoreChain = readonly IgnoreFile[];

/** Whether a path is left out: the innermost `.gitignore` that speaks about it decides. */
export function isIgnored(chain: IgnoreChain, path: string, isFolder: boolean): boolean {
  for (const file of chain.toReversed()) {
    const verdict = file.rules.test(pathIn(file, path, isFolder));
    if (verdict.ignored || verdict.unignored) return verdict.ignored;
  }
  return false;
}

/**
 * The chain for what a folder below holds, once the folder itself is taken. A `.gitignore` that
 * would leave the folder out has been overruled, so it says nothing about what is inside.
 */
export async function chainInto(chain: IgnoreChain, folder: string): Promise<IgnoreChain> {
  const kept = chain.filter((file) => !file.rules.ignores(pathIn(file, folder, true)));
  const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => '');
  if (text.trim() === '') return kept;
  const { default: ignore } = await import('ignore');
  return [...kept, { folder, rules: ignore({ ignorecase: false }).add(text) }];
}

/**
 * The chain for what a folder holds, from the top of its git repository down; outside a
 * repository, from the folder itself.
 */
export async function chainFor(folder: string): Promise<IgnoreChain> {
  const folders = await foldersFromTop(folder);
  let chain: IgnoreChain = [];
  for (const step of folders) chain = await chainInto(chain, step);
  return chain;
}

async function foldersFromTop(folder: string): Promise<string[]> {
  const folders: string[] = [];
  for (let step = folder; ; step = dirname(step)) {
    folders.unshift(step);
    if (await exists(join(step, '.git'))) return folders;
    if (step === dirname(step)) return [folder];
  }
}

function pathIn({ folder }: IgnoreFile, path: string, isFolder: boolean): string {
  return relative(folder, path).replaceAll(sep, '/') + (isFolder ? '/' : '');
}
