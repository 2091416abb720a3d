import type { RuleSetting, Sourced } from '../configuration/configuration.ts';
import type { NoteSettings } from '../configuration/settings-for.ts';
import type { KnownPerson } from '../discourse/agency.ts';
import type { Tool } from './json.ts';
import { palette, type ReportOptions } from './style.ts';
import { oneLine, visibleJson } from './visible-text.ts';

/** Settings as YAML for people, with where each value is written behind it. */
export function prettySettings(
  path: string,
  file: string,
  settings: NoteSettings,
  { color }: ReportOptions,
): string {
  const { faint } = palette(color);
  const rows: readonly Row[] = [
    { text: `gate: ${settings.gate.value}`, from: settings.gate.from },
    { text: `mask: ${settings.mask.value}`, from: settings.mask.from },
    {
      text: `decisions: { second-person: [${settings.secondPerson.value.join(', ')}] }`,
      from: settings.secondPerson.from,
    },
    ...section(
      'packs',
      settings.packs.map(({ value, from }) => ({ text: `- ${shown(value)}`, from })),
    ),
    ...section(
      'plugins',
      settings.plugins.map(({ value, from }) => ({ text: `- ${shown(value)}`, from })),
    ),
    ...section(
      'rules',
      Array.from(settings.rules, ([id, { value, from }]) => ({
        text: `${id}: ${shownSetting(value)}`,
        from,
      })),
    ),
    ...section(
      'people',
      settings.people.map(({ value, from }) => ({
        text: `${groupOf[value.voice]}: ${shownPerson(value)}`,
        from,
      })),
    ),
    ...section(
      'abbreviations',
      Array.from(settings.abbreviations, ([short, { value, from }]) => ({
        text: `${short}: ${shown(value)}`,
        from,
      })),
    ),
  ];
  const widest = Math.max(...rows.map(({ text }) => text.length));
  const lines = rows.map(({ text, from }) =>
    from === '' ? text : `${text.padEnd(widest)}  ${faint(`# ${from}`)}`,
  );
  return [faint(`# for ${oneLine(path)}, from ${oneLine(file)}`), ...lines, ''].join('\n');
}

/** A line, and where what it says is written; nothing for the title of a section. */
interface Row {
  readonly text: string;
  readonly from: string;
}

/** Lines under a title; none where there are no lines. */
function section(title: string, rows: readonly Row[]): readonly Row[] {
  if (rows.length === 0) return [];
  return [
    { text: `${title}:`, from: '' },
    ...rows.map(({ text, from }) => ({ text: `  ${text}`, from })),
  ];
}

/** Settings as JSON, each value with where it is written. */
export function jsonSettings(
  tool: Tool,
  path: string,
  file: string | null,
  { gate, mask, secondPerson, packs, plugins, rules, people, abbreviations }: NoteSettings,
): string {
  const data = {
    ...{ version: 1, tool, path, file, gate, mask },
    decisions: { secondPerson },
    packs: packs.map(sourced),
    plugins: plugins.map(sourced),
    rules: Object.fromEntries(Array.from(rules, ([id, setting]) => [id, sourced(setting)])),
    people,
    abbreviations: Object.fromEntries(abbreviations),
  };
  return `${visibleJson(data)}\n`;
}

const groupOf: Readonly<Record<KnownPerson['voice'], string>> = {
  author: 'staff',
  supervisor: 'supervisors',
  participant: 'participants',
  'third-party': 'third-parties',
  other: 'others',
};

/** A value with where it is written, and no more. */
function sourced<Value>({ value, from }: Sourced<Value>): Sourced<Value> {
  return { value, from };
}

function shownSetting(setting: RuleSetting): string {
  const { severity, ...rest } = setting;
  return Object.keys(rest).length === 0 && severity !== undefined ? severity : shown(setting);
}

function shownPerson({ name, forms }: KnownPerson): string {
  return shown(forms.length === 0 ? name : { name, as: forms });
}

function shown(value: Sourced<unknown>['value']): string {
  return oneLine(visibleJson(value));
}
