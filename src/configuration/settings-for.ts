import { foldShortForm } from '../discourse/short-forms.ts';
import type {
  Configuration,
  Gate,
  Mask,
  SecondPerson,
  Settings,
  Sourced,
  SourcedSetting,
} from './configuration.ts';

/** What holds for one note. */
export interface NoteSettings extends Settings {
  readonly gate: Sourced<Gate>;
  readonly mask: Sourced<Mask>;
  readonly secondPerson: Sourced<SecondPerson>;
  /** As configurations name them. */
  readonly packs: readonly Sourced<string>[];
  readonly plugins: readonly Sourced<string>[];
}

/** What a value says of its origin when no configuration gives it. */
const byDefault = 'default';

/**
 * What configurations say of one note. A later configuration has more weight than an earlier one,
 * an override more than the rest of its file, and the later of two overrides more than the earlier.
 *
 * @param configurations what is extended before what extends it
 * @param path the note’s path from the folder of the nearest configuration, with `/`
 */
export function settingsFor(configurations: readonly Configuration[], path: string): NoteSettings {
  const layers = configurations.flatMap((configuration): readonly Settings[] => [
    configuration,
    ...configuration.overrides.filter(({ covers }) => covers(path)),
  ]);
  const last = configurations.toReversed();
  return {
    gate: last.find(({ gate }) => gate !== undefined)?.gate ?? { value: 'error', from: byDefault },
    mask: last.find(({ mask }) => mask !== undefined)?.mask ?? { value: 'auto', from: byDefault },
    secondPerson: last.find(({ secondPerson }) => secondPerson !== undefined)?.secondPerson ?? {
      value: ['error'],
      from: byDefault,
    },
    packs: configurations.flatMap(({ packs }) => packs),
    plugins: configurations.flatMap(({ plugins }) => plugins),
    rules: mergeRules(layers),
    people: layers.toReversed().flatMap(({ people }) => people),
    abbreviations: mergeAbbreviations(layers),
  };
}

/** Of two spellings of a short form the later one holds. */
function mergeAbbreviations(layers: readonly Settings[]): Settings['abbreviations'] {
  const merged = new Map(
    layers
      .flatMap(({ abbreviations }) => [...abbreviations])
      .map((entry) => [foldShortForm(entry[0]), entry] as const),
  );
  return new Map(merged.values());
}

function mergeRules(layers: readonly Settings[]): Settings['rules'] {
  const merged = new Map<string, SourcedSetting>();
  for (const [id, { value, from, fault }] of layers.flatMap(({ rules }) => [...rules])) {
    const before = merged.get(id);
    if (before === undefined) {
      merged.set(id, { value, from, fault });
      continue;
    }
    const options = { ...before.value.options, ...value.options };
    merged.set(id, {
      value: {
        ...before.value,
        ...value,
        ...(Object.keys(options).length === 0 ? {} : { options }),
      },
      from: value.severity === undefined ? `${before.from}, ${from}` : from,
      fault: value.options === undefined ? before.fault : fault,
    });
  }
  return merged;
}
