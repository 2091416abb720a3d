import type { SchemaObject } from 'ajv';
import type { Sentence } from '../discourse/discourse.ts';
import type { DateOrder } from '../note/read-date.ts';
import type { Calendar } from './calendar-of.ts';
import type { NoteRecord, NotesVerdict } from './note-record.ts';
import type { DateOptions } from './repository-options.ts';
import type { CheckContext, Level, Place, Verdict } from './rule.ts';
import type { Validated } from './validate.ts';

/** Where a pattern matches in a sentence; only patterns that `guards` names may be asked. */
export type MatchesIn = (source: string, sentence: Sentence) => readonly Place[];

/** The same, as whether it matches at all. */
export type Holds = (source: string, sentence: Sentence) => boolean;

/** What any check needs to be defined. */
interface Definition<Options> {
  /** The JSON Schema of `options` in a card. */
  readonly schema: SchemaObject;
  /** The patterns of which one must match in the note before the check is asked; absent: always ask. */
  readonly patterns?: (options: Options) => readonly string[];
  /** Whether the check also looks where none of its patterns matches. */
  readonly isAlwaysAsked?: (options: Options) => boolean;
  /** Further patterns, which the check asks of single sentences. */
  readonly guards?: (options: Options) => readonly string[];
}

/** What a check of passages needs to be defined. */
export interface CheckDefinition<Options> extends Definition<Options> {
  /** Finds places, in any order. */
  readonly find: (
    context: CheckContext,
    options: Options,
    holds: Holds,
    matchesIn: MatchesIn,
  ) => Iterable<Place>;
}

/** What a check of a whole note needs to be defined. */
export interface NoteCheckDefinition<Options> extends Definition<Options> {
  /** The names of the facts that every verdict has. */
  readonly facts?: readonly string[];
  /** What there is to say of the note; nothing when there is too little to judge by. */
  readonly judge: (context: CheckContext, options: Options, holds: Holds) => Iterable<Verdict>;
}

/** What a check of a whole note needs that rests on more than every run should wait for. */
export interface LoadedNoteCheckDefinition<Options>
  extends Omit<NoteCheckDefinition<Options>, 'judge'> {
  /** Brings in what says something of a note, or says which option is at fault. */
  readonly load: (options: Options) => Promise<Validated<Judge>>;
}

/** What there is to say of a note. */
type Judge = (context: CheckContext) => Iterable<Verdict>;

/** What a check of many notes needs to be defined. */
export interface RepositoryCheckDefinition<Options extends DateOptions> {
  /** The JSON Schema of `options` in a card. */
  readonly schema: SchemaObject;
  /** The names of the facts that every verdict has. */
  readonly facts: readonly string[];
  /** Patterns by which a note excuses what the rule would say: in its prose, one of them matches. */
  readonly excuses?: (options: Options) => readonly string[];
  /** What tells that a note shows a part of what belongs together, by the name of the part. */
  readonly parts?: (options: Options) => NoteParts;
  /** What there is to say of the notes that the rule applies to; `id` is what they list under `excuses`. */
  readonly compare: (
    notes: readonly NoteRecord[],
    options: Options,
    calendar: Calendar,
    id: string,
  ) => Iterable<NotesVerdict>;
}

/** What can be at fault with words of a note that overrule a rule. */
export type IgnoreFault = 'without-reason' | 'unclear' | 'unused';

/** What tells the parts of a whole in a note: a pattern that matches in it, or a word of a heading. */
export type NoteParts = Readonly<
  Record<string, { readonly any: readonly string[]; readonly headings?: readonly string[] }>
>;

