import type { VNode } from 'preact';
import type { Severity } from '../../rules/rule.ts';
import { shapes } from '../style.ts';

/** What a severity is marked with. */
export interface SeverityMarkProps {
  readonly severity: Severity;
  /** The word beside the shape; the name of the severity unless given. */
  readonly words?: string;
}

/** A severity by shape, word and colour. */
export function SeverityMark({ severity, words = severity }: SeverityMarkProps): VNode {
  return (
    <span class={`severity ${severity}`}>
      <span aria-hidden="true">{shapes[severity]}</span> {words}
    </span>
  );
}
