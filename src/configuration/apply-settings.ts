import { knowAgency } from '../discourse/agency.ts';
import type { OptionChange } from '../rules/catalogue.ts';
import { suggestion } from '../rules/nearest.ts';
import type { Rule, RuleSet } from '../rules/rule.ts';
import { withRules } from '../rules/rule-set.ts';
import type { Configuration, RuleSetting, Settings, Weight } from './configuration.ts';
import type { NoteSettings } from './settings-for.ts';

/**
 * Says of every rule and guideline that configurations name whether there is one.
 * @throws RuleError at the first place that names what is not there, with the nearest that is.
 */
export function refuseUnknown(configurations: readonly Configuration[], ruleSet: RuleSet): void {
  const rules = new Map(ruleSet.rules.map((rule) => [rule.id, rule]));
  for (const { rules: settings } of layersOf(configurations)) {
    for (const [id, { value, fault }] of settings) {
      const wrong = faultOf(value, rules.get(id), ruleSet, id, rules.keys());
      if (wrong !== undefined) throw fault(wrong.keys, wrong.problem);
    }
  }
}

/** All that configurations say for all notes and for some of them. */
export function layersOf(configurations: readonly Configuration[]): readonly Settings[] {
  return configurations.flatMap((each): readonly Settings[] => [each, ...each.overrides]);
}

/** The options of rules that settings change, as the reading of rules takes them. */
export function optionChanges({ rules }: Settings): ReadonlyMap<string, OptionChange> {
  const changes = new Map<string, OptionChange>();
  for (const [id, { value, fault }] of rules) {
    if (value.options === undefined) continue;
    changes.set(id, {
      options: value.options,
      fault: (keys, problem) => fault(['options', ...keys], problem),
    });
  }
  return changes;
}

function faultOf(
  { severity, guideline }: RuleSetting,
  rule: Rule | undefined,
  { excerpts }: RuleSet,
  id: string,
  ids: Iterable<string>,
): { readonly keys: readonly string[]; readonly problem: string } | undefined {
  if (rule === undefined) return { keys: [], problem: unknown('rule', id, ids) };
  if (rule.severity === 'praise' && severity !== undefined && !isSwitch(severity)) {
    const problem = `${id} praises, and praise is no ${severity}; write on or off`;
    return { keys: ['severity'], problem };
  }
  if (guideline !== undefined && !excerpts.has(guideline)) {
    return { keys: ['guideline'], problem: unknown('excerpt', guideline, excerpts.keys()) };
  }
  return undefined;
}

function isSwitch(severity: Weight): severity is 'on' | 'off' {
  return severity === 'on' || severity === 'off';
}

function unknown(what: string, name: string, known: Iterable<string>): string {
  const near = suggestion(name, known);
  return near === '' ? `no ${what} “${name}”` : `no ${what} “${name}”; ${near}`;
}

/** The rules as settings want them asked, with the people and short forms that the agency knows. */
export async function applySettings(ruleSet: RuleSet, settings: NoteSettings): Promise<RuleSet> {
  const rules = ruleSet.rules.map((rule) => {
    const setting = settings.rules.get(rule.id)?.value;
    return setting === undefined ? rule : changed(rule, setting, ruleSet);
  });
  return {
    ...(await withRules(ruleSet, rules)),
    agency: knowAgency(
      settings.people.map(({ value }) => value),
      new Map([...settings.abbreviations].map(([short, { value }]) => [short, value])),
    ),
  };
}

function changed(
  rule: Rule,
  { severity, guideline = '', message, question, rewording, options }: RuleSetting,
  { excerpts }: RuleSet,
): Rule {
  const excerpt = excerpts.get(guideline);
  return {
    ...rule,
    // Who gives a rule options of their own wants it asked, unless they say that it is off.
    enabled: severity === undefined ? rule.enabled || options !== undefined : severity !== 'off',
    ...(severity === undefined || isSwitch(severity) ? {} : { severity, lowered: null }),
    ...(excerpt === undefined ? {} : { guideline: { id: guideline, ...excerpt, also: [] } }),
    ...(message === undefined ? {} : { message }),
    ...(question === undefined ? {} : { question }),
    ...(rewording === undefined ? {} : { rewording }),
  };
}
