import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { isFolder } from './exists.ts';
import { codeOf } from './problem.ts';
import { RecordError } from './record-error.ts';

/** Says that a lock is still ours: false when another process took it for one that was left behind. */
export type IsHeld = () => boolean;

/** After this many milliseconds without a sign of life a lock was left behind by a crash. */
const LEFT_BEHIND = 2000;

/** Comes where a file may not grow; with a listener the write fails, without one the process ends. */
const SIZE_LIMIT = 'SIGXFSZ';
const goOn = (): void => {};

/**
 * Does some work on a file while no other process does any on it. A lock that a crash left behind is
 * taken over.
 * @throws RecordError when the file is in other hands for long, or its folder cannot be written to.
 */
export async function withLock<Result>(
  file: string,
  shown: string,
  work: (isHeld: IsHeld) => Promise<Result>,
): Promise<Result> {
  const { default: lockfile } = await import('proper-lockfile');
  let isHeld = true;
  const release = await writing(shown, async () => {
    await makeFolder(dirname(file));
    return lockfile.lock(file, {
      ...{ realpath: false, stale: LEFT_BEHIND, update: LEFT_BEHIND / 2 },
      retries: { retries: 150, factor: 1.2, minTimeout: 10, maxTimeout: 150, randomize: true },
      onCompromised: () => {
        isHeld = false;
      },
    });
  });
  process.on(SIZE_LIMIT, goOn);
  try {
    return await writing(shown, () => work(() => isHeld));
  } finally {
    await release().catch(() => {});
    process.off(SIZE_LIMIT, goOn);
  }
}

/** Adds text at the end of a file, whole or not at all; once this is back, it has reached the disk. */
export async function append(file: string, text: string, isHeld: IsHeld): Promise<void> {
  const handle = await open(file, 'a');
  try {
    const { size } = await handle.stat();
    try {
      await handle.writeFile(text);
      await handle.sync();
    } catch (error) {
      if (isHeld()) await handle.truncate(size);
      throw error;
    }
  } finally {
    await handle.close();
  }
  await syncFolder(dirname(file));
}

/** Puts a text in the place of a file at one stroke: a crash leaves the old file or the new one. */
export async function replace(file: string, text: string, isHeld: IsHeld): Promise<void> {
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.draft`;
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!isHeld()) throw Object.assign(new Error('The lock is lost'), { code: 'ELOCKED' });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(dirname(file));
  await removeDrafts(file);
}

/** A file’s text, bytes that are no UTF-8 replaced; undefined where there is none. */
export async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Makes a folder unless it is there; it says more of what went wrong than `recursive` does. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await isFolder(folder))) return;
    if (codeOf(error) !== 'ENOENT') throw error;
    await makeFolder(dirname(folder));
    await makeFolder(folder);
  }
}

/** Removes what crashes left of drafts. */
async function removeDrafts(file: string): Promise<void> {
  const start = `${basename(file)}.`;
  for (const name of await readdir(dirname(file))) {
    if (!name.startsWith(start) || !name.endsWith('.draft')) continue;
    await rm(join(dirname(file), name), { force: true });
  }
}

/** Has a file’s name reach the disk as well, where the system can do that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write it; ask for it, and run the command again',
  EPERM: 'no permission to write it; ask for it, and run the command again',
  EROFS: 'it lies where nothing can be written; move the notes, and run the command again',
  ENOSPC: 'the disk is full, and nothing was recorded; make room, and run the command again',
  EDQUOT: 'your share of the disk is full, and nothing was recorded; make room, and run it again',
  EFBIG: 'the file may not grow any more, and nothing was recorded; ask for more room',
  ELOOP: 'its symbolic links run in a circle; take one of them away',
  EEXIST: 'a file lies where a folder belongs; give that file another name',
  ENOTDIR: 'a file lies where a folder belongs; give that file another name',
  EISDIR: 'a folder lies where a file belongs; give that folder another name',
  ELOCKED: 'another process writes to it; wait a moment, and run the command again',
};

/** Explains what keeps a file from being written. */
async function writing<Result>(shown: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === '' || error instanceof RecordError) throw error;
    throw new RecordError({
      path: shown,
      message: REASONS[code] ?? `it cannot be written (${code})`,
    });
  }
}
