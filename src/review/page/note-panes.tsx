import type { ComponentChildren, VNode } from 'preact';
import { lineIndex } from '../../note/position.ts';
import { FindingCard } from '../../report/components/finding-card.tsx';
import { PathWords } from '../../report/components/path-words.tsx';
import { noteTypes } from '../../report/style.ts';
import { inWords } from './day-words.ts';
import { RenderedNote } from './rendered-note.tsx';
import type { DetailedFinding, DetailedNote, ListedCaption } from './wire.ts';

/** What the pane of a note is drawn from. */
export interface NotePaneProps {
  readonly note: DetailedNote;
  readonly caption: ListedCaption | undefined;
  readonly finding: DetailedFinding;
  readonly onSelect: (fingerprint: string) => void;
}

/** A note with its passages; of many notes together, those that the finding rests on. */
export function NotePane({ note, caption, finding, onSelect }: NotePaneProps): VNode {
  if (note.path === '') return <RestingNotes finding={finding} />;
  const about = [
    noteTypes[note.type],
    ...(caption?.workers ?? []),
    ...((caption?.day ?? null) === null ? [] : [inWords(caption?.day ?? '')]),
  ];
  return (
    <>
      <header class="pane-head">
        <h2>
          <PathWords path={note.path} />
        </h2>
        <p class="hint">{about.join(' · ')}</p>
      </header>
      <RenderedNote note={note} selected={finding.fingerprint} onSelect={onSelect} />
    </>
  );
}

function RestingNotes({ finding }: { readonly finding: DetailedFinding }): VNode {
  return (
    <>
      <header class="pane-head">
        <h2>Many notes together</h2>
        <p class="hint">What none of these notes shows alone.</p>
      </header>
      <ol class="rests-on">
        {finding.notes.map(({ path, date, line }) => (
          <li key={path}>
            <PathWords path={path} />
            {date !== null && <span class="hint"> {inWords(date)}</span>}
            {line !== null && <span class="hint">, line {line}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What the pane beside a note is drawn from. */
export interface FindingPaneProps {
  readonly note: DetailedNote;
  readonly finding: DetailedFinding;
  /** The decision and what was agreed. */
  readonly children: ComponentChildren;
}

/** The question, the guideline and other words for a passage, with what becomes of it. */
export function FindingPane({ note, finding, children }: FindingPaneProps): VNode {
  const positionAt = lineIndex(note.source);
  return (
    <div class="cards">
      <FindingCard
        finding={finding}
        note={{ ...note, lineAt: (offset) => positionAt(offset).line }}
      >
        {children}
      </FindingCard>
    </div>
  );
}
