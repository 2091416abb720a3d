import { describe, expect, test } from 'vitest';
import { personsOf, sentencesOf } from './model.ts';

/** The persons of a note's last sentence. */
function lastPersons(markdown: string, type?: string): readonly string[] {
  const last = sentencesOf(markdown, type).at(-1);
  return last === undefined ? [] : personsOf(last);
}

describe('whom a pronoun means in a supervisor’s own record', () => {
  const head = 'Supervisor: me (Ines)\nSupervisee: Obi\n\nObi came in.\n\n';

  test.each([
    ['I asked whether he had logged it.', 'he=author'],
    ['Ct rang. I asked whether he was well.', 'he=participant'],
    ['Ct rang. Told him he is no fool.', 'him=author'],
  ])('of %j', (sentence, expected) => {
    expect(lastPersons(head + sentence, 'supervision')).toContain(expected);
  });
});

describe('whom a pronoun means in a worker’s own record', () => {
  test('whoever asks “me” is the supervisor where nobody else was named', () => {
    const note = 'Supervision w/ Ines\n\nWe spoke of the rota. She asked me to be early.';
    expect(lastPersons(note, 'supervision')).toContain('She=supervisor');
    const other = 'Supervision w/ Ines\n\nTom’s mum rang. She asked me to be early.';
    expect(lastPersons(other, 'supervision')).toContain('She=third-party');
  });
});

describe('whom a pronoun means', () => {
  test.each([
    ['a subject goes on before an object', 'Ct saw her aunt. She is tired.', 'She=participant'],
    [
      'an outsider who is only spoken of is told nothing',
      'He is low. Said his dad rang. Told him I was there.',
      'him=participant',
    ],
    ['who is told owns no clause', 'I told her boys are loud.', 'her=participant'],
    ['nobody tells the dead', 'Ct wept, her mum died in May. I told her so.', 'her=participant'],
    [
      'several are no “him”',
      'Ct and I are classmates now. Meeting him on Sunday.',
      'him=participant',
    ],
    ['somebody acts on another', 'Her son came. The uncle rang. He hit him.', 'him=third-party'],
    ['a left-out subject goes on', 'Ct came in. Spoke of her aunt. She cried.', 'She=participant'],
    [
      'an owner is named by the way',
      'Ct was seen at the aunt’s flat. She slept.',
      'She=participant',
    ],
    [
      'whoever is told goes on in what is said',
      'My aunt is loud, she shouts. I told Ms. Roe that I would wait until she was calm.',
      'she=participant',
    ],
    ['staff kin live in their sentence', 'My mum knits, she sells hats.', 'she=third-party'],
    ['staff kin are gone after it', 'I told her of my mum. She cried.', 'She=participant'],
    ['a self is the subject', 'The aunt cut herself.', 'herself=third-party'],
    ['who asks asks of another', 'The nurse asked if he was eating.', 'he=participant'],
    ['who asks for leave asks for herself', 'The aunt asked if she could stay.', 'she=third-party'],
    [
      '“her” before a noun is its owner’s alone',
      'Ida lent me a pan. Ms. Roe needs her pan. She cooks.',
      'She=participant',
    ],
    [
      'a colleague speaks again',
      'Rang my manager, left a message. She rang back.',
      'She=supervisor',
    ],
    [
      'somebody met in passing is gone after a sentence without them',
      'Ct was seen. Her aunt waited outside. The heating was on. She slept.',
      'She=participant',
    ],
    ['nobody in a talk is a “he” of it', 'Ct: Hi.\nCM: Hi.\nCt: He left.', 'He=participant'],
    ['two are meant by the first', 'Ct and her aunt came. I met them.', 'them=participant'],
    ['a colleague does nothing else', 'Rang my manager. She slept badly.', 'She=participant'],
  ])('where %s', (_, markdown, expected) => {
    expect(lastPersons(markdown)).toContain(expected);
  });

  test('first letters of staff stand for them in minutes', () => {
    const minutes = '# 1:1 Tues Ada (TM) + Rui\n\nA rang. R asked if Ms. Kay wrote to R.';
    expect(lastPersons(minutes, 'supervision')).toEqual([
      'R=author',
      'Ms. Kay=participant',
      'R=author',
    ]);
  });

  test.each([
    ['Ada asked Rui how he slept.', 'he=author'],
    ['Rui saw Ms. Kay. Ada asked why he rang her.', 'her=participant'],
    ['Rui asked whether he can go.', 'he=author'],
    ['Rui came. Ada asked how his week was.', 'his*=author'],
    ['Sir asked for the file.', 'Sir=supervisor'],
    ['Ada told Rui that she herself had been late.', 'herself=supervisor'],
    ['She told Rui off.', 'She=participant'],
    ['Rui rang. She is Rui’s niece.', 'She=participant'],
    ['Ada said he is to ring the clinic.', 'he=author'],
    ['Rui said he was tired. She said no.', 'She=supervisor'],
    ['**Rui:** They told me that she has to come in.', 'she=participant'],
  ])('in minutes, by %j', (minutes, expected) => {
    const note = `Supervisor: Ada Moss / Worker: Rui Teal\n\n${minutes}`;
    expect(lastPersons(note, 'supervision')).toContain(expected);
  });
});
