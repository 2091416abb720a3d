import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { makeCorpus } from './corpus.ts';
import { MeasureError, runMeasure } from './measure-error.ts';
import { inFolder } from './runs.ts';
import { medianSeconds } from './timing.ts';

const home = resolve('measure/peers');
const notes = makeCorpus(500, 1);
const rounds = 3;

/** A linter, as it is called on the notes. */
interface Peer {
  readonly name: string;
  /** The script of its command, and what stands between it and the notes. */
  readonly command: readonly string[];
}

/** What a process has taken from its start to its end. */
interface Taken {
  /** Of processor time, of all its threads together. */
  readonly seconds: number;
  readonly mebibytes: number;
}

/** Writes what a process has taken, when it ends. */
const told =
  'data:text/javascript,process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();console.error("taken",(u+s)/1e6,m/1024)})';

/** Prints how fast other linters go over the same notes, each as a whole process. */
await runMeasure(() => {
  if (!existsSync(resolve(home, 'node_modules'))) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: home, stdio: 'inherit' });
  }
  const peers = allPeers();
  const paths = notes.map(({ path }) => path);
  const [one = ''] = paths;
  const measured = inFolder(notes, (folder) =>
    Array.from({ length: rounds }, () =>
      peers.map((peer) => [run(folder, peer, [one]), run(folder, peer, paths)] as const),
    ),
  );
  const rows = peers.map((_, at) => {
    const single = measured.map((round) => round[at]?.[0] ?? nothing);
    const whole = measured.map((round) => round[at]?.[1] ?? nothing);
    const start = medianSeconds(single.map(({ seconds }) => seconds));
    const all = medianSeconds(whole.map(({ seconds }) => seconds));
    const mebibytes = Math.max(...whole.map((each) => each.mebibytes));
    return { perSecond: (paths.length - 1) / (all - start), start, mebibytes };
  });
  const own = rows[0] ?? { perSecond: Number.NaN, start: Number.NaN, mebibytes: Number.NaN };
  console.log(
    `${paths.length} notes, median of ${rounds} rounds, processor time; Node ${process.version}; load of the machine ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(`${' '.repeat(34)}  notes/s  times     one note  times    MiB at most  times`);
  for (const [at, { perSecond, start, mebibytes }] of rows.entries()) {
    const cells = [
      perSecond.toFixed(0).padStart(8),
      (perSecond / own.perSecond).toFixed(2).padStart(6),
      `${start.toFixed(2)} s`.padStart(12),
      (start / own.start).toFixed(2).padStart(6),
      mebibytes.toFixed(0).padStart(14),
      (mebibytes / own.mebibytes).toFixed(2).padStart(6),
    ];
    console.log(`${(peers[at]?.name ?? '').padEnd(34)} ${cells.join(' ')}`);
  }
});

const nothing: Taken = { seconds: Number.NaN, mebibytes: Number.NaN };

function allPeers(): readonly Peer[] {
  const inPeers = (path: string): string => resolve(home, 'node_modules', path);
  const named = (name: string, bin: string, ...given: readonly string[]): Peer => {
    const { version } = JSON.parse(readFileSync(inPeers(`${name}/package.json`), 'utf8'));
    return { name: `${name} ${version}`, command: [inPeers(`${name}/${bin}`), ...given] };
  };
  const equality = named('retext-equality', 'index.js');
  const rules = ['--rules-base-directory', inPeers(''), '--rule', 'write-good', '--rule', 'alex'];
  return [
    {
      name: 'caselint',
      command: [resolve('bin/caselint.js'), '--no-cache', '--format', 'json'],
    },
    named('alex', 'cli.js'),
    named('write-good', 'bin/write-good.js'),
    named(
      'remark-cli',
      'cli.js',
      '--no-stdout',
      '--use',
      inPeers('remark-preset-lint-recommended/index.js'),
    ),
    named('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'),
    { ...equality, command: [resolve(home, 'retext-equality.js')] },
    named('textlint', 'bin/textlint.js', ...rules),
  ];
}

/** @throws MeasureError for a linter that finds nothing to say, since it may not have read a note. */
function run(cwd: string, { name, command }: Peer, paths: readonly string[]): Taken {
  const given = ['--import', told, ...command, ...paths];
  const { stdout, stderr } = spawnSync(process.execPath, given, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [line = '', seconds, mebibytes] = /^taken (\S+) (\S+)$/mu.exec(stderr) ?? [];
  const said = stdout + stderr.replace(line, '');
  if (seconds === undefined || (paths.length > 1 && !paths.some((path) => said.includes(path)))) {
    throw new MeasureError(`${name} did not lint the notes: ${said.slice(0, 600)}`);
  }
  return { seconds: Number(seconds), mebibytes: Number(mebibytes) };
}
