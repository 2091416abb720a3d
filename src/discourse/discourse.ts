import type { Block, Note } from '../note/note.ts';

/**
 * The four voices of a case note. `author` is the staff side that is not the supervisor: the
 * writer of a contact note, or the worker in supervision. `other` is a voice that could not be
 * told; no rule about speakers may rest on it.
 */
export type Voice = 'author' | 'supervisor' | 'participant' | 'third-party' | 'other';

/**
 * How words come to stand in the note: `narrated` by the writer, spoken in a transcript `turn`,
 * `quoted` in quotation marks, or `reported` in a clause such as “told her that …”.
 */
export type Mode = 'narrated' | 'turn' | 'quoted' | 'reported';

/**
 * Whether a clause claims that something is so: `asserted`, `negated` (also declined, returned,
 * avoided), `hypothetical` (if, would, might), `generic` (policy text, copied guidelines,
 * forms), or `asked`.
 */
export type Stance = 'asserted' | 'negated' | 'hypothetical' | 'generic' | 'asked';

/** What a stretch of the note is for. @see section in `sections.ts` */
export type Section =
  | 'none'
  | 'subjective'
  | 'objective'
  | 'assessment'
  | 'plan'
  | 'goals'
  | 'actions'
  | 'history'
  | 'attendance';

/**
 * One word, number or mark of a sentence. A subject that shorthand leaves out (“Called ct.”) is
 * a token of its own with empty text, so that patterns find the same order of parts either way;
 * a quotation inside a sentence is one token with the norm `“”`.
 */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Lower case, with straight apostrophes: the form that words are looked up by. */
  readonly norm: string;
  /** Where it stands, as a range of the block's text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark' | 'subject' | 'quotation';
  /** Set on a person's name that has a small first letter. */
  readonly isName?: true;
}

/** A person named in a sentence: tokens `[first, last]`, inclusive. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly voice: Voice;
  /** Whether it owns what follows: my, her, ct’s. */
  readonly possessive: boolean;
  /** Set on a name of which the note does not say whose it is. */
  readonly isStranger?: boolean;
}

/** A reported clause, such as “told her **that it would be fine**”: tokens `[first, last]`, inclusive. */
export interface Report {
  /** The reporting verb's token; the first one where a sentence goes on with what was said. */
  readonly verb: number;
  readonly speaker: Voice;
  readonly addressee: Voice;
  /** How the clause is joined on. */
  readonly link: 'that' | 'if' | 'wh' | 'to' | 'bare';
  readonly first: number;
  readonly last: number;
}

/** A clause: tokens `[first, last]`, inclusive, with what it claims. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly stance: Stance;
}

/**
 * One sentence in one voice. A quotation is cut out of the sentence it stands in and gives
 * sentences of its own.
 */
export interface Sentence {
  readonly block: Block;
  /** A range of the block's text, end mark included, label and quotation marks excluded. */
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** The last mark: one of `. ? ! … :` or empty. */
  readonly terminal: string;
  readonly voice: Voice;
  readonly mode: Mode;
  readonly addressee: Voice;
  readonly section: Section;
  /** The quotation marks around a quoted sentence that fills its quotation: a range of the block's text. */
  readonly quotation?: { readonly start: number; readonly end: number };
  /** For a quotation: the sentence that it stands in, when there is one. */
  readonly host?: Sentence;
  /** The tags of a token, from word classes, mentions and the lexicon, each with the number of tokens it covers from here. */
  readonly tagsAt: (token: number) => ReadonlyMap<string, number>;
  /** The tags that words alone tell, persons left out; cheaper than `tagsAt`. */
  readonly wordTagsAt: (token: number) => ReadonlyMap<string, number>;
  readonly mentions: () => readonly Mention[];
  readonly reports: () => readonly Report[];
  readonly clauses: () => readonly Clause[];
}

/** A note, modelled: who says what, and is it asserted. */
export interface Discourse {
  readonly note: Note;
  readonly sentences: readonly Sentence[];
}
