import { expect, test } from 'vitest';
import { measureSilence, silenceLines } from '../../measure/silence.ts';
import { readCatalogue } from '../../src/rules/catalogue.ts';
import { cardText, guidelineFiles } from '../rules/card.ts';

const rules = await readCatalogue([
  { path: 'rules/loan.yml', text: cardText() },
  {
    path: 'rules/note.yml',
    text: cardText({ id: 'note', severity: 'info', options: "{ any: ['gave'] }" }),
  },
  { path: 'rules/standing/figures.yml', text: 'loan: { right: 0, surplus: 0 }' },
  ...guidelineFiles,
]);

const notes = [
  { file: 'a.md', source: 'CM lent it.\n\nCM gave it back.\n' },
  { file: 'b.md', source: 'It rained.\n' },
  { file: 'c.md', source: 'One.\n\nCM lent it.\n' },
];

test('Silence counts what is grave by its card, in a thousand words', () => {
  const silence = measureSilence(notes, rules);
  expect(silence).toEqual({
    words: 13,
    perThousand: 2000 / 13,
    lines: ['innocent a.md:1 loan "lent"', 'innocent c.md:3 loan "lent"'],
  });
  const rate = 'warnings and errors in 13 words of innocent prose: 2, 153.85 in a thousand';
  expect([...silenceLines(silence, false)]).toEqual([rate]);
  expect([...silenceLines(silence, true)]).toEqual([rate, ...silence.lines]);
});

test('Silence is complete in no notes at all', () => {
  expect(measureSilence([], rules)).toEqual({ words: 0, perThousand: 0, lines: [] });
});
