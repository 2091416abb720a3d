import type { VNode } from 'preact';

/** Whether the note is kept in this browser. */
export interface KeepSwitchProps {
  readonly isKept: boolean;
  readonly onKeep: () => void;
  readonly onForget: () => void;
}

/** Lets the writer say that the note is kept, and have it forgotten. */
export function KeepSwitch({ isKept, onKeep, onForget }: KeepSwitchProps): VNode {
  return (
    <div class="keep">
      <label>
        <input
          type="checkbox"
          checked={isKept}
          aria-describedby="keep-hint"
          onChange={isKept ? onForget : onKeep}
        />{' '}
        Keep this note in this browser
      </label>
      {isKept && (
        <button type="button" class="quiet" onClick={onForget}>
          Forget it
        </button>
      )}
      <p class="hint" id="keep-hint">
        {isKept
          ? 'It is kept on this computer until you have it forgotten, and whoever uses this browser can read it.'
          : 'Off: closing the page forgets the note.'}
      </p>
    </div>
  );
}
