import type { Block, NoteType } from '../note/note.ts';
import { findClauses } from './clauses.ts';
import type {
  Clause,
  Mention,
  Mode,
  Report,
  Section,
  Sentence,
  Token,
  Voice,
} from './discourse.ts';
import type { Draft } from './draft-sentences.ts';
import { freeSpeech } from './free-speech.ts';
import { findReports } from './reports.ts';
import { withPersons, wordTagsOf } from './tags.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What reading a paragraph's persons gives for one sentence. */
export interface Reading {
  readonly voice: Voice;
  readonly addressee: Voice;
  readonly mentions: readonly Mention[];
}

/** What the sentences of one paragraph share. */
export interface SharedByParagraph {
  readonly noteType: NoteType;
  /** Whose the narration is. */
  readonly writer: Voice;
  readonly vocabulary: Vocabulary;
  /** The paragraph's sentences so far. */
  readonly sentences: readonly Sentence[];
  /** Reads the paragraph's persons up to a sentence, once. */
  readonly read: (index: number) => Reading | undefined;
}

type Tags = ReadonlyMap<string, number>;

/** A sentence whose persons, reports and clauses are read when first asked for. */
export class ModelledSentence implements Sentence {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly terminal: string;
  readonly mode: Mode;
  readonly section: Section;
  declare readonly quotation?: { readonly start: number; readonly end: number };
  declare readonly host?: Sentence;
  readonly #draft: Draft;
  readonly #index: number;
  readonly #paragraph: SharedByParagraph;
  #wordTags: (Tags | undefined)[] | undefined;
  #tags: (Tags | undefined)[] | undefined;
  #reports: readonly Report[] | undefined;
  #clauses: readonly Clause[] | undefined;

  constructor(draft: Draft, index: number, paragraph: SharedByParagraph) {
    const host = draft.host === undefined ? undefined : paragraph.sentences[draft.host.index];
    const { piece, tokens, start, end, mode, quotation } = draft;
    const last = tokens.at(-1)?.norm ?? '';
    this.block = piece.block;
    this.start = start;
    this.end = end;
    this.tokens = tokens;
    this.terminal = terminals.has(last) ? last : '';
    this.mode = mode;
    this.section = piece.section;
    if (quotation !== undefined) this.quotation = quotation;
    if (host !== undefined) this.host = host;
    this.#draft = draft;
    this.#index = index;
    this.#paragraph = paragraph;
  }

  get voice(): Voice {
    const { mode } = this;
    return mode === 'narrated' || mode === 'turn'
      ? ownVoice(this.#draft.piece, mode, this.#paragraph.writer)
      : (this.#reading()?.voice ?? 'other');
  }

  get addressee(): Voice {
    return this.#reading()?.addressee ?? 'other';
  }

  mentions(): readonly Mention[] {
    return this.#reading()?.mentions ?? nobody;
  }

  wordTagsAt(at: number): Tags {
    this.#wordTags ??= [];
    const tags = this.#wordTags[at] ?? wordTagsOf(this.tokens, at, this.#paragraph.vocabulary);
    this.#wordTags[at] = tags;
    return tags;
  }

  tagsAt(at: number): Tags {
    this.#tags ??= [];
    const tags = this.#tags[at] ?? this.#tagsWithPersons(at);
    this.#tags[at] = tags;
    return tags;
  }

  reports(): readonly Report[] {
    this.#reports ??= this.#findReports();
    return this.#reports;
  }

  clauses(): readonly Clause[] {
    this.#clauses ??= findClauses(this.tokens, this.mentions(), {
      isGeneric: this.#draft.piece.isGeneric || this.#paragraph.noteType === 'policy',
      isAsked: this.terminal === '?',
      isOpenTask: this.#draft.piece.isOpenTask,
    });
    return this.#clauses;
  }

  #findReports(): readonly Report[] {
    const { noteType, sentences } = this.#paragraph;
    const found = findReports(this.tokens, this.mentions(), noteType !== 'contact');
    if (found.length > 0 || noteType !== 'contact' || this.mode !== 'narrated') return found;
    const free = freeSpeech(this.tokens, this.mentions(), sentences[this.#index - 1]);
    return free === undefined ? found : [free];
  }

  #reading(): Reading | undefined {
    return this.#paragraph.read(this.#index);
  }

  #tagsWithPersons(at: number): Tags {
    const persons = this.mentions().filter(({ first }) => first === at);
    return withPersons(this.wordTagsAt(at), this.tokens[at]?.norm ?? '', persons);
  }
}

/** Whose narration or turn a piece is, which no paragraph need be read for. */
export function ownVoice(
  { turn, isGeneric }: Draft['piece'],
  mode: 'narrated' | 'turn',
  writer: Voice,
): Voice {
  if (mode === 'turn') return turn ?? 'other';
  return isGeneric ? 'other' : writer;
}

const terminals: ReadonlySet<string> = new Set(['.', '?', '!', '…', ':']);
const nobody: readonly Mention[] = [];
