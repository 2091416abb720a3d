import type { Configuration, Reference } from '../configuration/configuration.ts';

/** A configuration with all that it rests on. */
export interface LoadedConfiguration {
  /** What is extended before what extends it; the nearest one last. */
  readonly configurations: readonly Configuration[];
  /** Folders of cards, guidelines and lexicon, as absolute paths. */
  readonly rules: readonly string[];
  /** Modules with checks, as absolute paths. */
  readonly plugins: readonly { readonly file: string; readonly reference: Reference }[];
}

/** What holds without a configuration. */
export const nothing: LoadedConfiguration = { configurations: [], rules: [], plugins: [] };
