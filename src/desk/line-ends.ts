import { invertedEffects, isolateHistory } from '@codemirror/commands';
import {
  type EditorState,
  type Range,
  RangeSet,
  RangeValue,
  StateEffect,
  StateField,
  type TransactionSpec,
} from '@codemirror/state';

/** A line break that is written otherwise than most of the note’s. */
class LineEnd extends RangeValue {
  // What is typed at either end of a line break is no part of it, and a break taken out is forgotten.
  override startSide = 1;
  override endSide = -1;
  readonly written: string;

  constructor(written: string) {
    super();
    this.written = written;
  }

  override eq(other: LineEnd): boolean {
    return other.written === this.written;
  }
}

interface LineEnds {
  /** How a line break is written where nothing else is known. */
  readonly usual: string;
  readonly others: RangeSet<LineEnd>;
}

/** A text that comes into the note, with its own line breaks. */
interface Arrival {
  readonly text: string;
  /** Where in the note it stands, a line break counted as one character. */
  readonly start: number;
  readonly isWhole: boolean;
}

const arrival = StateEffect.define<Arrival>();
/** Brings line breaks back as they were before a step that is undone. */
const restored = StateEffect.define<LineEnds>({
  map: ({ usual, others }, changes) => ({ usual, others: others.map(changes) }),
});
const lineBreak = /\r\n|\r|\n/gu;

/** Keeps how each line break of the note is written, which the editor itself does not. */
export const lineEnds = StateField.define<LineEnds>({
  create: () => ({ usual: '\n', others: RangeSet.empty }),
  update: (before, { changes, effects }) => {
    let { usual, others } = before;
    others = others.map(changes);
    for (const effect of effects) {
      if (effect.is(restored)) ({ usual, others } = effect.value);
      if (!effect.is(arrival)) continue;
      const { text, start, isWhole } = effect.value;
      const breaks = Array.from(text.matchAll(lineBreak), ([written]) => written);
      if (isWhole) usual = mostUsual(breaks);
      const added = otherEnds(text, start, usual);
      others = isWhole ? RangeSet.of(added) : others.update({ add: added });
    }
    return others === before.others && usual === before.usual ? before : { usual, others };
  },
  provide: (field) =>
    invertedEffects.of(({ docChanged, startState }) =>
      docChanged ? [restored.of(startState.field(field))] : [],
    ),
});

/** Puts a text into the note between two places, and keeps its line breaks as they are. */
export function bringIn(
  { doc }: EditorState,
  text: string,
  from = 0,
  to = doc.length,
): TransactionSpec {
  const isWhole = from === 0 && to === doc.length;
  const length = text.replace(lineBreak, '\n').length;
  return {
    changes: { from, to, insert: text },
    selection: { anchor: from + length },
    effects: arrival.of({ text, start: from, isWhole }),
    annotations: isolateHistory.of('full'),
    scrollIntoView: true,
  };
}

/** The note exactly as it was typed, pasted or opened. */
export function exactText(state: EditorState): string {
  const { usual, others } = state.field(lineEnds);
  const written = new Map<number, string>();
  for (const at = others.iter(); at.value !== null; at.next())
    written.set(at.from, at.value.written);
  let text = '';
  for (let line = state.doc.line(1); ; line = state.doc.line(line.number + 1)) {
    text += line.text;
    if (line.number === state.doc.lines) return text;
    text += written.get(line.to) ?? usual;
  }
}

function mostUsual(breaks: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const each of breaks) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '\n';
}

function otherEnds(text: string, start: number, usual: string): readonly Range<LineEnd>[] {
  let longer = 0;
  return Array.from(text.matchAll(lineBreak), ({ 0: written, index }) => {
    const from = start + index - longer;
    longer += written.length - 1;
    return written === usual ? [] : [new LineEnd(written).range(from, from + 1)];
  }).flat();
}
