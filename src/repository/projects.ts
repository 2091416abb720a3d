import { dirname, relative, resolve, sep } from 'node:path';
import {
  applySettings,
  layersOf,
  optionChanges,
  refuseUnknown,
} from '../configuration/apply-settings.ts';
import { type NoteSettings, settingsFor } from '../configuration/settings-for.ts';
import type { OptionChange } from '../rules/catalogue.ts';
import type { RuleSet } from '../rules/rule.ts';
import { configurationFinder } from './find-configuration.ts';
import { loadPlugins } from './load-plugins.ts';
import { type LoadedConfiguration, nothing } from './loaded-configuration.ts';
import { readCatalogueWith } from './read-shipped-catalogue.ts';

/** The notes that one configuration is the nearest to. */
export interface Project {
  /** The configuration file, as an absolute path; undefined where there is none. */
  readonly file: string | undefined;
  /** What the configurations say of a note, and where. */
  readonly settingsOf: (path: string) => NoteSettings;
  /** The rules as they are asked of a note. */
  readonly rulesOf: (path: string) => Promise<RuleSet>;
}

/** Gives the projects of notes and folders; a RuleError rejects where a configuration, pack or card is at fault. */
export interface Projects {
  /** By the note’s path from the working folder. */
  readonly ofNote: (path: string) => Promise<Project>;
  /** By the folder’s path from the working folder. */
  readonly ofFolder: (path: string) => Promise<Project>;
}

/**
 * Opens the projects of a run; each configuration is read once.
 *
 * @param configuration a file that holds for all notes, or `false` for none; absent, the one
 *   nearest to a note
 */
export function openProjects(cwd: string, configuration?: string | false): Projects {
  const find = configurationFinder(cwd);
  const projects = new Map<string, Promise<Project>>();
  const configurationFor = async (folder: string): Promise<string | undefined> => {
    if (configuration === false) return undefined;
    return configuration === undefined ? find(folder) : resolve(cwd, configuration);
  };
  const ofFolder = async (path: string): Promise<Project> => {
    const file = await configurationFor(resolve(cwd, path));
    const project = projects.get(file ?? '') ?? openProject(file, cwd);
    projects.set(file ?? '', project);
    return project;
  };
  return { ofFolder, ofNote: (path) => ofFolder(dirname(resolve(cwd, path))) };
}

/** Opens a pack alone, as a configuration that names nothing else would. */
export async function openPack(folder: string, cwd: string): Promise<Project> {
  const { loadPack } = await import('./load-configuration.ts');
  return projectOf(await loadPack(folder, cwd), undefined, cwd);
}

async function openProject(file: string | undefined, cwd: string): Promise<Project> {
  if (file === undefined) return projectOf(nothing, undefined, cwd);
  const { loadConfiguration } = await import('./load-configuration.ts');
  return projectOf(await loadConfiguration(file, cwd), file, cwd);
}

async function projectOf(
  loaded: LoadedConfiguration,
  file: string | undefined,
  cwd: string,
): Promise<Project> {
  const checks = await loadPlugins(loaded.plugins);
  const readWith = (changes: ReadonlyMap<string, OptionChange>): Promise<RuleSet> =>
    readCatalogueWith(loaded.rules, cwd, { checks, changes });
  const catalogue = await readWith(new Map());
  refuseUnknown(loaded.configurations, catalogue);
  for (const layer of layersOf(loaded.configurations)) {
    const changes = optionChanges(layer);
    if (changes.size > 0) await readWith(changes);
  }
  const folder = file === undefined ? cwd : dirname(file);
  const settingsOf = (path: string): NoteSettings =>
    settingsFor(loaded.configurations, relative(folder, resolve(cwd, path)).replaceAll(sep, '/'));
  const applied = new Map<string, Promise<RuleSet>>();
  const apply = async (settings: NoteSettings): Promise<RuleSet> => {
    const changes = optionChanges(settings);
    return applySettings(changes.size === 0 ? catalogue : await readWith(changes), settings);
  };
  return {
    file,
    settingsOf,
    rulesOf: (path) => {
      const settings = settingsOf(path);
      const { rules, people, abbreviations } = settings;
      const key = JSON.stringify([[...rules], people, [...abbreviations]]);
      const known = applied.get(key) ?? apply(settings);
      applied.set(key, known);
      return known;
    },
  };
}
