import type { Span } from '../src/note/note.ts';

/** Who the participant of a template is. */
export interface Person {
  /** The name alone, of one word or more. */
  readonly name: string;
  /** With its full stop where it has one. */
  readonly title: string;
  readonly pronoun: 'she' | 'he' | 'they';
}

/** A template filled in, and the way back. */
export interface SwappedNote {
  readonly text: string;
  /** The place in the template; within what was filled in, the whole slot. */
  readonly toTemplate: (span: Span) => Span;
}

const pronouns = {
  she: { she: 'she', her: 'her', hers: 'her', herself: 'herself' },
  he: { she: 'he', her: 'him', hers: 'his', herself: 'himself' },
  they: { she: 'they', her: 'them', hers: 'their', herself: 'themself' },
} as const;

/**
 * Fills in a template: `{name}`, `{title}`, `{she}`, `{her}` (as an object), `{hers}` (before a noun),
 * `{herself}`, each with a capital if wanted, and `{says|say}` for a verb that goes with `{she}`.
 */
export function swapNote(template: string, person: Person): SwappedNote {
  const pieces: (Span & { readonly from: number; readonly to: number })[] = [];
  let text = '';
  for (const { 0: part, index } of template.matchAll(/\{[^}]+\}|[^{]+/gu)) {
    const filled = part.startsWith('{') ? fill(part.slice(1, -1), person) : part;
    const start = text.length;
    text += filled;
    pieces.push({ start, end: text.length, from: index, to: index + part.length });
  }
  const place = (offset: number, side: 'from' | 'to'): number => {
    const piece = pieces.find(({ start, end }) =>
      side === 'from' ? offset >= start && offset < end : offset > start && offset <= end,
    );
    if (piece === undefined) return offset;
    const isSlot = template[piece.from] === '{';
    return isSlot ? piece[side] : piece.from + offset - piece.start;
  };
  return {
    text,
    toTemplate: ({ start, end }) => ({ start: place(start, 'from'), end: place(end, 'to') }),
  };
}

function fill(slot: string, { name, title, pronoun }: Person): string {
  const [singular = '', plural] = slot.split('|');
  if (plural !== undefined) return pronoun === 'they' ? plural : singular;
  const words: Readonly<Record<string, string>> = { ...pronouns[pronoun], name, title };
  const lower = slot.toLowerCase();
  const word = words[lower];
  if (word === undefined) throw new Error(`no slot {${slot}}`);
  return slot === lower ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
}
