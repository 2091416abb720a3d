import { prepareInflector } from '../discourse/inflect.ts';
import { loadTagger } from '../discourse/tagger.ts';
import { createAskedRules } from './asked-rules.ts';
import { checks } from './checks/index.ts';
import { compilePatterns, type ParsedPatterns, parsePatterns } from './compile-patterns.ts';
import type { PreparedCheck } from './define-check.ts';
import { type Guidelines, guidelineOf, readGuidelines } from './guidelines.ts';
import { languageOf } from './language.ts';
import { suggestion } from './nearest.ts';
import { createNotePrefilters } from './note-prefilters.ts';
import { namesIn } from './parse-pattern.ts';
import { type Card, readCard } from './read-card.ts';
import { type LexiconClass, lexiconLemmas, readLexicon } from './read-lexicon.ts';
import { finishMitigation, type MitigationDraft, readMitigation } from './read-mitigation.ts';
import type { GuidelineExcerpt, Pattern, Rule, RuleSet } from './rule.ts';
import { RuleError } from './rule-error.ts';
import { type Figures, readStanding, shippedSeverity } from './standing.ts';
import { buildVocabulary } from './vocabulary.ts';

/** A card, mitigation, guideline, lexicon or standing file: where it lies, with `/` between folders, and what it says. */
export interface RuleFile {
  readonly path: string;
  readonly text: string;
}

/** A card with what it names looked up, before its patterns are compiled. */
interface Draft {
  readonly card: Card;
  readonly guideline: GuidelineExcerpt;
  readonly check: PreparedCheck;
  readonly parsed: ParsedPatterns;
}

/** All files, read, with the lemmas and tags that are written in them. */
interface Reading {
  readonly classes: readonly LexiconClass[];
  readonly drafts: readonly Draft[];
  readonly mitigations: readonly MitigationDraft[];
  readonly standing: ReadonlyMap<string, Figures>;
  readonly lemmas: readonly string[];
  readonly tags: readonly string[];
}

/**
 * Reads cards, mitigations, guidelines, lexicon and standing into a set of rules. A file in a folder
 * `mitigations`, `guidelines`, `lexicon` or `standing` is one of these, any other a card.
 * @throws RuleError for the first file that is at fault.
 */
export async function readCatalogue(files: readonly RuleFile[]): Promise<RuleSet> {
  const { classes, drafts, mitigations, standing, lemmas, tags } = readFiles(files);
  const inflect = await prepareInflector(lemmas);
  const vocabulary = buildVocabulary(classes, inflect);
  const untagged = languageOf(vocabulary, inflect);
  const needsTagger = tags.some((tag) => untagged.tags.get(tag) === 'tagger');
  const language = needsTagger ? { ...untagged, tagger: await loadTagger() } : untagged;
  const compiled = compilePatterns(
    [...drafts, ...mitigations].map(({ parsed }) => parsed),
    language,
  );
  const rules = drafts.map((draft) => finishRule(draft, compiled, standing));
  const softening = mitigations.map((draft) => finishMitigation(draft, compiled));
  return {
    ...{ rules, vocabulary },
    ...leadingTo(rules),
    mitigations: softening,
    mitigationPrefilters: createNotePrefilters(
      softening.map(({ where, patterns }) => ({
        where,
        patterns: patterns.map(({ pattern }) => pattern),
      })),
    ),
  };
}

/**
 * The lemmas that cards and lexicon write, whose forms the committed table must hold.
 * @throws RuleError for the first file that is at fault.
 */
export function lemmasOf(files: readonly RuleFile[]): readonly string[] {
  return readFiles(files).lemmas;
}

