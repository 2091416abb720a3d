import type { Block } from '../note/note.ts';
import { readMailHead, type Sides } from './mail.ts';
import type { People } from './people.ts';
import { voiceOfLead } from './quote-leads.ts';
import { usualAddressee } from './voices.ts';

/** Who writes a block of a pasted message to whom, and where in the block's text the words begin. */
export interface Part extends Sides {
  readonly start: number;
}

/**
 * Reads a note's blocks in order and tells of each whose message it is part of: under a mail's
 * head, or in a block quote that a line such as “Ct wrote:” opens. In a mail's thread each quote
 * is the other side's.
 */
export function readThreads(
  blocks: readonly Block[],
  people: People,
): (block: Block, index: number) => Part | undefined {
  let sides: (Part | undefined)[] = [];
  let letter: { readonly part?: Part; readonly end: number } = { end: -1 };
  return (block, index) => {
    const before = blocks[index - 1];
    if (block.kind === 'heading' || block.table !== undefined) sides = [];
    const depth = block.quoteDepth;
    sides = sides.slice(0, depth + 1);
    const head = readMailHead(block.text, people, {
      before: sides[depth],
      body: () => bodyBelow(blocks, index),
    });
    if (head !== undefined) {
      sides[depth] = { ...head, start: 0 };
      return { ...head, start: head.end };
    }
    if (depth > 0) sides[depth] ??= quoted(sides[depth - 1], depth, before, people);
    if (sides[depth] !== undefined) return sides[depth];
    const part = sent(block, before, people);
    if (part !== undefined) letter = { part, end: endOfLetter(blocks, index) };
    return index <= letter.end ? letter.part : undefined;
  };
}

/** Where a letter ends that a block opens with a greeting: at its sign-off, else with the block. */
function endOfLetter(blocks: readonly Block[], index: number): number {
  if (!greeting.test(blocks[index]?.text ?? '')) return index;
  const below = blocks.slice(index + 1, index + 1 + longestBody);
  const end = below.findIndex(({ kind, text }) => kind === 'paragraph' && signOff.test(text));
  const isWhole = below.slice(0, end + 1).every(({ kind }) => kind !== 'heading');
  return end === -1 || !isWhole ? index : index + 1 + end;
}

const greeting = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?!\p{L})[^\n]{0,40}$/iu;
const signOff =
  /^(?:(?:kind |best |warm )?(?:regards|wishes|best|thanks|many thanks|yours|cheers|love)\b[^\n]{0,20}(?:\n[^\n]{1,40}){0,2}|[–—-]? ?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)? ?x*)$/iu;

/** The words below a message's head, up to the next head. */
function bodyBelow(blocks: readonly Block[], index: number): string {
  const below = blocks.slice(index + 1, index + 1 + longestBody);
  const end = below.findIndex(({ text }) => /^\s*From ?:/i.test(text));
  return (end === -1 ? below : below.slice(0, end)).map(({ text }) => text).join('\n');
}

/** How many blocks of a message are read for who writes it. */
const longestBody = 12;

/** “Jay texted:” and nothing else in its line: the paragraph below is the message. */
const sending =
  /\b(?:texted|wrote|messaged|e-?mailed|replied|text|message|e-?mail|whatsapp|sms|dm|voicemail)\b[^.?!:]{0,40}:\s*$/i;

/** A message that stands as a paragraph of its own, without marks, below the line that brings it in. */
function sent(block: Block, before: Block | undefined, people: People): Part | undefined {
  if (before?.kind !== 'paragraph' || before.table !== undefined || block.kind !== 'paragraph')
    return undefined;
  if (!sending.test(before.text) || /^[“"‘']/.test(block.text)) return undefined;
  const from = voiceOfLead(before.text, people);
  return from && { from, to: usualAddressee(from, true), start: 0 };
}

/** A block quote's writer: by the line before it, else the one to whom the quoting message goes. */
function quoted(
  outer: Part | undefined,
  depth: number,
  before: Block | undefined,
  people: People,
): Part | undefined {
  const lead =
    before === undefined || before.quoteDepth >= depth
      ? undefined
      : voiceOfLead(before.text, people);
  if (lead !== undefined) {
    const usual = lead === 'author' ? 'participant' : 'author';
    return { from: lead, to: outer?.from ?? usual, start: 0 };
  }
  return outer === undefined ? undefined : { from: outer.to, to: outer.from, start: 0 };
}
