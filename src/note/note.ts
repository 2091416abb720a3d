/** A half-open range `[start, end)` of the note, in UTF-16 code units from its first character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What kind of record a note is: a `contact` note of any kind, a `supervision` record, a case
 * `conference` or team meeting, or a `policy`, training or template text.
 */
export type NoteType = 'contact' | 'supervision' | 'conference' | 'policy';

/** The YAML at the head of a note. */
export interface FrontMatter {
  /** The parsed mapping with its keys in lower case; empty when there is none or it is broken. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where the block stands, fences included; absent when the note has none. */
  readonly span?: Span;
}

/** What is wrong with a note as a file; the rest of the note is still read. */
export interface NoteProblem {
  /** Where, how, and what to write; no prose of the note. */
  readonly message: string;
  readonly span: Span;
}

/** What a block of prose stands in. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell';

/** The place of a table cell, counted from 0; row 0 is the header. */
export interface TablePlace {
  /** Counts the tables of the note from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** The place of a list item's prose. */
export interface ListPlace {
  /** 1 for an outermost list. */
  readonly depth: number;
  readonly ordered: boolean;
  /** Present on a task-list item. */
  readonly checked?: boolean;
}

/**
 * One run of prose: a paragraph, heading, list item's paragraph or table cell, its text joined
 * across emphasis, links and soft breaks. Code, HTML and front matter are not prose.
 */
export interface Block {
  readonly kind: BlockKind;
  /** The words as a reader sees them; a soft or hard line break is one `\n`. */
  readonly text: string;
  readonly span: Span;
  /** The text of the headings that the block stands under, outermost first. */
  readonly headings: readonly string[];
  /** How many block quotes enclose the block. */
  readonly quoteDepth: number;
  /** 1 to 6, on headings only. */
  readonly level?: number;
  readonly list?: ListPlace;
  readonly table?: TablePlace;
  /** Where the text is strong or emphasised, as ranges of `text`. */
  readonly emphasis: readonly Span[];
  /** Where the text is inline code or the label of a link, as ranges of `text`. */
  readonly foreign: readonly Span[];
  /** `text` to source, in order and without a gap in `text`. @see sourceSpan */
  readonly runs: readonly Run[];
}

/** `length` characters of a block's text that stand unbroken in the source. */
export interface Run {
  readonly text: number;
  readonly source: number;
  readonly length: number;
  /**
   * How long the run is in the source, where it is written in another length: an escape, a
   * character reference, a line break of several characters.
   */
  readonly sourceLength?: number;
}

/** What a comment, or an entry of front matter, asks to leave out of account. */
export interface Ignore {
  /** The ids of rules, as written. */
  readonly rules: readonly string[];
  /** Why; empty where the note does not say. */
  readonly reason: string;
  /** The comment, or the rule’s id in the front matter. */
  readonly span: Span;
  /** The stretch of the note that it is about; absent where its form is at fault. */
  readonly covers?: Span;
  readonly fault?: 'unknown-word' | 'nothing-follows' | 'start-without-end' | 'end-without-start';
}

/** One case note, read. */
export interface Note {
  /** Where the note lies, as given; empty for a text without a file. */
  readonly path: string;
  readonly source: string;
  readonly type: NoteType;
  readonly frontMatter: FrontMatter;
  readonly blocks: readonly Block[];
  /** What the note asks to leave out of account, in reading order. */
  readonly ignores: readonly Ignore[];
  readonly problems: readonly NoteProblem[];
}
