import { prepareInflector } from '../discourse/inflect.ts';
import { loadTagger } from '../discourse/tagger.ts';
import type { NoteType } from '../note/note.ts';
import { checks } from './checks/index.ts';
import { PatternError } from './cut-pattern.ts';
import type { PreparedCheck } from './define-check.ts';
import { type Guidelines, guidelineOf, readGuidelines } from './guidelines.ts';
import { type Language, languageOf } from './language.ts';
import { suggestion } from './nearest.ts';
import { namesIn, type PatternNode, parsePattern } from './parse-pattern.ts';
import { compilePattern } from './pattern.ts';
import { createPrefilter } from './prefilter.ts';
import { type Card, readCard } from './read-card.ts';
import { type LexiconClass, lexiconLemmas, readLexicon } from './read-lexicon.ts';
import type { KeyPath } from './read-yaml.ts';
import type { GuidelineExcerpt, Pattern, Rule, RuleSet } from './rule.ts';
import { RuleError } from './rule-error.ts';
import { buildVocabulary } from './vocabulary.ts';

/** A card, guideline or lexicon file: where it lies, with `/` between folders, and what it says. */
export interface RuleFile {
  readonly path: string;
  readonly text: string;
}

/** A card with what it names looked up, before its patterns are compiled. */
interface Draft {
  readonly card: Card;
  readonly guideline: GuidelineExcerpt;
  readonly check: PreparedCheck;
  readonly nodes: ReadonlyMap<string, PatternNode>;
}

/** All files, read, with the lemmas and tags that are written in them. */
interface Reading {
  readonly classes: readonly LexiconClass[];
  readonly drafts: readonly Draft[];
  readonly lemmas: readonly string[];
  readonly tags: readonly string[];
}

/**
 * Reads cards, guidelines and lexicon into a set of rules. A file in a folder `lexicon` or
 * `guidelines` is one of these, any other a card.
 * @throws RuleError for the first file that is at fault.
 */
export async function readCatalogue(files: readonly RuleFile[]): Promise<RuleSet> {
  const { classes, drafts, lemmas, tags } = readFiles(files);
  const inflect = await prepareInflector(lemmas);
  const vocabulary = buildVocabulary(classes, inflect);
  const untagged = languageOf(vocabulary, inflect);
  const needsTagger = tags.some((tag) => untagged.tags.get(tag) === 'tagger');
  const language = needsTagger ? { ...untagged, tagger: await loadTagger() } : untagged;
  const rules = finish(drafts, language);
  return { rules, vocabulary, prefilters: prefiltersOf(rules) };
}

/**
 * The lemmas that cards and lexicon write, whose forms the committed table must hold.
 * @throws RuleError for the first file that is at fault.
 */
export function lemmasOf(files: readonly RuleFile[]): readonly string[] {
  return readFiles(files).lemmas;
}

function readFiles(files: readonly RuleFile[]): Reading {
  const filesIn = (folder: string): readonly RuleFile[] =>
    files.filter(({ path }) => folderOf(path) === folder);
  const classes = filesIn('lexicon').flatMap(({ text, path }) => readLexicon(text, path));
  const guidelines = readGuidelines(filesIn('guidelines'));
  const drafts = filesIn('').map(({ text, path }) => draftOf(readCard(text, path), guidelines));
  refuseStrangers(drafts.map(({ card }) => card));
  const names = drafts.flatMap(({ nodes }) => [...nodes.values()]).flatMap(namesIn);
  const lemmas = names.flatMap((name) => (name.type === 'lemma' ? [name.lemma] : []));
  return {
    classes,
    drafts,
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
  return { ...ruleSet, rules, prefilters: prefiltersOf(rules) };
}

function folderOf(path: string): '' | 'lexicon' | 'guidelines' {
  const folder = path.split('/').at(-2);
  return folder === 'lexicon' || folder === 'guidelines' ? folder : '';
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
  const nodes = new Map(
    [...patterns, ...guards].map((source) => [
      source,
      inCard(card, source, () => parsePattern(source)),
    ]),
  );
  return { card, guideline, check: read.value, nodes };
}

/** @throws RuleError when an id is there twice, or a card yields to one that is not there. */
function refuseStrangers(cards: readonly Card[]): void {
  const ids = new Set<string>();
  for (const { id, fault } of cards) {
    if (ids.has(id)) throw fault(['id'], `two cards are named ${id}; write another id`);
    ids.add(id);
  }
  for (const { yields, fault } of cards) {
    for (const [index, id] of yields.entries()) {
      if (ids.has(id)) continue;
      const near = suggestion(id, ids);
      throw fault(['yields', index], near === '' ? `no rule “${id}”` : `no rule “${id}”; ${near}`);
    }
  }
}

/** Compiles the patterns, each once however many cards have it, and makes rules of the drafts. */
function finish(drafts: readonly Draft[], language: Language): readonly Rule[] {
  const compiled = new Map<string, Pattern>();
  for (const { card, nodes } of drafts) {
    for (const [source, node] of nodes) {
      if (compiled.has(source)) continue;
      compiled.set(
        source,
        inCard(card, source, () => compilePattern(source, language, node)),
      );
    }
  }
  return drafts.map(({ card, guideline, check }) => {
    const { fault, check: _, options, also, ...rest } = card;
    const named = new Set(check.patterns);
    return {
      ...rest,
      guideline,
      isAlwaysAsked: check.isAlwaysAsked,
      patterns: new Map([...compiled].filter(([source]) => named.has(source))),
      find: (context) =>
        check.find(context, (source, sentence) => {
          const pattern = check.guards.includes(source) ? compiled.get(source) : undefined;
          if (pattern === undefined) throw new Error(`the check does not guard with ${source}`);
          return pattern.match(sentence).length > 0;
        }),
    };
  });
}

function prefiltersOf(rules: readonly Rule[]): RuleSet['prefilters'] {
  const patternsFor = (type: NoteType): ReadonlySet<Pattern> =>
    new Set(
      rules.flatMap(({ enabled, where, patterns }) =>
        enabled && where.notes.includes(type) ? [...patterns.values()] : [],
      ),
    );
  return {
    contact: createPrefilter(patternsFor('contact')),
    supervision: createPrefilter(patternsFor('supervision')),
    conference: createPrefilter(patternsFor('conference')),
    policy: createPrefilter(patternsFor('policy')),
  };
}

/** @throws RuleError, where the pattern stands in the card, for what is wrong with the pattern. */
function inCard<Result>(card: Card, source: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw card.fault(['options', ...(pathTo(source, card.options) ?? [])], error.message);
  }
}

function pathTo(wanted: string, value: unknown): KeyPath | undefined {
  if (value === wanted) return [];
  if (typeof value !== 'object' || value === null) return undefined;
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [key, each] of entries) {
    const path = pathTo(wanted, each);
    if (path !== undefined) return [key, ...path];
  }
  return undefined;
}
