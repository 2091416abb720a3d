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
    ['TC w/ L.', ['L=participant']],
    [
      'Her landlord, Mr. Voss, rang.',
      ['Her*=participant', 'Her landlord=third-party', 'Mr. Voss=third-party'],
    ],
    ['School social worker rang.', ['social worker=third-party']],
    ['Mo. is 6 mo. pregnant.', ['Mo.=participant']],
    ['He asked for soup, gave him some.', ['He=participant', '∅=author', 'him=participant']],
    ['Social security wrote.', []],
    ['James, his eldest, showed me.', ['his*=participant', 'me=author']],
    ['Her brother Rashed spoke.', ['Her*=participant', 'Her brother Rashed=third-party']],
    ['I can’t be her worker.', ['I=author', 'her*=participant', 'her worker=author']],
    ['Ct’s therapist rang.', ['Ct’s*=participant', 'therapist=third-party']],
    ['Ct handed CM with a grin the form.', ['Ct=participant', 'CM=author']],
    ['Ct rang CM at 3.', ['Ct=participant', 'CM=author']],
    ['CM from Oak House rang.', ['CM=third-party']],
    ['I coach a team.', ['I=author']],
    ['All good in that CM has the form.', ['CM=author']],
    ['T.B. sat down.', ['T.B.=participant']],
    ['Told Ana (manager) of it.', ['∅=author', 'Ana ( manager )=supervisor']],
    ['CM told her supervisor.', ['CM=author', 'her*=author', 'her supervisor=supervisor']],
  ])('are told in %j', (markdown, expected) => {
    const [sentence] = sentencesOf(markdown);
    expect(sentence === undefined ? [] : personsOf(sentence)).toEqual(expected);
  });

  test('a pronoun means whoever was last named', () => {
    const [, second] = sentencesOf('Ct’s mother came in. I hugged her.');
    expect(second === undefined ? [] : personsOf(second)).toEqual(['I=author', 'her=third-party']);
  });

  test('a name is a stranger’s where the note does not say whose it is', () => {
    const [sentence] = sentencesOf(
      'Client: Ada Vell\n\nTold Rosa that Ada rang, and her sister Mo.',
    ).slice(-1);
    const strangers = (sentence?.mentions() ?? [])
      .filter(({ isStranger }) => isStranger)
      .map(({ first }) => sentence?.tokens[first]?.text);
    expect(strangers).toEqual(['Rosa']);
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
    ['Ada told her to rest.', 'her=author'],
    ['Rui spoke of Ms. Kay. Ada told her to rest.', 'her=author'],
    ['Ada rang Ms. Kay. Ada told her to rest.', 'her=participant'],
    ['Rui told her to rest.', 'her=participant'],
    ['Ms. Kay rang. Ada called. She told me to rest.', 'me=author'],
  ])('whom the supervisor tells in %j is %s', (minutes, expected) => {
    const note = `Supervisor: Ada Moss / Worker: Rui Teal\n\n${minutes}`;
    const last = sentencesOf(note, 'supervision').at(-1);
    expect(last === undefined ? '' : personsOf(last)[1]).toBe(expected);
  });

  test.each([
    ['Ada told Rui she needs to rest.', 'she=author'],
    ['Rui said she would rest.', 'she=author'],
    ['Rui told Ms. Kay that she understood.', 'she=author'],
    ['Rui told Ms. Kay she must rest.', 'she=participant'],
  ])('in minutes, “she” of %j is %s', (minutes, expected) => {
    const note = `Supervisor: Ada Moss / Worker: Rui Teal\n\n${minutes}`;
    const last = sentencesOf(note, 'supervision').at(-1);
    expect(last === undefined ? [] : personsOf(last)).toContain(expected);
  });

  test('who tells a supervisor who writes the record is the worker', () => {
    const head = 'By: Ines Hall, team manager    With: Obi Dane, visiting coordinator\n\n';
    const last = sentencesOf(
      `${head}I let Obi sit. Mr. Kay rang. He then told me of it.`,
      'supervision',
    ).at(-1);
    expect(last === undefined ? [] : personsOf(last)).toEqual(['He=author', 'me=supervisor']);
  });

  test.each([
    ['Kept by: Dana K.', 'Dana left.', 'Dana=author'],
    ['Visitor: Dana Kay', 'Dana left.', 'Dana=author'],
    ['Team: me (Dana) + Bo', 'Bo left.', 'Bo=author'],
    ['Out: Dana  In: Bo', 'Bo left.', 'Bo=author'],
    ['Written by Dana Kay the same day.', 'Dana left.', 'Dana=author'],
    ['Client: Mr. T. (prefers “Teo”)', 'Teo left.', 'Teo=participant'],
    ['Student: R.J., 15', 'R.J. left.', 'R.J.=participant'],
  ])('whom a head with %j names', (head, words, expected) => {
    const last = sentencesOf(`${head}\n\n${words}`).at(-1);
    expect(last === undefined ? [] : personsOf(last)).toEqual([expected]);
  });

  test.each([
    ['Fay told me to rest. She asked me how I slept.', 'Fay=supervisor'],
    ['I told Fay to rest. I asked her how she slept.', 'I=supervisor'],
  ])('who the other is in supervision told as %j', (words, expected) => {
    const [, second] = sentencesOf(
      `# Supervision w/ Fay, 3 May\n\nWe met. ${words}`,
      'supervision',
    );
    expect(second === undefined ? [] : personsOf(second)[0]).toBe(expected);
  });

  test.each([
    ['participant: Lamar Bello', 'lamar said hi.', 'lamar=participant'],
    ['participant: Lamar Bello', 'I met lamar’s aunt.', 'lamar’s*=participant'],
    ['participant: Will Bello', 'I will wait.', 'I=author'],
    ['participant: Jan van der Berg', 'Mr. van der Berg came.', 'Mr. van der Berg=participant'],
    ['participant: van der Berg', 'van der Berg came.', 'van der Berg=participant'],
    ['participant: Ms. O’Brien', "O'Brien came.", "O'Brien=participant"],
    ['participant: Dr. Al-Sayed', 'Al-Sayed came.', 'Al-Sayed=participant'],
    [
      'staff: Bo',
      'i met halima. halima said hi to me and i wrote. halima left',
      'halima=participant',
    ],
    ['staff: Bo', 'i met bread. the bread said hi to me and i wrote. bread said', ''],
  ])('names of the head %j are read in %j', (head, words, expected) => {
    const last = sentencesOf(`---\ntype: home visit\n${head}\n---\n\n${words}`).at(-1);
    expect(
      last === undefined ? '' : (personsOf(last).at(expected.includes('*') ? 1 : 0) ?? ''),
    ).toBe(expected);
  });

  test.each([
    ['participant: Ana Cole', 'Ms. Voss=third-party'],
    ['participant: Ana', 'Ms. Voss=participant'],
    ['participant: Ana Voss', 'Ms. Voss=participant'],
  ])('of a note with %j, %j is in it', (head, expected) => {
    const [sentence] = sentencesOf(`---\ntype: home visit\n${head}\n---\n\nMs. Voss rang.`);
    expect(sentence === undefined ? [] : personsOf(sentence)).toEqual([expected]);
  });

  test('whoever keeps opening sentences in a contact note is the participant', () => {
    const note = 'Milly sat by the door. Milly asked for soup.\n\nI gave Milly a coat.';
    const last = sentencesOf(note).at(-1);
    expect(last === undefined ? [] : personsOf(last)).toEqual(['I=author', 'Milly=participant']);
  });

  test('a word that opens sentences and stands in lower case too is no name', () => {
    const note = 'Dinner ran late. Dinner brought the group together. I cooked the dinner.';
    const [first] = sentencesOf(note);
    expect(first === undefined ? [] : personsOf(first)).toEqual([]);
  });

  test.each([
    ['Key worker: Orla. Family: Quinn.\n\nOrla met them.', 'Orla=author'],
    ['YP (Jess, 16) seen at home.\n\nJess slept.', 'Jess=participant'],
    ['House meeting 8/8. Staff: Tory, Bet. Residents: 9.\n\nBet brought juice.', 'Bet=author'],
    ['Facilitators: Dee and Col\n\nCol brought juice.', 'Col=supervisor'],
    ['Landlord (Mr. Voss) present.\n\nMr. Voss shouted.', 'Mr. Voss=third-party'],
  ])('the head of %j tells who is who', (note, expected) => {
    const last = sentencesOf(note).at(-1);
    expect(last === undefined ? '' : personsOf(last)[0]).toBe(expected);
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
