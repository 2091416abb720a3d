import { describe, expect, test } from 'vitest';
import { modelDiscourse } from '../../../src/discourse/model-discourse.ts';
import { readNote } from '../../../src/note/read-note.ts';
import { isBareItem, isLeftToDo } from '../../../src/rules/grammar/bare-items.ts';

function isBare(item: string, isThis = isBareItem): boolean {
  const note = readNote(`# Supervision\n\n## Actions\n\n- ${item}\n`, 'note.md');
  const { sentences } = modelDiscourse(note, { words: new Map(), tags: new Set() });
  return sentences.some((sentence) => sentence.block.list !== undefined && isThis(sentence));
}

describe('a bare item', () => {
  test.each([
    'gate key',
    'More one-to-ones',
    'voucher forms',
    'car seats for the twins',
    'Clinic letter',
  ])('“%s” only names a thing', (item) => {
    expect(isBare(item)).toBe(true);
  });

  test.each([
    'None',
    'Ana',
    'Ana sends the form',
    'Form was sent',
    'She rings back',
    'Next session 4 May',
    'Keys: Ana',
    'the long list of things that came up on the way to the clinic',
  ])('“%s” says more, or nothing', (item) => {
    expect(isBare(item)).toBe(false);
  });

  test.each(['The keys need to be re-cut', 'Case to be reallocated', 'Locks to be changed'])(
    '“%s” is left to do',
    (item) => {
      expect(isBare(item, isLeftToDo)).toBe(true);
    },
  );

  test.each(['Case to be held open', 'Form was sent', 'Ana to be there'])(
    '“%s” leaves nothing to do',
    (item) => {
      expect(isBare(item, isLeftToDo)).toBe(false);
    },
  );
});
