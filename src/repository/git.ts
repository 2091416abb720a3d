import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { GitError } from './git-error.ts';

const run = promisify(execFile);
const MOST_OUTPUT = 1 << 30;

/**
 * What git prints when it is run in a folder.
 * @throws GitError when git is missing or fails; `failure` is what it then says.
 */
export async function git(
  args: readonly string[],
  folder: string,
  failure: string,
): Promise<Buffer> {
  try {
    const { stdout } = await run('git', args, {
      cwd: folder,
      encoding: 'buffer',
      maxBuffer: MOST_OUTPUT,
    });
    return stdout;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new GitError(isMissing ? 'git was not found; install it to ask for changes' : failure);
  }
}

/** The same, as text without its last line end. */
export async function gitText(
  args: readonly string[],
  folder: string,
  failure: string,
): Promise<string> {
  return (await git(args, folder, failure)).toString('utf8').replace(/\r?\n$/, '');
}
