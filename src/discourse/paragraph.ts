import type { Note } from '../note/note.ts';
import { attribute } from './attribution.ts';
import type { Sentence, Voice } from './discourse.ts';
import { type Draft, draftSentences } from './draft-sentences.ts';
import type { Antecedent } from './mention-scene.ts';
import { findMentions } from './mentions.ts';
import { ModelledSentence, ownVoice, type Reading } from './modelled-sentence.ts';
import { type Before, omittedVoice, readBefore } from './omitted-voice.ts';
import type { People } from './people.ts';
import type { Piece } from './pieces.ts';
import type { Gender } from './roles.ts';
import type { Vocabulary } from './vocabulary.ts';
import { usualAddressee } from './voices.ts';

/** The sentences of one block's pieces; persons, reports and clauses are read when first asked for. */
export function modelParagraph(
  note: Note,
  pieces: readonly Piece[],
  people: People,
  vocabulary: Vocabulary,
): readonly Sentence[] {
  const asker = askerIn(note);
  const drafts = draftSentences(pieces, people, asker);
  const readings: Reading[] = [];
  const reader = readPersons(note, drafts, readings, people);
  const read = (index: number): Reading | undefined => {
    while (readings.length <= index) if (reader.next().done === true) break;
    return readings[index];
  };
  const sentences: Sentence[] = [];
  const paragraph = { noteType: note.type, read, writer: people.writer, vocabulary, sentences };
  for (const [index, draft] of drafts.entries()) {
    sentences.push(new ModelledSentence(draft, index, paragraph));
  }
  return sentences;
}

/** Who asks “you” in the narration: the supervisor in supervision, else the worker. */
function askerIn({ type, blocks }: Note): Voice | undefined {
  if (type === 'supervision' || type === 'conference') return 'supervisor';
  const isForm = blocks.slice(0, 2).some(({ text }) => printed.test(text.slice(0, 160)));
  return type === 'contact' && !isForm ? 'author' : undefined;
}

/** Titles of what holds printed questions. */
const printed = /\b(?:form|intake|questionnaire|survey|assessment|screening|checklist)\b/i;

/**
 * Reads a paragraph's persons sentence by sentence into `readings`, in order, so that a pronoun
 * finds who was named before it.
 */
function* readPersons(
  note: Note,
  drafts: readonly Draft[],
  readings: Reading[],
  people: People,
): Generator<void> {
  const antecedents: Antecedent[] = [];
  const genders = new Map<string, Gender>();
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
      isSpoken: draft.mode !== 'narrated',
      antecedents: draft.mode === 'quoted' ? [...antecedents.slice(-6)] : antecedents,
      genders,
      sentence: readings.length,
      names: people,
      unknownName: people.stranger,
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
            persons: () =>
              findMentions(draft.tokens, {
                ...scene,
                antecedents: [...antecedents],
                genders: new Map(genders),
              }),
          })
        : said.voice;
    const mentions = findMentions(draft.tokens, { ...scene, omitted });
    if (draft.mode === 'narrated') before = readBefore(draft.tokens, mentions, before);
    readings.push({ mentions, ...said });
    yield;
  }
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
    return { voice: ownVoice(draft.piece, mode, people.writer), addressee: 'other' };
  if (mode === 'turn') {
    const voice = ownVoice(draft.piece, mode, people.writer);
    return {
      voice,
      addressee:
        draft.piece.to ??
        (isSupervision && voice === 'author'
          ? 'supervisor'
          : usualAddressee(voice, isSupervision || people.isAmongStaff)),
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
