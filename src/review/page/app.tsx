import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { AgendaPage } from './agenda-page.tsx';
import { type Choice, chosen, chosenNotes, progressOf, wholeChoice } from './choose.ts';
import { listen } from './connection.ts';
import { FilterBar } from './filter-bar.tsx';
import { Help } from './help.tsx';
import { Overview } from './overview.tsx';
import { PassagesView } from './passages-view.tsx';
import { changes, emptyState, itemsOf } from './review-state.ts';
import { TopBar, type View } from './top-bar.tsx';
import { useKeys } from './use-keys.ts';
import type { ReviewStart } from './wire.ts';

/** How long it stands on the page what was recorded, in milliseconds. */
const SAID_FOR = 8000;

/** The page of a review. */
export function App({ start }: { readonly start: ReviewStart }): VNode {
  const [state, setState] = useState(emptyState);
  const [isConnected, setConnected] = useState(true);
  const [view, setView] = useState<View>('passages');
  const [choice, setChoice] = useState<Choice>(wholeChoice);
  const [selected, setSelected] = useState('');
  const [said, setSaid] = useState('');
  const [isHelping, setHelping] = useState(false);
  const [hasKeys, setKeys] = useState(true);
  const [agendaWorker, setAgendaWorker] = useState('');
  useEffect(
    () =>
      listen({
        hear: (name, data) => setState((before) => changes[name](before, data)),
        connected: setConnected,
      }),
    [],
  );
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  useKeys(hasKeys, (wish) => {
    const isHelp = 'show' in wish && wish.show === 'help';
    if (isHelp) setHelping(true);
    return isHelp;
  });
  const items = useMemo(() => itemsOf(state), [state.notes, state.captions]);
  const shown = useMemo(() => chosen(items, choice), [items, choice]);
  const progress = useMemo(
    () => progressOf(chosen(items, { ...choice, status: 'all' })),
    [items, choice],
  );
  const filters = (
    <FilterBar items={items} workers={state.workers} choice={choice} onChoose={setChoice} />
  );
  return (
    <>
      <TopBar
        view={view}
        onView={setView}
        progress={progress}
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
        <PassagesView
          state={state}
          items={items}
          shown={shown}
          selected={selected}
          onSelect={setSelected}
          onSaid={setSaid}
          hasKeys={hasKeys}
          filters={filters}
        />
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
