import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { fileFailure } from '../repository/problem.ts';
import { type FileOutput, fault } from './outputs.ts';

/** A file that comes to be all at once: a run that ends before it is finished leaves what was there before. */
export interface ReportFile {
  readonly write: (text: string) => Promise<void>;
  /** Puts the file in its place. */
  readonly finish: () => Promise<void>;
}

/** What is not in its place yet, and goes when the run ends. */
const unfinished = new Set<string>();
process.once('exit', () => {
  for (const path of unfinished) rmSync(path, { force: true });
});

/**
 * Opens a file for a report, written beside its place and moved there at the end.
 * @throws UsageError here and in its methods where the file cannot be written.
 */
export async function openReportFile(output: FileOutput): Promise<ReportFile> {
  const { target } = output;
  const beside = join(
    dirname(target),
    `.${basename(target)}.${randomBytes(6).toString('hex')}.part`,
  );
  const attempt = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    try {
      return await act();
    } catch (error) {
      throw fault(output, `cannot be written: ${writeFailure(error)}`);
    }
  };
  const file = await attempt(() => open(beside, 'wx'));
  unfinished.add(beside);
  return {
    write: (text) => attempt(async () => file.appendFile(text)),
    finish: () =>
      attempt(async () => {
        await file.close();
        await rename(beside, target);
        unfinished.delete(beside);
      }),
  };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write in its folder; name another folder',
  EPERM: 'no permission to write there; name another folder',
  EROFS: 'its folder is read-only; name another folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'its folder is a file; name another folder',
};

function writeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? fileFailure(error);
}
