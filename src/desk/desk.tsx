import type { VNode } from 'preact';
import { isAsking, isPraising } from '../report/placed-finding.ts';
import { type EngineState, FindingsPanel } from './findings-panel.tsx';
import { KeepSwitch } from './keep-switch.tsx';
import type { Answer, Told } from './messages.ts';
import { NoteForm } from './note-form.tsx';
import { Peek } from './peek.tsx';
import { Tools } from './tools.tsx';
import { countWords } from './words.ts';

/** All that the page shows, but the text in the editor. */
export interface DeskState {
  readonly engine: EngineState;
  /** What was found in the note as it last was. */
  readonly answer: Answer | undefined;
  /** The finding whose card is open, by its place in the answer. */
  readonly open: number | undefined;
  readonly told: Told;
  readonly isEmpty: boolean;
  readonly isKept: boolean;
  /** Whether a file is held over the page. */
  readonly isFileOver: boolean;
  /** What came of what the writer just did. */
  readonly notice: string;
  /** What a screen reader is told, politely. */
  readonly spoken: string;
}

/** What the writer can do. */
export interface DeskActions {
  readonly onFile: (file: File) => void;
  readonly onExample: () => void;
  readonly onCopyNote: () => void;
  readonly onCopyWords: (words: string) => void;
  readonly onSave: () => void;
  readonly onTell: (told: Told) => void;
  readonly onKeep: () => void;
  readonly onForget: () => void;
  readonly onToggle: (index: number) => void;
  readonly onGo: (index: number) => void;
  /** Leads from the note to the card of the passage, or to the list. */
  readonly onRead: () => void;
}

/** The writer’s page: the note, and beside it what there is to think about. */
export function Desk({
  state,
  actions,
}: {
  readonly state: DeskState;
  readonly actions: DeskActions;
}): VNode {
  const { answer, open, isEmpty, notice } = state;
  return (
    <div class={`desk${state.isFileOver ? ' is-file-over' : ''}`} data-engine={state.engine}>
      <header class="bar">
        <div class="brand">
          <h1>Caselint</h1>
          <p>A second look at a case note, before it is handed in.</p>
        </div>
        <Tools
          isEmpty={isEmpty}
          onFile={actions.onFile}
          onCopy={actions.onCopyNote}
          onSave={actions.onSave}
        />
      </header>
      <main>
        <section class="writing" aria-labelledby="writing-title">
          <h2 id="writing-title" class="unseen">
            Your note
          </h2>
          <NoteForm told={state.told} head={answer?.head ?? {}} onTell={actions.onTell} />
          <div id="paper" />
          <footer>
            <KeepSwitch isKept={state.isKept} onKeep={actions.onKeep} onForget={actions.onForget} />
            <Keys />
          </footer>
        </section>
        <FindingsPanel
          answer={answer}
          engine={state.engine}
          isEmpty={isEmpty}
          open={open}
          onToggle={actions.onToggle}
          onGo={actions.onGo}
          onCopy={actions.onCopyWords}
          onExample={actions.onExample}
        />
      </main>
      {!isEmpty && answer !== undefined && (
        <Peek
          finding={open === undefined ? undefined : answer.findings[open]}
          words={wordsOf(answer)}
          onRead={actions.onRead}
        />
      )}
      <p class="notice" role="status">
        {notice}
      </p>
      <p class="unseen" role="status">
        {state.spoken}
      </p>
    </div>
  );
}

/** How much an answer holds, in one sentence. */
export function wordsOf({ findings }: Answer): string {
  return countWords(findings.filter(isAsking).length, findings.filter(isPraising).length);
}

function Keys(): VNode {
  return (
    <details class="keys">
      <summary>Keys</summary>
      <dl>
        <dt>
          <kbd>F8</kbd>
        </dt>
        <dd>to the next marked passage, and its card opens</dd>
        <dt>
          <kbd>Shift</kbd> <kbd>F8</kbd>
        </dt>
        <dd>to the one before</dd>
        <dt>
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </dt>
        <dd>from the note to the card</dd>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>from the card back to the note</dd>
      </dl>
    </details>
  );
}
