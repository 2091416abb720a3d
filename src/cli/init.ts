import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import type { Gate } from '../configuration/configuration.ts';
import {
  githubWorkflow,
  gitlabJob,
  preCommitConfiguration,
  preCommitEntry,
  starterConfiguration,
} from '../report/starter-files.ts';
import { exists } from '../repository/exists.ts';
import { configurationIn } from '../repository/find-configuration.ts';
import { findNotes } from '../repository/find-notes.ts';
import { shownPath } from '../repository/shown-path.ts';
import { choice, listed } from './choice.ts';
import { print } from './terminal.ts';
import { readTool } from './tool.ts';

/** The options of `caselint init`. */
export interface InitOptions {
  /** Asks nothing. */
  readonly yes?: boolean;
}

/** What was found in the folder. */
interface Surroundings {
  readonly notes: number;
  /** The folders that hold them, beside those for other Markdown; the folder itself when there is none. */
  readonly folders: readonly string[];
  readonly isRepository: boolean;
  readonly hasPackage: boolean;
  readonly usesGitLab: boolean;
}

/** A file to be written, and what to add to it by hand where it is there already. */
interface Starter {
  readonly path: string;
  readonly text: string;
  readonly toAdd: string;
}

const gates: readonly Gate[] = ['error', 'warning', 'info', 'never'];

/**
 * Writes a configuration, and where git is used an entry for pre-commit and a workflow for CI; what
 * is there already stays as it is. Gives the exit code.
 */
export async function init({ yes = false }: InitOptions): Promise<number> {
  const folder = process.cwd();
  const found = await lookAround(folder);
  await print(`${foundWords(found)}\n\n`);
  const own = await configurationIn(folder, folder);
  const isAsked = !yes && process.stdin.isTTY === true && own === undefined;
  const gate = isAsked ? await askGate() : 'error';
  const starters = startersFor(found, gate).filter(
    ({ path }) => own === undefined || path !== 'caselint.config.yaml',
  );
  const kept: Starter[] = [];
  for (const starter of starters) {
    const isNew = await writeNew(join(folder, starter.path), starter.text);
    if (isNew) await print(`Wrote ${starter.path}\n`);
    else kept.push(starter);
  }
  if (own !== undefined) await print(`Kept ${shownPath(own, folder)} as it is\n`);
  for (const { path, toAdd } of kept) {
    await print(`Kept ${path} as it is; what Caselint would add:\n\n${toAdd}\n`);
  }
  await print(nextSteps(found));
  return 0;
}

async function lookAround(folder: string): Promise<Surroundings> {
  const has = (path: string): Promise<boolean> => exists(join(folder, path));
  const { notes } = await findNotes(['.'], folder);
  return {
    notes: notes.length,
    folders: foldersOf(notes),
    isRepository: await has('.git'),
    hasPackage: await has('package.json'),
    usesGitLab: await has('.gitlab-ci.yml'),
  };
}

/** Folders whose Markdown is no notes. */
const otherFolders = new Set(['docs', 'doc', 'our-rules', 'packs']);

function foldersOf(notes: readonly string[]): readonly string[] {
  const folders = notes.flatMap((path) => (path.includes('/') ? [path.split('/')[0] ?? ''] : []));
  const own = [...new Set(folders)].filter((folder) => !otherFolders.has(folder));
  return own.length === 0 ? ['.'] : own;
}

function foundWords({ notes, folders, isRepository }: Surroundings): string {
  const files = notes === 1 ? '1 Markdown file' : `${notes} Markdown files`;
  const where = folders[0] === '.' ? '' : `, notes in ${folders.join(', ')}`;
  return `Found ${files}${where}${isRepository ? ', and a git repository' : ''}.`;
}

async function askGate(): Promise<Gate> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const words = listed(gates);
    const given = await lines.question(`What should fail a run: ${words}? [error] `);
    return given.trim() === '' ? 'error' : choice('the gate', gates)(given.trim());
  } finally {
    lines.close();
  }
}

function startersFor(
  { folders, isRepository, hasPackage, usesGitLab }: Surroundings,
  gate: Gate,
): readonly Starter[] {
  const configuration = starterConfiguration({ gate, mask: 'auto' });
  const starters = [{ path: 'caselint.config.yaml', text: configuration, toAdd: configuration }];
  if (!isRepository) return starters;
  const command = hasPackage ? 'npx caselint' : `npx --yes caselint@${readTool().version}`;
  const install = hasPackage ? 'npm ci' : '';
  const lint = [command, ...folders.map(quoted)].join(' ');
  const job = gitlabJob(lint, install);
  const workflow = githubWorkflow(lint, install);
  return [
    ...starters,
    {
      path: '.pre-commit-config.yaml',
      text: preCommitConfiguration(command),
      toAdd: preCommitEntry(command),
    },
    usesGitLab
      ? { path: '.gitlab-ci.yml', text: job, toAdd: job }
      : { path: '.github/workflows/caselint.yml', text: workflow, toAdd: workflow },
  ];
}

/** A folder as a shell takes it. */
function quoted(folder: string): string {
  return /^[\w./-]+$/u.test(folder) ? folder : `'${folder.replaceAll("'", String.raw`'\''`)}'`;
}

/** Writes a file unless there is one; says whether it was written. */
async function writeNew(file: string, text: string): Promise<boolean> {
  if (await exists(file)) return false;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flag: 'wx' });
  return true;
}

function nextSteps({ folders, isRepository }: Surroundings): string {
  const steps = [
    `${`caselint ${folders.map(quoted).join(' ')}`.padEnd(29)} see what it asks about`,
    'caselint rules                choose which rules are asked, in caselint.config.yaml',
    'caselint new-rule key-kept    start a rule of your own, in our-rules',
    ...(isRepository ? ['pre-commit install            lint notes before each commit'] : []),
  ];
  return `\nNext:\n${steps.map((step, at) => `  ${at + 1}. ${step}\n`).join('')}`;
}
