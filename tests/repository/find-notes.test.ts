import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findNotes } from '../../src/repository/find-notes.ts';
import { folderWith } from './folder.ts';

const tree = {
  'b.md': '',
  'a.md': '',
  'visits/two.markdown': '',
  'visits/one.MD': '',
  'visits/old/three.md': '',
  'visits/photo.png': '',
  'visits/list.txt': '',
  'node_modules/pack/readme.md': '',
  'visits/node_modules/readme.md': '',
  '.hidden/four.md': '',
  '.five.md': '',
};
const all = ['a.md', 'b.md', 'visits/old/three.md', 'visits/one.MD', 'visits/two.markdown'];

describe('findNotes', () => {
  test.each([
    ['a folder at any depth', ['.'], all],
    ['a folder inside', ['visits'], all.slice(2)],
    ['a folder with a slash and dots', ['./visits/../visits/'], all.slice(2)],
    ['a file', ['b.md'], ['b.md']],
    ['a file with another extension', ['visits/list.txt'], ['visits/list.txt']],
    ['a hidden file that is named', ['.five.md'], ['.five.md']],
    ['a hidden folder that is named', ['.hidden'], ['.hidden/four.md']],
    [
      'a folder inside node_modules that is named',
      ['node_modules/pack'],
      ['node_modules/pack/readme.md'],
    ],
    ['the same note named in several ways', ['a.md', './a.md', '*.md', 'b.md'], ['a.md', 'b.md']],
    ['a glob', ['visits/**/*.md'], ['visits/old/three.md']],
    ['a glob with choices', ['{a,b}.md'], ['a.md', 'b.md']],
    ['a glob without an extension', ['visits/**'], all.slice(2)],
    ['a glob with an extension of its own', ['visits/*.txt'], ['visits/list.txt']],
    [
      'several paths, sorted together',
      ['visits/old', 'b.md', 'a.md'],
      ['a.md', 'b.md', 'visits/old/three.md'],
    ],
  ])('finds the notes of %s', async (_name, paths, notes) => {
    expect(await findNotes(paths, folderWith(tree))).toMatchObject({ notes, problems: [] });
  });

  test.each([
    [['.'], true],
    [['*.md', 'visits/one.MD'], true],
    [['a.md', 'b.md'], false],
    [['a.md', 'nowhere/*.md'], false],
  ])('tells for %j whether notes were gathered: %s', async (paths, isGathered) => {
    expect(await findNotes(paths, folderWith(tree))).toMatchObject({ isGathered });
  });

  test('finds a note by its absolute path, and names it from the working folder', async () => {
    const folder = folderWith(tree);
    const { notes } = await findNotes([join(folder, 'a.md')], join(folder, 'visits'));
    expect(notes).toEqual(['../a.md']);
  });

  test('finds a folder and a file whose names look like globs', async () => {
    const folder = folderWith({ 'week [1]/a.md': '', 'b[c].md': '', 'bc.md': '' });
    const { notes } = await findNotes(['week [1]', 'b[c].md'], folder);
    expect(notes).toEqual(['b[c].md', 'week [1]/a.md']);
  });

  test.each([
    ['missing.md', 'no such file or folder'],
    ['visits/list.txt/a.md', 'no such file or folder'],
    ['empty', 'no notes in this folder; notes are Markdown files (.md, .markdown)'],
    ['nowhere/*.md', 'no note matches this pattern'],
    ['.hidden/**/*.txt', 'no note matches this pattern'],
    ['circle.md', 'its symbolic links run in a circle'],
    ['missing (1)', 'no such file or folder'],
  ])('names %s as a problem, and finds the other notes', async (path, message) => {
    const folder = folderWith(tree);
    mkdirSync(join(folder, 'empty'));
    symlinkSync('circle.md', join(folder, 'circle.md'));
    expect(await findNotes([path, 'a.md'], folder)).toMatchObject({
      notes: ['a.md'],
      problems: [{ path, message }],
    });
  });

  test('follows no link inside a folder, but one that is named', async () => {
    const folder = folderWith({ 'notes/a.md': '', 'elsewhere/b.md': '' });
    symlinkSync('..', join(folder, 'notes/up'));
    symlinkSync('../elsewhere', join(folder, 'notes/other'));
    expect((await findNotes(['notes'], folder)).notes).toEqual(['notes/a.md']);
    expect((await findNotes(['notes/**/*.md'], folder)).notes).toEqual(['notes/a.md']);
    expect((await findNotes(['notes/other'], folder)).notes).toEqual(['notes/other/b.md']);
  });
});

describe('.gitignore', () => {
  const ignoring = {
    '.git/HEAD': '',
    '.gitignore': '/drafts/\n*.private.md\n!kept.private.md\nold/\n',
    'a.md': '',
    'a.private.md': '',
    'kept.private.md': '',
    'drafts/b.md': '',
    'visits/drafts/c.md': '',
    'visits/.gitignore': 'c*.md\n!/a.private.md\n!old/\n',
    'visits/a.private.md': '',
    'visits/d.md': '',
    'visits/old/e.md': '',
    'old/f.md': '',
  };
  const kept = ['a.md', 'kept.private.md', 'visits/a.private.md', 'visits/d.md', 'visits/old/e.md'];

  test.each([
    ['in a folder', ['.'], kept],
    ['by a glob', ['**/*.md'], kept],
    ['above a folder that is named', ['visits'], kept.slice(2)],
  ])('leaves notes out %s, the nearest file deciding', async (_name, paths, notes) => {
    expect((await findNotes(paths, folderWith(ignoring))).notes).toEqual(notes);
  });

  test.each([
    ['a file', 'a.private.md', ['a.private.md']],
    ['a folder', 'drafts', ['drafts/b.md']],
  ])('does not keep out %s that is named', async (_name, path, notes) => {
    expect((await findNotes([path], folderWith(ignoring))).notes).toEqual(notes);
  });

  test('counts from the folder that is named where there is no repository', async () => {
    const folder = folderWith({
      '.gitignore': '*.md',
      'notes/.gitignore': 'a.md',
      'notes/a.md': '',
      'notes/b.md': '',
    });
    expect((await findNotes(['notes'], folder)).notes).toEqual(['notes/b.md']);
  });

  test('that leaves every note out is no reason to be silent', async () => {
    const { problems } = await findNotes(['.'], folderWith({ '.gitignore': '*', 'a.md': '' }));
    expect(problems.map(({ path }) => path)).toEqual(['.']);
  });
});
