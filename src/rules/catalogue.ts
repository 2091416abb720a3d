import { prepareInflector } from '../discourse/inflect.ts';
import { laidOver } from '../discourse/lookup.ts';
import { checks as shippedChecks } from './checks/index.ts';
import { compilePatterns, type ParsedPatterns, parsePatterns } from './compile-patterns.ts';
import {
  type CompiledCatalogue,
  type CompiledMitigation,
  type CompiledRule,
  emptyCatalogue,
} from './compiled-catalogue.ts';
import type { Check, PreparedCheck } from './define-check.ts';
import { type Guidelines, guidelineOf, readGuidelines } from './guidelines.ts';
import { joinLexicons } from './join-lexicons.ts';
import { languageOf } from './language.ts';
import { suggestion } from './nearest.ts';
import { namesIn } from './parse-pattern.ts';
import { indexPatterns } from './pattern-index.ts';
import { type Card, readCard } from './read-card.ts';
import { type LexiconClass, lexiconLemmas, readLexicon } from './read-lexicon.ts';
import { readMitigation } from './read-mitigation.ts';
import type { KeyPath } from './read-yaml.ts';
import type { GuidelineExcerpt, RuleSet } from './rule.ts';
import type { RuleError } from './rule-error.ts';
import { createRuleSet } from './rule-set.ts';
import { type Figures, readStanding, shippedSeverity } from './standing.ts';
import { validate } from './validate.ts';
import { buildVocabulary } from './vocabulary.ts';

/** A card, mitigation, guideline, lexicon or standing file: where it lies, with `/` between folders, and what it says. */
export interface RuleFile {
  readonly path: string;
  readonly text: string;
}

/** A card with what it names looked up. */
interface Draft {
  readonly card: Card;
  readonly guideline: GuidelineExcerpt;
  readonly parsed: ParsedPatterns;
  readonly load: Loading;
}

/** Brings in what a check works with; a RuleError rejects where an option is at fault in it. */
type Loading = () => Promise<void>;

/** Options of a rule, each in the place of the card’s option of that name. */
export interface OptionChange {
  readonly options: Readonly<Record<string, unknown>>;
  /** An error that says where the value of some keys of the options is written. */
  readonly fault: (keys: KeyPath, problem: string) => RuleError;
}

/** What a set of rules is read with, beside its files. */
export interface ReadingOptions {
  /** Checks that cards may name beside the shipped ones. */
  readonly checks?: ReadonlyMap<string, Check>;
  /** What is in the set beside the files, and may be named in them. */
  readonly base?: CompiledCatalogue;
  /** Options of rules, by the id of the rule. */
  readonly changes?: ReadonlyMap<string, OptionChange>;
}

type ReadingChanges = NonNullable<ReadingOptions['changes']>;

/** All files, read, with the lemmas and tags that are written in them. */
interface Reading {
  readonly classes: readonly LexiconClass[];
  readonly guidelines: Guidelines;
  readonly rules: readonly CompiledRule[];
  readonly mitigations: readonly CompiledMitigation[];
  readonly parsed: readonly ParsedPatterns[];
  readonly loads: readonly Loading[];
  readonly lemmas: readonly string[];
  readonly tags: readonly string[];
}

/**
 * Reads cards, mitigations, guidelines, lexicon and standing into a set of rules. A file in a folder
 * `mitigations`, `guidelines`, `lexicon` or `standing` is one of these, any other a card.
 *
 * @throws RuleError for the first file or changed option that is at fault.
 */
export async function readCatalogue(
  files: readonly RuleFile[],
  { checks = new Map(), base = emptyCatalogue, changes = new Map() }: ReadingOptions = {},
): Promise<RuleSet> {
  const all = new Map([...shippedChecks, ...checks]);
  return createRuleSet(await compile(files, all, base, changes), all);
}

/**
 * Reads the same files into a catalogue that can be written.
 * @throws RuleError for the first file that is at fault.
 */
