import { describe, expect, test } from 'vitest';
import { isDirective } from '../../../src/rules/grammar/directive.ts';
import { utterance } from './utterance.ts';

function directs(text: string): boolean {
  return isDirective(utterance(text).tokens);
}

describe('what the worker is to do, told as a plan', () => {
  test.each([
    'You just ring the clinic and get the date.',
    'You only go there tomorrow and collect the papers.',
    'You first finish the register.',
    'Do one thing, you call the mother.',
    'Next time you phone the night desk.',
    'Next week let the nurse do it.',
    'Before you close that file you ask the aunt.',
    'Better you speak with the headmaster.',
    'Better to leave it with the liaison.',
    'What you’ll do is ring them on Monday.',
    'You might want to call the school first.',
    'You could always just send it back.',
    'You’d want to get that written up tonight.',
    'You’d be better off going through the ward office.',
    'I’d go back to the doctor with that.',
    'I’d leave it till after the hearing.',
    'It has to be written up the same day.',
    'Text legal before you move.',
    'Get yourself down to the court.',
    'Get yourself round to the school.',
  ])('“%s” tells', (text) => {
    expect(directs(text)).toBe(true);
  });

  test.each([
    'You go there every week and it shows.',
    'You just gave her time.',
    'You just bring so much warmth to it.',
    'You only ask because you care.',
    'You might want to rest first.',
    'You could also hear the relief.',
    'Next time you see him he will be older.',
    'Next week is quieter.',
    'First you see the fear, then the anger.',
    'Before you came she asked for you.',
    'Better to have asked than not.',
    'I’d write it with you.',
    'I’d ask him myself.',
    'It has to be said that you did well.',
    'What you do is hold the room.',
    'Get on well with him.',
    'Sit with that a while.',
    'Next month the court sits.',
  ])('“%s” does not', (text) => {
    expect(directs(text)).toBe(false);
  });
});
