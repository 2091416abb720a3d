import type { VNode } from 'preact';
import type { Finding } from '../findings/finding.ts';
import { SeverityMark } from '../report/components/severity-mark.tsx';
import { oneLine } from '../report/visible-text.ts';
import { severityWords } from './words.ts';

/** What a small screen shows at its foot, where the cards are out of sight. */
export interface PeekProps {
  readonly finding: Finding | undefined;
  /** How many there are. */
  readonly words: string;
  readonly onRead: () => void;
}

/** A line at the foot of a small screen that leads to the cards. */
export function Peek({ finding, words, onRead }: PeekProps): VNode {
  return (
    <aside class="peek" aria-label="In short">
      {finding === undefined ? (
        <p>{words}</p>
      ) : (
        <p>
          <SeverityMark severity={finding.severity} words={severityWords[finding.severity]} />{' '}
          {oneLine(finding.message)}
        </p>
      )}
      <button type="button" class="quiet" onClick={onRead}>
        Read
      </button>
    </aside>
  );
}
