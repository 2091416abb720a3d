import type { Part } from './part.ts';

type Words = Extract<Part, { readonly type: 'words' }>;
type Group = Extract<Part, { readonly of: readonly Part[] }>;
type Marked = Extract<Part, { readonly type: 'marked' }>;
type Repeat = Extract<Part, { readonly type: 'repeat' }>;

/** A part as JSON can hold it: words as one text, and no end of times as null. */
export type PartLine =
  | string
  | Exclude<Part, Words | Group | Marked | Repeat>
  | { readonly type: Group['type']; readonly of: readonly PartLine[] }
  | { readonly type: Marked['type']; readonly of: PartLine }
  | {
      readonly type: Repeat['type'];
      readonly of: PartLine;
      readonly least: number;
      readonly most: number | null;
    };

/** The part as JSON can hold it. */
export function partLine(part: Part): PartLine {
  switch (part.type) {
    case 'words':
      return [...part.norms].join(' ');
    case 'not':
    case 'sequence':
    case 'choice':
      return { type: part.type, of: part.of.map(partLine) };
    case 'marked':
      return { type: part.type, of: partLine(part.of) };
    case 'repeat': {
      const { most } = part;
      return { ...part, of: partLine(part.of), most: Number.isFinite(most) ? most : null };
    }
    default:
      return part;
  }
}

/** The part that `partLine` was made of. */
export function partOfLine(line: PartLine): Part {
  if (typeof line === 'string') return { type: 'words', norms: new Set(line.split(' ')) };
  switch (line.type) {
    case 'not':
    case 'sequence':
    case 'choice':
      return { type: line.type, of: line.of.map(partOfLine) };
    case 'marked':
      return { type: line.type, of: partOfLine(line.of) };
    case 'repeat':
      return { ...line, of: partOfLine(line.of), most: line.most ?? Number.POSITIVE_INFINITY };
    default:
      return line;
  }
}
