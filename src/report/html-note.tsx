import type { VNode } from 'preact';
import type { NoteReport } from '../findings/finding.ts';
import { lineIndex } from '../note/position.ts';
import { FindingCard, type FoundIn } from './components/finding-card.tsx';
import { PathWords } from './components/path-words.tsx';
import { PraiseCard } from './components/praise-card.tsx';
import { isAsking, isPraising } from './placed-finding.ts';
import { noteTypes } from './style.ts';

/** A note of a page, and the name that links lead to it by. */
export interface HtmlNoteProps {
  readonly report: NoteReport;
  readonly id: string;
}

/** The open findings of a note and what went well in it. */
export function HtmlNote({ report, id }: HtmlNoteProps): VNode {
  const { path, type, source, findings } = report;
  const positionAt = lineIndex(source);
  const note: FoundIn = { source, type, lineAt: (offset) => positionAt(offset).line };
  const praising = findings.filter(isPraising);
  return (
    <section class="note cards" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>
          <PathWords path={path} />
        </h2>
        <p class="type">{noteTypes[type]}</p>
      </header>
      {findings.filter(isAsking).map((finding) => (
        <FindingCard key={`${finding.rule}:${finding.start}`} finding={finding} note={note} />
      ))}
      {praising.length > 0 && <PraiseCard praising={praising} note={note} />}
    </section>
  );
}
