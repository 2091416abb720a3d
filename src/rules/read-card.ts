import { cardSchema } from './card-schema.ts';
import { readExamples } from './read-examples.ts';
import { readWhere, type WhereFile } from './read-where.ts';
import { type KeyPath, readYaml } from './read-yaml.ts';
import type { Rule } from './rule.ts';
import type { RuleError } from './rule-error.ts';
import { validate } from './validate.ts';

/** A card, read: all that it says, before its check and guideline are looked up. */
export interface Card
  extends Pick<
    Rule,
    | 'id'
    | 'path'
    | 'family'
    | 'severity'
    | 'level'
    | 'enabled'
    | 'message'
    | 'detail'
    | 'question'
    | 'rewording'
    | 'where'
    | 'yields'
    | 'softenedBy'
    | 'matter'
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

/** A card's file, as its schema describes it. */
interface CardFile
  extends Omit<Card, 'fault' | 'path' | 'where' | 'examples' | 'detail' | 'rewording'> {
  readonly where: WhereFile;
  readonly detail?: string;
  readonly rewording?: string;
  readonly examples: Readonly<Record<'flags' | 'passes', readonly string[]>> &
    Readonly<Partial<Record<'todo-flags' | 'todo-passes', readonly string[]>>>;
}

type Optional = 'enabled' | 'level' | 'also' | 'options' | 'yields' | 'softenedBy' | 'matter';

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
    path,
    level,
    enabled: value.enabled ?? true,
    also: value.also ?? [],
    detail: value.detail ?? null,
    rewording: value.rewording ?? null,
    where: readWhere(value.where),
    options: value.options ?? {},
    yields: value.yields ?? [],
    softenedBy: value.softenedBy ?? [],
    matter: value.matter ?? [],
    examples: {
      flags: readExamples(file, 'flags', value.examples.flags, level === 'span'),
      passes: readExamples(file, 'passes', value.examples.passes),
      todoFlags: readExamples(file, 'todo-flags', value.examples['todo-flags'], level === 'span'),
      todoPasses: readExamples(file, 'todo-passes', value.examples['todo-passes']),
    },
    fault: file.fault,
  };
}
