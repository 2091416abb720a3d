import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { formats } from '../../src/report/formats/index.ts';
import { folderWith } from '../repository/folder.ts';

const visit = `---
author: Tobias Lund
---

# Visit

Lent ct $20 for the bus.
`;
const meeting = (day: string): string =>
  `---\ntype: supervision\ndate: ${day}\nworker: Tobias Lund\nsupervisor: Nerys Coyle\n---\n\nNerys: Did you call her?\n`;

/** A deed of the command outside its own memory: what it did, and to what. */
type Deed = readonly [kind: string, what: string];

/** Starts Node on some arguments in a folder and tells what it does; the deeds are whole when it has ended. */
interface Watch {
  readonly name: string;
  readonly command: (folder: string, args: readonly string[]) => readonly string[];
  readonly deeds: (folder: string, told: string) => readonly Deed[];
}

/** Node’s own functions, watched from within: on every machine. */
const within: Watch = {
  name: 'from within',
  command: (_, args) => [
    process.execPath,
    '--import',
    join(import.meta.dirname, 'watched.mjs'),
    ...args,
  ],
  deeds: (_, told) =>
    told
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Deed => JSON.parse(line)),
};

/** What the system is asked for, by every thread and process: where there is strace. */
const without: Watch = {
  name: 'by the system',
  command: (folder, args) => {
    const calls =
      'trace=%network,openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,truncate,chmod,fchmodat,execve';
    const log = ['-f', '-qq', '-y', '-s', '300', '-o', join(folder, 'trace.log'), '-e', calls];
    return ['strace', ...log, process.execPath, ...args];
  },
  deeds: (folder) =>
    readFileSync(join(folder, 'trace.log'), 'utf8').split('\n').slice(1).flatMap(deedOfCall),
};

/** What a line of strace tells; calls that only read tell nothing, nor do those that failed. */
function deedOfCall(line: string): readonly Deed[] {
  const [, call = '', given = ''] = /^\d+ +(\w+)\((.*)/u.exec(line) ?? [];
  if (call === 'connect' || call === 'sendto' || call === 'bind') {
    const [, host = ''] = /inet_(?:addr|pton)\((?:AF_INET6, )?"([^"]+)"/u.exec(given) ?? [];
    const socket = /sun_path=@?"([^"]+)"/u.exec(given)?.[1];
    if (host === '' && socket === undefined) return [];
    return [[call === 'bind' ? 'listens' : 'reaches', socket ?? host]];
  }
  if (call === 'execve') return [['starts', given]];
  if (/^open/u.test(call) && !/O_WRONLY|O_RDWR|O_CREAT/u.test(given)) return [];
  if (!/^(?:open|creat|mkdir|rename|unlink|rmdir|link|symlink|trunc|chmod|fchmod)/u.test(call))
    return [];
  const folder = /^AT_FDCWD<([^>]*)>/u.exec(given)?.[1] ?? '';
  return [...given.matchAll(/"([^"]*)"/gu)].map(
    ([, path = '']): Deed => ['writes', path.startsWith(sep) ? path : join(folder, path)],
  );
}

const hasStrace = spawnSync('strace', ['-V']).status === 0;

describe.each([within, ...(hasStrace ? [without] : [])])('Watched $name,', (watch) => {
  /** What a run does; a command that serves is stopped once it has answered. */
  async function deedsOf(
    folder: string,
    args: readonly string[],
    code: number,
  ): Promise<readonly Deed[]> {
    const [command = '', ...given] = watch.command(folder, [inject('builtCommand'), ...args]);
    const { NO_COLOR, CI, NODE_OPTIONS, ...env } = process.env;
    const child = spawn(command, given, {
      cwd: folder,
      detached: true,
      env: {
        ...env,
        HOME: folder,
        TMPDIR: join(folder, 'tmp'),
        XDG_CACHE_HOME: join(folder, 'cache'),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const text = ['', '', '', ''];
    for (const at of [1, 2, 3]) {
      child.stdio[at]?.on('data', (chunk) => {
        text[at] += chunk;
      });
    }
    const ended = once(child, 'close');
    if (args[0] === 'review') {
      while (!text[1]?.includes('Ctrl+C')) await once(child.stdout ?? child, 'data');
      const page = await fetch(/http:\S+/u.exec(text[1] ?? '')?.[0] ?? '', {
        redirect: 'manual',
      });
      expect(page.status).toBe(303);
      process.kill(-(child.pid ?? 0), 'SIGINT');
    }
    expect([(await ended)[0], text[2]]).toEqual([code, '']);
    return watch.deeds(folder, text[3] ?? '');
  }

  function notes(): string {
    const folder = folderWith({
      'visit.md': visit,
      'one.md': meeting('2026-03-02'),
      'two.md': meeting('2026-04-27'),
    });
    mkdirSync(join(folder, 'tmp'));
    return folder;
  }

  /** The deeds but for those that are told beforehand: writing at these places, and listening to this machine. */
  function unexpected(folder: string, deeds: readonly Deed[], places: readonly string[]) {
    const isExpected = ([kind, what]: Deed): boolean =>
      (kind === 'listens' && what === '127.0.0.1') ||
      (kind === 'writes' && places.some((place) => what.startsWith(join(folder, place))));
    return deeds.filter((deed) => !isExpected(deed));
  }

  test('a run writes its reports and its cache, and nothing else anywhere', async () => {
    const folder = notes();
    const outputs = formats.flatMap((format) => ['--output', `${format}=report.${format}`]);
    const deeds = await deedsOf(folder, ['.', ...outputs], 1);
    expect(unexpected(folder, deeds, ['report.', '.report.', 'cache'])).toEqual([]);
    expect(deeds.length).toBeGreaterThan(formats.length);
    expect(readdirSync(join(folder, 'cache'))).not.toEqual([]);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });

  test.each([
    ['lint', ['.', '--no-cache', '--format', 'json'], 1, []],
    ['lint in threads', ['.', '--no-cache', '--threads', '2'], 1, []],
    ['lint with a cache', ['.', '--fail-on', 'never'], 0, ['cache']],
    ['baseline', ['baseline'], 0, ['.caselint', 'cache']],
    ['decisions', ['decisions'], 0, ['cache']],
    ['verify', ['decisions', 'verify'], 0, []],
    ['ignores', ['ignores'], 0, []],
    ['agenda', ['agenda', '--worker', 'Tobias Lund'], 0, ['cache']],
    ['rules', ['rules'], 0, []],
    ['explain', ['explain', 'money'], 0, []],
    ['config', ['config', 'visit.md'], 0, []],
    ['review', ['review', '.', '--no-open', '--by', 'Nerys Coyle'], 130, ['cache']],
  ])('%s writes at its own places, and reaches nobody', async (_, args, code, places) => {
    const folder = notes();
    expect(unexpected(folder, await deedsOf(folder, args, code), places)).toEqual([]);
  });

  test('a decision is written into the record', async () => {
    const folder = notes();
    await deedsOf(folder, ['.', '--output', 'json=report.json'], 1);
    const { notes: found } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    const [{ fingerprint }] = found.find(
      ({ path }: { path: string }) => path === 'visit.md',
    ).findings;
    const why = ['--as', 'dismissed', '--reason', 'Paid from petty cash.', '--by', 'Nerys Coyle'];
    const deeds = await deedsOf(folder, ['decide', fingerprint, 'visit.md', ...why], 0);
    expect(unexpected(folder, deeds, ['.caselint', 'cache'])).toEqual([]);
    expect(existsSync(join(folder, '.caselint/decisions/nerys-coyle.jsonl'))).toBe(true);
  });
});
