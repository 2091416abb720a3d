import { dirname, extname, isAbsolute, join, resolve } from 'node:path';
import type { Configuration, Reference } from '../configuration/configuration.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { nearest } from '../rules/nearest.ts';
import { RuleError } from '../rules/rule-error.ts';
import { exists, isFolder } from './exists.ts';
import { configurationIn } from './find-configuration.ts';
import { type LoadedConfiguration, nothing } from './loaded-configuration.ts';
import { namesIn, nearestPath } from './nearest-path.ts';
import { readTextFile } from './read-source.ts';
import { shownPath } from './shown-path.ts';

/**
 * Reads a configuration, what it extends, and the configurations of its packs.
 * @param cwd the folder from which messages name paths
 * @throws RuleError for the first file that is at fault or missing.
 */
export function loadConfiguration(file: string, cwd: string): Promise<LoadedConfiguration> {
  return loaderFrom(cwd).configuration(file, []);
}

/**
 * Reads a pack as if a configuration named it and said nothing else.
 * @param cwd the folder from which messages name paths
 * @throws RuleError for the first file that is at fault or missing.
 */
export async function loadPack(folder: string, cwd: string): Promise<LoadedConfiguration> {
  const shown = shownPath(folder, cwd);
  const fault = (problem: string): RuleError => new RuleError(`${shown}: ${problem}`);
  if (await isFolder(folder)) return loaderFrom(cwd).pack(folder, [], fault);
  const near = nearestPath(shown, dirname(folder), 'folder');
  const isPack = near !== undefined && (await isFolder(resolve(cwd, near, 'rules')));
  throw fault(`no such folder; write ${isPack ? near : 'the folder of a pack'}`);
}

/** Reads configurations and packs, each file once; a chain of files is what has led to the one at hand. */
function loaderFrom(cwd: string) {
  const seen = new Set<string>();
  const configuration = async (
    path: string,
    chain: readonly string[],
  ): Promise<LoadedConfiguration> => {
    if (seen.has(path)) return nothing;
    seen.add(path);
    const own = readConfiguration(textOf(path, cwd), shownPath(path, cwd));
    const parts: LoadedConfiguration[] = [];
    for (const reference of own.extends) {
      const base = await configurationAt(reference, path, cwd);
      refuseCircle(base, [...chain, path], reference.fault);
      parts.push(await configuration(base, [...chain, path]));
    }
    for (const reference of own.packs) {
      parts.push(await pack(await folderAt(reference, path), [...chain, path], reference.fault));
    }
    return joined([...parts, ownParts(own, path)]);
  };
  const pack = async (
    folder: string,
    chain: readonly string[],
    fault: Reference['fault'],
  ): Promise<LoadedConfiguration> => {
    const rules = join(folder, 'rules');
    if (!(await isFolder(rules))) {
      const shown = shownPath(folder, cwd);
      throw fault(`no folder “rules” in ${shown}; write the folder of a pack, which has one`);
    }
    const own = await configurationIn(folder, cwd);
    if (own === undefined) return { ...nothing, rules: [rules] };
    refuseCircle(own, chain, fault);
    const loaded = await configuration(own, chain);
    const [plugin] = loaded.plugins;
    if (plugin !== undefined) {
      const problem = 'a pack holds no code; name the module where the pack is named';
      throw plugin.reference.fault(problem);
    }
    return joined([{ ...nothing, rules: [rules] }, loaded]);
  };
  const refuseCircle = (
    path: string,
    chain: readonly string[],
    fault: Reference['fault'],
  ): void => {
    if (!chain.includes(path)) return;
    throw fault(`${shownPath(path, cwd)} leads back here; leave one of the two out`);
  };
  return { configuration, pack };
}

/** What a configuration brings in itself. */
function ownParts(own: Configuration, path: string): LoadedConfiguration {
  const { plugins } = own;
  return {
    configurations: [own],
    rules: [],
    plugins: plugins.map((reference) => ({ file: placeOf(reference, path), reference })),
  };
}

function joined(parts: readonly LoadedConfiguration[]): LoadedConfiguration {
  return {
    configurations: parts.flatMap(({ configurations }) => configurations),
    rules: [...new Set(parts.flatMap(({ rules }) => rules))],
    plugins: parts.flatMap(({ plugins }) => plugins),
  };
}

function textOf(path: string, cwd: string): string {
  const shown = shownPath(path, cwd);
  const { text, problem } = readTextFile(shown, path);
  if (problem !== undefined) throw new RuleError(`${shown}:1:1: ${problem.message}`);
  return text;
}

/** The file that `extends` names: a file, or the configuration of a folder or package. */
async function configurationAt(reference: Reference, from: string, cwd: string): Promise<string> {
  const isFile = ['.yaml', '.yml', '.json'].includes(extname(reference.value));
  if (isFile && isPath(reference.value)) {
    const file = placeOf(reference, from);
    if (await exists(file)) return file;
    throw reference.fault(missing('file', reference, file));
  }
  const folder = await folderAt(reference, from);
  const file = await configurationIn(folder, cwd);
  if (file !== undefined) return file;
  throw reference.fault(`no caselint.config.yaml in ${shownPath(folder, cwd)}; write one there`);
}

/** A folder, named by its path or, as a package, by what it is installed as. */
async function folderAt(reference: Reference, from: string): Promise<string> {
  const { value } = reference;
  if (isPath(value)) {
    const folder = placeOf(reference, from);
    if (await isFolder(folder)) return folder;
    throw reference.fault(missing('folder', reference, folder));
  }
  const installed: string[] = [];
  for (let step = dirname(from); ; step = dirname(step)) {
    const folder = join(step, 'node_modules', value);
    if (await isFolder(folder)) return folder;
    installed.push(...namesIn(join(step, 'node_modules'), 'folder'));
    if (step === dirname(step)) break;
  }
  const isBeside = await isFolder(resolve(dirname(from), value));
  const near = isBeside ? undefined : nearest(value, installed);
  const remedy = isBeside
    ? `write ./${value} for the folder`
    : `install it, or write ${near ?? `./${value} for a folder`}`;
  throw reference.fault(`no package “${value}” is installed; ${remedy}`);
}

/** What is said of a path that leads to nothing. */
function missing(kind: 'file' | 'folder', { value }: Reference, place: string): string {
  const near = nearestPath(value, dirname(place), kind) ?? 'its path from this file';
  return `no ${kind} “${value}”; write ${near}`;
}

/** Whether something is named by its path: `./ours`, `../ours` or `ours.yaml`. */
function isPath(value: string): boolean {
  return isAbsolute(value) || /^\.{1,2}(?:[/\\]|$)/u.test(value) || /\.[a-z]+$/iu.test(value);
}

function placeOf({ value }: Reference, from: string): string {
  return resolve(dirname(from), value);
}
