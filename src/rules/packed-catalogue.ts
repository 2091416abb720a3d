import { shippedInflector } from '../discourse/inflect.ts';
import { remembered } from '../discourse/remembered.ts';
import type { CompiledCatalogue } from './compiled-catalogue.ts';
import { type Language, languageOf } from './language.ts';
import { parsePattern } from './parse-pattern.ts';
import { emptyIndex, indexPatterns } from './pattern-index.ts';
import { resolvePattern } from './resolve-pattern.ts';
import type { WordAtom } from './rule.ts';
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
  const { write } = countingUp();
  return [
    [JSON.stringify(head)],
    classes.map(([tag, { words, phrases }]) =>
      [tag, ...withoutShared([...words, ...phrases.map((phrase) => phrase.words.join(' '))])].join(
        '\t',
      ),
    ),
    classes.map(([, { except }]) => except.map((words) => words.join(' ')).join('\t')),
    atomKeys(index),
    patterns.map(({ source, needs }) =>
      [
        numbers.get(source) ?? `=${source}`,
        ...needs.map(({ order, atoms }) => `${order}${atoms.map(write).join('')}`),
      ].join('\t'),
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
      const [tag = '', ...written] = line.split('\t');
      const phrases = withShared(written);
      const except = excepts[at]?.split('\t').filter((words) => words !== '') ?? [];
      return { tag, phrases: phrases.map(toWords), except: except.map(toWords) };
    }),
  );
  const language = languageOf(lexicon, shippedInflector);
  const texts = [...textsIn(head)];
  const known = atoms.map((key) => atomOf(key, language));
  const { read } = countingUp();
  const needs = new Map(
    patterns.map((line) => {
      const [number = '', ...rest] = line.split('\t');
      const source = number.startsWith('=') ? number.slice(1) : texts[Number.parseInt(number, 36)];
      const needs = rest.map((need) => ({
        order: Number.parseInt(need, 10),
        atoms: read(need.replace(/^\d+/, '')).flatMap((atom) => known[atom] ?? []),
      }));
      return [source ?? '', { needs }];
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

/** Writes numbers of which most are one more than any before, and reads them in the same order. */
function countingUp() {
  let next = 0;
  const noted = (number: number): number => {
    next = Math.max(next, number + 1);
    return number;
  };
  return {
    write: (number: number): string => {
      const isNext = number === next;
      noted(number);
      return isNext ? '+' : ` ${number.toString(36)}`;
    },
    read: (text: string): readonly number[] =>
      Array.from(text.matchAll(/\+| (\w+)/g), ([, written]) =>
        noted(written === undefined ? next : Number.parseInt(written, 36)),
      ),
  };
}

/** The most letters that a text may share with the one before it, so that a digit says how many. */
const mostShared = 35;

/** The texts in order, each as how many letters it shares with the one before it, and the rest. */
function withoutShared(texts: readonly string[]): readonly string[] {
  let before = '';
  return texts.toSorted().map((text) => {
    let shared = 0;
    while (shared < mostShared && shared < before.length && before[shared] === text[shared])
      shared += 1;
    before = text;
    return `${shared.toString(36)}${text.slice(shared)}`;
  });
}

/** The texts that `withoutShared` has written. */
function withShared(written: readonly string[]): readonly string[] {
  let before = '';
  return written.map((text) => {
    before = before.slice(0, Number.parseInt(text.charAt(0), 36)) + text.slice(1);
    return before;
  });
}

function toWords(text: string): readonly string[] {
  return text.split(' ');
}