export function compileCatalogue(files: readonly RuleFile[]): Promise<CompiledCatalogue> {
  return compile(files, shippedChecks, emptyCatalogue, new Map());
}

async function compile(
  files: readonly RuleFile[],
  checks: ReadonlyMap<string, Check>,
  base: CompiledCatalogue,
  changes: ReadingChanges,
): Promise<CompiledCatalogue> {
  const reading = readFiles(files, checks, base, changes);
  const { classes, guidelines, rules, mitigations, parsed, lemmas, tags } = reading;
  for (const load of reading.loads) await load();
  const inflect = await prepareInflector(lemmas);
  const own = buildVocabulary(classes, inflect);
  const lexicon = joinLexicons(base.lexicon, own);
  const language = languageOf(lexicon, inflect);
  const patterns = compilePatterns(parsed, language, base.parts);
  return {
    rules,
    mitigations: [...base.mitigations, ...mitigations],
    ...{ guidelines, lexicon },
    needsTagger: base.needsTagger || tags.some((tag) => language.tags.get(tag) === 'tagger'),
    parts: laidOver(
      new Map(Array.from(patterns, ([source, { part }]) => [source, part])),
      base.parts,
    ),
    index: indexPatterns(base.index, patterns, own.classes),
  };
}

/**
 * The lemmas that cards and lexicon write, whose forms the committed table must hold.
 * @throws RuleError for the first file that is at fault.
 */
export function lemmasOf(files: readonly RuleFile[]): readonly string[] {
  return readFiles(files, shippedChecks, emptyCatalogue, new Map()).lemmas;
}

function readFiles(
  files: readonly RuleFile[],
  checks: ReadonlyMap<string, Check>,
  base: CompiledCatalogue,
  changes: ReadingChanges,
): Reading {
  const filesIn = (folder: ReturnType<typeof folderOf>): readonly RuleFile[] =>
    files.filter(({ path }) => folderOf(path) === folder);
  const classes = filesIn('lexicon').flatMap(({ text, path }) => readLexicon(text, path));
  const guidelines = readGuidelines(filesIn('guidelines'), base.guidelines);
  const drafts = filesIn('').map(({ text, path }) =>
    draftOf(readCard(text, path), guidelines, checks),
  );
  const mitigations = filesIn('mitigations').map(({ text, path }) => readMitigation(text, path));
  refuseStrangers(
    drafts.map(({ card }) => card),
    [...base.mitigations, ...mitigations],
    base.rules,
  );
  const standing = new Map(
    filesIn('standing').flatMap(({ text, path }) => [...readStanding(text, path)]),
  );
  const rules = [...base.rules, ...drafts.map((draft) => compiledRule(draft, standing))];
  const changed = rules.map((rule) => changedRule(rule, changes.get(rule.id), checks));
  const parsed = [...drafts, ...mitigations, ...changed].flatMap((each) => each.parsed ?? []);
  const names = parsed.flatMap(({ nodes }) => [...nodes.values()]).flatMap(namesIn);
  const lemmas = names.flatMap((name) => (name.type === 'lemma' ? [name.lemma] : []));
  return {
    ...{ classes, guidelines, parsed },
    rules: changed.map(({ rule }) => rule),
    mitigations: mitigations.map(({ parsed: _, ...mitigation }) => mitigation),
    loads: [...drafts, ...changed].flatMap(({ load }) => load ?? []),
    lemmas: [...lexiconLemmas(classes), ...lemmas],
    tags: names.flatMap((name) => (name.type === 'tag' ? [name.tag] : [])),
  };
}

const folders = ['lexicon', 'guidelines', 'mitigations', 'standing'] as const;

/** The folder that says what a file is; empty for a card. */
function folderOf(path: string): (typeof folders)[number] | '' {
  return folders.find((folder) => folder === path.split('/').at(-2)) ?? '';
}

