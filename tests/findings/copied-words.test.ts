import { expect, test } from 'vitest';
import { copiedWords } from '../../src/findings/copied-words.ts';

const passage = 'She’s **told me** about her sister’s loan, and I lent her $40.';

test.each([
  ['Paid back in March.', 0],
  ['I lent her nothing.', 0],
  ['Seen: I lent her $40, paid back.', 2],
  ["SHE'S TOLD ME ABOUT it", 1],
  ['about her sister’s loan', 1],
  ['her sister’s loan', 0],
  ['', 0],
])('“%s” copies from word %i on', (reason, word) => {
  expect(copiedWords(reason, passage)).toBe(word);
});
