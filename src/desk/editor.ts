import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import type { EditorState, Transaction } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  highlightSpecialChars,
  keymap,
  MatchDecorator,
  placeholder,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import type { Finding } from '../findings/finding.ts';
import { bringIn, exactText, lineEnds } from './line-ends.ts';
import {
  type MarkedPassage,
  markedPassages,
  markFindings,
  markOpen,
  passageMarks,
} from './marks.ts';

/** What the page hears from the editor. */
export interface EditorListener {
  /** The text has changed; line breaks in it are one character. */
  readonly onText: (text: string) => void;
  /** The writer went to the passage of a finding, by its place among the findings. */
  readonly onVisit: (index: number) => void;
  /** The writer asks for the card of the passage. */
  readonly onRead: () => void;
}

/** The editor of a page. */
export interface NoteEditor {
  readonly exactText: () => string;
  /** The text as the engine reads it. */
  readonly text: () => string;
  /** Puts another note in the place of the one that is there, which can be undone. */
  readonly open: (text: string) => void;
  readonly mark: (findings: readonly Finding[]) => void;
  /** Shows which finding’s card is open. */
  readonly markOpen: (index: number | undefined) => void;
  /** Brings the passage of a finding into sight. */
  readonly reveal: (index: number) => void;
  /** Goes to the passage of a finding, or else to where the writer was. */
  readonly go: (index: number | undefined) => void;
}

/** Makes the editor of the note in an element. */
export function makeEditor(parent: Element, listener: EditorListener): NoteEditor {
  const { nonce = '' } = document.querySelector('style') ?? {};
  const readCard = (): boolean => {
    listener.onRead();
    return true;
  };
  const view = new EditorView({
    parent,
    extensions: [
      EditorView.cspNonce.of(nonce),
      history(),
      lineEnds,
      passageMarks,
      highlightSpecialChars(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        'aria-label': 'Your note',
        tabindex: '0',
        ...{ spellcheck: 'true', autocorrect: 'on', autocapitalize: 'sentences' },
      }),
      headings,
      placeholder('Write, paste or drop a note here.'),
      keymap.of([
        { key: 'F8', run: (target) => goOn(target, 1) },
        { key: 'Shift-F8', run: (target) => goOn(target, -1) },
        { key: 'Mod-Enter', run: readCard },
        ...defaultKeymap,
        ...historyKeymap,
      ]),
      EditorView.domEventHandlers({ paste: pasteExactly }),
      EditorView.updateListener.of(({ docChanged, state, transactions }) => {
        if (docChanged) listener.onText(state.doc.toString());
        const visited = transactions.some(isVisit) ? passageAt(state) : undefined;
        if (visited !== undefined) listener.onVisit(visited.index);
      }),
    ],
  });
  const passageOf = (index: number | undefined): MarkedPassage | undefined =>
    markedPassages(view.state).find((each) => each.index === index);
  return {
    exactText: () => exactText(view.state),
    text: () => view.state.doc.toString(),
    open: (text) => {
      view.dispatch({ ...bringIn(view.state, text), selection: { anchor: 0 } });
      view.focus();
    },
    mark: (findings) => view.dispatch({ effects: markFindings(findings) }),
    markOpen: (index) => view.dispatch({ effects: markOpen(index) }),
    reveal: (index) => {
      const passage = passageOf(index);
      if (passage === undefined) return;
      view.dispatch({ effects: EditorView.scrollIntoView(passage.from, { yMargin: 64 }) });
    },
    go: (index) => {
      const passage = passageOf(index);
      if (passage !== undefined) {
        view.dispatch({ selection: { anchor: passage.from }, scrollIntoView: true });
      }
      view.focus();
    },
  };
}

/** Headings of Markdown stand out a little. */
const headings = ViewPlugin.define(
  (view) => {
    const finder = new MatchDecorator({
      regexp: /^#{1,6} .*$/gmu,
      decoration: Decoration.mark({ class: 'heading' }),
    });
    const plugin = {
      decorations: finder.createDeco(view),
      update: (update: ViewUpdate) => {
        plugin.decorations = finder.updateDeco(update, plugin.decorations);
      },
    };
    return plugin;
  },
  { decorations: ({ decorations }) => decorations },
);

function isVisit(transaction: Transaction): boolean {
  return transaction.isUserEvent('select');
}

/** The shortest marked passage that the cursor is in. */
function passageAt(state: EditorState): MarkedPassage | undefined {
  const { head } = state.selection.main;
  return markedPassages(state)
    .filter(({ from, to }) => from <= head && head <= to)
    .sort((one, other) => one.to - one.from - (other.to - other.from))[0];
}

/** Goes to the next passage or the one before, around the ends of the note. */
function goOn(view: EditorView, step: 1 | -1): boolean {
  const passages = markedPassages(view.state);
  const { head } = view.state.selection.main;
  const starts = [...new Set(passages.map(({ from }) => from))];
  const next =
    step === 1
      ? (starts.find((from) => from > head) ?? starts[0])
      : (starts.findLast((from) => from < head) ?? starts.at(-1));
  if (next === undefined) return false;
  view.dispatch({
    selection: { anchor: next },
    effects: EditorView.scrollIntoView(next, { y: 'center' }),
    userEvent: 'select',
  });
  return true;
}

function pasteExactly(event: ClipboardEvent, view: EditorView): boolean {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const { from, to } = view.state.selection.main;
  if (text === '' || view.state.selection.ranges.length > 1) return false;
  view.dispatch({ ...bringIn(view.state, text, from, to), userEvent: 'input.paste' });
  return true;
}
