import { resolve } from 'node:path';
import process from 'node:process';
import { jsonSettings, prettySettings } from '../report/settings-page.ts';
import { isFolder } from '../repository/exists.ts';
import { openProjects } from '../repository/projects.ts';
import { shownPath } from '../repository/shown-path.ts';
import type { ConfigOption } from './config-option.ts';
import { print, terminalOptions } from './terminal.ts';
import { readTool } from './tool.ts';

/** The options of `caselint config`. */
export interface ConfigOptions extends ConfigOption {
  readonly format?: 'pretty' | 'json';
  readonly color?: boolean;
}

/** Shows what holds for a note or folder, and where each value is written; gives the exit code. */
export async function showConfig(path: string, options: ConfigOptions): Promise<number> {
  const cwd = process.cwd();
  const projects = openProjects(cwd, options.config);
  const project = await ((await isFolder(resolve(cwd, path)))
    ? projects.ofFolder(path)
    : projects.ofNote(path));
  // Says what is at fault in the settings of rules.
  await project.rulesOf(path);
  const settings = project.settingsOf(path);
  const file = project.file === undefined ? null : shownPath(project.file, cwd);
  await print(
    options.format === 'json'
      ? jsonSettings(readTool(), path, file, settings)
      : prettySettings(path, file ?? 'no configuration', settings, terminalOptions(options.color)),
  );
  return 0;
}
