import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { passageHash, readBaseline } from '../../src/findings/baseline.ts';
import { openCache } from '../../src/repository/cache.ts';
import { readOrMakeKey } from '../../src/repository/record-key.ts';
import { decisionFiles } from '../../src/repository/reviewer-files.ts';
import { folderWith } from './folder.ts';

const HOMES = 34;
const KILLS = 6;
const CACHE_KILLS = 40;

/** A writing script as plain JavaScript, which starts fast. */
async function bundle(name: 'keep-writing' | 'keep-caching' = 'keep-writing'): Promise<string> {
  const outfile = join(folderWith({}), `${name}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`./${name}.ts`, import.meta.url))],
    ...{ outfile, bundle: true, platform: 'node', format: 'esm' },
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  return outfile;
}

/** Runs the script under a shell’s settings, as nobody where we are allowed everything; gives its last error. */
async function fail(script: string, home: string, setting: string): Promise<string> {
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const command = `${setting} exec "$0" "$@"`;
  const args = [process.execPath, script, home, 'Nerys Coyle', '9'];
  const child = spawn('sh', ['-c', command, ...args], nobody);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  expect(code).not.toBe(0);
  return /RecordError: (.*)/u.exec(said)?.[1] ?? said;
}

/** Starts the script; gives what it had acknowledged when it ended, or was killed. */
async function write(
  script: string,
  home: string,
  by: string,
  count: number,
  killAfter?: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, home, by, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const closed = once(child, 'close');
  if (killAfter !== undefined) {
    await Promise.race([once(child.stdout, 'data'), closed]);
    await wait(killAfter);
    child.kill('SIGKILL');
  }
  await closed;
  return said.split('\n').slice(0, -1);
}

/** What a record holds, in the words of the script, and all that lies in its folder. */
async function readRecord(home: string, acknowledged: readonly string[]) {
  const keyed = await readOrMakeKey(home, home);
  const { entries, problems } = await decisionFiles.read(home, home);
  const text = readFileSync(join(home, '.caselint/baseline.jsonl'), 'utf8');
  const baseline = readBaseline(text, keyed);
  const reasons = new Set(entries.map(({ reason }) => `decision ${reason}`));
  const passages = new Set(baseline.entries.map(({ passage }) => passage));
  const isThere = (line: string): boolean => {
    const fingerprint = line.replace('baseline ', '');
    return (
      reasons.has(line) || passages.has(passageHash(keyed, { note: 'a.md', head: '', fingerprint }))
    );
  };
  return {
    lost: acknowledged.filter((line) => !isThere(line)),
    faults: [...problems, ...baseline.faults],
    files: readdirSync(join(home, '.caselint')).sort(),
  };
}

/** What a cache has lost of what was acknowledged, and what lies in its folder that nobody finished. */
function readCache(folder: string, acknowledged: readonly string[]) {
  const cache = openCache(folder);
  const isKept = (name: string): boolean => cache.find([name]) === name.repeat(5000);
  return {
    lost: acknowledged.filter((name) => !isKept(name)),
    unfinished: readdirSync(folder).filter((name) => name.endsWith('.new')),
  };
}

const whole = {
  lost: [],
  faults: [],
  files: ['.gitattributes', 'baseline.jsonl', 'decisions', 'key'],
};

/** Numbers from 0 to 1, the same in each run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; state = (state * 48271) % 2147483647) yield state / 2147483647;
}

test('Two hundred kills at random moments lose nothing that was acknowledged, and leave no half file', async () => {
  const script = await bundle();
  const random = numbers(20261122);
  let locksLeft = 0;
  const homes = Array.from({ length: HOMES }, () => {
    const moments = Array.from({ length: KILLS }, () => (random.next().value ?? 0) * 40);
    return { home: folderWith({}), moments };
  });
  const records = homes.map(async ({ home, moments }) => {
    const acknowledged: string[] = [];
    for (const moment of moments) {
      acknowledged.push(...(await write(script, home, 'Nerys Coyle', Infinity, moment)));
      const left = readdirSync(home, { recursive: true, encoding: 'utf8' });
      if (left.some((path) => path.endsWith('.lock'))) locksLeft += 1;
    }
    acknowledged.push(...(await write(script, home, 'Nerys Coyle', 1)));
    return [acknowledged.length, await readRecord(home, acknowledged)] as const;
  });
  for (const [count, record] of await Promise.all(records)) {
    expect(count).toBeGreaterThan(KILLS);
    expect(record).toEqual(whole);
  }
  // Most kills have struck while a file was in hand.
  expect(locksLeft).toBeGreaterThan(HOMES);
}, 240_000);

test('Kills while a cache is written lose nothing that is on the disk, and what they leave is cleared away', async () => {
  const script = await bundle('keep-caching');
  const random = numbers(20261123);
  const folder = folderWith({});
  const acknowledged: string[] = [];
  for (let kill = 0; kill < CACHE_KILLS; kill += 1) {
    const moment = (random.next().value ?? 0) * 20;
    acknowledged.push(...(await write(script, folder, '', Infinity, moment)));
    const { lost, unfinished } = readCache(folder, acknowledged);
    expect(lost).toEqual([]);
    for (const name of unfinished) utimesSync(join(folder, name), 0, 0);
  }
  acknowledged.push(...(await write(script, folder, '', 1)));
  expect(readCache(folder, acknowledged)).toEqual({ lost: [], unfinished: [] });
}, 120_000);

test('Four processes that write at once lose nothing', async () => {
  const script = await bundle();
  const home = folderWith({});
  const names = ['Nerys Coyle', 'Nerys Coyle', 'Nerys Coyle', 'Ana Cole'];
  const said = await Promise.all(names.map((by) => write(script, home, by, 15)));
  expect(said.map((lines) => lines.length)).toEqual([30, 30, 30, 30]);
  expect(await readRecord(home, said.flat())).toEqual(whole);
  expect(readdirSync(join(home, '.caselint/decisions')).sort()).toEqual([
    'ana-cole.jsonl',
    'nerys-coyle.jsonl',
  ]);
});

test('A file that may not grow stays whole, and is named', async () => {
  const script = await bundle();
  const home = folderWith({});
  chmodSync(dirname(script), 0o755);
  chmodSync(home, 0o777);
  const message = await fail(script, home, 'ulimit -f 2;');
  expect(message).toMatch(
    /^\.caselint\/\S+: the file may not grow any more, and nothing was recorded;/,
  );
  const { faults } = await readRecord(home, []);
  expect(faults).toEqual([]);
});

test('A folder that may not be written to is named', async () => {
  const script = await bundle();
  const home = folderWith({});
  chmodSync(dirname(script), 0o755);
  chmodSync(home, 0o555);
  expect(await fail(script, home, '')).toBe(
    '.caselint/key: no permission to write it; ask for it, and run the command again',
  );
});
