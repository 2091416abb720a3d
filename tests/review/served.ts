import { request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { findAsked } from '../../src/cli/find-asked.ts';
import { noCache } from '../../src/repository/cache.ts';
import { type Served, serveReview } from '../../src/review/server/serve-review.ts';

/** What a server answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

/** A review of a folder that listens, and a way to ask it. */
export interface Review {
  readonly served: Served;
  readonly port: number;
  /** The cookie of the session. */
  readonly cookie: string;
  /** Asks as the page does, unless other headers are given. */
  readonly ask: (path: string, options?: AskOptions) => Promise<Answered>;
  readonly post: (path: string, body: object) => Promise<Answered>;
}

/** How to ask. */
export interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Serves a review of a folder until the test is over; all notes have been read. */
export async function reviewIn(folder: string, by?: string): Promise<Review> {
  const review = await openReview(await serveIn(folder, by));
  await review.served.isRead;
  return review;
}

/** The same for somebody else to close. */
export async function lastingReview(folder: string): Promise<Review> {
  const review = await openReview(await serve(folder));
  await review.served.isRead;
  return review;
}

/** Serves a review until the test is over; its session is still to be opened. */
export async function serveIn(folder: string, by?: string): Promise<Served> {
  const served = await serve(folder, by);
  onTestFinished(served.close);
  return served;
}

function serve(folder: string, by = 'Nerys Coyle'): Promise<Served> {
  return serveReview({
    ...{ cwd: folder, paths: ['.'], by, port: 0, version: '0.0.0' },
    ask: () => findAsked(['.'], folder, {}),
    run: () => ({ cwd: folder, configuration: undefined, ids: [], cache: noCache, threads: 1 }),
    today: () => '2026-03-12',
    configuration: undefined,
    scriptFile: join(import.meta.dirname, '../../package.json'),
    coverOf: () => ({ words: false }),
    complain: (error) => {
      throw error;
    },
  });
}

async function openReview(served: Served): Promise<Review> {
  const { port, pathname, search } = new URL(served.address);
  const opened = await send(Number(port), pathname + search, {});
  const [cookie = ''] = String(opened.headers['set-cookie']).split(';');
  const ask = (path: string, { headers = {}, ...options }: AskOptions = {}) =>
    send(Number(port), path, { ...options, headers: { cookie, ...headers } });
  const post = (path: string, body: object): Promise<Answered> =>
    ask(path, { method: 'POST', headers: jsonFrom(Number(port)), body: JSON.stringify(body) });
  return { served, port: Number(port), cookie, ask, post };
}

/** The headers with which the page itself sends JSON. */
export function jsonFrom(port: number): Readonly<Record<string, string>> {
  return { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}` };
}

/** Sends a request as it is given, whatever a browser would make of it. */
export function send(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: AskOptions,
  host = '127.0.0.1',
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request({ host, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A note with two passages to talk over. */
export const visit = `---
type: home visit
author: Tobias Lund
date: 2026-03-05
---

# Visit

Lent ct $20 for the bus.

I told him I know how he feels.
`;

/** A finding of a note, as the server gives it. */
export async function findingOf(review: Review, path: string, rule: string) {
  const { text } = await review.ask(`/api/note?path=${encodeURIComponent(path)}`);
  const note = JSON.parse(text);
  return note.findings.find((finding: { readonly rule: string }) => finding.rule === rule);
}
