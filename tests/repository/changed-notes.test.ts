import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedSince, stagedNotes } from '../../src/repository/changed-notes.ts';
import { findNotes } from '../../src/repository/find-notes.ts';
import { GitError } from '../../src/repository/git-error.ts';
import { folderWith } from './folder.ts';
import { commitAll, git, repositoryWith } from './git-folder.ts';

async function changedIn(folder: string, commit = 'main'): Promise<readonly string[]> {
  return changedSince(commit, (await findNotes(['.'], folder)).notes, folder);
}

describe('Notes that changed since a branch was left', () => {
  test('are those that were edited, moved, added or are not yet known to git', async () => {
    const folder = repositoryWith({
      'same.md': 'One.',
      'edited.md': 'Two.',
      'moved.md': 'Three, of some length.',
      'committed.md': 'Four.',
      'gone.md': 'Five.',
      '.gitignore': 'left-out.md\n',
    });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', '-b', 'visit');
    writeFileSync(join(folder, 'committed.md'), 'Four and a half.');
    commitAll(folder);
    writeFileSync(join(folder, 'edited.md'), 'Two and a half.');
    renameSync(join(folder, 'moved.md'), join(folder, 'moved there.md'));
    rmSync(join(folder, 'gone.md'));
    mkdirSync(join(folder, 'été'));
    writeFileSync(join(folder, 'été/neu “1”.md'), 'Six.');
    writeFileSync(join(folder, 'left-out.md'), 'Seven.');
    expect(await changedIn(folder)).toEqual([
      'committed.md',
      'edited.md',
      'moved there.md',
      'été/neu “1”.md',
    ]);
    expect(await changedIn(join(folder, 'été'))).toEqual(['neu “1”.md']);
  });

  test('are not those that changed on the other branch only', async () => {
    const folder = repositoryWith({ 'a.md': 'One.', 'b.md': 'Two.' });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', '-b', 'visit');
    writeFileSync(join(folder, 'a.md'), 'One and a half.');
    commitAll(folder);
    git(folder, 'checkout', '--quiet', 'main');
    writeFileSync(join(folder, 'b.md'), 'Two and a half.');
    commitAll(folder);
    git(folder, 'checkout', '--quiet', 'visit');
    expect(await changedIn(folder)).toEqual(['a.md']);
  });
});

describe('What git cannot tell is said in one line', () => {
  test.each([
    ['a branch that is not there', 'mian', /^git has no commit “mian”; fetch it, or name another/u],
    ['an option in its place', '--output=a.md', /^git has no commit “--output=a\.md”; /u],
    ['no name at all', '', /^git has no commit “”; /u],
  ])('%s', async (_, commit, message) => {
    const folder = repositoryWith({ 'a.md': 'One.' });
    commitAll(folder);
    const asked = changedIn(folder, commit);
    await expect(asked).rejects.toThrow(GitError);
    await expect(asked).rejects.toThrow(message);
  });

  test('a folder outside of any repository', async () => {
    const folder = folderWith({ 'a.md': 'One.' });
    await expect(changedIn(folder)).rejects.toThrow(/^this folder is in no git repository; /u);
  });

  test('a repository without a commit', async () => {
    const folder = repositoryWith({ 'a.md': 'One.' });
    await expect(changedIn(folder)).rejects.toThrow(/^git has no commit here yet$/u);
  });

  test('a clone that lacks the history', async () => {
    const folder = repositoryWith({ 'a.md': 'One.' });
    commitAll(folder);
    writeFileSync(join(folder, 'a.md'), 'Two.');
    commitAll(folder);
    const clone = folderWith({});
    git(clone, 'clone', '--quiet', '--depth=1', `file://${folder}`, '.');
    await expect(changedIn(clone, 'HEAD~1')).rejects.toThrow(/this clone is shallow; fetch/u);
  });

  test('a branch with another beginning', async () => {
    const folder = repositoryWith({ 'a.md': 'One.' });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', '--orphan', 'other');
    git(folder, 'commit', '--quiet', '--message=Begin');
    await expect(changedIn(folder)).rejects.toThrow(/^“main” has no history in common/u);
  });
});

describe('Staged notes', () => {
  async function stagedIn(folder: string): Promise<readonly (readonly [string, string?])[]> {
    const { notes } = await findNotes(['.'], folder);
    const staged = await stagedNotes(notes, ['.'], folder);
    return staged.map(({ path, source }) => [path, source.text ?? source.problem?.message]);
  }

  test('have the words that are staged, whatever their files hold', async () => {
    const folder = repositoryWith({ 'a.md': 'One.', 'b.md': 'Two.', 'c.md': 'Three.' });
    commitAll(folder);
    writeFileSync(join(folder, 'a.md'), 'One, staged.');
    writeFileSync(join(folder, 'b.md'), 'Two, staged.');
    git(folder, 'add', '--all');
    writeFileSync(join(folder, 'a.md'), 'One, later.');
    rmSync(join(folder, 'b.md'));
    writeFileSync(join(folder, 'c.md'), 'Three, later.');
    expect(await stagedIn(folder)).toEqual([
      ['a.md', 'One, staged.'],
      ['b.md', 'Two, staged.'],
    ]);
  });

  test('are there before the first commit, in their folder only, without other files', async () => {
    const folder = repositoryWith({ 'sub/a.md': 'One.', 'b.md': 'Two.', 'sub/c.txt': 'Three.' });
    git(folder, 'add', '--all');
    expect(await stagedIn(join(folder, 'sub'))).toEqual([['a.md', 'One.']]);
  });
});
