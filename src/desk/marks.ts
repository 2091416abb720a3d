import {
  type EditorState,
  type Extension,
  RangeSet,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutter } from '@codemirror/view';
import type { Finding } from '../findings/finding.ts';
import { shapes } from '../report/style.ts';
import type { Severity } from '../rules/rule.ts';

/** A passage of the note that a finding is about, where it stands now. */
export interface MarkedPassage {
  readonly from: number;
  readonly to: number;
  /** The place of its finding among those that were marked, from 0. */
  readonly index: number;
}

const order: readonly Severity[] = ['error', 'warning', 'info', 'praise'];

const newMarks = StateEffect.define<readonly Finding[]>();
const openMark = StateEffect.define<number | undefined>();

interface Marks {
  readonly passages: DecorationSet;
  readonly open: number | undefined;
}

/** The marked passages, which move with what is typed around them. */
const marks = StateField.define<Marks>({
  create: () => ({ passages: Decoration.none, open: undefined }),
  update: ({ passages, open }, { changes, effects, newDoc }) => {
    let [moved, opened] = [passages.map(changes), open];
    for (const effect of effects) {
      if (effect.is(newMarks)) moved = decorate(effect.value, newDoc.length);
      if (effect.is(openMark)) opened = effect.value;
    }
    return { passages: moved, open: opened };
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ passages }) => passages),
    EditorView.decorations.compute([field], (state) => openDecoration(state)),
  ],
});

class Shape extends GutterMarker {
  readonly severity: Severity;

  constructor(severity: Severity) {
    super();
    this.severity = severity;
  }

  override eq(other: Shape): boolean {
    return other.severity === this.severity;
  }

  override toDOM(): Node {
    const sign = document.createElement('span');
    sign.className = `severity ${this.severity}`;
    sign.textContent = shapes[this.severity];
    return sign;
  }
}

const shapeOf = {
  error: new Shape('error'),
  warning: new Shape('warning'),
  info: new Shape('info'),
  praise: new Shape('praise'),
} as const;

/** Marks passages by colour and form of line, and their lines by the shape of the gravest. */
export const passageMarks: Extension = [
  marks,
  gutter({
    class: 'shapes',
    markers: ({ state }) => shapesByLine(state),
    initialSpacer: () => shapeOf.error,
  }),
];

/** Puts the marks of these findings in the place of all others. */
export function markFindings(findings: readonly Finding[]): StateEffect<readonly Finding[]> {
  return newMarks.of(findings);
}

/** Shows which passage’s card is open; undefined where none is. */
export function markOpen(index: number | undefined): StateEffect<number | undefined> {
  return openMark.of(index);
}

/** The marked passages in reading order. */
export function markedPassages(state: EditorState): readonly MarkedPassage[] {
  const found: MarkedPassage[] = [];
  const { passages } = state.field(marks);
  for (const at = passages.iter(); at.value !== null; at.next()) {
    found.push({ from: at.from, to: at.to, index: Number(at.value.spec.index) });
  }
  return found;
}

function decorate(findings: readonly Finding[], length: number): DecorationSet {
  return RangeSet.of(
    findings.flatMap(({ level, severity, start, end }, index) =>
      level !== 'span' || start >= end || end > length
        ? []
        : [
            Decoration.mark({ class: `passage-mark ${severity}`, index, severity }).range(
              start,
              end,
            ),
          ],
    ),
    true,
  );
}

function openDecoration(state: EditorState): DecorationSet {
  const { open } = state.field(marks);
  const passage = markedPassages(state).find(({ index }) => index === open);
  if (passage === undefined || passage.from === passage.to) return Decoration.none;
  return Decoration.set(Decoration.mark({ class: 'is-open' }).range(passage.from, passage.to));
}

function shapesByLine(state: EditorState): RangeSet<GutterMarker> {
  const gravest = new Map<number, Severity>();
  const { passages } = state.field(marks);
  for (const at = passages.iter(); at.value !== null; at.next()) {
    const { from } = state.doc.lineAt(at.from);
    const severity = order.find((each) => each === at.value?.spec.severity) ?? 'info';
    const known = gravest.get(from);
    if (known === undefined || order.indexOf(severity) < order.indexOf(known)) {
      gravest.set(from, severity);
    }
  }
  return RangeSet.of(
    Array.from(gravest, ([from, severity]) => shapeOf[severity].range(from)),
    true,
  );
}
