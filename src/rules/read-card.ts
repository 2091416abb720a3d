import type { Mode, Stance, Voice } from '../discourse/discourse.ts';
import type { NoteType } from '../note/note.ts';
import { cardSchema } from './card-schema.ts';
import { readExample } from './read-example.ts';
import { type KeyPath, readYaml, type YamlFile } from './read-yaml.ts';
import type { Example, Rule, Where } from './rule.ts';
import type { RuleError } from './rule-error.ts';
import { validate } from './validate.ts';

/** A card, read: all that it says, before its check and guideline are looked up. */
export interface Card
  extends Pick<
    Rule,
    | 'id'
    | 'family'
    | 'severity'
    | 'level'
    | 'enabled'
    | 'message'
    | 'question'
    | 'rewording'
    | 'where'
    | 'yields'
    | 'examples'
  > {
  /** `source/excerpt`. */
  readonly guideline: string;
  readonly also: readonly string[];
  readonly check: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** An error that says where in the card's file the value stands. */
  readonly fault: (keys: KeyPath, problem: string) => RuleError;
}

type VoiceWord = Voice | 'staff';
type OneOrMore<Word> = Word | readonly Word[];

/** A card's file, as its schema describes it. */
interface CardFile extends Omit<Card, 'fault' | 'where' | 'examples' | 'rewording'> {
  readonly where: {
    readonly notes: OneOrMore<NoteType>;
    readonly voice?: OneOrMore<VoiceWord>;
    readonly to?: OneOrMore<VoiceWord>;
    readonly mode?: OneOrMore<Mode>;
    readonly stance?: OneOrMore<Stance>;
  };
  readonly rewording?: string;
  readonly examples: { readonly flags: readonly string[]; readonly passes: readonly string[] };
}

type Optional = 'enabled' | 'level' | 'also' | 'options' | 'yields';

/**
 * Reads a card from its YAML.
 * @throws RuleError that names path, line, column and key for anything but a well-formed card.
 */
export function readCard(text: string, path: string): Card {
  const file = readYaml(text, path);
  const read = validate<Omit<CardFile, Optional> & Partial<Pick<CardFile, Optional>>>(
    file.data,
    cardSchema,
  );
  if ('fault' in read) throw file.fault(read.fault.keys, read.fault.problem);
  const { value } = read;
  if (path.split('/').at(-1) !== `${value.id}.yml`) {
    throw file.fault(['id'], `the file is not named ${value.id}.yml; write the same name twice`);
  }
  const level = value.level ?? 'span';
  return {
    ...value,
    level,
    enabled: value.enabled ?? true,
    also: value.also ?? [],
    rewording: value.rewording ?? null,
    where: whereOf(value.where),
    options: value.options ?? {},
    yields: value.yields ?? [],
    examples: {
      flags: examplesOf(file, 'flags', value.examples.flags, level === 'span'),
      passes: examplesOf(file, 'passes', value.examples.passes),
    },
    fault: file.fault,
  };
}

function whereOf({ notes, voice, to, mode, stance }: CardFile['where']): Where {
  return {
    notes: listOf(notes),
    ...(voice === undefined ? {} : { voice: voicesOf(voice) }),
    ...(to === undefined ? {} : { to: voicesOf(to) }),
    ...(mode === undefined ? {} : { mode: listOf(mode) }),
    ...(stance === undefined ? {} : { stance: listOf(stance) }),
  };
}

function voicesOf(words: OneOrMore<VoiceWord>): readonly Voice[] {
  const voices = listOf(words).flatMap((word): readonly Voice[] =>
    word === 'staff' ? ['author', 'supervisor'] : [word],
  );
  return [...new Set(voices)];
}

function listOf<Word extends string>(words: OneOrMore<Word>): readonly Word[] {
  return typeof words === 'string' ? [words] : words;
}

/** @throws RuleError when marks are broken, or stand or lack where they must not. */
function examplesOf(
  { fault }: YamlFile,
  key: 'flags' | 'passes',
  texts: readonly string[],
  isMarked = false,
): readonly Example[] {
  return texts.map((text, index) => {
    const keys = ['examples', key, index];
    const example = readExample(text);
    if (typeof example === 'string') throw fault(keys, example);
    if (isMarked && example.marks.length === 0) {
      throw fault(keys, 'marks no passage; write « and » around what is found');
    }
    if (key === 'passes' && example.marks.length > 0) {
      throw fault(keys, 'marks a passage, where nothing is found; write it without « and »');
    }
    return example;
  });
}
