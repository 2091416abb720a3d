import type { Gate } from '../configuration/configuration.ts';
import { readShard, type Shard } from '../repository/shard.ts';
import { type Output, readOutput } from './outputs.ts';
import { UsageError } from './usage-error.ts';

/** The formats of what other commands than the linter show. */
export const listFormats = ['pretty', 'json'] as const;

/** The formats of an agenda. */
export const agendaFormats = ['markdown', 'html'] as const;

/** What fails a run. */
export const gates: readonly Gate[] = ['error', 'warning', 'info', 'never'];

/** Reads an option that may be repeated. */
export function collect(id: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, id];
}

/**
 * Reads one more output.
 * @throws UsageError for a format that there is not.
 */
export function collectOutput(given: string, earlier: readonly Output[] = []): readonly Output[] {
  return [...earlier, readOutput(given)];
}

/**
 * Reads the part of the notes that a run is about.
 * @throws UsageError for what is no part.
 */
export function readPart(text: string): Shard {
  const read = readShard(text);
  if (read === undefined) throw new UsageError(`--shard ${text}: no such part; write 2/5, say`);
  return read;
}

/**
 * Reads a number of threads.
 * @throws UsageError for anything but a whole number.
 */
export function readThreads(given: string): number {
  if (/^[1-9]\d{0,2}$/u.test(given)) return Number(given);
  throw new UsageError(`--threads: no “${given}”; use a whole number from 1`);
}

/**
 * Reads a port.
 * @throws UsageError for anything but a whole number that is one.
 */
export function readPort(given: string): number {
  const port = /^\d{1,5}$/u.test(given) ? Number(given) : 0;
  if (port >= 1024 && port <= 65535) return port;
  throw new UsageError(`--port: no “${given}”; use a number from 1024 to 65535`);
}
