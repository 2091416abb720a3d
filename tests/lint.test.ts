import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintNote } from '../src/lint.ts';
import { readShippedCatalogue } from '../src/repository/read-shipped-catalogue.ts';
import type { RuleSet } from '../src/rules/rule.ts';

let rules: RuleSet;
beforeAll(async () => {
  rules = await readShippedCatalogue();
});

/** The words of a passage without the markup and line prefixes that stand between them. */
function wordsOf(passage: string): string {
  return passage
    .replace(/\r?\n[ \t>]*/g, ' ')
    .replace(/[*_`]/g, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replaceAll('’', "'");
}

/** Ways to write the same words in Markdown, each keeping the words as they are. */
const dressings: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join(' '),
  (words) => words.join('\u00a0'),
  (words) =>
    words
      .map((word, at) => (at === 2 ? `\n${word}` : ` ${word}`))
      .join('')
      .trim(),
  (words) =>
    words
      .map((word, at) => (at === 2 ? `\r\n${word}` : ` ${word}`))
      .join('')
      .trim(),
  (words) => words.join('\t'),
  (words) => words.map((word, at) => (at === 1 ? `**${word}**` : word)).join(' '),
  (words) => words.map((word, at) => (at === 0 ? `*${word}*` : word)).join(' '),
  (words) => words.join(' ').replaceAll("'", '’'),
];
/** Places to put a sentence of supervision; the label opens the turn. */
const settings: readonly ((sentence: string) => string)[] = [
  (sentence) => `Supervisor: ${sentence}`,
  (sentence) => `**Supervisor:** ${sentence}`,
  (sentence) => `- first\n  - Supervisor: ${sentence.replace(/\r?\n/g, ' ')}`,
  (sentence) => `> Supervisor: ${sentence.replace(/\r?\n/g, '\n> ')}`,
  (sentence) =>
    `| Speaker | Said |\n|---|---|\n| Supervisor | ${sentence.replace(/[\r\n]+/g, ' ')} |`,
  (sentence) => `🙂 It rained &amp; poured.\n\nSupervisor: ${sentence}`,
];
const questions = ["Didn't you call the school", 'Are you done with it', 'Is the form in the file'];

describe('lintNote', () => {
  test('cuts the exact words of a finding out of any Markdown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questions),
        fc.constantFrom(...dressings),
        fc.constantFrom(...settings),
        fc.constantFrom('', '\ufeff'),
        (question, dress, set, mark) => {
          const source = `${mark}---\ntype: supervision\n---\n\n${set(`${dress(question.split(' '))}?`)}\n`;
          const findings = lintNote(source, '', rules).findings.filter(
            ({ rule }) => rule === 'closed-question',
          );
          expect(findings).toHaveLength(1);
          for (const { start, end, passage } of findings) {
            expect(source.slice(start, end)).toBe(passage);
            expect(wordsOf(passage)).toBe(`${question}?`);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('gives findings in reading order with passages cut from the source, whatever it is given', () => {
    const pieces = fc.constantFrom(
      'I lent ct $20. ',
      'Supervisor: ',
      'Did you call? ',
      '“',
      '”',
      '**',
      '> ',
      '- ',
      '\n\n',
      '\r\n',
      '| a | b |\n|---|---|\n',
      'Told ct I know how it feels. ',
      '\u00a0',
      '🙂',
      '&amp;',
      '\\*',
      '# Plan\n',
      'claims ',
      '`',
      '(',
      '[x](y)',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const source = parts.join('');
        const { findings } = lintNote(source, 'supervision/a.md', rules);
        let last = 0;
        for (const { start, end, passage } of findings) {
          expect(source.slice(start, end)).toBe(passage);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(passage.trim()).not.toBe('');
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same findings every time', () => {
    const source = 'I lent ct $20. Told her I know how hard it is. Ct claims she called.';
    expect(lintNote(source, 'a.md', rules)).toEqual(lintNote(source, 'a.md', rules));
  });
});
