import { execFile } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { fileNameFor } from '../../src/repository/chained-files.ts';
import { decisionFiles } from '../../src/repository/reviewer-files.ts';
import { folderWith } from './folder.ts';
import { baselineOf, decideOn, runIn } from './recorded.ts';

const visit = '---\nauthor: Tobias Lund\n---\n\nCM lent her ten dollars.\n\nCM lent the drill.\n';
const notes = { 'visit.md': visit };

async function findingsAfter(folder: string, day?: string): Promise<readonly string[]> {
  return (await runIn(folder, ['.'], day)).findings;
}

describe('A decision', () => {
  test('settles the finding that it is on', async () => {
    const folder = folderWith(notes);
    await decideOn(folder, 'visit.md:7');
    expect(await findingsAfter(folder)).toEqual(['visit.md:5 open', 'visit.md:7 dismissed']);
  });

  test('holds no word of the note', async () => {
    const folder = folderWith(notes);
    const text = readFileSync(await decideOn(folder, 'visit.md:7'), 'utf8');
    const { hash, fingerprint, moved, ...fields } = JSON.parse(text);
    expect(fields).toEqual({
      ...{ note: 'visit.md', rule: 'loan', status: 'dismissed', reason: 'Agreed.' },
      ...{ by: 'Nerys Coyle', at: '2026-03-12T09:00:00.000Z', until: null },
      ...{ before: null, mends: null },
    });
    expect(`${hash}${fingerprint}${moved}`).toMatch(/^[0-9a-f]{80}$/);
  });

  test('is over after its last day, and when the passage is edited', async () => {
    const folder = folderWith(notes);
    await decideOn(folder, 'visit.md:5', { until: '2026-03-31' });
    await decideOn(folder, 'visit.md:7');
    writeFileSync(join(folder, 'visit.md'), visit.replace('drill', 'ladder'));
    expect(await findingsAfter(folder, '2026-03-31')).toEqual([
      'visit.md:5 dismissed',
      'visit.md:7 open',
    ]);
    const { findings, messages } = await runIn(folder, ['.'], '2026-04-01');
    expect(findings).toEqual(['visit.md:5 open', 'visit.md:7 open']);
    expect(messages[0]).toBe(
      'The note records a loan. It is open again: “dismissed” held until 2026-03-31.',
    );
  });

  test('on an error does not count from the writer of the note', async () => {
    const folder = folderWith(notes);
    await decideOn(folder, 'visit.md:5', { by: 'T. Lund' });
    const { findings, messages } = await runIn(folder);
    expect(findings).toEqual(['visit.md:5 open', 'visit.md:7 open']);
    expect(messages[0]).toContain('does not count yet');
  });

  test('is not made for the same passage of another note', async () => {
    const folder = folderWith({ ...notes, 'copy.md': visit });
    await decideOn(folder, 'visit.md:5');
    expect((await findingsAfter(folder))[0]).toBe('copy.md:5 open');
  });

  test('goes along with a renamed note', async () => {
    const folder = folderWith(notes);
    await decideOn(folder, 'visit.md:5');
    mkdirSync(join(folder, 'archive'));
    renameSync(join(folder, 'visit.md'), join(folder, 'archive/march.md'));
    expect(await findingsAfter(folder)).toEqual([
      'archive/march.md:5 dismissed',
      'archive/march.md:7 open',
    ]);
  });

  test('that was taken back, or is over, is not taken into a baseline', async () => {
    const folder = folderWith(notes);
    await decideOn(folder, 'visit.md:5', { until: '2026-03-01' });
    await decideOn(folder, 'visit.md:7');
    await decideOn(folder, 'visit.md:7', { status: 'open' });
    expect(await baselineOf(folder)).toBe(0);
    expect(await findingsAfter(folder)).toEqual(['visit.md:5 open', 'visit.md:7 open']);
  });

  test('of two reviewers the later one counts, each in a file of their own', async () => {
    const folder = folderWith(notes);
    await decideOn(folder, 'visit.md:5', { status: 'discussed', at: '2026-03-10T09:00:00Z' });
    await decideOn(folder, 'visit.md:5', { by: 'Ana Cole', at: '2026-03-09T09:00:00Z' });
    expect(await findingsAfter(folder)).toEqual(['visit.md:5 discussed', 'visit.md:7 open']);
    const { files } = await decisionFiles.read(folder, folder);
    expect(files.map((file) => file.split('/').at(-1))).toEqual([
      'ana-cole.jsonl',
      'nerys-coyle.jsonl',
    ]);
  });
});

