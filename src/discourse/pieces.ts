import type { Block, Note } from '../note/note.ts';
import type { Section, Voice } from './discourse.ts';
import { boldAt, linesOf, readLineLabel } from './line-labels.ts';
import { once } from './once.ts';
import type { People } from './people.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { sectionNamed } from './sections.ts';
import { reportingVerbs } from './speech-verbs.ts';
import { tableSpeakers } from './table-speakers.ts';
import { type Part, readThreads } from './threads.ts';
import { cutInlineTurns, speakerAt } from './turns.ts';
import { isStaff } from './voices.ts';
import { isPastTense } from './word-classes.ts';

/** A stretch of one block in one voice: a turn, or narration when `turn` is absent. */
export interface Piece {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly turn?: Voice;
  /** To whom the turn is said, where a message's head tells. */
  readonly to?: Voice;
  readonly section: Section;
  /** Policy text, a copied guideline, a form or a table's header: nobody claims it. */
  readonly isGeneric: boolean;
  /** A task whose box is not ticked: nobody claims that it was done. */
  readonly isOpenTask: boolean;
}

/** Cuts a note's blocks into stretches of one voice, in reading order. */
export function cutPieces(note: Note, people: People): readonly Piece[] {
  const pieces: Piece[] = [];
  const lastTurn = endOfTurns(note, people);
  const speakerOf = tableSpeakers(note, people);
  const partOf = readThreads(note.blocks, people);
  let section: Section = 'none';
  let turn: Voice | undefined;
  for (const [index, block] of note.blocks.entries()) {
    const part = note.type === 'policy' ? undefined : partOf(block, index);
    if (block.kind === 'heading') {
      section = sectionNamed(block.text);
      turn = speakerAt(block.text, people)?.voice;
      continue;
    }
    if (block.table !== undefined) {
      turn = undefined;
      const speaker = speakerOf(block.table);
      if (speaker === 'label') continue;
      const isHeader = block.table.row === 0;
      for (const each of cutBlock(block, people, section, speaker).pieces) {
        pieces.push({ ...each, section, isGeneric: isHeader });
      }
      continue;
    }
    if (section === 'attendance' && listsNobody(block)) section = 'none';
    if (part !== undefined) {
      pieces.push(...cutMessage(block, people, section, part));
      turn = undefined;
      continue;
    }
    const cut = cutBlock(block, people, section, index < lastTurn ? turn : undefined);
    pieces.push(...cut.pieces);
    section = cut.section;
    turn = cut.turn;
  }
  return pieces;
}

/** The turns of a block that is part of a pasted message; without labels of its own it is its writer's. */
function cutMessage(block: Block, people: People, section: Section, part: Part): readonly Piece[] {
  const hasSpeakers = hasTurns(block, people);
  if (hasSpeakers && part.start === 0) return cutBlock(block, people, section, part.from).pieces;
  if (block.text.slice(part.start).trim() === '') return [];
  return [{ to: part.to, ...piece(block, part.start, block.text.length, part.from, section) }];
}

/** A paragraph of prose, which no list of those present holds. */
function listsNobody({ kind, text }: Block): boolean {
  return kind === 'paragraph' && /\p{Ll}[.?!](?:\s|$)/u.test(text);
}

/** Before which block the last turn ends: at the last label, else behind the block that a lone label stands above. */
function endOfTurns({ blocks }: Note, people: People): number {
  const last = blocks.findLastIndex((block) => hasTurns(block, people));
  const block = blocks[last];
  if (block === undefined) return last;
  const { start = 0, line = '' } = linesOf(block.text).at(-1) ?? {};
  const opening = speakerAt(line, people, boldAt(block, start));
  return opening?.end === line.length ? last + 2 : last;
}

/** Whether a line of a block opens a turn. */
function hasTurns(block: Block, people: People): boolean {
  return linesOf(block.text).some(
    ({ start, line }) => speakerAt(line, people, boldAt(block, start)) !== undefined,
  );
}

