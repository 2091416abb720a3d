import { expect, test } from 'vitest';
import { type GrowingNote, hardMarkdown, hardWords } from '../../measure/growing-notes.ts';
import { growth } from './growth.ts';

function named(notes: readonly GrowingNote[]): readonly (readonly [string, GrowingNote])[] {
  return notes.map((note) => [note.name, note]);
}

// Steps that grew with the square of the note would come to four times as many.
test.each(named(hardWords))('A longer note takes no more steps a character: %s', (_, note) => {
  expect(growth(note, 2500)).toBeLessThan(1.4);
});

// Some of the parser's steps grow up to where a note is cut into stretches, and no further.
test.each(named(hardMarkdown))('Nor does one full of marks: %s', (_, note) => {
  expect(growth(note, 2500)).toBeLessThan(2.2);
});
