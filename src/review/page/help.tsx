import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What the help is drawn from. */
export interface HelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Whether single keys do something. */
  readonly hasKeys: boolean;
  readonly onKeys: (hasKeys: boolean) => void;
}

const keys = [
  ['j or ↓', 'the next passage'],
  ['k or ↑', 'the passage before'],
  ['d', 'discussed'],
  ['x', 'dismissed'],
  ['f', 'to follow up'],
  ['o or u', 'open again, which takes back what was decided'],
  ['a', 'agree on an action'],
  ['Enter', 'record what was written'],
  ['Esc', 'leave it, or go back'],
  ['/', 'search'],
  ['?', 'these keys'],
] as const;

/** The keys, and what the page is for. */
export function Help({ isOpen, onClose, hasKeys, onKeys }: HelpProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={hasKeys}
          onChange={({ currentTarget }) => onKeys(currentTarget.checked)}
        />
        <span>Single letters are keys</span>
      </label>
      <p class="hint">
        A finding is a question about a wording, and a start for a talk. What is recorded here is
        kept beside the notes with your name, and is only ever added to: what is taken back stays to
        be read.
      </p>
      <div class="buttons">
        <button type="button" class="main" onClick={onClose}>
          Close
        </button>
      </div>
    </dialog>
  );
}
