import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Reference } from '../configuration/configuration.ts';
import { checks as shipped } from '../rules/checks/index.ts';
import type { Check } from '../rules/define-check.ts';
import { exists } from './exists.ts';
import type { LoadedConfiguration } from './loaded-configuration.ts';
import { nearestPath } from './nearest-path.ts';

/**
 * The checks that plugin modules export as `checks`, by the name that cards write.
 * @throws RuleError for a module that cannot be loaded or exports something else.
 */
export async function loadPlugins(
  plugins: LoadedConfiguration['plugins'],
): Promise<ReadonlyMap<string, Check>> {
  const checks = new Map<string, Check>();
  for (const { file, reference } of plugins) {
    const module = await importModule(file, reference);
    const exported: unknown = Object(module).checks;
    if (typeof exported !== 'object' || exported === null) {
      throw reference.fault(
        'exports no “checks”; write export const checks = { name: defineCheck(…) }',
      );
    }
    for (const [name, check] of Object.entries(exported)) {
      if (!isCheck(check)) throw reference.fault(`“${name}” is no check; make it with defineCheck`);
      if (shipped.has(name) || checks.has(name)) {
        throw reference.fault(`there is a check “${name}” already; write another name`);
      }
      checks.set(name, check);
    }
  }
  return checks;
}

async function importModule(file: string, { value, fault }: Reference): Promise<unknown> {
  if (!(await exists(file))) {
    const near = nearestPath(value, dirname(file), 'file') ?? 'the path of a module from this file';
    throw fault(`no file “${value}”; write ${near}`);
  }
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw fault(`cannot be loaded: ${reason}; write a module of JavaScript`);
  }
}

function isCheck(value: unknown): value is Check {
  return typeof value === 'object' && value !== null && 'schema' in value && 'prepare' in value;
}
