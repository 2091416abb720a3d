import { describe, expect, test } from 'vitest';
import { lintNote } from '../../../src/lint.ts';
import { readCatalogue } from '../../../src/rules/catalogue.ts';
import { cardText, guidelineFiles } from '../card.ts';

const text = cardText({
  where: '{ notes: contact, voice: staff, stance: asserted }',
  options: `{ any: ['nothing of the kind'], together: [['(my|her) aunt', '#Participant', 'choir']] }`,
});
const rules = await readCatalogue([{ path: 'rules/loan.yml', text }, ...guidelineFiles]);

/** The passages found in a contact note. */
function found(words: string): readonly string[] {
  const note = `---\ntype: contact note\nauthor: CM\nparticipant: ct\n---\n\n${words}`;
  return lintNote(note, 'notes/visit.md', rules).findings.map(({ passage }) => passage);
}

describe('Parts that stand together', () => {
  test.each([
    ['in any order', 'In the choir my aunt stands by ct.', 'choir my aunt stands by ct'],
    ['after a person', 'Ct knows my aunt from the choir.', 'knows my aunt from the choir'],
    ['across “that”', 'Ct goes to the choir that my aunt leads.', 'goes to the choir that my aunt'],
    ['across “and”', 'Ct and my aunt sing in a choir.', 'Ct and my aunt sing in a choir'],
  ])('are found %s', (_, words, passage) => {
    expect(found(words)).toEqual([passage]);
  });

  test.each([
    ['in two clauses', 'My aunt is ill; ct is in the choir.'],
    ['in two statements', 'My aunt called and ct went to the choir.'],
    ['where one is missing', 'My aunt sings in the choir.'],
    ['where it is denied', 'Ct does not know my aunt from the choir.'],
    ['where it is supposed', 'If ct meets my aunt in the choir, CM will say so.'],
    ['where it is asked', 'Does ct know my aunt from the choir?'],
    ['in somebody else’s words', '“My aunt sings in the choir with the client,” said her sister.'],
    ['where one word would be two of them', 'CM met her aunt from the choir.'],
  ])('are left alone %s', (_, words) => {
    expect(found(words)).toEqual([]);
  });
});
