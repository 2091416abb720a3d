import { describe, expect, test } from 'vitest';
import { measureSilence, readInnocentNotes } from '../measure/silence.ts';
import type { Finding } from '../src/findings/finding.ts';
import { lintNote } from '../src/lint.ts';
import { readShippedCatalogue } from '../src/repository/read-shipped-catalogue.ts';
import { innocentParagraphs } from './innocent-paragraphs.ts';

const catalogue = await readShippedCatalogue();
const paragraphs = Object.entries(innocentParagraphs).flatMap(([folder, texts]) =>
  texts.map((text) => [text.replaceAll(/\s+/gu, ' ').trim(), folder] as const),
);

/** Whether a finding would be a warning or an error, were its rule proven. */
function isGrave({ rule, severity }: Finding): boolean {
  const card = catalogue.rules.find(({ id }) => id === rule);
  const asWritten = card?.lowered?.from ?? severity;
  return asWritten === 'warning' || asWritten === 'error';
}

describe('Nothing is said of innocent prose', () => {
  test.each(paragraphs)('%s', (text, folder) => {
    const { findings } = lintNote(`${text}\n`, `${folder}/note.md`, catalogue);
    const grave = findings.filter(isGrave);
    expect(grave.map(({ rule, passage }) => `${rule}: ${passage}`)).toEqual([]);
  });

  test('in at least 150 sentences', () => {
    const sentences = paragraphs.flatMap(([text]) => text.split(/(?<=[.?!]”?) (?=\p{Lu}|“)/u));
    expect(sentences.length).toBeGreaterThanOrEqual(150);
  });
});

describe('The notes of fixtures/innocent', () => {
  const silence = measureSilence(readInnocentNotes(), catalogue);

  test('are ten thousand words and more', () => {
    expect(silence.words).toBeGreaterThanOrEqual(10_000);
  });

  test('have at most 0.3 warnings and errors in a thousand words', () => {
    expect(silence.perThousand, silence.lines.join('\n')).toBeLessThanOrEqual(0.3);
  });
});
