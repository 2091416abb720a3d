import { describe, expect, test } from 'vitest';
import { personsOf, sentencesOf } from './model.ts';

describe('persons of a sentence', () => {
  test.each([
    ['I called her.', ['I=author', 'her=participant']],
    ['Called ct.', ['∅=author', 'ct=participant']],
    ['Reports feeling better.', ['∅=participant']],
    ['Met ct and gave her a pass.', ['∅=author', 'ct=participant', '∅=author', 'her=participant']],
    ['Ct came late and brought cake.', ['Ct=participant', '∅=participant']],
    [
      'Ct’s friend drove her home.',
      ['Ct’s*=participant', 'friend=third-party', 'her=participant', 'her*=third-party'],
    ],
    [
      'My cousin knows the client.',
      ['My*=author', 'My cousin=third-party', 'the client=participant'],
    ],
    [
      'The landlord let her stay.',
      ['The landlord=third-party', 'her=participant', 'her*=third-party'],
    ],
    ['Mom is tired.', ['Mom=participant']],
    ['Her mom is tired.', ['Her*=participant', 'Her mom=third-party']],
    ['Ms. R. signed.', ['Ms. R.=participant']],
    ['A worker from the county called.', ['A worker=third-party']],
    ['She has a ct date.', ['She=participant']],
  ])('are told in %j', (markdown, expected) => {
    const [sentence] = sentencesOf(markdown);
    expect(sentence === undefined ? [] : personsOf(sentence)).toEqual(expected);
  });

  test('a pronoun means whoever was last named', () => {
    const [, second] = sentencesOf('Ct’s mother came in. I hugged her.');
    expect(second === undefined ? [] : personsOf(second)).toEqual(['I=author', 'her=third-party']);
  });

  test('“I” in a quotation is whoever speaks', () => {
    const [, said] = sentencesOf('Ct said, “I lent you my car.”');
    expect(said === undefined ? [] : personsOf(said)).toEqual([
      'I=participant',
      'you=author',
      'my*=participant',
    ]);
  });

  test.each([
    ['I walked K. back and sat with her till she calmed, told her to rest.', 5, '∅=author'],
    ['Ms. Ito called Mr. Fox because he was late.', 2, 'he=participant'],
  ])('the verbs of %j keep their subject', (markdown, at, expected) => {
    const [sentence] = sentencesOf(markdown);
    expect(sentence === undefined ? '' : personsOf(sentence)[at]).toBe(expected);
  });

  test('everybody at a team meeting is staff, one by one', () => {
    const [, second] = sentencesOf(
      'Present: Ana (chair), Dev, Lon, Xiu\n\nLon met Xiu.',
      'team meeting',
    );
    expect(second === undefined ? [] : personsOf(second)).toEqual(['Lon=author', 'Xiu=author']);
  });
});
