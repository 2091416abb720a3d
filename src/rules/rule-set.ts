import { unknownAgency } from '../discourse/agency.ts';
import { remembered } from '../discourse/remembered.ts';
import { loadTagger } from '../discourse/tagger.ts';
import { createAskedRules } from './asked-rules.ts';
import { checks as shippedChecks } from './checks/index.ts';
import type { CompiledCatalogue, CompiledMitigation, CompiledRule } from './compiled-catalogue.ts';
import type { Check, Holds, MatchesIn, PreparedCheck } from './define-check.ts';
import { suggestion } from './nearest.ts';
import { createNotePrefilters } from './note-prefilters.ts';
import type { Part } from './part.ts';
import { openPattern } from './pattern.ts';
import type { PatternIndex } from './pattern-index.ts';
import type { Mitigation, Pattern, Rule, RuleSet } from './rule.ts';
import { RuleError } from './rule-error.ts';
import { remembering, type SentenceMemory } from './sentence-memory.ts';
import { createSymbols } from './symbols.ts';
import { isHeaded } from './whole-note.ts';

/**
 * Makes the rules of a catalogue ready to ask, with the checks that they name; a pattern is compiled when
 * a sentence may match it.
 *
 * @param memory makes asking about a note faster that is much like the one before
 */
export async function createRuleSet(
  catalogue: CompiledCatalogue,
  checks: ReadonlyMap<string, Check> = shippedChecks,
  memory?: SentenceMemory,
): Promise<RuleSet> {
  const { lexicon, guidelines, parts, index } = catalogue;
  const symbols = createSymbols(lexicon);
  const senses = {
    symbols,
    ...(memory && { memory }),
    ...(catalogue.needsTagger && { tagger: await loadTagger() }),
  };
  const partOf = (source: string): Part => {
    const part = parts.get(source);
    if (part === undefined) throw new Error(`the catalogue lacks the pattern ${source}`);
    return part;
  };
  const open = remembered((source: string) => openPattern(source, () => partOf(source), senses));
  const rules = await loaded(
    catalogue.rules.map((rule) => openRule(rule, checks.get(rule.check), open)),
  );
  const mitigations = catalogue.mitigations.map((each) => openMitigation(each, open));
  const { prefilters, askedRules } = leadingTo(rules, index);
  return {
    ...{ rules, mitigations, index, askedRules },
    prefilters: memory === undefined ? prefilters : remembering(prefilters, memory),
    vocabulary: lexicon,
    agency: unknownAgency,
    excerpts: guidelines.excerpts,
    mitigationPrefilters: createNotePrefilters(
      index,
      mitigations.map(({ where, patterns: own }) => ({
        where,
        patterns: own.map(({ pattern }) => pattern),
      })),
    ),
  };
}

/**
 * The set with only these rules on; without ids the set as it is.
 * @throws RuleError for an id that no rule has; it names the nearest.
 */
export async function selectRules(ruleSet: RuleSet, ids: readonly string[]): Promise<RuleSet> {
  if (ids.length === 0) return ruleSet;
  const known = ruleSet.rules.map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const near = suggestion(id, known);
    throw new RuleError(near === '' ? `no rule “${id}”` : `no rule “${id}”; ${near}`);
  }
  const rules = ruleSet.rules.map((rule) => ({ ...rule, enabled: ids.includes(rule.id) }));
  return withRules(ruleSet, rules);
}

/** The set with other rules in the place of its own, over the same words. */
export async function withRules(ruleSet: RuleSet, rules: readonly Rule[]): Promise<RuleSet> {
  const ready = await loaded(rules);
  return { ...ruleSet, rules: ready, ...leadingTo(ready, ruleSet.index) };
}

/** The rules, those that are on with all that they judge with. */
function loaded(rules: readonly Rule[]): Promise<readonly Rule[]> {
  return Promise.all(
    rules.map(async (rule) =>
      rule.enabled && rule.load !== null ? { ...rule, ...(await rule.load()), load: null } : rule,
    ),
  );
}

function openRule(
  { check: name, options, ...rest }: CompiledRule,
  named: Check | undefined,
  open: (source: string) => Pattern,
): Rule {
  if (named === undefined) throw new Error(`no check “${name}”`);
  const check = named.prepare(options);
  const guards = new Map(check.guards.map((source) => [source, open(source)]));
  const matchesIn: MatchesIn = (source, sentence) => {
    const guard = guards.get(source);
    if (guard === undefined) throw new Error(`the check does not guard with ${source}`);
    return guard.match(sentence);
  };
  const holds: Holds = (source, sentence) => matchesIn(source, sentence).length > 0;
  return {
    isAlwaysAsked: check.isAlwaysAsked,
    patterns: new Map(check.patterns.map((source) => [source, open(source)])),
    find: (context) => check.find(context, holds, matchesIn),
    judge: (context) => check.judge(context, holds),
    load: check.load && loaderOf(check.load),
    compare: (notes, calendar) => check.compare(notes, calendar, rest.id),
    dateOrder: check.dateOrder,
    ignoreFault: check.ignoreFault,
    isExcuse: (sentence) => check.excuses.some((source) => holds(source, sentence)),
    partsIn: ({ note, sentences }) =>
      Object.entries(check.parts).flatMap(([name, { any, headings = [] }]) => {
        const isShown =
          isHeaded(note, headings) ||
          sentences.some((sentence) => any.some((source) => holds(source, sentence)));
        return isShown ? [name] : [];
      }),
    ...rest,
  };
}

/** Brings in the judge of a rule whose options were found to be right when they were read. */
function loaderOf(load: NonNullable<PreparedCheck['load']>): NonNullable<Rule['load']> {
  return async () => {
    const read = await load();
    if ('fault' in read) throw new Error(read.fault.problem);
    return { judge: read.value };
  };
}

function openMitigation(
  { patterns, unless, ...rest }: CompiledMitigation,
  open: (source: string) => Pattern,
): Mitigation {
  return {
    patterns: patterns.map(({ reach, source }) => ({ reach, pattern: open(source) })),
    unless: unless.map(open),
    ...rest,
  };
}

/** What leads from a note to those of the rules that are on. */
function leadingTo(
  rules: readonly Rule[],
  index: PatternIndex,
): Pick<RuleSet, 'prefilters' | 'askedRules'> {
  const prefilters = createNotePrefilters(
    index,
    rules
      .filter(({ enabled }) => enabled)
      .map(({ where, patterns }) => ({ where, patterns: [...patterns.values()] })),
  );
  return { prefilters, askedRules: createAskedRules(rules) };
}
