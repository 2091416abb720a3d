import { resolve } from 'node:path';
import process from 'node:process';
import { readNote } from '../note/read-note.ts';
import { jsonIgnores, type NoteIgnores, prettyIgnores } from '../report/ignore-list.ts';
import { type Cover, coverIgnores, coverProblem } from '../report/mask.ts';
import { findNotes } from '../repository/find-notes.ts';
import { openProjects, type Project } from '../repository/projects.ts';
import { readSource } from '../repository/read-source.ts';
import type { ConfigOption } from './config-option.ts';
import { covers } from './covers.ts';
import { complainOf, print, terminalOptions } from './terminal.ts';
import { readTool } from './tool.ts';

/** The options of `caselint ignores`. */
export interface IgnoresOptions extends ConfigOption {
  readonly format?: 'pretty' | 'json';
  readonly color?: boolean;
}

/** Lists what notes ask to leave out of account; gives the exit code: 2 when a note could not be read, else 0. */
export async function listIgnores(
  paths: readonly string[],
  { format, color, config }: IgnoresOptions,
): Promise<number> {
  const cwd = process.cwd();
  const projects = openProjects(cwd, config);
  const coverOf = covers();
  const { notes, problems } = await findNotes(paths.length === 0 ? ['.'] : paths, cwd);
  const found: NoteIgnores[] = [];
  const unread = [...problems];
  for (const path of notes) {
    const { text, problem } = readSource(path, resolve(cwd, path));
    const project = await projects.ofNote(path);
    const cover = coverOf(project.settingsOf(path).mask.value);
    if (problem !== undefined) unread.push(coverProblem(problem, cover));
    else {
      const note = readNote(text, path);
      if (note.ignores.length > 0) found.push(await shown(note, project, cover));
    }
  }
  unread.forEach(complainOf);
  await print(
    format === 'json'
      ? jsonIgnores(readTool(), found)
      : prettyIgnores(found, terminalOptions(color)),
  );
  return unread.length > 0 ? 2 : 0;
}

async function shown(note: NoteIgnores, project: Project, cover: Cover): Promise<NoteIgnores> {
  const { rules } = cover.words ? await project.rulesOf(note.path) : { rules: [] };
  return coverIgnores(note, new Set(rules.map(({ id }) => id)), cover);
}
