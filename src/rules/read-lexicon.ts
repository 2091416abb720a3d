import { discourseTags } from './discourse-tags.ts';
import { readYaml } from './read-yaml.ts';
import { validate } from './validate.ts';

/** One class of a lexicon file: a tag, and what belongs to it, as written. */
export interface LexiconClass {
  readonly tag: string;
  readonly entries: readonly LexiconEntry[];
  readonly except: readonly (readonly EntryPart[])[];
}

/** A word or phrase of a class. */
export interface LexiconEntry {
  /** Which word of it changes; `none` when it is taken as it is, its lemmas apart. */
  readonly changes: 'noun' | 'verb' | 'none';
  readonly parts: readonly EntryPart[];
}

/** A stretch of an entry: words as they are, or a lemma that was written in braces. */
export interface EntryPart {
  readonly text: string;
  readonly isLemma: boolean;
}

interface ClassFile {
  readonly nouns?: readonly string[];
  readonly verbs?: readonly string[];
  readonly words?: readonly string[];
  readonly except?: readonly string[];
}

const about = { type: 'string', minLength: 1, description: 'one sentence' } as const;
const entries = {
  type: 'array',
  items: {
    type: 'string',
    pattern:
      '^(?:[^{}\\s]+|\\{[^{}\\s]+(?: [^{}\\s]+)*\\})(?: (?:[^{}\\s]+|\\{[^{}\\s]+(?: [^{}\\s]+)*\\})){0,15}$',
    description:
      'up to sixteen words with single spaces, a {lemma} standing free, in quotes if YAML needs them',
  },
  description: 'a list of words and phrases',
} as const;

const lexiconSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['about', 'classes'],
  properties: {
    about,
    classes: {
      type: 'object',
      description: 'classes by tag',
      propertyNames: {
        pattern: '^[A-Z][A-Za-z0-9]*$',
        description: 'a tag that begins with a capital, such as Gift',
      },
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['about'],
        minProperties: 2,
        description: 'nouns, verbs or words',
        properties: { about, nouns: entries, verbs: entries, words: entries, except: entries },
      },
    },
  },
} as const;

/**
 * Reads the classes of a lexicon file.
 * @throws RuleError when the file is at fault, or names a class as the note's model names a tag.
 */
export function readLexicon(text: string, path: string): readonly LexiconClass[] {
  const file = readYaml(text, path);
  const read = validate<{ readonly classes: Readonly<Record<string, ClassFile>> }>(
    file.data,
    lexiconSchema,
  );
  if ('fault' in read) throw file.fault(read.fault.keys, read.fault.problem);
  return Object.entries(read.value.classes).map(([tag, { nouns, verbs, words, except }]) => {
    if (discourseTags.has(tag)) {
      throw file.fault(
        ['classes', tag],
        `the note’s model gives #${tag} itself; write another tag`,
      );
    }
    return {
      tag,
      entries: [
        ...entriesOf(nouns ?? [], 'noun'),
        ...entriesOf(verbs ?? [], 'verb'),
        ...entriesOf(words ?? [], 'none'),
      ],
      except: (except ?? []).map(partsOf),
    };
  });
}

/** The lemmas whose forms the classes need. */
export function lexiconLemmas(classes: readonly LexiconClass[]): readonly string[] {
  return classes.flatMap(({ entries: all, except }) => [
    ...all.flatMap(({ parts, changes }) =>
      changes === 'none' ? [] : parts.map(({ text }) => text),
    ),
    ...[...all.map(({ parts }) => parts), ...except]
      .flat()
      .flatMap(({ text, isLemma }) => (isLemma ? [text] : [])),
  ]);
}

function entriesOf(
  texts: readonly string[],
  changes: 'noun' | 'verb' | 'none',
): readonly LexiconEntry[] {
  return texts.map((text) => {
    const parts = partsOf(text);
    return { parts, changes: parts.some(({ isLemma }) => isLemma) ? 'none' : changes };
  });
}

function partsOf(text: string): readonly EntryPart[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/(\{[^{}]+\})/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{')
        ? { text: part.slice(1, -1), isLemma: true }
        : { text: part, isLemma: false },
    );
}
