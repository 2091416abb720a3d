import type { VNode } from 'preact';

/** What is looked at on a phone, one at a time. */
export type Pane = 'list' | 'note' | 'finding';

/** What the ways to the panes beside are drawn from. */
export interface PaneStepsProps {
  readonly back: Pane;
  readonly backWords: string;
  /** Whether there is a way on, to question and decision. */
  readonly hasNext?: boolean;
  readonly onPane: (pane: Pane) => void;
}

/** On a phone, the ways to the panes beside. */
export function PaneSteps({ back, backWords, hasNext = false, onPane }: PaneStepsProps): VNode {
  return (
    <nav class="steps" aria-label={`From here to ${backWords.toLowerCase()}`}>
      <button type="button" class="quiet" onClick={() => onPane(back)}>
        ← {backWords}
      </button>
      {hasNext && (
        <button type="button" class="main" onClick={() => onPane('finding')}>
          Question and decision →
        </button>
      )}
    </nav>
  );
}