/** @throws RuleError when a card names no known excerpt, reference or check, or its options do not fit. */
function draftOf(card: Card, guidelines: Guidelines, checks: ReadonlyMap<string, Check>): Draft {
  const guideline = guidelineOf(card, guidelines);
  const check = checks.get(card.check);
  if (check === undefined) {
    const problem = `no check “${card.check}”; ${suggestion(card.check, checks.keys())}`;
    throw card.fault(['check'], problem.replace(/; $/, ''));
  }
  const fault: OptionChange['fault'] = (keys, problem) => card.fault(['options', ...keys], problem);
  const prepared = prepare(check, card.options, fault);
  const { level, facts, patterns, guards } = prepared;
  if (card.level !== level) {
    throw card.fault(['level'], `the check “${card.check}” is of another level; write ${level}`);
  }
  for (const [, fact = ''] of card.detail?.matchAll(/\{(.*?)\}/gu) ?? []) {
    if (facts.includes(fact)) continue;
    const problem = `the check “${card.check}” has no fact “${fact}”; ${suggestion(fact, facts)}`;
    throw card.fault(['detail'], problem.replace(/; $/, ''));
  }
  const parsed = parsePatterns([...patterns, ...guards], ['options'], card.options, card.fault);
  return { card, guideline, parsed, load: loadingOf(prepared, fault) };
}

/**
 * Puts options into a check.
 * @throws RuleError when they do not fit it.
 */
function prepare(check: Check, options: unknown, fault: OptionChange['fault']): PreparedCheck {
  const read = validate(options, check.schema);
  if ('fault' in read) throw fault(read.fault.keys, read.fault.problem);
  return check.prepare(options);
}

function loadingOf({ load }: PreparedCheck, fault: OptionChange['fault']): Loading {
  return async () => {
    const read = await load?.();
    if (read !== undefined && 'fault' in read) throw fault(read.fault.keys, read.fault.problem);
  };
}

/**
 * A rule with some of its options changed, and what patterns they bring in.
 * @throws RuleError when they do not fit the rule’s check.
 */
function changedRule(
  rule: CompiledRule,
  change: OptionChange | undefined,
  checks: ReadonlyMap<string, Check>,
): { readonly rule: CompiledRule; readonly parsed?: ParsedPatterns; readonly load?: Loading } {
  const check = checks.get(rule.check);
  if (change === undefined || check === undefined) return { rule };
  const options = { ...Object(rule.options), ...change.options };
  const prepared = prepare(check, options, change.fault);
  const { patterns, guards } = prepared;
  return {
    rule: { ...rule, options },
    parsed: parsePatterns([...patterns, ...guards], [], change.options, change.fault),
    load: loadingOf(prepared, change.fault),
  };
}

/** @throws RuleError when an id is there twice, or a card names a rule or a mitigation that is not there. */
function refuseStrangers(
  cards: readonly Card[],
  mitigations: readonly CompiledMitigation[],
  rules: readonly CompiledRule[],
): void {
  const kinds = new Set(mitigations.map(({ kind }) => kind));
  const ids = new Set(rules.map(({ id }) => id));
  for (const { id, fault } of cards) {
    if (ids.has(id)) throw fault(['id'], `two cards are named ${id}; write another id`);
    ids.add(id);
  }
  for (const { yields, softenedBy, fault } of cards) {
    const strangers = [
      ...yields.map((name, at) => ({ name, keys: ['yields', at], known: ids, what: 'rule' })),
      ...softenedBy.map((name, at) => ({
        ...{ name, keys: ['softenedBy', at], known: kinds, what: 'kind of mitigation' },
      })),
    ].filter(({ name, known }) => !known.has(name));
    for (const { name, keys, known, what } of strangers) {
      const near = suggestion(name, known);
      throw fault(keys, [`no ${what} “${name}”`, near].filter((part) => part !== '').join('; '));
    }
  }
}

function compiledRule(
  { card: { fault, also, ...rest }, guideline }: Draft,
  standing: ReadonlyMap<string, Figures>,
): CompiledRule {
  return { ...rest, ...shippedSeverity(rest.severity, standing.get(rest.id)), guideline };
}
