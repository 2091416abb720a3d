import type { ComponentChildren, VNode } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DecidedStatus } from '../../findings/decision-status.ts';
import { ActionForm, ActionList } from './action-form.tsx';
import { DecisionForm, History } from './decision-form.tsx';
import { focusPassage } from './focus-passage.ts';
import type { Wish } from './keys.ts';
import { FindingPane, NotePane } from './note-panes.tsx';
import { type Pane, PaneSteps } from './pane-steps.tsx';
import { PassageList } from './passage-list.tsx';
import { Problems } from './problems.tsx';
import { type Item, itemKey, type ReviewState } from './review-state.ts';
import { useKeys } from './use-keys.ts';
import { useNote } from './use-note.ts';

/** What the passages are drawn from. */
export interface PassagesViewProps {
  readonly state: ReviewState;
  /** All findings, and those that are chosen. */
  readonly items: readonly Item[];
  readonly shown: readonly Item[];
  /** The key of the finding that is looked at; of none that is shown, the first one is. */
  readonly selected: string;
  readonly onSelect: (key: string) => void;
  readonly onSaid: (words: string) => void;
  readonly hasKeys: boolean;
  /** What says which findings are chosen. */
  readonly filters: ComponentChildren;
}

/** The passages, the note of one of them, and beside it question, guideline and decision. */
export function PassagesView(props: PassagesViewProps): VNode {
  const { state, items, shown, selected, onSelect, onSaid, hasKeys, filters } = props;
  const [pane, setPane] = useState<Pane>('list');
  const [deciding, setDeciding] = useState<DecidedStatus | null>(null);
  const [isAgreeing, setAgreeing] = useState(false);
  const agreeing = useRef<HTMLDetailsElement>(null);
  const wantsAction = useRef(false);
  const isSelected = (item: Item): boolean => itemKey(item) === selected;
  const current = shown.find(isSelected) ?? items.find(isSelected) ?? shown[0];
  const key = current === undefined ? '' : itemKey(current);
  const note = useNote(current?.note);
  const finding = note?.findings.find(
    ({ fingerprint }) => fingerprint === current?.finding.fingerprint,
  );
  const worker = current?.caption?.workers[0] ?? '';

  const select = useCallback(
    (next: string): void => {
      onSelect(next);
      setDeciding(null);
    },
    [onSelect],
  );
  const goTo = (item: Item | undefined): void => {
    if (item === undefined) return;
    select(itemKey(item));
    focusPassage(itemKey(item));
  };
  const at = shown.findIndex((item) => itemKey(item) === key);
  const fulfil = (wish: Wish): boolean => {
    if ('move' in wish) goTo(shown[Math.min(Math.max(at + wish.move, 0), shown.length - 1)]);
    else if ('decide' in wish) {
      const isOpen = current?.finding.status === 'open';
      if (current?.finding.severity === 'praise' || (wish.decide === 'open' && isOpen))
        return false;
      setPane('finding');
      setDeciding(wish.decide);
    } else if (wish.show === 'search') document.getElementById('search')?.focus();
    else if (wish.show === 'action') {
      setPane('finding');
      setAgreeing(true);
      wantsAction.current = true;
    } else if (wish.show === 'back') {
      if (deciding === null) setPane(pane === 'finding' ? 'note' : 'list');
      setDeciding(null);
      focusPassage(key);
    } else return false;
    return true;
  };
  useKeys(hasKeys, fulfil);
  // Once there is a field to write in.
  useLayoutEffect(() => {
    const field = agreeing.current?.open === true ? agreeing.current.querySelector('input') : null;
    if (!wantsAction.current || field === null) return;
    wantsAction.current = false;
    field.focus();
  });

  return (
    <main class="panes" data-pane={pane}>
      <section class="list-pane" aria-label="Passages">
        {filters}
        {shown.length === 0 ? (
          <p class="resting-words">
            {state.isReady ? nothing(items.length) : 'Reading the notes …'}
          </p>
        ) : (
          <PassageList
            items={shown}
            selected={key}
            onSelect={(item) => {
              select(itemKey(item));
              setPane('note');
            }}
          />
        )}
        <Problems problems={state.problems} />
      </section>
      <section class="note-pane" aria-label="Note">
        <PaneSteps back="list" backWords="All passages" onPane={setPane} hasNext />
        {note !== null && finding !== undefined && (
          <NotePane
            note={note}
            caption={current?.caption}
            finding={finding}
            onSelect={(fingerprint) => select(`${fingerprint} ${note.path}`)}
          />
        )}
      </section>
      <section class="finding-pane" aria-label="Question and decision">
        <h2 class="unseen">Question and decision</h2>
        <PaneSteps back="note" backWords="The note" onPane={setPane} />
        {note !== null && finding !== undefined && (
          <FindingPane note={note} finding={finding}>
            <div class="becoming">
              <History finding={finding} />
              <DecisionForm
                path={note.path}
                finding={finding}
                status={deciding}
                onStatus={setDeciding}
                onDecided={(words) => {
                  onSaid(words);
                  goTo(shown.slice(at + 1).find(isToDo));
                }}
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
                  onChanged={onSaid}
                />
                <ActionForm
                  key={key}
                  worker={worker}
                  workers={state.workers}
                  path={note.path}
                  fingerprint={finding.fingerprint}
                  onAgreed={onSaid}
                />
              </details>
            </div>
          </FindingPane>
        )}
      </section>
    </main>
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
