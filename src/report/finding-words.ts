import type { Finding } from '../findings/finding.ts';
import { oneLine } from './visible-text.ts';

type Said = Pick<Finding, 'message' | 'question' | 'guideline' | 'rewording'>;

/** What a finding says, in plain lines, for programs that show text as it is. */
export function findingWords({ message, question, guideline, rewording }: Said): readonly string[] {
  return [
    oneLine(message),
    `To think about: ${oneLine(question)}`,
    `Guideline: ${guidelineWords(guideline)}`,
    ...(rewording === null ? [] : [`One way to say it: ${quoted(oneLine(rewording))}`]),
  ];
}

/** The words of a guideline in quotation marks, with their source. */
export function guidelineWords({ excerpt, source, also }: Finding['guideline']): string {
  return `${excerptWords(excerpt)} — ${sourceWords({ source, also })}`;
}

/** The source of a guideline, with its references in brackets. */
export function sourceWords({
  source,
  also,
}: Pick<Finding['guideline'], 'source' | 'also'>): string {
  const references = also.length === 0 ? '' : ` [${also.map(oneLine).join('; ')}]`;
  return `${oneLine(source)}${references}`;
}

/** The words of a guideline in quotation marks; those that it quotes itself stand in single ones. */
export function excerptWords(excerpt: string): string {
  return quoted(oneLine(excerpt).replace(/[“"]([^“”"]*)[”"]/gu, '‘$1’'));
}

/** The text in quotation marks, unless it brings its own. */
export function quoted(text: string): string {
  return /^[“"].*[”"]$/su.test(text) ? text : `“${text}”`;
}
