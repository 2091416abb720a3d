import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';

/** What a run of the command gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Where and with what to run the command. */
export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Lets Node load plugins that are written in TypeScript. */
export const typescript = {
  NODE_OPTIONS: `--import=${pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href}`,
};

/** Starts the command in a folder, as a shell would. */
export function startCaselint(folder: string, args: readonly string[], env = {}) {
  const { NO_COLOR, FORCE_COLOR, CI, ...inherited } = process.env;
  return spawn(process.execPath, [inject('builtCommand'), ...args], {
    cwd: folder,
    // Where no cache can be written, unless a test names another place.
    env: { ...inherited, XDG_CACHE_HOME: '/dev/null', ...env },
  });
}

/** Runs the command in a folder to its end. */
export async function runCaselint(
  folder: string,
  args: readonly string[],
  { input = '', env = {} }: RunOptions = {},
): Promise<Run> {
  const child = startCaselint(folder, args, env);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}
