import type { ComponentChildren, VNode } from 'preact';
import type { Finding } from '../../findings/finding.ts';
import { quoted } from '../finding-words.ts';
import { oneLine } from '../visible-text.ts';
import { Label } from './label.tsx';

/** The open question that a finding asks. */
export function Question({ question }: Pick<Finding, 'question'>): VNode {
  return (
    <div class="question">
      <Label words="To think about" />
      <p>{oneLine(question)}</p>
    </div>
  );
}

/** Other words that a finding offers, with what can be done with them; nothing where it offers none. */
export function Rewording({
  rewording,
  children,
}: Pick<Finding, 'rewording'> & { readonly children?: ComponentChildren }): VNode | null {
  if (rewording === null) return null;
  return (
    <div class="rewording">
      <Label words="One way to say it" />
      <p>{quoted(oneLine(rewording))}</p>
      {children}
    </div>
  );
}
