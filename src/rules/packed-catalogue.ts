import { shippedInflector } from '../discourse/inflect.ts';
import { remembered } from '../discourse/remembered.ts';
import type { CompiledCatalogue } from './compiled-catalogue.ts';
import { type Language, languageOf } from './language.ts';
import { parsePattern } from './parse-pattern.ts';
import { emptyIndex, type IndexedPattern, indexPatterns } from './pattern-index.ts';
import { resolvePattern } from './resolve-pattern.ts';
import type { WordAtom, WordNeed } from './rule.ts';
import { collectVocabulary } from './vocabulary.ts';

/**
 * What the first section says, as JSON: all that is not words. The sections after it have a line for
 * each class of the lexicon, for what is no word of it, for each atom, and for each pattern.
 */
interface Head extends Pick<CompiledCatalogue, 'rules' | 'mitigations' | 'needsTagger'> {
  readonly excerpts: readonly (readonly [
    id: string,
    excerpt: { readonly excerpt: string; readonly source: string },
  ])[];
  readonly references: readonly (readonly [key: string, reference: string])[];
}

const noExamples = { flags: [], passes: [], todoFlags: [], todoPasses: [] };

/**
 * The shipped catalogue as a text that packs small: what can soon be worked out again is left out, and
 * so are examples. `unpackCatalogue` gives it back.
 */
export function packCatalogue(catalogue: CompiledCatalogue): string {
  const { guidelines, lexicon, index, needsTagger } = catalogue;
  const head: Head = {
    rules: catalogue.rules.map((rule) => ({ ...rule, examples: noExamples })),
    mitigations: catalogue.mitigations.map((each) => ({ ...each, examples: noExamples })),
    needsTagger,
    excerpts: [...guidelines.excerpts],
    references: [...guidelines.references],
  };
  const numbers = new Map(Array.from(textsIn(head), (text, number) => [text, number.toString(36)]));
  const classes = [...lexicon.classes.entries()];
  const patterns = Array.from({ length: index.patterns }, (_, at) => index.patternNumbered(at));
  return [
    [JSON.stringify(head)],
    classes.map(([tag, { words, phrases }]) =>
      [tag, ...words, ...phrases.map((phrase) => phrase.words.join(' '))].join('\t'),
    ),
    classes.map(([, { except }]) => except.map((words) => words.join(' ')).join('\t')),
    atomKeys(index),
    patterns.map(({ source, needs }) =>
      [numbers.get(source) ?? `=${source}`, ...needs.map(needText)].join('\t'),
    ),
  ]
    .map((lines) => lines.join('\n'))
    .join('\f');
}

/** The catalogue that `packCatalogue` has packed; a pattern is compiled when it is asked for. */
export function unpackCatalogue(text: string): CompiledCatalogue {
  const [[first = ''] = [], classes = [], excepts = [], atoms = [], patterns = []] = text
    .split('\f')
    .map((section) => (section === '' ? [] : section.split('\n')));
  const head: Head = JSON.parse(first);
  const lexicon = collectVocabulary(
    classes.map((line, at) => {
      const [tag = '', ...phrases] = line.split('\t');
      const except = excepts[at]?.split('\t').filter((words) => words !== '') ?? [];
      return { tag, phrases: phrases.map(toWords), except: except.map(toWords) };
    }),
  );
  const language = languageOf(lexicon, shippedInflector);
  const texts = [...textsIn(head)];
  const known = atoms.map((key) => atomOf(key, language));
  const needs = new Map(
    patterns.map((line) => {
      const [number = '', ...rest] = line.split('\t');
      const source = number.startsWith('=') ? number.slice(1) : texts[Number.parseInt(number, 36)];
      return [source ?? '', { needs: rest.map((need) => needOf(need, known)) }];
    }),
  );
  const partOf = remembered((source: string) => resolvePattern(parsePattern(source), language));
  return {
    ...{ rules: head.rules, mitigations: head.mitigations, needsTagger: head.needsTagger },
    guidelines: { excerpts: new Map(head.excerpts), references: new Map(head.references) },
    lexicon,
    parts: {
      get: (source) => (needs.has(source) ? partOf(source) : undefined),
      *entries() {
        for (const source of needs.keys()) yield [source, partOf(source)];
      },
    },
    index: indexPatterns(emptyIndex, needs, lexicon.classes),
  };
}

/** Every text of a value, each once, in the order in which they are written. */
function textsIn(value: unknown, texts = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') texts.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) textsIn(each, texts);
  }
  return texts;
}

/** The keys of the atoms of an index, by their numbers. */
function atomKeys({ atoms, leads, classes }: CompiledCatalogue['index']): readonly string[] {
  const words = Array.from({ length: atoms }, (): string[] => []);
  for (const [word, lead] of leads.entries()) for (const at of lead.atoms) words[at]?.push(word);
  const tags = new Map(Array.from(classes, ([key, at]) => [at, key]));
  return words.map((own, at) => tags.get(at) ?? own.sort().join(' '));
}

function atomOf(key: string, { classOf }: Language): WordAtom {
  const known = key.startsWith('#') ? classOf(key.slice(1)) : undefined;
  return { key, ...(known ?? { words: new Set(toWords(key)), phrases: [] }) };
}

function needText({ order, atoms }: IndexedPattern['needs'][number]): string {
  return [order, ...atoms].map((number) => number.toString(36)).join(' ');
}

function needOf(text: string, atoms: readonly WordAtom[]): WordNeed {
  const [order = 0, ...numbers] = text.split(' ').map((number) => Number.parseInt(number, 36));
  return { order, atoms: numbers.flatMap((number) => atoms[number] ?? []) };
}

function toWords(text: string): readonly string[] {
  return text.split(' ');
}
