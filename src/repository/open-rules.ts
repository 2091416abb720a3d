import {
  applySettings,
  layersOf,
  optionChanges,
  refuseUnknown,
} from '../configuration/apply-settings.ts';
import type { NoteSettings } from '../configuration/settings-for.ts';
import type { OptionChange } from '../rules/catalogue.ts';
import type { RuleSet } from '../rules/rule.ts';
import { loadPlugins } from './load-plugins.ts';
import type { LoadedConfiguration } from './loaded-configuration.ts';
import { readCatalogueWith } from './read-shipped-catalogue.ts';

/**
 * Reads the rules of a configuration; what comes back gives them as settings want them asked.
 * @throws RuleError for the first card, plugin or setting of a rule that is at fault.
 */
export async function openRulesOf(
  loaded: LoadedConfiguration,
  cwd: string,
): Promise<(settings: NoteSettings) => Promise<RuleSet>> {
  const checks = await loadPlugins(loaded.plugins);
  const readWith = (changes: ReadonlyMap<string, OptionChange>): Promise<RuleSet> =>
    readCatalogueWith(loaded.rules, cwd, { checks, changes });
  const catalogue = await readWith(new Map());
  refuseUnknown(loaded.configurations, catalogue);
  for (const layer of layersOf(loaded.configurations)) {
    const changes = optionChanges(layer);
    if (changes.size > 0) await readWith(changes);
  }
  return async (settings) => {
    const changes = optionChanges(settings);
    return applySettings(changes.size === 0 ? catalogue : await readWith(changes), settings);
  };
}
