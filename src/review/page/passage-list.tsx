import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PathWords } from '../../report/components/path-words.tsx';
import { shapes } from '../../report/style.ts';
import { inWords } from './day-words.ts';
import { type Item, itemKey } from './review-state.ts';

/** What a list is drawn from. */
export interface PassageListProps {
  readonly items: readonly Item[];
  /** The key of the finding that is looked at. */
  readonly selected: string;
  readonly onSelect: (item: Item) => void;
}

/** So many findings are drawn at first, and so many more when the end comes near. */
const SOME = 120;

/** The findings note by note, each a button. */
export function PassageList({ items, selected, onSelect }: PassageListProps): VNode {
  const [shown, setShown] = useState(SOME);
  const at = items.findIndex((item) => itemKey(item) === selected);
  const visible = items.slice(0, Math.max(shown, at + SOME));
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const element = end.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting === true) setShown((count) => count + SOME);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <ol class="passages">
      {visible.map((item, index) => (
        <li key={itemKey(item)}>
          {items[index - 1]?.note.path !== item.note.path && <NoteTitle item={item} />}
          <PassageButton item={item} isSelected={itemKey(item) === selected} onSelect={onSelect} />
        </li>
      ))}
      <li ref={end} class="end" aria-hidden="true" />
    </ol>
  );
}

function NoteTitle({ item: { note, caption } }: { readonly item: Item }): VNode {
  const day = caption?.day ?? null;
  return (
    <h2 class="note-title">
      {note.path === '' ? 'Many notes together' : <PathWords path={note.path} />}
      {day !== null && <span class="hint"> {inWords(day)}</span>}
    </h2>
  );
}

interface PassageButtonProps extends Pick<PassageListProps, 'onSelect'> {
  readonly item: Item;
  readonly isSelected: boolean;
}

function PassageButton({ item, isSelected, onSelect }: PassageButtonProps): VNode {
  const { severity, status, words, rule, line, level, isEdited } = item.finding;
  const isSettled = status !== 'open';
  const place = level === 'span' ? `line ${line}` : level === 'document' ? 'whole note' : '';
  return (
    <button
      type="button"
      class={`passage-button ${isSettled ? 'settled' : ''}`}
      data-key={itemKey(item)}
      aria-current={isSelected ? 'true' : undefined}
      onClick={() => onSelect(item)}
    >
      <span class={`severity ${severity}`}>
        <span aria-hidden="true">{shapes[severity]}</span>
        <span class="unseen">{severity}</span>
      </span>
      <span class="words" dir="auto">
        {words}
      </span>
      <span class="facts">
        {rule}
        {place !== '' && ` · ${place}`}
        {isSettled && <span class="status"> {status}</span>}
        {isEdited && <span class="status"> edited meanwhile</span>}
      </span>
    </button>
  );
}
