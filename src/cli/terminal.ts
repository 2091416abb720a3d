import { once } from 'node:events';
import process from 'node:process';
import type { ReportOptions } from '../report/style.ts';
import { visibleText } from '../report/visible-text.ts';
import type { Problem } from '../repository/problem.ts';

const WIDEST = 100;
const USUAL = 80;
const NARROWEST = 40;

/**
 * Whether to write in colour: the option decides, then `NO_COLOR`, then `FORCE_COLOR`, then
 * whether the output is a terminal.
 * @see https://no-color.org
 */
export function wantsColor(
  option: boolean | undefined,
  { NO_COLOR = '', FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (option !== undefined) return option;
  if (NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}

/** How to write for the terminal at hand. */
export function terminalOptions(color: boolean | undefined): ReportOptions {
  const { columns = USUAL, isTTY } = process.stdout;
  return {
    color: wantsColor(color, process.env, isTTY === true),
    width: Math.min(Math.max(columns, NARROWEST), WIDEST),
  };
}

/** Writes to standard output, waiting while the reader is slow. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes one line to standard error, nothing in it acted on by the terminal. */
export function complain(message: string): void {
  const line = visibleText(message.replace(/\s*[\r\n]+\s*/gu, ' '));
  process.stderr.write(`caselint: ${line}\n`);
}

/** Writes what is wrong with a note or folder to standard error, on one line. */
export function complainOf({ path, message, at }: Problem): void {
  complain(`${path}${at === undefined ? '' : `:${at.line}:${at.column}`}: ${message}`);
}

/** Lets the program end quietly when the reader of its output has gone, as `head` does. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if ('code' in error && error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}
