import { counted } from '../report/summary-words.ts';

/** How much there is to think about, and how much went well, in one sentence. */
export function countWords(asking: number, praising: number): string {
  const well = `${counted(praising, 'thing', 'things')} that went well`;
  if (asking === 0 && praising === 0) return 'Nothing to ask about.';
  if (asking === 0) return `Nothing to ask about, and ${well}.`;
  const think = `${counted(asking, 'passage', 'passages')} to think about`;
  return praising === 0 ? `${think}.` : `${think}, ${well}.`;
}
