import type { VNode } from 'preact';
import type { Finding } from '../findings/finding.ts';
import { FindingCard, type FoundIn, placeWords } from '../report/components/finding-card.tsx';
import { SeverityMark } from '../report/components/severity-mark.tsx';
import { passageInLine } from '../report/passage-in-line.ts';
import { oneLine } from '../report/visible-text.ts';
import { severityWords } from './words.ts';

/** A finding in the list, and what can be done with it. */
export interface FindingItemProps {
  readonly finding: Finding;
  readonly index: number;
  readonly note: FoundIn;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Goes to the passage in the note. */
  readonly onGo: () => void;
  readonly onCopy: (words: string) => void;
}

/** A finding as one line of the list, or with its whole card when it is open. */
export function FindingItem(props: FindingItemProps): VNode {
  const { finding, index, note, isOpen, onToggle, onGo } = props;
  const { severity, level, rewording } = finding;
  const id = `card-${index}`;
  return (
    <li class={`item ${severity}${isOpen ? ' is-open' : ''}`} id={`finding-${index}`}>
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <span class="where">
            <SeverityMark severity={severity} words={severityWords[severity]} />
            <span>{placeWords(finding, note)}</span>
          </span>
          {!isOpen && <span class="gist">{gistOf(finding, note)}</span>}
        </button>
      </h3>
      <div id={id} class="cards" hidden={!isOpen}>
        {isOpen && (
          <FindingCard
            finding={finding}
            note={note}
            withRewording={
              <button type="button" class="quiet" onClick={() => props.onCopy(rewording ?? '')}>
                Copy these words
              </button>
            }
          >
            {level === 'span' && (
              <p class="onward">
                <button type="button" class="quiet" onClick={onGo}>
                  Go to the passage
                </button>
              </p>
            )}
          </FindingCard>
        )}
      </div>
    </li>
  );
}

/** What stands in the list of a finding whose card is closed. */
function gistOf(finding: Finding, { source }: FoundIn): string {
  return finding.level === 'span'
    ? `“${oneLine(passageInLine(source, finding).passage)}”`
    : oneLine(finding.message);
}
