import { dirname, relative, resolve, sep } from 'node:path';
import type { Settings } from '../configuration/configuration.ts';
import { type NoteSettings, settingsFor } from '../configuration/settings-for.ts';
import { once } from '../discourse/once.ts';
import { onceEach } from '../note/once-each.ts';
import type { RuleSet } from '../rules/rule.ts';
import { configurationFinder } from './find-configuration.ts';
import { type LoadedConfiguration, nothing } from './loaded-configuration.ts';
import { hashOfFolder, shippedMark } from './shipped-mark.ts';

/** The notes that one configuration is the nearest to. */
export interface Project {
  /** The configuration file, as an absolute path; undefined where there is none. */
  readonly file: string | undefined;
  /** What the configurations say of a note, and where. */
  readonly settingsOf: (path: string) => NoteSettings;
  /** Equal for notes of the project that are asked the same rules. */
  readonly keyOf: (path: string) => string;
  /**
   * Equal only where the code and the cards are that a key selects from; null where the rules rest
   * on code of the user, of which nobody knows all. The rules are not read for it.
   */
  readonly mark: () => string | null;
  /** The rules as they are asked of a note; a RuleError rejects where one, or a setting of one, is at fault. */
  readonly rulesOf: (path: string) => Promise<RuleSet>;
}

/** Gives the projects of notes and folders; a RuleError rejects where a configuration is at fault. */
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

function projectOf(loaded: LoadedConfiguration, file: string | undefined, cwd: string): Project {
  const folder = file === undefined ? cwd : dirname(file);
  const settingsAt = (path: string): NoteSettings =>
    settingsFor(loaded.configurations, relative(folder, resolve(cwd, path)).replaceAll(sep, '/'));
  const hasOverrides = loaded.configurations.some(({ overrides }) => overrides.length > 0);
  const everywhere = once(() => settingsAt(folder));
  const settingsOf = hasOverrides ? settingsAt : everywhere;
  const rulesWith = once(() => openRules(loaded, cwd));
  const applied = new Map<string, Promise<RuleSet>>();
  return {
    file,
    settingsOf,
    keyOf: (path) => settingsKey(settingsOf(path)),
    mark: once(() =>
      loaded.plugins.length > 0
        ? null
        : [shippedMark(), ...loaded.rules.map(hashOfFolder)].join(' '),
    ),
    rulesOf: (path) => {
      const settings = settingsOf(path);
      const key = settingsKey(settings);
      const known = applied.get(key) ?? rulesWith().then((apply) => apply(settings));
      applied.set(key, known);
      return known;
    },
  };
}

/** Equal for settings under which rules are asked alike. */
const settingsKey = onceEach(({ rules, people, abbreviations }: Settings): string => {
  const values = [...rules, ...abbreviations].map(([name, { value }]) => [name, value]);
  return JSON.stringify([rules.size, values, people.map(({ value }) => value)]);
});

async function openRules(
  loaded: LoadedConfiguration,
  cwd: string,
): Promise<(settings: NoteSettings) => Promise<RuleSet>> {
  const { openRulesOf } = await import('./open-rules.ts');
  return openRulesOf(loaded, cwd);
}
