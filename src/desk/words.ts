import { counted } from '../report/summary-words.ts';
import type { Severity } from '../rules/rule.ts';

/** What to make of a finding, beside its shape. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'to settle first',
  warning: 'worth another look',
  info: 'to think with',
  praise: 'went well',
};

/** How much there is to think about, and how much went well, in one sentence. */
export function countWords(asking: number, praising: number): string {
  const well = `${counted(praising, 'thing', 'things')} that went well`;
  if (asking === 0 && praising === 0) return 'Nothing to ask about.';
  if (asking === 0) return `Nothing to ask about, and ${well}.`;
  const think = `${counted(asking, 'passage', 'passages')} to think about`;
  return praising === 0 ? `${think}.` : `${think}, ${well}.`;
}
