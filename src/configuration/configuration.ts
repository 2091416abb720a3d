import type { KnownPerson } from '../discourse/agency.ts';
import type { KeyPath } from '../rules/read-yaml.ts';
import type { RuleError } from '../rules/rule-error.ts';

/** How a rule is asked: not at all, as its card says, or with another severity. */
export type Weight = 'off' | 'on' | 'info' | 'warning' | 'error';

/** The lowest severity that fails a run; `never` lets every run pass. */
export type Gate = 'error' | 'warning' | 'info' | 'never';

/** What reports hide: passages, where `CI` is set (`auto`) or always (`on`), `paths` with them, or nothing. */
export type Mask = 'auto' | 'on' | 'off' | 'paths';

/** The severities on which nobody decides about a note of their own. */
export type SecondPerson = readonly Exclude<Gate, 'never'>[];

/** What a configuration says of one rule; what is absent stays as the card has it. */
export interface RuleSetting {
  readonly severity?: Weight;
  /** `source/excerpt` in place of the card’s. */
  readonly guideline?: string;
  readonly message?: string;
  readonly question?: string;
  readonly rewording?: string;
  /** Each option takes the place of the card’s option of that name. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A value, and where it is written, as `path:line`. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly from: string;
}

/** A rule’s setting, with an error that says where the value of some keys of it is written. */
export interface SourcedSetting extends Sourced<RuleSetting> {
  readonly fault: (keys: KeyPath, problem: string) => RuleError;
}

/** What may be said for all notes and for some of them; each value says where it is written. */
export interface Settings {
  readonly rules: ReadonlyMap<string, SourcedSetting>;
  readonly people: readonly Sourced<KnownPerson>[];
  /** What a short form, as it is written, stands for. */
  readonly abbreviations: ReadonlyMap<string, Sourced<string>>;
}

/** Settings for the notes that some globs match. */
export interface Override extends Settings {
  /** Whether a glob matches a note’s path from the folder of the configuration that it belongs to. */
  readonly covers: (path: string) => boolean;
}

/** Where something else is to be found: a path from the file that names it, or the name of a package. */
export interface Reference extends Sourced<string> {
  /** An error that says where it is written. */
  readonly fault: (problem: string) => RuleError;
}

/** A configuration file as it is read, before what it extends is looked up. */
export interface Configuration extends Settings {
  /** As messages name it. */
  readonly path: string;
  readonly extends: readonly Reference[];
  readonly packs: readonly Reference[];
  readonly plugins: readonly Reference[];
  readonly gate?: Sourced<Gate>;
  readonly mask?: Sourced<Mask>;
  readonly secondPerson?: Sourced<SecondPerson>;
  readonly overrides: readonly Override[];
}
