import picomatch from 'picomatch';
import type { KnownPerson } from '../discourse/agency.ts';
import { type KeyPath, readYaml, type YamlFile } from '../rules/read-yaml.ts';
import { validate } from '../rules/validate.ts';
import type {
  Configuration,
  Gate,
  Mask,
  Reference,
  RuleSetting,
  SecondPerson,
  Settings,
  Sourced,
  Weight,
} from './configuration.ts';
import { configurationSchema } from './configuration-schema.ts';

type OneOrMore = string | readonly string[];
type PersonFile = string | { readonly name: string; readonly as?: readonly string[] };

interface SettingsFile {
  readonly rules?: Readonly<Record<string, Weight | boolean | RuleSetting>>;
  readonly people?: Readonly<Partial<Record<keyof typeof voices, readonly PersonFile[]>>>;
  readonly abbreviations?: Readonly<Record<string, string>>;
}

interface ConfigurationFile extends SettingsFile {
  readonly extends?: OneOrMore;
  readonly packs?: readonly string[];
  readonly plugins?: readonly string[];
  readonly gate?: Gate;
  readonly mask?: Mask | boolean;
  readonly decisions?: { readonly 'second-person'?: SecondPerson };
  readonly overrides?: readonly (SettingsFile & { readonly files: OneOrMore })[];
}

const voices = {
  staff: 'author',
  supervisors: 'supervisor',
  participants: 'participant',
  'third-parties': 'third-party',
} as const;

/**
 * Reads a configuration from its YAML or JSON.
 * @param path what messages name
 * @throws RuleError that names path, line, column and key for anything but a well-formed one.
 */
export function readConfiguration(text: string, path: string): Configuration {
  const file = readYaml(text, path);
  const read = validate<ConfigurationFile>(file.data, configurationSchema);
  if ('fault' in read) throw file.fault(read.fault.keys, read.fault.problem);
  const { value } = read;
  const source = sourceIn(file);
  const { gate, mask } = value;
  const secondPerson = value.decisions?.['second-person'];
  return {
    path,
    ...settingsOf(value, [], file),
    extends: references(value.extends, 'extends', file),
    packs: references(value.packs, 'packs', file),
    plugins: references(value.plugins, 'plugins', file),
    overrides: (value.overrides ?? []).map((override, at) => ({
      covers: picomatch([...listOf(override.files)]),
      ...settingsOf(override, ['overrides', at], file),
    })),
    ...(gate === undefined ? {} : { gate: source(gate, ['gate']) }),
    ...(mask === undefined ? {} : { mask: source(maskOf(mask), ['mask']) }),
    ...(secondPerson === undefined
      ? {}
      : { secondPerson: source(secondPerson, ['decisions', 'second-person']) }),
  };
}

/** What says of a value where it is written. */
function sourceIn(file: YamlFile) {
  return <Value>(value: Value, keys: KeyPath): Sourced<Value> => ({
    value,
    from: file.placeOf(keys).replace(/:\d+$/u, ''),
  });
}

function settingsOf(
  { rules = {}, people = {}, abbreviations = {} }: SettingsFile,
  keys: KeyPath,
  file: YamlFile,
): Settings {
  const source = sourceIn(file);
  return {
    rules: new Map(
      Object.entries(rules).map(([id, setting]) => {
        const place = [...keys, 'rules', id];
        const fault = (inner: KeyPath, problem: string) =>
          file.fault([...place, ...inner], problem);
        return [id, { ...source(settingOf(setting), place), fault }];
      }),
    ),
    people: groups.flatMap((group) =>
      (people[group] ?? []).map((person, at) =>
        source(personOf(person, group), [...keys, 'people', group, at]),
      ),
    ),
    abbreviations: new Map(
      Object.entries(abbreviations).map(([short, meaning]) => [
        short,
        source(meaning, [...keys, 'abbreviations', short]),
      ]),
    ),
  };
}

const groups = ['supervisors', 'staff', 'participants', 'third-parties'] as const;

function settingOf(setting: Weight | boolean | RuleSetting): RuleSetting {
  if (typeof setting === 'object') return setting;
  if (typeof setting === 'string') return { severity: setting };
  return { severity: setting ? 'on' : 'off' };
}

function personOf(person: PersonFile, group: keyof typeof voices): KnownPerson {
  const voice = voices[group];
  if (typeof person === 'string') return { name: person, forms: [], voice };
  return { name: person.name, forms: person.as ?? [], voice };
}

/** YAML 1.1 files write `on` and `off`, which YAML 1.2 gives as text; `true` and `false` mean the same. */
function maskOf(mask: Mask | boolean): Mask {
  if (typeof mask === 'string') return mask;
  return mask ? 'on' : 'off';
}

function references(
  written: OneOrMore | undefined,
  key: string,
  file: YamlFile,
): readonly Reference[] {
  if (typeof written === 'string') return [reference(written, [key], file)];
  return (written ?? []).map((value, at) => reference(value, [key, at], file));
}

function reference(value: string, keys: KeyPath, file: YamlFile): Reference {
  return { ...sourceIn(file)(value, keys), fault: (problem) => file.fault(keys, problem) };
}

function listOf(written: OneOrMore): readonly string[] {
  return typeof written === 'string' ? [written] : written;
}
