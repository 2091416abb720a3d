import { once } from 'node:events';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { codeOf } from '../repository/problem.ts';
import { type Served, type ServeOptions, serveReview } from '../review/server/serve-review.ts';
import { RuleError } from '../rules/rule-error.ts';
import { covers } from './covers.ts';
import { findAsked } from './find-asked.ts';
import { reviewerName } from './reviewer.ts';
import { type RunChoice, runOptions, today } from './run-options.ts';
import { complain, print } from './terminal.ts';
import { readTool } from './tool.ts';
import { UsageError } from './usage-error.ts';

/** The options of `caselint review`. */
export interface ReviewCommandOptions extends RunChoice {
  readonly port?: number;
  /** `false` to open no browser. */
  readonly open?: boolean;
  readonly by?: string;
}

/** The script of the page, beside the built command. */
const scriptFile = join(dirname(fileURLToPath(import.meta.url)), 'page.js');

/**
 * Serves the page of a review until the program is interrupted; gives the exit code.
 * @throws UsageError where the port is taken, or nobody is named who decides.
 * @throws RuleError where a configuration, a pack or a card is at fault.
 */
export async function review(
  paths: readonly string[],
  options: ReviewCommandOptions,
): Promise<number> {
  if (paths.includes('-')) throw new UsageError('review reads files, so that - has no place here');
  const cwd = process.cwd();
  const coverOf = covers();
  const served = await serve({
    ...{ cwd, paths, today, scriptFile, version: readTool().version },
    by: await reviewerName(options.by),
    ask: () => findAsked(paths, cwd, {}),
    run: () => runOptions(cwd, options),
    configuration: options.config,
    port: options.port ?? 0,
    coverOf: ({ settings }) => coverOf(settings?.mask.value),
    complain: tell,
  });
  const isInterrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await print(
    `The review is open on this machine only, at this address, which works once:\n${served.address}\n\nCtrl+C ends it.\n`,
  );
  if (options.open !== false) await openInBrowser(served.address);
  try {
    // Whoever ends it does not wait for the notes that are still to be read.
    const isRead = served.isRead.then(() => true);
    if (!(await Promise.race([isRead, isInterrupted.then(() => false)]))) process.exit(130);
    await isInterrupted;
  } finally {
    await served.close();
  }
  return 0;
}

async function serve(options: ServeOptions): Promise<Served> {
  try {
    return await serveReview(options);
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    throw new UsageError(`--port: ${options.port} is taken; use another, or leave --port out`);
  }
}

/** Where there is no browser, the address stands in the terminal. */
async function openInBrowser(address: string): Promise<void> {
  const { default: open } = await import('open');
  await open(address).then(
    (browser) => browser.on('error', () => {}),
    () => {},
  );
}

/** What is wrong is said, and the review goes on with what it has. */
function tell(error: unknown): void {
  if (!(error instanceof UsageError || error instanceof RuleError)) throw error;
  complain(error.message);
}
