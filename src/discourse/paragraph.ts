import type { Note } from '../note/note.ts';
import { attribute } from './attribution.ts';
import { findClauses } from './clauses.ts';
import type { Clause, Mention, Report, Sentence, Voice } from './discourse.ts';
import { type Draft, draftSentences } from './draft-sentences.ts';
import { freeSpeech } from './free-speech.ts';
import { groupBy } from './group-by.ts';
import type { Antecedent } from './mention-scene.ts';
import { findMentions } from './mentions.ts';
import { type Before, omittedVoice, readBefore } from './omitted-voice.ts';
import type { People } from './people.ts';
import type { Piece } from './pieces.ts';
import { findReports, usualAddressee } from './reports.ts';
import { withPersons, wordTagsOf } from './tags.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What reading a paragraph's persons gives for one sentence. */
interface Reading {
  readonly voice: Voice;
  readonly addressee: Voice;
  readonly mentions: readonly Mention[];
}

/** The sentences of one block's pieces; persons, reports and clauses are read when first asked for. */
export function modelParagraph(
  note: Note,
  pieces: readonly Piece[],
  people: People,
  vocabulary: Vocabulary,
): readonly Sentence[] {
  const drafts = draftSentences(pieces);
  let readings: readonly Reading[] | undefined;
  const read = (): readonly Reading[] => {
    readings ??= readPersons(note, drafts, people);
    return readings;
  };
  const sentences: Sentence[] = [];
  for (const [index, draft] of drafts.entries()) {
    sentences.push(createSentence(note, draft, index, read, people, vocabulary, sentences));
  }
  return sentences;
}

/** Reads a paragraph's persons in order, so that a pronoun finds who was named before it. */
function readPersons(note: Note, drafts: readonly Draft[], people: People): readonly Reading[] {
  const readings: Reading[] = [];
  const antecedents: Antecedent[] = [];
  let lastSpeaker: Voice | undefined;
  let before: Before | undefined;
  for (const draft of drafts) {
    const isSupervision = note.type !== 'contact';
    if (opensEntry(draft)) before = undefined;
    const said = speakerOf(note, draft, drafts, readings, people, lastSpeaker);
    if (draft.mode === 'quoted') lastSpeaker = said.voice;
    const scene = {
      speaker: said.voice,
      addressee: said.addressee,
      antecedents: draft.mode === 'quoted' ? [...antecedents.slice(-6)] : antecedents,
      names: people,
      unknownName: isSupervision ? 'participant' : 'third-party',
      isAuthorSpokenOf: isSupervision,
      omitted: said.voice,
    } as const;
    const omitted =
      draft.mode === 'narrated' && draft.tokens.some(({ kind }) => kind === 'subject')
        ? omittedVoice(draft.tokens, {
            before,
            writer: people.writer,
            isSupervision,
            isSubjective: draft.piece.section === 'subjective',
            persons: () => findMentions(draft.tokens, { ...scene, antecedents: [...antecedents] }),
          })
        : said.voice;
    const mentions = findMentions(draft.tokens, { ...scene, omitted });
    if (draft.mode === 'narrated') before = readBefore(draft.tokens, mentions, before);
    readings.push({ ...said, mentions });
  }
  return readings;
}

/** Whether a time or date opens the sentence, as an entry of a log. */
function opensEntry({ mode, tokens: [first] }: Draft): boolean {
  return mode === 'narrated' && first?.kind === 'number' && /\d[:/.]\d/.test(first.norm);
}