function readFiles(files: readonly RuleFile[]): Reading {
  const filesIn = (folder: ReturnType<typeof folderOf>): readonly RuleFile[] =>
    files.filter(({ path }) => folderOf(path) === folder);
  const classes = filesIn('lexicon').flatMap(({ text, path }) => readLexicon(text, path));
  const guidelines = readGuidelines(filesIn('guidelines'));
  const drafts = filesIn('').map(({ text, path }) => draftOf(readCard(text, path), guidelines));
  const mitigations = filesIn('mitigations').map(({ text, path }) => readMitigation(text, path));
  refuseStrangers(
    drafts.map(({ card }) => card),
    new Set(mitigations.map(({ kind }) => kind)),
  );
  const names = [...drafts, ...mitigations]
    .flatMap(({ parsed }) => [...parsed.nodes.values()])
    .flatMap(namesIn);
  const lemmas = names.flatMap((name) => (name.type === 'lemma' ? [name.lemma] : []));
  return {
    classes,
    drafts,
    mitigations,
    standing: new Map(
      filesIn('standing').flatMap(({ text, path }) => [...readStanding(text, path)]),
    ),
    lemmas: [...lexiconLemmas(classes), ...lemmas],
    tags: names.flatMap((name) => (name.type === 'tag' ? [name.tag] : [])),
  };
}

/**
 * The set with only these rules, all of them on; without ids the set as it is.
 * @throws RuleError for an id that no rule has; it names the nearest.
 */
export function selectRules(ruleSet: RuleSet, ids: readonly string[]): RuleSet {
  if (ids.length === 0) return ruleSet;
  const known = ruleSet.rules.map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const near = suggestion(id, known);
    throw new RuleError(near === '' ? `no rule “${id}”` : `no rule “${id}”; ${near}`);
  }
  const rules = ruleSet.rules
    .filter(({ id }) => ids.includes(id))
    .map((rule) => ({ ...rule, enabled: true }));
  return { ...ruleSet, rules, ...leadingTo(rules) };
}

const folders = ['lexicon', 'guidelines', 'mitigations', 'standing'] as const;

/** The folder that says what a file is; empty for a card. */
function folderOf(path: string): (typeof folders)[number] | '' {
  return folders.find((folder) => folder === path.split('/').at(-2)) ?? '';
}

/** @throws RuleError when a card names no known excerpt, reference or check, or its options do not fit. */
function draftOf(card: Card, guidelines: Guidelines): Draft {
  const guideline = guidelineOf(card, guidelines);
  const prepare = checks.get(card.check);
  if (prepare === undefined) {
    const problem = `no check “${card.check}”; ${suggestion(card.check, checks.keys())}`;
    throw card.fault(['check'], problem.replace(/; $/, ''));
  }
  const read = prepare(card.options);
  if ('fault' in read) throw card.fault(['options', ...read.fault.keys], read.fault.problem);
  const { patterns, guards } = read.value;
  const parsed = parsePatterns([...patterns, ...guards], ['options'], card.options, card.fault);
  return { card, guideline, check: read.value, parsed };
}

/** @throws RuleError when an id is there twice, or a card names a rule or a mitigation that is not there. */
function refuseStrangers(cards: readonly Card[], kinds: ReadonlySet<string>): void {
  const ids = new Set<string>();
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

function finishRule(
  { card, guideline, check }: Draft,
  compiled: ReadonlyMap<string, Pattern>,
  standing: ReadonlyMap<string, Figures>,
): Rule {
  const { fault, check: _, options, also, ...rest } = card;
  const patterns = new Map<string, Pattern>();
  for (const source of check.patterns) {
    const pattern = compiled.get(source);
    if (pattern !== undefined) patterns.set(source, pattern);
  }
  const guards = new Set(check.guards);
  return {
    ...rest,
    ...shippedSeverity(card.severity, standing.get(card.id)),
    guideline,
    isAlwaysAsked: check.isAlwaysAsked,
    patterns,
    find: (context) =>
      check.find(context, (source, sentence) => {
        const pattern = guards.has(source) ? compiled.get(source) : undefined;
        if (pattern === undefined) throw new Error(`the check does not guard with ${source}`);
        return pattern.match(sentence).length > 0;
      }),
  };
}

/** What leads from a note to those of the rules that are on. */
function leadingTo(rules: readonly Rule[]): Pick<RuleSet, 'prefilters' | 'askedRules'> {
  const prefilters = createNotePrefilters(
    rules
      .filter(({ enabled }) => enabled)
      .map(({ where, patterns }) => ({ where, patterns: [...patterns.values()] })),
  );
  return { prefilters, askedRules: createAskedRules(rules) };
}
