import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { baselineOf, runIn } from './recorded.ts';

const visit = '# Visit on 3 March\n\nCM lent her ten dollars.\n\nCM lent the drill.\n';
const call = '# Call on 9 March\n\nCM lent her ten dollars.\n';

/** A folder of two notes with three findings, all of them in the baseline. */
async function recordedFolder(): Promise<string> {
  const folder = folderWith({ 'visit.md': visit, 'call.md': call });
  expect(await baselineOf(folder)).toBe(3);
  return folder;
}

function change(folder: string, path: string, from: string, to: string): void {
  const file = join(folder, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

async function findingsIn(folder: string, paths?: readonly string[]): Promise<readonly string[]> {
  return (await runIn(folder, paths)).findings;
}

describe('A baseline', () => {
  test('makes known what is open when it is recorded', async () => {
    const folder = folderWith({ 'visit.md': visit, 'call.md': call });
    expect(await findingsIn(folder)).toEqual([
      'call.md:3 open',
      'visit.md:3 open',
      'visit.md:5 open',
    ]);
    await baselineOf(folder);
    expect(await findingsIn(folder)).toEqual([
      'call.md:3 baseline',
      'visit.md:3 baseline',
      'visit.md:5 baseline',
    ]);
  });

  test('goes by what is written, and not by its line', async () => {
    const folder = await recordedFolder();
    change(folder, 'visit.md', 'CM lent her', 'It rained.\n\nCM lent her');
    expect(await findingsIn(folder, ['visit.md'])).toEqual([
      'visit.md:5 baseline',
      'visit.md:7 baseline',
    ]);
  });

  test('knows an edited passage no more, and says what its entry stands for', async () => {
    const folder = await recordedFolder();
    change(folder, 'visit.md', 'the drill', 'the ladder');
    const { findings, notices } = await runIn(folder);
    expect(findings).toEqual(['call.md:3 baseline', 'visit.md:3 baseline', 'visit.md:5 open']);
    expect(notices).toEqual([
      '.caselint/baseline.jsonl: 1 entry stands for what is no longer there; caselint baseline --prune takes it out',
    ]);
  });

  test('counts equal passages of a note', async () => {
    const folder = await recordedFolder();
    change(folder, 'visit.md', 'CM lent the', 'CM lent her ten dollars.\n\nCM lent the');
    expect(await findingsIn(folder, ['visit.md'])).toEqual([
      'visit.md:3 baseline',
      'visit.md:5 open',
      'visit.md:7 baseline',
    ]);
  });

  test('does not know a passage of one note when it is written in another', async () => {
    const folder = await recordedFolder();
    change(folder, 'call.md', 'CM lent her', 'CM lent the drill.\n\nCM lent her');
    expect(await findingsIn(folder, ['call.md'])).toEqual(['call.md:3 open', 'call.md:5 baseline']);
  });

  test('takes up what is new beside what it has, and leaves other notes as they are', async () => {
    const folder = await recordedFolder();
    change(folder, 'visit.md', 'CM lent the', 'CM lent a saw.\n\nCM lent the');
    expect(await baselineOf(folder, ['visit.md'])).toBe(4);
    expect(new Set((await findingsIn(folder)).map((line) => line.split(' ')[1]))).toEqual(
      new Set(['baseline']),
    );
  });

  test('holds nothing of a note', async () => {
    const folder = await recordedFolder();
    const [head, ...entries] = readFileSync(join(folder, '.caselint/baseline.jsonl'), 'utf8').split(
      '\n',
    );
    expect(head).toMatch(/^\{"caselint":"baseline","version":1,"key":"[0-9a-f]{32}"\}$/);
    expect(entries.pop()).toBe('');
    for (const entry of entries) {
      expect(entry).toMatch(
        /^\{"note":"[0-9a-f]{32}","passage":"[0-9a-f]{32}","moved":"[0-9a-f]{32}"\}$/,
      );
    }
    expect([...entries].sort()).toEqual(entries);
  });

  test('of another folder with the same notes has no line in common', async () => {
    const [one = '', other = ''] = [await recordedFolder(), await recordedFolder()].map((folder) =>
      readFileSync(join(folder, '.caselint/baseline.jsonl'), 'utf8').trim(),
    );
    expect(one.split('\n').filter((line) => other.includes(line))).toEqual([]);
  });
});

describe('A renamed note', () => {
  test('stays known, and its entries go along when the baseline is recorded anew', async () => {
    const folder = await recordedFolder();
    mkdirSync(join(folder, 'archive'));
    renameSync(join(folder, 'visit.md'), join(folder, 'archive/march.md'));
    const known = [
      'archive/march.md:3 baseline',
      'archive/march.md:5 baseline',
      'call.md:3 baseline',
    ];
    expect(await findingsIn(folder)).toEqual(known);
    expect(await baselineOf(folder, ['.'], true)).toBe(3);
    writeFileSync(join(folder, 'visit.md'), visit);
    expect(await findingsIn(folder)).toEqual([...known, 'visit.md:3 open', 'visit.md:5 open']);
  });

  test('is told from a copy, whose findings are new', async () => {
    const folder = await recordedFolder();
    writeFileSync(join(folder, 'copy.md'), visit);
    expect(await findingsIn(folder, ['copy.md'])).toEqual(['copy.md:3 open', 'copy.md:5 open']);
  });

  test('is told from a new note with the same sentence, where the old note is gone', async () => {
    const folder = await recordedFolder();
    rmSync(join(folder, 'call.md'));
    writeFileSync(join(folder, 'april.md'), call.replace('9 March', '6 April'));
    expect(await findingsIn(folder, ['april.md'])).toEqual(['april.md:3 open']);
  });

  test('serves one note when two could be it', async () => {
    const folder = await recordedFolder();
    rmSync(join(folder, 'call.md'));
    for (const path of ['one.md', 'two.md']) writeFileSync(join(folder, path), call);
    expect(await findingsIn(folder, ['one.md', 'two.md'])).toEqual([
      'one.md:3 baseline',
      'two.md:3 open',
    ]);
  });
});

describe('Pruning', () => {
  test('takes out what is no longer there, and nothing else', async () => {
    const folder = await recordedFolder();
    change(folder, 'visit.md', 'the drill', 'the ladder');
    expect(await baselineOf(folder, ['.'], true)).toBe(2);
    expect(await findingsIn(folder)).toEqual([
      'call.md:3 baseline',
      'visit.md:3 baseline',
      'visit.md:5 open',
    ]);
    expect((await runIn(folder)).notices).toEqual([]);
  });

  test('leaves the entries of notes alone that were not linted', async () => {
    const folder = await recordedFolder();
    change(folder, 'visit.md', 'the drill', 'the ladder');
    rmSync(join(folder, 'call.md'));
    writeFileSync(join(folder, 'more.md'), '# More\n\nIt rained.\n');
    expect(await baselineOf(folder, ['visit.md'], true)).toBe(2);
    expect(await baselineOf(folder, ['.'], true)).toBe(1);
  });
});
