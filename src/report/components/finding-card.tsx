import type { ComponentChildren, VNode } from 'preact';
import type { Finding } from '../../findings/finding.ts';
import type { NoteType } from '../../note/note.ts';
import { speakerWords } from '../style.ts';
import { oneLine } from '../visible-text.ts';
import { GuidelineAside } from './guideline-aside.tsx';
import { Label } from './label.tsx';
import { PassageLine } from './passage-line.tsx';
import { SeverityMark } from './severity-mark.tsx';
import { Question, Rewording } from './thinking.tsx';

/** The note that findings are of. */
export interface FoundIn {
  readonly source: string;
  readonly type: NoteType;
  /** The line of an offset, counted from 1. */
  readonly lineAt: (offset: number) => number;
}

/** A finding, its note, and what a page adds to the card. */
export interface FindingCardProps {
  readonly finding: Finding;
  readonly note: FoundIn;
  /** What can be done with the rewording, such as to copy it. */
  readonly withRewording?: ComponentChildren;
  /** What stands below the guideline, such as a decision. */
  readonly children?: ComponentChildren;
}

/** All that is said of a passage: where it stands, the question, other words, and the guideline. */
export function FindingCard({ finding, note, withRewording, children }: FindingCardProps): VNode {
  const { severity, level, message, softenedBy, start } = finding;
  return (
    <article class={`finding ${severity}`}>
      <div class="about">
        <p class="place">
          <SeverityMark severity={severity} />
          <span>{placeWords(finding, note)}</span>
        </p>
        {level === 'span' && (
          <PassageLine source={note.source} span={finding} line={note.lineAt(start)} />
        )}
        <h3>{oneLine(message)}</h3>
        <Question question={finding.question} />
        <Rewording rewording={finding.rewording}>{withRewording}</Rewording>
        {softenedBy !== null && (
          <div class="softened">
            <Label words="Well recorded" />
            <p>
              {`${oneLine(softenedBy.words)} (line ${note.lineAt(softenedBy.start)}), so this is info and no more.`}
            </p>
          </div>
        )}
      </div>
      <GuidelineAside guideline={finding.guideline} rule={finding.rule} />
      {children}
    </article>
  );
}

/** Where a finding stands, and whose words it is about. */
export function placeWords({ level, start, speaker }: Finding, { type, lineAt }: FoundIn): string {
  if (level !== 'span') return 'about the whole note';
  const words = speakerWords(speaker, type);
  return `line ${lineAt(start)}${words === '' ? '' : `, ${words}`}`;
}
