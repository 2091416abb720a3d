import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../src/review/server/guard.ts';
import { folderWith, makeFolder } from '../repository/folder.ts';
import {
  type AskOptions,
  jsonFrom,
  lastingReview,
  reviewIn,
  send,
  serveIn,
  visit,
} from './served.ts';

const folder = makeFolder({
  'outside.md': 'zqxoutside',
  'outside/outside.md': 'zqxoutside',
  'notes/visit.md': visit,
  'notes/secret.txt': 'zqxsecret',
  'notes/.env': 'zqxsecret',
});
symlinkSync(join(folder, 'outside.md'), join(folder, 'notes/link.md'));
symlinkSync(join(folder, 'outside'), join(folder, 'notes/linked'));
const review = await lastingReview(join(folder, 'notes'));

afterAll(async () => {
  await review.served.close();
  rmSync(folder, { recursive: true });
});

test('The address opens the page once, and the cookie of the session goes on opening it', async () => {
  const served = await serveIn(folderWith({ 'visit.md': visit }));
  const { hostname, port, search } = new URL(served.address);
  expect(hostname).toBe('127.0.0.1');
  const ask = (path: string, cookie = '') => send(Number(port), path, { headers: { cookie } });
  expect((await ask('/')).status).toBe(403);
  expect((await ask(`/?token=${'A'.repeat(43)}`)).status).toBe(403);
  expect((await ask(`/api/start${search}`)).status).toBe(403);
  const opened = await ask(`/${search}`);
  expect([opened.status, opened.headers.location]).toEqual([303, '/']);
  const [set = ''] = opened.headers['set-cookie'] ?? [];
  expect(set).toMatch(/; HttpOnly/u);
  expect(set).toMatch(/; SameSite=Strict/u);
  expect(set).not.toContain(search.slice('?token='.length));
  const [cookie = ''] = set.split(';');
  expect((await ask('/', cookie)).status).toBe(200);
  const again = await ask(`/${search}`);
  expect([again.status, again.headers['set-cookie']]).toEqual([403, undefined]);
  expect((await ask('/', `${cookie.slice(0, -1)}`)).status).toBe(403);
  await served.isRead;
});

describe('What does not come from the page itself is refused', () => {
  const decision = JSON.stringify({ path: 'visit.md', fingerprint: '', status: 'open' });
  const own = (port: number): AskOptions => ({
    method: 'POST',
    headers: jsonFrom(port),
    body: decision,
  });
  test.each<[name: string, path: string, (port: number) => AskOptions, status: number]>([
    ['a rebound host', '/api/start', () => ({ headers: { host: 'notes.example' } }), 403],
    ['another port', '/api/start', () => ({ headers: { host: '127.0.0.1:1' } }), 403],
    ['another origin', '/api/start', () => ({ headers: { origin: 'http://a.example' } }), 403],
    ['an origin of nobody', '/api/start', () => ({ headers: { origin: 'null' } }), 403],
    [
      'an origin of another port',
      '/api/decisions',
      (port) => ({ ...own(port), headers: { ...jsonFrom(port), origin: 'http://127.0.0.1:1' } }),
      403,
    ],
    [
      'a page of another site',
      '/api/start',
      () => ({ headers: { 'sec-fetch-site': 'cross-site' } }),
      403,
    ],
    [
      'a page of another port',
      '/page.js',
      () => ({ headers: { 'sec-fetch-site': 'same-site' } }),
      403,
    ],
    [
      'a request to write without an origin',
      '/api/decisions',
      (port) => ({ ...own(port), headers: { 'content-type': 'application/json' } }),
      403,
    ],
    [
      'a form',
      '/api/decisions',
      (port) => ({ ...own(port), headers: { ...jsonFrom(port), 'content-type': 'text/plain' } }),
      415,
    ],
    ['a long body', '/api/decisions', (port) => ({ ...own(port), body: longBody }), 413],
    [
      'a long body in pieces',
      '/api/actions',
      (port) => ({
        ...own(port),
        headers: { ...jsonFrom(port), 'transfer-encoding': 'chunked' },
        body: longBody,
      }),
      413,
    ],
    ['no JSON', '/api/decisions', (port) => ({ ...own(port), body: '{' }), 400],
    ['a list', '/api/actions', (port) => ({ ...own(port), body: '[]' }), 400],
    ['half a request', '/api/decisions', own, 400],
    ['a name of nothing', '/api/anything', () => ({}), 404],
  ])('%s', async (_, path, options, status) => {
    const { headers = {}, ...rest } = options(review.port);
    expect((await review.ask(path, { ...rest, headers })).status).toBe(status);
  });
});

const longBody = JSON.stringify({ reason: 'x'.repeat(MOST_BYTES) });

describe('No file is served but the notes of the review', () => {
  test.each([
    ['a note above', '../outside.md'],
    ['a note above, encoded twice', '..%2foutside.md'],
    ['an absolute path', join(import.meta.dirname, 'guard.test.ts')],
    ['a file that is no note', 'secret.txt'],
    ['a hidden file', '.env'],
    ['a link out of the folder', 'link.md'],
    ['a folder that is a link', 'linked/outside.md'],
    ['a path with a zero byte', 'visit.md\0'],
    ['the record', '.caselint/key'],
  ])('%s', async (_, path) => {
    const asked = await review.ask(`/api/note?path=${encodeURIComponent(path)}`);
    expect([asked.status, asked.text]).toEqual([404, expect.not.stringContaining('zqx')]);
    const direct = await review.ask(`/${path.replace('\0', '%00')}`);
    expect([direct.status, direct.text]).toEqual([404, expect.not.stringContaining('zqx')]);
  });
});

test('A note that a link takes the place of is served no more', async () => {
  const own = folderWith({
    'notes/visit.md': visit,
    'notes/b.md': visit,
    'outside.md': 'zqxoutside',
  });
  const changing = await reviewIn(join(own, 'notes'));
  const file = join(own, 'notes/visit.md');
  renameSync(file, join(own, 'visit.md'));
  symlinkSync(join(own, 'outside.md'), file);
  await expect.poll(async () => (await changing.ask('/api/note?path=visit.md')).status).toBe(404);
});

test('Nobody but this machine reaches the server', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of others) {
    await expect(send(review.port, '/', {}, address)).rejects.toThrow('ECONNREFUSED');
  }
  await expect(send(review.port, '/', {}, '::1')).rejects.toThrow();
});

test('Every answer says that nothing foreign may be loaded, framed or kept', async () => {
  for (const path of ['/', '/page.js', '/style.css', '/api/start', '/nothing']) {
    const { headers } = await review.ask(path);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  }
});
