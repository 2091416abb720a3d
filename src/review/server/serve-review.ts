import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { watch } from 'chokidar';
import { RECORD, recordHomes } from '../../repository/record-home.ts';
import { watchNotes } from '../../repository/watch-notes.ts';
import type { Answering } from './answers.ts';
import { reviewApp } from './app.ts';
import { openCaseload, type ReviewOptions } from './caseload.ts';
import { makeSessions } from './sessions.ts';

/** How a review is served. */
export interface ServeOptions extends ReviewOptions, Pick<Answering, 'coverOf'> {
  /** As the user named them. */
  readonly paths: readonly string[];
  readonly configuration: string | false | undefined;
  /** 0 for any that is free. */
  readonly port: number;
  readonly version: string;
  /** The file of the page’s script. */
  readonly scriptFile: string;
  /** Told when something cannot be read anew; the review goes on with what it had. */
  readonly complain: (error: unknown) => void;
}

/** A server that listens. */
export interface Served {
  /** Opens the page, once. */
  readonly address: string;
  /** Resolves when all notes have been read; rejects where a configuration is at fault. */
  readonly isRead: Promise<void>;
  readonly close: () => Promise<void>;
}

/** Nobody but this machine reaches it. */
const LOOPBACK = '127.0.0.1';
/** How long files must be still before they are read again, in milliseconds: editors write in steps. */
const STILL = 120;

/**
 * Serves a review on this machine alone, and keeps it up to date with what changes on the disk.
 * @throws an error of the network where the port is taken.
 */
export async function serveReview(options: ServeOptions): Promise<Served> {
  const caseload = openCaseload(options);
  const sessions = makeSessions();
  const script = await readFile(options.scriptFile, 'utf8');
  let port = options.port;
  const app = reviewApp({ ...options, caseload, sessions, script, port: () => port });
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(options.port, LOOPBACK);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address === 'object' && address !== null) port = address.port;
  const watchers = await watchAll(options, (isRecord) => {
    (isRecord ? caseload.settle() : caseload.read()).catch(options.complain);
  });
  const isRead = caseload.read();
  // Whoever waits for it is told; until then it is no mistake of ours.
  isRead.catch(() => {});
  return {
    address: `http://${LOOPBACK}:${port}/?token=${sessions.token}`,
    isRead,
    close: async () => {
      await Promise.all(watchers.map((watcher) => watcher.close()));
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
    },
  };
}

/** Watches the notes, and the record beside them wherever it lies; calls back once they are still. */
async function watchAll(
  { paths, cwd, configuration }: ServeOptions,
  change: (isRecord: boolean) => void,
) {
  const home = await recordHomes(cwd)(cwd);
  const record = join(home, RECORD);
  const notes = await watchNotes(paths, cwd, configuration);
  const records = watch(home, {
    ignoreInitial: true,
    ignored: (path) => path !== home && !path.startsWith(record),
  });
  let isRecordOnly = true;
  let timer: NodeJS.Timeout | undefined;
  const due = (path: string): void => {
    if (/\.(?:lock|draft)$/u.test(basename(path))) return;
    isRecordOnly &&= path.includes(RECORD);
    clearTimeout(timer);
    timer = setTimeout(() => {
      change(isRecordOnly);
      isRecordOnly = true;
    }, STILL);
  };
  notes.on('all', (_, path) => due(path));
  records.on('all', (_, path) => due(path));
  await Promise.all([once(notes, 'ready'), once(records, 'ready')]);
  return [notes, records];
}
