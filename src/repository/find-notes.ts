import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { chainFor, chainInto, type IgnoreChain, isIgnored } from './ignore-files.ts';
import { fileFailure, type Problem } from './problem.ts';
import { shownPath } from './shown-path.ts';

/** The notes that some paths lead to. */
export interface FoundNotes {
  /** From the working folder, with `/`, in code-unit order, each once. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether a folder or a glob was asked for, and not single files only. */
  readonly isGathered: boolean;
}

/** What one path leads to: absolute paths, and what stood in the way. */
interface Found {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  readonly isGathered?: boolean;
}

const NOTE = /\.(?:md|markdown)$/iu;
const GLOB = /[*?]|\[.+\]|\{.+\}|[!+@]\(/u;
const GLOB_SIGN = /[*?[{(]/u;

/**
 * The notes that files, folders and globs lead to. A file is always taken. A folder gives its
 * Markdown files at any depth, and a glob the Markdown files that it matches (any file when it
 * ends in an extension of its own), both without what `.gitignore` leaves out, `node_modules`
 * and hidden files and folders. Symbolic links inside a folder are not followed.
 */
export async function findNotes(paths: readonly string[], cwd: string): Promise<FoundNotes> {
  const found: Found[] = [];
  for (const path of paths) found.push(await findAt(path, cwd));
  const files = new Set(found.flatMap((each) => each.files));
  return {
    notes: Array.from(files, (file) => shownPath(file, cwd)).sort(byCodeUnit),
    problems: found.flatMap((each) => each.problems),
    isGathered: found.some((each) => each.isGathered === true),
  };
}

async function findAt(path: string, cwd: string): Promise<Found> {
  const absolute = resolve(cwd, path);
  try {
    if (!(await stat(absolute)).isDirectory()) return { files: [absolute], problems: [] };
  } catch (error) {
    if (GLOB.test(path)) return findByGlob(path, cwd);
    return { files: [], problems: [{ path, message: fileFailure(error) }] };
  }
  const found = await walk(absolute, await chainFor(absolute), cwd, NOTE);
  if (found.files.length > 0 || found.problems.length > 0) return { ...found, isGathered: true };
  const message = 'no notes in this folder; notes are Markdown files (.md, .markdown)';
  return { files: [], problems: [{ path, message }] };
}

async function findByGlob(path: string, cwd: string): Promise<Found> {
  const { glob } = await import('tinyglobby');
  const pattern = sep === '\\' ? path.replaceAll('\\', '/') : path;
  const matched = await glob(pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  const wanted = new Set(matched.map((file) => resolve(file)));
  const base = resolve(cwd, fixedPart(pattern));
  const names = extname(pattern) === '' ? NOTE : /./u;
  const found =
    wanted.size === 0
      ? { files: [], problems: [] }
      : await walk(base, await chainFor(base), cwd, names);
  const files = found.files.filter((file) => wanted.has(file));
  if (files.length > 0) return { files, problems: found.problems, isGathered: true };
  return { files, problems: [{ path, message: 'no note matches this pattern' }] };
}

/** The folder that everything a pattern can match lies in. */
function fixedPart(pattern: string): string {
  const segments = pattern.split('/');
  const fixed = segments.slice(
    0,
    segments.findIndex((segment) => GLOB_SIGN.test(segment)),
  );
  return fixed.join('/') || (pattern.startsWith('/') ? '/' : '.');
}

async function walk(
  folder: string,
  chain: IgnoreChain,
  cwd: string,
  names: RegExp,
): Promise<Found> {
  const files: string[] = [];
  const problems: Problem[] = [];
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const isFolder = entry.isDirectory();
      if (entry.name.startsWith('.') || isIgnored(chain, path, isFolder)) continue;
      if (entry.isFile() && names.test(entry.name)) files.push(path);
      if (!isFolder || entry.name === 'node_modules') continue;
      const inside = await walk(path, await chainInto(chain, path), cwd, names);
      // One by one: a call takes only so many arguments.
      for (const file of inside.files) files.push(file);
      problems.push(...inside.problems);
    }
  } catch (error) {
    problems.push({ path: shownPath(folder, cwd), message: fileFailure(error) });
  }
  return { files, problems };
}

function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
