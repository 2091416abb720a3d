import type { VNode } from 'preact';
import { groupBy } from '../../discourse/group-by.ts';
import type { Finding } from '../../findings/finding.ts';
import { oneLine } from '../visible-text.ts';
import type { FoundIn } from './finding-card.tsx';
import { PassageLine } from './passage-line.tsx';
import { SeverityMark } from './severity-mark.tsx';

/** What went well in a note. */
export interface PraiseCardProps {
  readonly praising: readonly Finding[];
  readonly note: FoundIn;
  /** Whether the note itself is in sight, so that its passages need no line around them. */
  readonly isBeside?: boolean;
}

/** What went well, what is said of several passages said once. */
export function PraiseCard({ praising, note, isBeside = false }: PraiseCardProps): VNode {
  const byMessage = groupBy(praising, ({ message }) => message);
  return (
    <section class="praise">
      <h3>
        <SeverityMark severity="praise" words="What went well" />
      </h3>
      <ul>
        {Array.from(byMessage, ([message, findings]) => (
          <li key={message}>
            <p>{oneLine(message)}</p>
            {findings
              .filter(({ level }) => level === 'span')
              .map((finding) => (
                <PassageLine
                  key={finding.start}
                  source={note.source}
                  span={finding}
                  line={note.lineAt(finding.start)}
                  isAlone={isBeside}
                />
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
