import { render, type VNode } from 'preact';
import { lineIndex } from '../note/position.ts';
import { FindingCard } from '../report/components/finding-card.tsx';
import { PraiseCard } from '../report/components/praise-card.tsx';
import { isAsking, isPraising } from '../report/placed-finding.ts';
import type { Answer } from './messages.ts';

/** Puts the note on paper with all cards, however few of them are open on the screen. */
export function layOutForPaper(sheet: Element, sheetNow: () => PrintedProps): void {
  addEventListener('beforeprint', () => render(<Printed {...sheetNow()} />, sheet));
  addEventListener('afterprint', () => render(null, sheet));
}

/** What a sheet is laid out from. */
export interface PrintedProps {
  readonly text: string;
  readonly answer: Answer | undefined;
}

/** The note as it stands, for paper: its text, what went well, and every card. */
function Printed({ text, answer }: PrintedProps): VNode {
  const { source = '', type = 'contact', findings = [] } = answer ?? {};
  const positionAt = lineIndex(source);
  const note = { source, type, lineAt: (offset: number) => positionAt(offset).line };
  const praising = findings.filter(isPraising);
  return (
    <>
      <div class="printed-note">{text}</div>
      <div class="cards">
        {praising.length > 0 && <PraiseCard praising={praising} note={note} isBeside />}
        {findings.filter(isAsking).map((finding, index) => (
          <FindingCard key={`${finding.fingerprint} ${index}`} finding={finding} note={note} />
        ))}
      </div>
    </>
  );
}
