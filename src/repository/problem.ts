/** What keeps a path from being linted, wholly or in part. */
export interface Problem {
  /** As named by the user, or from the working folder with `/`. */
  readonly path: string;
  /** What is wrong and what to do about it; no prose of a note. */
  readonly message: string;
  /** Where in the note, both counted from 1. */
  readonly at?: { readonly line: number; readonly column: number };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  ELOOP: 'its symbolic links run in a circle',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the path is too long',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GB',
};

/**
 * Why the file system could not do what was asked, in plain words.
 * @throws the given error when the file system did not raise it.
 */
export function fileFailure(error: unknown): string {
  const code = codeOf(error);
  if (code === '') throw error;
  return REASONS[code] ?? `it cannot be read (${code})`;
}

/** The code that the file system gives a failure; empty for an error of another kind. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
