import { execFileSync } from 'node:child_process';
import { folderWith } from './folder.ts';

/** A temporary repository on the branch `main` that holds the given files, none of them committed. */
export function repositoryWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  return folder;
}

/** Runs git in a folder, as nobody in particular and without the user’s own settings. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'Nadia Brandt',
      GIT_AUTHOR_EMAIL: 'nadia@example.org',
      GIT_COMMITTER_NAME: 'Nadia Brandt',
      GIT_COMMITTER_EMAIL: 'nadia@example.org',
    },
  });
}

/** Commits all that lies in a folder. */
export function commitAll(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=Keep');
}
