import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chainedLine, halfLineHash, type LineKind } from '../findings/chain.ts';
import { readChain } from '../findings/read-chain.ts';
import { codeOf, fileFailure, type Problem } from './problem.ts';
import { RECORD } from './record-home.ts';
import { shownPath } from './shown-path.ts';
import { append, textOf, withLock } from './write-record.ts';

/** All that a record has of one kind, and what is wrong with its files. */
export interface ReadFiles<Item> {
  /** As messages name them. */
  readonly files: readonly string[];
  /** The earliest first. */
  readonly entries: readonly Item[];
  readonly problems: readonly Problem[];
}

/** What somebody recorded at a time. */
interface Signed {
  readonly by: string;
  readonly at: string;
}

/** Files of one kind, one for each reviewer, to which lines are only added. */
export interface ChainedFiles<Item> {
  /** Reads the files of all reviewers. */
  readonly read: (home: string, cwd: string) => Promise<ReadFiles<Item>>;
  /**
   * Adds a line to its reviewer’s file, and mends that file where a crash left it with a half line;
   * gives the file. Once this is back, the line has reached the disk. A RecordError rejects where
   * the file cannot be written.
   */
  readonly add: (home: string, cwd: string, item: Item) => Promise<string>;
}

/** The files of a kind of line, in a folder of the record. */
export function chainedFiles<Item extends Signed>(
  kind: LineKind<Item>,
  name: string,
): ChainedFiles<Item> {
  const folderIn = (home: string): string => join(home, RECORD, name);
  return {
    read: (home, cwd) => readAll(kind, folderIn(home), cwd),
    add: (home, cwd, item) => {
      const file = join(folderIn(home), `${fileNameFor(item.by)}.jsonl`);
      return withLock(file, shownPath(file, cwd), async (isHeld) => {
        const { lastHash, unended } = readChain(kind, (await textOf(file)) ?? '');
        const mends = unended === null || unended.isWhole ? null : halfLineHash(unended.text);
        const line = chainedLine(kind, item, lastHash, mends);
        await append(file, `${unended === null ? '' : '\n'}${line}\n`, isHeld);
        return file;
      });
    },
  };
}

/** A name for a reviewer’s file that every system takes, and that no other reviewer’s file has. */
export function fileNameFor(reviewer: string): string {
  const name = reviewer.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const words = name.replace(/ /gu, '-');
  const isPlain = /^[a-z0-9]+(?: [a-z0-9]+)*$/u.test(name) && words.length <= LONGEST;
  if (isPlain && !RESERVED.test(words)) return words;
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-');
  const start = letters.replace(/^-|-$/gu, '').slice(0, LONGEST);
  return `${start || 'reviewer'}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}

const LONGEST = 60;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

async function readAll<Item extends Signed>(
  kind: LineKind<Item>,
  folder: string,
  cwd: string,
): Promise<ReadFiles<Item>> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
    const read = await Promise.all(names.map((name) => readFile(kind, join(folder, name), cwd)));
    const entries = read.flatMap((file) => file.entries);
    return {
      files: read.flatMap(({ files }) => files),
      entries: entries.toSorted((one, other) => order(one.at, other.at)),
      problems: read.flatMap(({ problems }) => problems),
    };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { files: [], entries: [], problems: [] };
    return { files: [], entries: [], problems: [problemOf(folder, cwd, error)] };
  }
}

async function readFile<Item extends Signed>(
  kind: LineKind<Item>,
  file: string,
  cwd: string,
): Promise<ReadFiles<Item>> {
  const path = shownPath(file, cwd);
  try {
    const { entries, faults } = readChain(kind, (await textOf(file)) ?? '');
    const problems = faults.map(({ line, message }) => ({
      path,
      message,
      at: { line, column: 1 },
    }));
    return { files: [path], entries, problems };
  } catch (error) {
    return { files: [path], entries: [], problems: [problemOf(file, cwd, error)] };
  }
}

function problemOf(file: string, cwd: string, error: unknown): Problem {
  const isFile = codeOf(error) === 'ENOTDIR';
  const message = isFile
    ? 'a file lies where a folder belongs; give it another name'
    : fileFailure(error);
  return { path: shownPath(file, cwd), message };
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
