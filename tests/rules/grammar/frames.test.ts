import { describe, expect, test } from 'vitest';
import { frames } from '../../../src/rules/grammar/frames.ts';
import { spokenWords } from '../../../src/rules/grammar/spoken-words.ts';
import { utterance } from './utterance.ts';

const words = (text: string) => spokenWords(utterance(text).tokens);

describe('frames', () => {
  test.each([
    ['did|do you', 'Did you go?', 2],
    ['did|do you', 'Did they go?', -1],
    ['are you very? sure', 'Are you sure?', 3],
    ['are you very? sure', 'Are you very sure?', 4],
    ['are you sure', 'Are you really just sure?', 5],
    ['<auxiliary> <subject>', 'Hasn’t she left?', 2],
    ['why ... late', 'Why is the second form late?', 6],
    ['why ... late', 'Why is it so? It is late', -1],
    ['which _ is', 'Which form is it?', 3],
    ['how so $', 'How so?', 2],
    ['how so $', 'How so many?', -1],
    ['what|which\nwho', 'Who called?', 1],
    ['going to call', 'Gonna call?', 3],
  ])('“%s” stands in “%s” up to word %i', (text, line, end) => {
    expect(frames(text).endAt(words(line), 0)).toBe(end);
  });

  test('stand anywhere when asked so', () => {
    expect(frames('the end').standIn(words('This is the end of it.'))).toBe(true);
    expect(frames('the end').standIn(words('This is the end of it.'), 3)).toBe(false);
  });

  test('name a class that is not there', () => {
    expect(() => frames('a <noun>').endAt(words('a cat'), 0)).toThrow('no class <noun>');
  });

  test('take a time in proportion to the words, whatever stands in them', () => {
    const long = words(`why ${'why '.repeat(400)}`);
    expect(frames('why ... why ... why ... late').standIn(long)).toBe(false);
  });
});
