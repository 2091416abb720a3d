import { groupBy } from '../discourse/group-by.ts';
import type { Exception, WordEntry } from '../discourse/vocabulary.ts';
import type { ClassWords } from './class-words.ts';
import type { CompiledCatalogue } from './compiled-catalogue.ts';
import { readLines, toAscii, writeLines } from './lines.ts';
import { partLine, partOfLine } from './part-line.ts';
import type { IndexedPattern, Lead } from './pattern-index.ts';

/**
 * What the first section of a catalogue's text says, as JSON. The sections after it have a line for
 * each word and each class of the lexicon, each pattern, each word that leads to patterns, each atom, and again each
 * pattern with what it needs, so that a note need only read the lines that it comes to.
 */
interface Head extends Pick<CompiledCatalogue, 'rules' | 'mitigations' | 'needsTagger'> {
  readonly excerpts: Entries<{ readonly excerpt: string; readonly source: string }>;
  readonly references: Entries<string>;
  readonly tags: readonly string[];
  readonly classes: Entries<number>;
  readonly always: readonly number[];
}

type Entries<Value> = readonly (readonly [key: string, value: Value])[];

/** A line of a word of the lexicon: its tags, its phrases without the word itself, its exceptions. */
type WordLine = readonly [
  tags: readonly string[],
  phrases: readonly (readonly [rest: string, tags: readonly string[]])[],
  exceptions?: readonly Exception[],
];

/** A line of a class: its words, its phrases with the word of each to look for, its exceptions. */
type ClassLine = readonly [
  words: string,
  phrases: readonly (readonly [words: string, at: number])[],
  except: readonly string[],
];

/** A line of a word that leads to patterns: its atoms, and the phrases that it is in. */
type LeadLine = readonly [
  atoms: readonly number[],
  phrases: readonly (readonly [words: string, at: number, atom: number])[],
];

/** A line of a pattern: its source, then for each need its place in a match and its atoms. */
type PatternLine = readonly [
  source: string,
  ...needs: readonly (readonly [order: number, ...atoms: readonly number[]])[],
];

/** The catalogue as text; `readCompiledCatalogue` gives it back. */
export function writeCompiledCatalogue(catalogue: CompiledCatalogue): string {
  const { rules, mitigations, needsTagger, guidelines, lexicon, parts, index } = catalogue;
  const head: Head = {
    ...{ rules, mitigations, needsTagger },
    excerpts: [...guidelines.excerpts],
    references: [...guidelines.references],
    tags: [...lexicon.tags],
    classes: [...index.classes],
    always: index.always,
  };
  const atoms = Array.from({ length: index.atoms }, (_, atom) => index.patternsAt(atom));
  const patterns = Array.from({ length: index.patterns }, (_, pattern) =>
    patternLine(index.patternNumbered(pattern)),
  );
  return [
    toAscii(JSON.stringify(head)),
    writeLines(lexicon.words, wordLine),
    writeLines(lexicon.classes, classLine),
    writeLines(parts, partLine),
    writeLines(index.leads, leadLine),
    atoms.map((line) => JSON.stringify(line)).join('\n'),
    patterns.map((line) => toAscii(JSON.stringify(line))).join('\n'),
  ].join('\n\n');
}

/** The catalogue that `writeCompiledCatalogue` has written; most of it is read when it is asked for. */
export function readCompiledCatalogue(text: string): CompiledCatalogue {
  const [
    first = '',
    words = '',
    classes = '',
    parts = '',
    leads = '',
    atomLines = '',
    patternLines = '',
  ] = text.split('\n\n');
  const head: Head = JSON.parse(first);
  const { rules, mitigations, needsTagger } = head;
  const atoms = linesIn(atomLines);
  const patterns = linesIn(patternLines);
  return {
    ...{ rules, mitigations, needsTagger },
    guidelines: { excerpts: new Map(head.excerpts), references: new Map(head.references) },
    lexicon: {
      words: readLines(words, (line, word) => wordEntry(word, JSON.parse(line))),
      tags: new Set(head.tags),
      classes: readLines(classes, (line) => classOfLine(JSON.parse(line))),
    },
    parts: readLines(parts, (line) => partOfLine(JSON.parse(line))),
    index: {
      patterns: patterns.length,
      atoms: atoms.length,
      leads: readLines(leads, (line) => leadOf(JSON.parse(line))),
      classes: new Map(head.classes),
      patternsAt: (atom) => JSON.parse(atoms[atom] ?? '[]'),
      always: head.always,
      patternNumbered: (pattern) => indexedPattern(JSON.parse(patterns[pattern] ?? '[]')),
    },
  };
}

function linesIn(section: string): readonly string[] {
  return section === '' ? [] : section.split('\n');
}

function wordLine({ tags, phrases, exceptions }: WordEntry): WordLine {
  const rests = [...phrases.values()]
    .flat()
    .map(({ words: [, ...rest], tags: own }) => [rest.join(' '), own] as const);
  return exceptions === undefined ? [tags, rests] : [tags, rests, exceptions];
}

function wordEntry(word: string, [tags, rests, exceptions]: WordLine): WordEntry {
  const phrases = rests.map(([rest, own]) => ({ words: [word, ...rest.split(' ')], tags: own }));
  return {
    tags,
    phrases: groupBy(phrases, ({ words: [, second = ''] }) => second),
    ...(exceptions === undefined ? {} : { exceptions }),
  };
}

function classLine({ words, phrases, except }: ClassWords): ClassLine {
  return [
    [...words].join(' '),
    phrases.map((phrase) => [phrase.words.join(' '), phrase.at]),
    except.map((phrase) => phrase.join(' ')),
  ];
}

function classOfLine([words, phrases, except]: ClassLine): ClassWords {
  return {
    words: new Set(words === '' ? [] : words.split(' ')),
    phrases: phrases.map(([phrase, at]) => ({ words: phrase.split(' '), at })),
    except: except.map((phrase) => phrase.split(' ')),
  };
}

function leadLine({ atoms, phrases }: Lead): LeadLine {
  return [atoms, phrases.map(({ phrase, atom }) => [phrase.words.join(' '), phrase.at, atom])];
}

function leadOf([atoms, phrases]: LeadLine): Lead {
  return {
    atoms,
    phrases: phrases.map(([words, at, atom]) => ({
      phrase: { words: words.split(' '), at },
      atom,
    })),
  };
}

function patternLine({ source, needs }: IndexedPattern): PatternLine {
  return [source, ...needs.map(({ order, atoms }) => [order, ...atoms] as const)];
}

function indexedPattern([source, ...needs]: PatternLine): IndexedPattern {
  return { source, needs: needs.map(([order, ...atoms]) => ({ order, atoms })) };
}
