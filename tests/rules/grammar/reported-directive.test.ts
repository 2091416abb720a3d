import { describe, expect, test } from 'vitest';
import { reportedDirective } from '../../../src/rules/grammar/reported-directive.ts';
import { utterance } from './utterance.ts';

/** Reads minutes in which Ruth supervises Lena, who is also CM and the only “her”. */
function read(text: string): string | null {
  const { tokens } = utterance(text);
  const isRuth = tokens.some(({ norm }, index) => norm === 'ruth' && index < 3);
  return reportedDirective(tokens, {
    subjectOf: () => (isRuth ? 'supervisor' : 'author'),
    isAsked: () => false,
    isOutsider: (token) => /^(?:landlord|marco)$/.test(tokens[token]?.norm ?? ''),
    isWorker: (token) => /^(?:lena|cm|her|she)$/.test(tokens[token]?.norm ?? ''),
  });
}

describe('a directive in minutes', () => {
  test.each([
    'Ruth told Lena to close the file.',
    'Ruth told JT to close the file.',
    'Ruth told her to get it done this week.',
    'Ruth instructed CM to send the letter by Friday.',
    'Ruth directed Lena not to call the aunt.',
    'Ruth wants Lena to redo the plan.',
    'Ruth said to go ahead and book it.',
    'Ruth said Lena must see the room.',
    'Ruth told CM that she has to finish the notes.',
    'Ruth asked Lena to complete the review form.',
    'Ruth directed that the file should be closed.',
    'Ruth instructed that no cash be given.',
    'Ruth advised to refer to the clinic.',
    'Ruth suggested Lena ring the school.',
    'Ruth insisted CM hand the key back.',
    'Ruth was of the view that we should close the case.',
    'Ruth was clear that CM shouldn’t call again.',
    'Ruth says don’t go there alone.',
    'Ruth said just drop it off.',
    'Ruth said CM needs to be firmer.',
    'Ruth reminded CM to log each visit.',
    'Ruth told her Ruth wanted the whole file by noon.',
  ])('“%s” is told', (text) => {
    expect(read(text)).toBe('told');
  });

  test.each([
    'Lena should take the two new cases.',
    'Lena is to rewrite the summary.',
    'CM must send the report on Monday.',
    'Lena was told to drop the case.',
    'Lena was instructed to keep a log.',
    'CM told to hand the key back.',
  ])('“%s” is laid down', (text) => {
    expect(read(text)).toBe('laid-down');
  });

  test.each([
    'Lena said she needs to call the school.',
    'Lena told her to close the file.',
    'Ruth told her she wanted it by noon.',
    'Lena to send the form by 5/3.',
    'Lena will send the form.',
    'Ruth told the landlord to fix the heat.',
    'Ruth told Marco to close the window.',
    'Ruth told Lena to take the afternoon off.',
    'Ruth told Lena to trust herself.',
    'Ruth asked Lena to read the sentence aloud.',
    'Ruth asked Lena to describe the room.',
    'Ruth suggested we look at it together.',
    'Ruth recommended a podcast.',
    'Ruth asked that the minutes be kept short.',
    'Ruth said leave is approved.',
    'Ruth felt we should meet more often.',
    'Ruth reminded CM to rest.',
    'Ruth decided to call the school.',
    'Ruth asked what Lena needs to do next.',
    'Ruth reminded Lena that the injury must be reported to the hotline.',
    'Ruth told Lena to report it to the hotline today.',
    'Ruth told Lena that the visit went well.',
    'Lena should be proud of the visit.',
    'Lena should hear by Friday.',
  ])('“%s” is none', (text) => {
    expect(read(text)).toBeNull();
  });
});
