import type { VNode } from 'preact';
import type { ReviewStart } from './wire.ts';

/** What is looked at. */
export type View = 'passages' | 'overview' | 'agenda';

/** What the head of the page is drawn from. */
export interface TopBarProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly progress: { readonly done: number; readonly all: number };
  readonly start: ReviewStart;
  readonly isConnected: boolean;
  readonly isReady: boolean;
  readonly onHelp: () => void;
}

const views = [
  ['passages', 'Passages'],
  ['overview', 'Overview'],
  ['agenda', 'Agenda'],
] as const;

/** The head of the page: where one is, how far one has come, and who decides. */
export function TopBar(props: TopBarProps): VNode {
  const { view, onView, progress, start, isConnected, isReady, onHelp } = props;
  const { done, all } = progress;
  // The other views have a title of their own.
  const Brand = view === 'passages' ? 'h1' : 'p';
  return (
    <header class="top">
      <Brand class="brand">Review</Brand>
      <nav aria-label="Views">
        {views.map(([name, words]) => (
          <button
            key={name}
            type="button"
            aria-current={view === name ? 'page' : undefined}
            onClick={() => onView(name)}
          >
            {words}
          </button>
        ))}
      </nav>
      <p class="progress">
        <progress max={Math.max(all, 1)} value={done} aria-label="Reviewed" />
        <span>
          {done} of {all} reviewed{isReady ? '' : ' …'}
        </span>
      </p>
      <p class="who">{isConnected ? start.by : 'not connected'}</p>
      <button type="button" class="quiet help" aria-label="Keys and help" onClick={onHelp}>
        ?
      </button>
    </header>
  );
}
