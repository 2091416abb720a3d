import { describe, expect, test } from 'vitest';
import { isDirective } from '../../../src/rules/grammar/directive.ts';
import { utterance } from './utterance.ts';

function directs(text: string): boolean {
  return isDirective(utterance(text).tokens);
}

describe('a ban', () => {
  test.each([
    'From now on no calls to her after six.',
    'Until the panel sits, no more lifts.',
    'No visits alone until I say so.',
    'No more cash from your pocket.',
    'No texting him on the weekend.',
    'Nobody goes there without a second person.',
    'You don’t promise her anything about the flat.',
    'You never hand over a key without a signature.',
    'You’re not going back there by yourself.',
    'You’re not to lend him the van.',
  ])('“%s” lays down', (text) => {
    expect(directs(text)).toBe(true);
  });

  test.each([
    'No calls from the mother this week.',
    'No more calls from the ex then.',
    'No texting from him since Sunday.',
    'No money in the budget.',
    'No rush with that.',
    'Till then no news.',
    'Nobody goes hungry on her watch.',
    'You never promise what you can’t keep.',
    'You don’t take anything for granted.',
    'You don’t need to have the answer.',
    'You’re not alone in this.',
    'You are not to blame.',
  ])('“%s” does not', (text) => {
    expect(directs(text)).toBe(false);
  });
});