/** A check with a card's options put in. */
export interface PreparedCheck {
  /** What it looks at; a card that names the check has the same level. */
  readonly level: Level;
  /** The facts that a card's `detail` may name. */
  readonly facts: readonly string[];
  readonly patterns: readonly string[];
  readonly isAlwaysAsked: boolean;
  readonly guards: readonly string[];
  readonly find: (context: CheckContext, holds: Holds, matchesIn: MatchesIn) => Iterable<Place>;
  readonly judge: (context: CheckContext, holds: Holds) => Iterable<Verdict>;
  /** Brings in what takes the place of `judge`; null for a check that has all it needs. */
  readonly load: (() => Promise<Validated<Judge>>) | null;
  readonly compare: (
    notes: readonly NoteRecord[],
    calendar: Calendar,
    id: string,
  ) => Iterable<NotesVerdict>;
  /** Those of `guards` that excuse a note from what a check of many notes would say. */
  readonly excuses: readonly string[];
  /** The parts that a check of many notes looks for in each; their patterns are among `guards`. */
  readonly parts: NoteParts;
  /** What stands first in a date of numbers, where the card says so. */
  readonly dateOrder: DateOrder | null;
  /** What it asks of the note's own words that overrule rules; null for every other check. */
  readonly ignoreFault: IgnoreFault | null;
}

/** What a card names under `check`. */
export interface Check {
  /** The JSON Schema of a card's options. */
  readonly schema: SchemaObject;
  /** Puts in a card's options, which must fit the schema. */
  prepare(options: unknown): PreparedCheck;
}

/** Makes a check of passages from a schema and a function. */
export function defineCheck<Options>(definition: CheckDefinition<Options>): Check {
  return checkOf(definition, (options) => ({
    level: 'span',
    find: (context, holds, matchesIn) => definition.find(context, options, holds, matchesIn),
  }));
}

/** Makes a check of whole notes from a schema and a function. */
export function defineNoteCheck<Options>(definition: NoteCheckDefinition<Options>): Check {
  return checkOf(definition, (options) => ({
    level: 'document',
    facts: definition.facts ?? [],
    judge: (context, holds) => definition.judge(context, options, holds),
  }));
}

/** Makes a check of whole notes that is brought in only where a rule that is on names it. */
export function defineLoadedNoteCheck<Options>(
  definition: LoadedNoteCheckDefinition<Options>,
): Check {
  return checkOf(definition, (options) => ({
    level: 'document',
    facts: definition.facts ?? [],
    load: () => definition.load(options),
  }));
}

/** Makes a check of many notes from a schema and a function. */
export function defineRepositoryCheck<Options extends DateOptions>(
  definition: RepositoryCheckDefinition<Options>,
): Check {
  const { schema, facts, compare } = definition;
  const excusesOf = definition.excuses ?? (() => []);
  const partsOf: (options: Options) => NoteParts = definition.parts ?? (() => ({}));
  const guards = (options: Options): readonly string[] => [
    ...excusesOf(options),
    ...Object.values(partsOf(options)).flatMap(({ any }) => any),
  ];
  const asked = { schema, patterns: () => [], guards };
  return checkOf<Options>(asked, (options) => ({
    level: 'repository',
    facts,
    excuses: excusesOf(options),
    parts: partsOf(options),
    dateOrder: options.order ?? null,
    compare: (notes, calendar, id) => compare(notes, options, calendar, id),
  }));
}

/** Makes the check of what a note says to overrule rules; only after all other findings it can be told. */
export function defineIgnoreCheck(schema: SchemaObject): Check {
  return checkOf<{ readonly fault: IgnoreFault }>({ schema, patterns: () => [] }, ({ fault }) => ({
    level: 'span',
    facts: ['hint'],
    ignoreFault: fault,
  }));
}

/** A check that finds and says nothing but what `own` makes of a card's options. */
function checkOf<Options>(
  { schema, patterns, isAlwaysAsked, guards }: Definition<Options>,
  own: (options: Options) => Pick<PreparedCheck, 'level'> & Partial<PreparedCheck>,
): Check {
  return {
    schema,
    prepare: (options: Options) => ({
      facts: [],
      patterns: patterns?.(options) ?? [],
      isAlwaysAsked: isAlwaysAsked?.(options) ?? patterns === undefined,
      guards: guards?.(options) ?? [],
      find: () => [],
      judge: () => [],
      load: null,
      compare: () => [],
      excuses: [],
      parts: {},
      dateOrder: null,
      ignoreFault: null,
      ...own(options),
    }),
  };
}
