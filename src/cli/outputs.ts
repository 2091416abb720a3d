import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Format, formats } from '../report/formats/index.ts';
import { listed } from './choice.ts';
import { UsageError } from './usage-error.ts';

/** Where a report goes, and in which format. */
export interface Output {
  readonly format: Format;
  /** As named by the user; `-` for standard output. */
  readonly file: string;
}

/** A report that goes to a file. */
export interface FileOutput extends Output {
  /** Where the file lies or will lie, as an absolute path without symbolic links. */
  readonly target: string;
}

const STANDARD_OUTPUT = '-';

/**
 * Reads `<format>=<file>`; `-` and no file at all are standard output.
 * @throws UsageError for a format that there is not.
 */
export function readOutput(given: string): Output {
  const [name = '', ...rest] = given.split('=');
  const format = formats.find((each) => each === name);
  if (format === undefined) {
    throw new UsageError(
      `--output ${given}: no format “${name}”; use ${listed(formats)}, as in --output html=report.html`,
    );
  }
  return { format, file: rest.join('=') || STANDARD_OUTPUT };
}

/**
 * The format of standard output, when all outputs are known.
 * @throws UsageError where two reports would go there.
 */
export function standardOutput(format: Format | undefined, outputs: readonly Output[]): Format {
  const named = outputs
    .filter(({ file }) => file === STANDARD_OUTPUT)
    .map((output) => output.format);
  const [first = 'pretty', second] = format === undefined ? named : [format, ...named];
  if (second === undefined) return first;
  throw new UsageError(
    `--output ${second}: standard output has ${first} already; write --output ${second}=<file>`,
  );
}

/**
 * The outputs that are files, with where they lie.
 *
 * @param notes the notes of the run, as absolute paths; none of them is written over
 * @throws UsageError where a file cannot be written, or would take the place of another.
 */
export async function fileOutputs(
  outputs: readonly Output[],
  cwd: string,
  notes: readonly string[],
): Promise<readonly FileOutput[]> {
  const found: FileOutput[] = [];
  for (const output of outputs.filter(({ file }) => file !== STANDARD_OUTPUT)) {
    const target = await targetOf(output, cwd);
    const other = found.find((each) => each.target === target);
    if (other !== undefined) {
      throw fault(output, `${other.format} goes to this file too; name another file`);
    }
    if (await isAmong(notes, target)) {
      throw fault(output, 'is one of the notes; name another file');
    }
    found.push({ ...output, target });
  }
  return found;
}

/** A UsageError about where a report goes. */
export function fault({ format, file }: Output, problem: string): UsageError {
  return new UsageError(`--output ${format}=${file}: ${problem}`);
}

async function targetOf(output: Output, cwd: string): Promise<string> {
  const path = resolve(cwd, output.file);
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) throw fault(output, 'is a folder; name a file in it');
  if (there !== undefined && !there.isFile()) throw fault(output, 'is no plain file; name another');
  if (there !== undefined) return realpath(path);
  const folder = await realpath(dirname(path)).catch(() => undefined);
  if (folder === undefined) {
    throw fault(output, `no folder “${dirname(output.file)}”; make it first, or name another`);
  }
  return join(folder, basename(path));
}

async function isAmong(notes: readonly string[], target: string): Promise<boolean> {
  const alike = notes.filter((note) => basename(note) === basename(target));
  const real = await Promise.all(alike.map((note) => realpath(note).catch(() => note)));
  return real.includes(target);
}
