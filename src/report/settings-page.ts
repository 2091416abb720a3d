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
  const rows: [text: string, from: string][] = [
    [`gate: ${settings.gate.value}`, settings.gate.from],
    [`mask: ${settings.mask.value}`, settings.mask.from],
    ['rules:', ''],
    ...[...settings.rules].map(([id, { value, from }]): [string, string] => [
      `  ${id}: ${shownSetting(value)}`,
      from,
    ]),
    ['people:', ''],
    ...settings.people.map(({ value, from }): [string, string] => [
      `  ${groupOf[value.voice]}: ${shownPerson(value)}`,
      from,
    ]),
    ['abbreviations:', ''],
    ...[...settings.abbreviations].map(([short, { value, from }]): [string, string] => [
      `  ${short}: ${shown(value)}`,
      from,
    ]),
  ];
  const filled = rows.filter(([, from], at) => from !== '' || (rows[at + 1]?.[1] ?? '') !== '');
  const widest = Math.max(...filled.map(([text]) => text.length));
  const lines = filled.map(([text, from]) =>
    from === '' ? text : `${text.padEnd(widest)}  ${faint(`# ${from}`)}`,
  );
  return [faint(`# for ${oneLine(path)}, from ${oneLine(file)}`), ...lines, ''].join('\n');
}

/** Settings as JSON, each value with where it is written. */
export function jsonSettings(
  tool: Tool,
  path: string,
  file: string | null,
  { gate, mask, rules, people, abbreviations }: NoteSettings,
): string {
  const data = {
    ...{ version: 1, tool, path, file, gate, mask },
    rules: Object.fromEntries(rules),
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