function cutBlock(
  block: Block,
  people: People,
  section: Section,
  carried: Voice | undefined,
): {
  readonly pieces: readonly Piece[];
  readonly section: Section;
  /** The turn that is still open at the end; one that opens within a line ends with its block. */
  readonly turn: Voice | undefined;
} {
  const pieces: Piece[] = [];
  let current = section;
  let turn = carried;
  const lead =
    speakerAt(linesOf(block.text)[0]?.line ?? '', people, boldAt(block, 0)) === undefined
      ? sectionLead(block)
      : 0;
  if (lead > 0) current = sectionNamed(block.text.slice(0, lead));
  let start = lead;
  let at = 0;
  const lastOwnWord = once(() => lastOwnWordIn(block.text));
  const close = (end: number): void => {
    if (block.text.slice(start, end).trim() !== '')
      pieces.push(piece(block, start, end, turn, current));
  };
  for (const { start: lineStart, line } of linesOf(block.text)) {
    at = lineStart;
    const opening = speakerAt(line, people, boldAt(block, lineStart));
    if (opening !== undefined && (current === 'actions' || isOwner(current, block))) {
      close(at);
      turn = undefined;
      start = at + opening.end;
      continue;
    }
    if (opening !== undefined) {
      close(at);
      turn = opening.voice;
      start = at + opening.end;
      const said = openingQuotation(block.text, start, at + line.length);
      if (said === undefined) continue;
      pieces.push(piece(block, start, said.end, turn, current));
      turn = undefined;
      start = said.end;
      continue;
    }
    if (turn !== undefined && resumes(block.text, at, line, people) && at > lastOwnWord()) {
      close(at);
      turn = undefined;
      start = at;
      continue;
    }
    const label = readLineLabel(line);
    if (label === undefined || label.separator !== ':') continue;
    const named = sectionNamed(label.name);
    const isField = named !== 'none' || isFieldLabel(label.name, block, lineStart + label.start);
    if (!isField) continue;
    close(at);
    if (named !== 'none') current = named;
    turn = undefined;
    start = at + label.end;
  }
  close(block.text.length);
  const inline = pieces.flatMap((whole) =>
    whole.turn === undefined
      ? cutInlineTurns(block.text, whole.start, whole.end, people).map(
          ({ start: from, end, turn: said }) => piece(block, from, end, said, whole.section),
        )
      : [whole],
  );
  const isHeadline =
    block.text.trim().replace(/[:*]+$/, '').length < 40 &&
    sectionNamed(block.text) !== 'none' &&
    !/[.?!]\s/.test(block.text);
  const carries = block.list === undefined && current !== 'attendance';
  return {
    pieces: inline,
    turn,
    section: isHeadline ? sectionNamed(block.text) : carries ? current : section,
  };
}

/** Whether minutes go on behind somebody's turn: a line that opens with one of the staff and what they did. */
function resumes(text: string, at: number, line: string, people: People): boolean {
  const [first = '', second = ''] = line.trim().split(/\s+/, 2);
  return (
    /[.?!…”"’')]\s*$/.test(text.slice(Math.max(0, at - 4), at)) &&
    /^\p{Lu}/u.test(first) &&
    isStaff(people.voiceOf(first)) &&
    (isPastTense(second) || reportingVerbs.has(second))
  );
}

/** Where a text last says “I” or “you”, as only a turn does; -1 where it does not. */
function lastOwnWordIn(text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(/(?<!\p{L})(?:I|me|my|you|your)(?!\p{L})/gu)) last = index;
  return last;
}

/** In the list of a plan, whoever stands before the colon is whose step it is. */
function isOwner(section: Section, { list }: Block): boolean {
  return section === 'plan' && list !== undefined;
}

/** Where the words begin after an emphasised section name such as “**D** Ct arrived”; 0 without one. */
function sectionLead(block: Block): number {
  const first = block.emphasis[0];
  if (first?.start !== 0 || first.end > 30) return 0;
  const name = block.text.slice(0, first.end);
  return sectionNamed(name) !== 'none' && !/[.?!]\s*$/.test(name) ? first.end : 0;
}

/** A capitalised label of up to three words, or an emphasised one, that is nobody's name. */
function isFieldLabel(name: string, block: Block, at: number): boolean {
  if (block.emphasis.some(({ start, end }) => at >= start && at < end)) return true;
  return /^\p{Lu}[\p{L}/&-]*(?: [\p{L}/&-]+){0,2}$/u.test(name);
}

function piece(
  block: Block,
  start: number,
  end: number,
  turn: Voice | undefined,
  section: Section,
): Piece {
  const isGeneric = block.quoteDepth > 0 && turn === undefined;
  const isOpenTask = block.list?.checked === false || /^\s*(?:☐|\[ ?\])/.test(block.text);
  return { block, start, end, section, isGeneric, isOpenTask, ...(turn && { turn }) };
}

/** The quotation at a turn's head that more words follow, as in “HT: “No card again?” BQ left one.” */
function openingQuotation(text: string, from: number, to: number): Quotation | undefined {
  if (!/^["“]/.test(text.slice(from, from + 1))) return undefined;
  const [quotation] = findQuotations(text, from, to);
  const isHead = quotation?.start === from && text.slice(quotation.end, to).trim() !== '';
  return isHead ? quotation : undefined;
}
