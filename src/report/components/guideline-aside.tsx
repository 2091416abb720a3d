import type { VNode } from 'preact';
import type { Finding } from '../../findings/finding.ts';
import { excerptWords, sourceWords } from '../finding-words.ts';
import { oneLine } from '../visible-text.ts';
import { Label } from './label.tsx';

/** The guideline that a finding rests on. */
export function GuidelineAside({ guideline, rule }: Pick<Finding, 'guideline' | 'rule'>): VNode {
  return (
    <aside class="guideline">
      <Label words="Guideline" />
      <blockquote>{excerptWords(guideline.excerpt)}</blockquote>
      <p class="source">{sourceWords(guideline)}</p>
      <p class="rule">{oneLine(rule)}</p>
    </aside>
  );
}
