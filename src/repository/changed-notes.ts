import { realpath } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { git, gitText } from './git.ts';
import { GitError } from './git-error.ts';
import type { TypedNote } from './lint-run.ts';
import { decodeSource } from './read-source.ts';
import { shownPath } from './shown-path.ts';

/**
 * Those of some notes that differ from where the branch left a commit: edited, new or not yet known
 * to git.
 *
 * @param notes by their paths from the folder `cwd`
 * @throws GitError when git has no such commit, or knows no way from it to what is checked out.
 */
export async function changedSince(
  commit: string,
  notes: readonly string[],
  cwd: string,
): Promise<readonly string[]> {
  const top = await topOf(cwd);
  const base = await baseOf(commit, top);
  const tracked = await git(
    ['diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', base, '--'],
    top,
    `git cannot tell what has changed since “${commit}”`,
  );
  const unknown = await git(
    ['ls-files', '-z', '--others', '--exclude-standard'],
    top,
    'git cannot list new files',
  );
  const changed = new Set(
    [...namesIn(tracked), ...namesIn(unknown)].map((name) => join(top, name)),
  );
  const real = await realpath(cwd);
  return notes.filter((path) => changed.has(resolve(real, path)));
}

/**
 * The notes that are staged for the next commit, as they are staged, whatever the files hold now.
 *
 * @param notes those on disk, by their paths from the folder `cwd`
 * @param within the folders and files from which notes are taken that are no longer on disk
 * @throws GitError when `cwd` is in no repository.
 */
export async function stagedNotes(
  notes: readonly string[],
  within: readonly string[],
  cwd: string,
): Promise<readonly TypedNote[]> {
  const top = await topOf(cwd);
  const real = await realpath(cwd);
  const names = await git(
    ['diff', '--cached', '--name-only', '-z', '--no-renames', '--diff-filter=d', '--'],
    top,
    'git cannot tell what is staged',
  );
  const onDisk = new Set(notes.map((path) => resolve(real, path)));
  const folders = within.map((path) => resolve(real, path));
  const found: TypedNote[] = [];
  for (const name of namesIn(names)) {
    const file = join(top, name);
    const isAsked =
      onDisk.has(file) || (/\.(?:md|markdown)$/iu.test(name) && isGone(file, folders));
    if (!isAsked) continue;
    const path = shownPath(file, real);
    const bytes = await git(['cat-file', 'blob', `:${name}`], top, `git cannot read ${path}`);
    found.push({ path, source: decodeSource(path, bytes) });
  }
  return found;
}

/** Whether a staged file that was not found on disk lies where notes were looked for. */
function isGone(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => {
    const way = relative(folder, file);
    return way === '' || !(way === '..' || way.startsWith(`..${sep}`));
  });
}

function topOf(cwd: string): Promise<string> {
  const failure = 'this folder is in no git repository; leave the option out, or run git init';
  return gitText(['rev-parse', '--show-toplevel'], cwd, failure);
}

/** The commit that a branch and what is checked out have last in common. */
async function baseOf(commit: string, top: string): Promise<string> {
  await gitText(['rev-parse', '--verify', '--quiet', 'HEAD'], top, 'git has no commit here yet');
  const isShallow = await gitText(['rev-parse', '--is-shallow-repository'], top, 'git is too old');
  const remedy =
    isShallow === 'true'
      ? 'this clone is shallow; fetch the whole history (fetch-depth: 0, or git fetch --unshallow)'
      : 'fetch it, or name another branch, tag or commit';
  const known = await gitText(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`],
    top,
    `git has no commit “${commit}”; ${remedy}`,
  );
  const shared = await gitText(
    ['merge-base', known, 'HEAD'],
    top,
    `“${commit}” has no history in common with what is checked out; ${remedy}`,
  );
  if (shared === '') throw new GitError(`“${commit}” leads to no commit; ${remedy}`);
  return shared;
}

function namesIn(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');
}
