import { describe, expect, test } from 'vitest';
import { lintNote } from '../../../src/lint.ts';
import { readCatalogue } from '../../../src/rules/catalogue.ts';
import { cardText, guidelineFiles } from '../card.ts';

const rules = await readCatalogue([
  {
    path: 'rules/loan.yml',
    text: cardText({
      check: 'own-words',
      options: "{ words: 4, unless: ['{claim} #Quotation'] }",
      where: '{ notes: [contact, supervision], voice: participant, mode: quoted }',
    }),
  },
  ...guidelineFiles,
]);

function found(text: string, type = 'home visit'): readonly string[] {
  const note = `---\ntype: ${type}\n---\n\n${text}\n`;
  return lintNote(note, 'note.md', rules).findings.map(({ passage }) => passage);
}

describe('The check own-words', () => {
  test.each([
    ['Ct said, “I keep the door locked.”', '“I keep the door locked.”'],
    ['“I keep the door locked,” ct said.', '“I keep the door locked,”'],
    ['Describes it as “louder than the street was.”', '“louder than the street was.”'],
    ['Came late. “My bus never came.”', '“My bus never came.”'],
    ['Ct said, “I miss him.”', '“I miss him.”'],
    [
      'I asked what had helped. “Somebody at the door each morning.”',
      '“Somebody at the door each morning.”',
    ],
    ['Ct finds this “more trouble than it is worth.”', '“more trouble than it is worth.”'],
    ['Hopes for herself: “I keep the flat past June.”', '“I keep the flat past June.”'],
    ['Ct said, “Not today. I have to rest.”', '“Not today. I have to rest.”'],
  ])('finds the participant’s words once, with their marks: %s', (text, passage) => {
    expect(found(text)).toEqual([passage]);
  });

  test.each([
    'Ct said, “okay then.”',
    'I said, “You decide what goes in.”',
    'The landlord wrote, “I want them out now.”',
    'On the card it said “with love from all of us”.',
    'Gave ct the leaflet. “Safe sleep for every baby”',
    'Warm-up: “a place where I like to sit.”',
    'Ct has “a long history of missed visits”.',
    'Ct took home “Steps to a Safe Home” again.',
    'Ct claims “it never came at all.”',
    'Ct: I keep the door locked.',
  ])('passes over %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('asks for somebody who says it where the worker may be the one', () => {
    expect(found('“I was lost for words there.”', 'supervision')).toEqual([]);
    expect(found('The client said, “I was lost for words.”', 'supervision')).toEqual([
      '“I was lost for words.”',
    ]);
  });
});
