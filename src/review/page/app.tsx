import type { VNode } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DecidedStatus } from '../../findings/decision-status.ts';
import { ActionForm, ActionList } from './action-form.tsx';
import { AgendaPage } from './agenda-page.tsx';
import { type Choice, chosen, chosenNotes, progressOf, wholeChoice } from './choose.ts';
import { isRefusal, listen, readNote } from './connection.ts';
import { DecisionForm, History } from './decision-form.tsx';
import { FilterBar } from './filter-bar.tsx';
import { Help } from './help.tsx';
import { wishOf } from './keys.ts';
import { FindingPane, NotePane } from './note-panes.tsx';
import { Overview } from './overview.tsx';
import { PassageList } from './passage-list.tsx';
import { changes, emptyState, type Item, itemKey, itemsOf } from './review-state.ts';
import { TopBar, type View } from './top-bar.tsx';
import type { DetailedNote, ReviewStart } from './wire.ts';

/** On a phone one pane is shown at a time. */
type Pane = 'list' | 'note' | 'finding';

/** The page of a review. */
export function App({ start }: { readonly start: ReviewStart }): VNode {
  const [state, setState] = useState(emptyState);
  const [isConnected, setConnected] = useState(true);
  const [view, setView] = useState<View>('passages');
  const [choice, setChoice] = useState<Choice>(wholeChoice);
  const [selected, setSelected] = useState('');
  const [pane, setPane] = useState<Pane>('list');
  const [note, setNote] = useState<DetailedNote | null>(null);
  const [deciding, setDeciding] = useState<DecidedStatus | null>(null);
  const [said, setSaid] = useState('');
  const [isHelping, setHelping] = useState(false);
  const [hasKeys, setKeys] = useState(true);
  const [agendaWorker, setAgendaWorker] = useState('');
  const [isAgreeing, setAgreeing] = useState(false);
  const agreeing = useRef<HTMLDetailsElement>(null);
  const wantsAction = useRef(false);

  useEffect(
    () =>
      listen({
        hear: (name, data) => setState((before) => changes[name](before, data)),
        connected: setConnected,
      }),
    [],
  );

  const items = useMemo(() => itemsOf(state), [state.notes, state.captions]);
  const shown = useMemo(() => chosen(items, choice), [items, choice]);
  const current =
    shown.find((item) => itemKey(item) === selected) ??
    items.find((item) => itemKey(item) === selected) ??
    shown[0];
  const key = current === undefined ? '' : itemKey(current);

  const path = current?.note.path;
  const version = current?.note.version;
  useEffect(() => {
    let isWanted = true;
    if (path === undefined) {
      setNote(null);
      return undefined;
    }
    void readNote(path).then((answer) => {
      if (isWanted && !isRefusal(answer)) setNote(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [path, version]);

  const select = useCallback((item: Item, pane: Pane = 'note'): void => {
    setSelected(itemKey(item));
    setDeciding(null);
    setPane(pane);
  }, []);
  const move = (step: 1 | -1): void => {
    const at = shown.findIndex((item) => itemKey(item) === key);
    const next = shown[Math.min(Math.max(at + step, 0), shown.length - 1)];
    if (next === undefined) return;
    setSelected(itemKey(next));
    setDeciding(null);
    focusOn(itemKey(next));
  };
  const decided = (words: string): void => {
    setSaid(words);
    const at = shown.findIndex((item) => itemKey(item) === key);
    const next = shown.slice(at + 1).find(isToDo);
    if (next === undefined) return;
    setSelected(itemKey(next));
    focusOn(itemKey(next));
  };

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const wish = wishOf(event, hasKeys);
      if (wish === undefined) return;
      if ('show' in wish && wish.show === 'help') setHelping(true);
      else if (view !== 'passages') return;
      else if ('move' in wish) move(wish.move);
      else if ('decide' in wish) {
        const isOpen = current?.finding.status === 'open';
        if (current?.finding.severity === 'praise' || (wish.decide === 'open' && isOpen)) return;
        setPane('finding');
        setDeciding(wish.decide);
      } else if (wish.show === 'search') document.getElementById('search')?.focus();
      else if (wish.show === 'action') {
        setPane('finding');
        setAgreeing(true);
        wantsAction.current = true;
      } else if (deciding !== null) {
        setDeciding(null);
        focusOn(key);
      } else {
        setPane(pane === 'finding' ? 'note' : 'list');
        focusOn(key);
      }
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  // Once there is a field to write in.
  useLayoutEffect(() => {
    const field = agreeing.current?.open === true ? agreeing.current.querySelector('input') : null;
    if (!wantsAction.current || field === null) return;
    wantsAction.current = false;
    field.focus();
  });

  const finding =
    note?.path === path
      ? note?.findings.find((each) => each.fingerprint === current?.finding.fingerprint)
      : undefined;
  const worker = current?.caption?.workers[0] ?? '';
  const filters = (
    <FilterBar items={items} workers={state.workers} choice={choice} onChoose={setChoice} />
  );
  return (
    <>
      <TopBar
        view={view}
        onView={setView}
        progress={progressOf(chosen(items, { ...choice, status: 'all' }))}
        start={start}
        isConnected={isConnected}
        isReady={state.isReady}
        onHelp={() => setHelping(true)}
      />
      <p class="said" role="status">
        {said}
      </p>
      {view === 'overview' && (
        <main class="page">
          <Overview items={chosenNotes(items, choice)} worker={choice.worker}>
            {filters}
          </Overview>
        </main>
      )}
      {view === 'agenda' && (
        <main class="page">
          <AgendaPage
            worker={agendaWorker || choice.worker}
            onWorker={setAgendaWorker}
            workers={state.workers}
            actions={state.actions}
            onSaid={setSaid}
          />
        </main>
      )}
      {view === 'passages' && (
        <main class="panes" data-pane={pane}>
          <section class="list-pane" aria-label="Passages">
            {filters}
            {shown.length === 0 ? (
              <p class="resting-words">
                {state.isReady ? nothing(items.length) : 'Reading the notes …'}
              </p>
            ) : (
              <PassageList items={shown} selected={key} onSelect={select} />
            )}
            {state.problems.length > 0 && (
              <details class="problems">
                <summary>What could not be read ({state.problems.length})</summary>
                <ul>
                  {state.problems.map(({ path: where, message }) => (
                    <li key={where + message}>
                      <strong>{where}</strong> {message}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </section>
          <section class="note-pane" aria-label="Note">
            <PaneSteps
              back={() => setPane('list')}
              next={() => setPane('finding')}
              backWords="All passages"
              nextWords="Question and decision"
            />
            {note !== null && finding !== undefined && (
              <NotePane
                note={note}
                caption={current?.caption}
                finding={finding}
                onSelect={(fingerprint) => {
                  setSelected(`${fingerprint} ${note.path}`);
                  setDeciding(null);
                }}
              />
            )}
          </section>
          <section class="finding-pane" aria-label="Question and decision">
            <h2 class="unseen">Question and decision</h2>
            <PaneSteps back={() => setPane('note')} backWords="The note" />
            {note !== null && finding !== undefined && (
              <FindingPane note={note} finding={finding}>
                <div class="becoming">
                  <History finding={finding} />
                  <DecisionForm
                    path={note.path}
                    finding={finding}
                    status={deciding}
                    onStatus={setDeciding}
                    onDecided={decided}
                  />
                  <details
                    class="actions-of"
                    ref={agreeing}
                    open={isAgreeing}
                    onToggle={({ currentTarget }) => setAgreeing(currentTarget.open)}
                  >
                    <summary>Agreed actions{worker === '' ? '' : ` with ${worker}`}</summary>
                    <ActionList
                      actions={state.actions.filter((action) => action.worker === worker)}
                      onChanged={setSaid}
                    />
                    <ActionForm
                      key={key}
                      worker={worker}
                      workers={state.workers}
                      path={note.path}
                      fingerprint={finding.fingerprint}
                      onAgreed={setSaid}
                    />
                  </details>
                </div>
              </FindingPane>
            )}
          </section>
        </main>
      )}
      <Help
        isOpen={isHelping}
        onClose={() => setHelping(false)}
        hasKeys={hasKeys}
        onKeys={setKeys}
      />
    </>
  );
}

interface PaneStepsProps {
  readonly back: () => void;
  readonly backWords: string;
  readonly next?: () => void;
  readonly nextWords?: string;
}

/** On a phone, the ways to the panes beside. */
function PaneSteps({ back, backWords, next, nextWords }: PaneStepsProps): VNode {
  return (
    <nav class="steps" aria-label="Panes">
      <button type="button" class="quiet" onClick={back}>
        ← {backWords}
      </button>
      {next !== undefined && (
        <button type="button" class="main" onClick={next}>
          {nextWords} →
        </button>
      )}
    </nav>
  );
}

function nothing(count: number): string {
  return count === 0
    ? 'Nothing to ask about in these notes. Thank you for the care in the wording.'
    : 'No passage fits this choice.';
}

function isToDo({ finding }: Item): boolean {
  return finding.status === 'open' && finding.severity !== 'praise';
}

/** Gives the button of a finding the focus, once it is drawn. */
function focusOn(key: string): void {
  const selector = `[data-key="${CSS.escape(key)}"]`;
  const focus = (): boolean => {
    const button = document.querySelector<HTMLElement>(selector);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest' });
    return button !== null;
  };
  if (!focus()) requestAnimationFrame(focus);
}