function speakerOf(
  note: Note,
  draft: Draft,
  drafts: readonly Draft[],
  readings: readonly Reading[],
  people: People,
  lastSpeaker: Voice | undefined,
): { readonly voice: Voice; readonly addressee: Voice } {
  const { turn, isGeneric } = draft.piece;
  const isSupervision = note.type !== 'contact';
  const { mode } = draft;
  if (mode === 'narrated')
    return { voice: ownVoice(draft.piece, mode, people), addressee: 'other' };
  if (mode === 'turn') {
    const voice = ownVoice(draft.piece, mode, people);
    return {
      voice,
      addressee:
        draft.piece.to ??
        (isSupervision && voice === 'author' ? 'supervisor' : usualAddressee(voice, isSupervision)),
    };
  }
  const host = draft.host === undefined ? undefined : drafts[draft.host.index];
  const reading = draft.host === undefined ? undefined : readings[draft.host.index];
  const found =
    host === undefined || reading === undefined || draft.host === undefined
      ? undefined
      : attribute(host.tokens, reading.mentions, draft.host.token, people.writer);
  const isWholeTurn = host?.mode === 'turn' && host.tokens.every(({ kind }) => kind !== 'word');
  const byTurn = isWholeTurn ? turn : undefined;
  const voice = isGeneric ? 'other' : (byTurn ?? found?.speaker ?? lastSpeaker ?? 'participant');
  return { voice, addressee: found?.addressee ?? usualAddressee(voice, isSupervision) };
}

/** Whose narration or turn a piece is, which no paragraph need be read for. */
function ownVoice({ turn, isGeneric }: Piece, mode: 'narrated' | 'turn', people: People): Voice {
  if (mode === 'turn') return turn ?? 'other';
  return isGeneric ? 'other' : people.writer;
}

function createSentence(
  note: Note,
  draft: Draft,
  index: number,
  read: () => readonly Reading[],
  people: People,
  vocabulary: Vocabulary,
  sentences: readonly Sentence[],
): Sentence {
  const { piece, tokens, mode, start, end } = draft;
  let reports: readonly Report[] | undefined;
  let clauses: readonly Clause[] | undefined;
  let byFirst: ReadonlyMap<number, readonly Mention[]> | undefined;
  const tags: (ReadonlyMap<string, number> | undefined)[] = [];
  const wordTags: (ReadonlyMap<string, number> | undefined)[] = [];
  const reading = (): Reading | undefined => read()[index];
  const terminal = tokens.at(-1)?.norm ?? '';
  const host = draft.host === undefined ? undefined : sentences[draft.host.index];
  const isQuestion = terminal === '?';
  const mentions = (): readonly Mention[] => reading()?.mentions ?? [];
  const wordTagsAt = (at: number): ReadonlyMap<string, number> => {
    const known = wordTags[at] ?? wordTagsOf(tokens, at, vocabulary);
    wordTags[at] = known;
    return known;
  };
  const personsAt = (at: number): readonly Mention[] => {
    byFirst ??= groupBy(mentions(), ({ first }) => first);
    return byFirst.get(at) ?? nobody;
  };
  return {
    block: piece.block,
    start,
    end,
    tokens,
    terminal: /^[.?!…:]$/.test(terminal) ? terminal : '',
    mode,
    section: piece.section,
    get voice() {
      return mode === 'narrated' || mode === 'turn'
        ? ownVoice(piece, mode, people)
        : (reading()?.voice ?? 'other');
    },
    get addressee() {
      return reading()?.addressee ?? 'other';
    },
    ...(draft.quotation === undefined ? {} : { quotation: draft.quotation }),
    ...(host === undefined ? {} : { host }),
    wordTagsAt,
    tagsAt: (at) => {
      const known = tags[at] ?? withPersons(wordTagsAt(at), tokens[at]?.norm ?? '', personsAt(at));
      tags[at] = known;
      return known;
    },
    mentions,
    reports: () => {
      reports ??= findReports(tokens, mentions(), note.type !== 'contact');
      if (reports.length === 0 && note.type === 'contact' && mode === 'narrated') {
        const free = freeSpeech(tokens, mentions(), sentences[index - 1]);
        if (free !== undefined) reports = [free];
      }
      return reports;
    },
    clauses: () => {
      clauses ??= findClauses(tokens, mentions(), {
        isGeneric: piece.isGeneric || note.type === 'policy',
        isAsked: isQuestion,
        isOpenTask: piece.isOpenTask,
      });
      return clauses;
    },
  };
}

const nobody: readonly Mention[] = [];