test('Two branches that record decisions and a baseline merge without conflict', async () => {
  const folder = folderWith(notes);
  const git = (...args: readonly string[]) =>
    promisify(execFile)('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
    });
  await git('init', '-q', '-b', 'main');
  await decideOn(folder, 'visit.md:5', { status: 'discussed' });
  await git('add', '.');
  await git('commit', '-q', '-m', 'One');
  await git('checkout', '-q', '-b', 'branch');
  await decideOn(folder, 'visit.md:7');
  await baselineOf(folder);
  await git('add', '.');
  await git('commit', '-q', '-m', 'Two');
  await git('checkout', '-q', 'main');
  writeFileSync(join(folder, 'more.md'), '# More\n\nCM lent a saw.\n\nCM lent a rope.\n');
  await decideOn(folder, 'more.md:5', { status: 'follow-up' });
  await baselineOf(folder);
  await git('add', '.');
  await git('commit', '-q', '-m', 'Three');
  await git('merge', '-q', '--no-edit', 'branch');
  const { findings, problems } = await runIn(folder);
  expect(problems).toEqual([]);
  expect(findings).toEqual([
    'more.md:3 baseline',
    'more.md:5 follow-up',
    'visit.md:5 discussed',
    'visit.md:7 dismissed',
  ]);
});

describe('A half line at the end of a file', () => {
  test('is named, and mended by the next decision without loss', async () => {
    const folder = folderWith(notes);
    const file = await decideOn(folder, 'visit.md:5');
    appendFileSync(file, '{"fingerprint":"0123');
    const { findings, problems } = await runIn(folder);
    expect(findings).toEqual(['visit.md:5 dismissed', 'visit.md:7 open']);
    expect(problems).toEqual([
      expect.stringMatching(/^\.caselint\/decisions\/nerys-coyle\.jsonl:2 breaks off/),
    ]);
    await decideOn(folder, 'visit.md:7');
    const mended = await runIn(folder);
    expect([mended.findings, mended.problems]).toEqual([
      ['visit.md:5 dismissed', 'visit.md:7 dismissed'],
      [],
    ]);
  });

  test('that lacks nothing but its end is kept', async () => {
    const folder = folderWith(notes);
    const file = await decideOn(folder, 'visit.md:5');
    writeFileSync(file, readFileSync(file, 'utf8').trimEnd());
    await decideOn(folder, 'visit.md:7');
    const { findings, problems } = await runIn(folder);
    expect([findings, problems]).toEqual([['visit.md:5 dismissed', 'visit.md:7 dismissed'], []]);
  });
});

describe('A reviewer’s file', () => {
  test.each([
    ['Nerys Coyle', 'nerys-coyle'],
    [' nerys  COYLE ', 'nerys-coyle'],
    ['Zoë Ångström', /^zoe-angstrom-[0-9a-f]{8}$/],
    ['Nerys-Coyle', /^nerys-coyle-[0-9a-f]{8}$/],
    ['../../etc/passwd', /^etc-passwd-[0-9a-f]{8}$/],
    ['CON', /^con-[0-9a-f]{8}$/],
    ['李小龙', /^reviewer-[0-9a-f]{8}$/],
    ['x'.repeat(300), /^x{60}-[0-9a-f]{8}$/],
  ])('of “%s” is named so that every system takes it', (name, expected) => {
    expect(fileNameFor(name)).toMatch(expected);
  });
});

describe('Where the record is at fault, its file and line are named and what it says counts no more', () => {
  const place = (line: number) => `.caselint/decisions/nerys-coyle.jsonl:${line}`;

  test('in a changed decision', async () => {
    const folder = folderWith(notes);
    await decideOn(folder, 'visit.md:5');
    const file = await decideOn(folder, 'visit.md:7');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Agreed.', 'Agreed!'));
    const { findings, problems } = await runIn(folder);
    expect(findings).toEqual(['visit.md:5 open', 'visit.md:7 dismissed']);
    expect(problems).toEqual([expect.stringContaining(`${place(1)} was changed`)]);
  });

  test.each([
    ['key', 'x', 'key:1 is no key'],
    ['key', undefined, 'key: is missing'],
    ['key', `${'0'.repeat(64)}\n`, 'baseline.jsonl:1 was recorded with another key'],
    ['baseline.jsonl', '', 'baseline.jsonl:1 lacks its first line'],
  ])('in %s that is %j', async (name, text, expected) => {
    const folder = folderWith(notes);
    await baselineOf(folder);
    const file = join(folder, '.caselint', name);
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
    const { findings, problems } = await runIn(folder);
    expect(findings).toEqual(['visit.md:5 open', 'visit.md:7 open']);
    expect(problems).toEqual([expect.stringContaining(`.caselint/${expected}`)]);
    await expect(baselineOf(folder)).rejects.toThrow(`.caselint/${name}`);
  });

  test('in a line of the baseline, and the other lines still count', async () => {
    const folder = folderWith(notes);
    await baselineOf(folder);
    const file = join(folder, '.caselint/baseline.jsonl');
    const [head, first, ...rest] = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [head, '>>>>>>> branch', first?.slice(1), ...rest].join('\n'));
    const { findings, problems } = await runIn(folder);
    expect(findings.filter((line) => line.endsWith('baseline'))).toHaveLength(1);
    expect(problems).toEqual([
      expect.stringMatching(/baseline\.jsonl:2 is left over from a merge/),
      expect.stringMatching(/baseline\.jsonl:3 cannot be read/),
    ]);
    await expect(baselineOf(folder)).rejects.toThrow('.caselint/baseline.jsonl:2:1: is left over');
    expect(readFileSync(file, 'utf8')).toContain('>>>>>>> branch');
  });
});
