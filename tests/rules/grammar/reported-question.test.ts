import { describe, expect, test } from 'vitest';
import { reportedQuestions } from '../../../src/rules/grammar/reported-question.ts';
import { utterance } from './utterance.ts';

/** Each reported question as `kind: words`, with the marks `narrow`, `leading` and `wish`. */
function reported(text: string): readonly string[] {
  const { tokens } = utterance(text);
  const isWorker = (token: number): boolean => /^(?:cm|lena|she)$/.test(tokens[token]?.norm ?? '');
  return reportedQuestions(tokens, isWorker).map(
    ({ kind, first, last, isNarrow, isLeading, isWish }) => {
      const [from, to] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
      const marks = [isNarrow ? ' narrow' : '', isLeading ? ' leading' : '', isWish ? ' wish' : ''];
      return `${kind}${marks.join('')}: ${text.slice(from, to)}`;
    },
  );
}

describe('a reported question', () => {
  test.each([
    ['Supervisor asked if CM had sent the letter.', 'asked if CM had sent the letter'],
    ['Supervisor asked CM whether the aunt had signed.', 'asked CM whether the aunt had signed'],
    ['TL then asked her if the school knows; she will call.', 'asked her if the school knows'],
    [
      'Manager enquired whether mileage was in, and CM said yes.',
      'enquired whether mileage was in',
    ],
    ['PD inquired if there was a court date.', 'inquired if there was a court date'],
    ['She queried whether the flat is big enough.', 'queried whether the flat is big enough'],
    ['Supervisor checked whether the ROI was on file.', 'checked whether the ROI was on file'],
    ['Supervisor wondered whether the plan still fits.', 'wondered whether the plan still fits'],
    ['Victor asked did Lena close the file.', 'asked did Lena close the file'],
    ['I asked had she seen the nurse.', 'asked had she seen the nurse'],
    ['Supervisor asked isn’t there a form for that.', 'asked isn’t there a form for that'],
    ['Asked is the card signed already.', 'Asked is the card signed already'],
  ])('“%s” is closed', (text, words) => {
    expect(reported(text)).toEqual([`closed: ${words}`]);
  });

  test('a second question in question order is a place of its own', () => {
    expect(reported('She asked whether the nurse came, and had he eaten.')).toEqual([
      'closed: asked whether the nurse came',
      'closed: had he eaten',
    ]);
  });

  test.each([
    ['Supervisor asked what Lena saw first.', 'asked what Lena saw first'],
    ['Supervisor asked Lena how she took it, and she said well.', 'asked Lena how she took it'],
    ['She opened by asking what stayed from last week.', 'asking what stayed from last week'],
    ['Asked her what a good day looks like & she laughed.', 'Asked her what a good day looks like'],
    ['I asked what had changed, and for whom.', 'asked what had changed, and for whom'],
    ['Supervisor put the question how the boys see it.', 'put the question how the boys see it'],
    ['Supervisor asked her to walk us through the call.', 'asked her to walk us through the call'],
    ['Coach asked him to say more about the silence.', 'asked him to say more about the silence'],
    ['I asked mum on 5/2 what would make it a yes.', 'asked mum on 5/2 what would make it a yes'],
  ])('“%s” is open', (text, words) => {
    expect(reported(text)).toEqual([`open: ${words}`]);
  });

  test('a wish to know is told as such', () => {
    expect(reported('Funke wanted to know what had helped.')).toEqual([
      'open wish: wanted to know what had helped',
    ]);
  });

  test.each([
    'Supervisor asked what time the hearing is.',
    'Supervisor asked when the lease ends.',
    'Supervisor asked how many visits there were.',
    'Supervisor asked where the form was.',
  ])('“%s” asks for one fact', (text) => {
    expect(reported(text)[0]).toMatch(/^open narrow/);
  });

  test.each([
    'Supervisor asked if CM would like to swap the case.',
    'Supervisor asked if she wanted help with the backlog.',
    'Supervisor asked if there was anything else.',
    'Supervisor asked whether CM had any questions.',
    'Supervisor asked if they could look at it together.',
    'Supervisor asked if the children were safe.',
    'Supervisor asked whether it had been reported to the hotline.',
    'Supervisor asked if she was okay.',
  ])('“%s” is excused', (text) => {
    expect(reported(text)[0]).toMatch(/^exempt/);
  });

  test.each([
    'Supervisor asked why CM had not called.',
    'Supervisor asked Lena why she never wrote it up.',
    'Victor put the question why the form was left empty.',
    'Supervisor asked why the visit note was still missing.',
    'Supervisor queried why CM had gone alone.',
    'Supervisor asked why nobody had told the aunt.',
    'Supervisor asked whether CM really thought that was wise.',
    'Supervisor asked what CM was thinking.',
  ])('“%s” leads', (text) => {
    expect(reported(text)[0]).toMatch(/ leading/);
  });

  test.each([
    'Supervisor asked why the landlord had not called.',
    'Supervisor asked how CM had managed the noise.',
    'Supervisor asked why CM thinks he left.',
    'Supervisor asked what CM was thinking of trying.',
  ])('“%s” does not lead', (text) => {
    expect(reported(text)[0]).not.toMatch(/ leading/);
  });

  test.each([
    'Supervisor asked about the lease.',
    'Supervisor asked for the file.',
    'Supervisor asked CM to send the form.',
    'CM was asked whether she had called.',
    'I never asked her how she would go.',
    'He left without asking what it cost.',
    'What would he say, Graeme asked, if he was here?',
    'Checked what time the bus leaves.',
    'Supervisor asked CM because it matters.',
    'They told him that if it rains they stay.',
  ])('“%s” reports none', (text) => {
    expect(reported(text)).toEqual([]);
  });
});
