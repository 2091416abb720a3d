import { describe, expect, test } from 'vitest';
import { knowAgency } from '../../src/discourse/agency.ts';
import type { Sentence } from '../../src/discourse/discourse.ts';
import { modelDiscourse } from '../../src/discourse/model-discourse.ts';
import { readNote } from '../../src/note/read-note.ts';
import { personsOf, wordsOf } from './model.ts';

const agency = knowAgency(
  [],
  new Map([
    ['ydw', 'youth worker'],
    ['HTO', 'housing tenancy officer'],
    ['Intk.', 'intake'],
    ['IT', 'information technology'],
    ['HB', 'housing benefit'],
    ['OOH', 'out of hours'],
    ['r/v', 'review'],
  ]),
);

function sentencesOf(markdown: string): readonly Sentence[] {
  const head = markdown.startsWith('---') ? '' : '---\ntype: home visit\n---\n\n';
  const note = readNote(head + markdown);
  return modelDiscourse(note, { words: new Map(), tags: new Set() }, agency).sentences;
}

/** The words of a note as they are looked up, sentence by sentence. */
function readAs(markdown: string): readonly string[] {
  return sentencesOf(markdown).map(({ tokens }) =>
    tokens.flatMap(({ kind, norm }) => (kind === 'subject' ? [] : norm)).join(' '),
  );
}

describe('A short form of the agency is read as what it stands for', () => {
  test.each([
    ['The HB is late.', ['the housing benefit is late .']],
    ['She called OOH twice.', ['she called out of hours twice .']],
    ['We set an r/v for May.', ['we set an review for may .']],
    ['Met the ydw and two YDWs.', ['met the youth worker and two youth workers .']],
    ['It is the ydw’s desk.', ["it is the youth worker's desk ."]],
    ['IT was down, and it was late.', ['information technology was down , and it was late .']],
    ['“The HB is late,” she said.', ['“” she said .', 'the housing benefit is late ,']],
    ['The hb line is the HBX.', ['the hb line is the hbx .']],
  ])('%j', (markdown, expected) => {
    expect(readAs(markdown)).toEqual(expected);
  });
});

describe('A dot that belongs to a short form ends no sentence', () => {
  test.each([
    ['Did the intk. Monday at ten.', ['Did the intk. Monday at ten.']],
    ['Did the Intk. She was late.', ['Did the Intk.', 'She was late.']],
    ['The YDW told her about the Intk.', ['The YDW told her about the Intk.']],
    ['Spoke to the HTO. Rent is due.', ['Spoke to the HTO.', 'Rent is due.']],
  ])('%j', (markdown, expected) => {
    expect(sentencesOf(markdown).map(wordsOf)).toEqual(expected);
  });
});

test('Each word of it stands where the short form does', () => {
  const [sentence] = sentencesOf('The HB is late.');
  const places = sentence?.tokens.map(({ start, end }) => sentence.block.text.slice(start, end));
  expect(places).toEqual(['The', 'HB', 'HB', 'is', 'late', '.']);
});

describe('A short form of a role', () => {
  test.each([
    ['The ydw lent ct $20.', ['The youth worker=author', 'ct=participant']],
    ['HTO told the YDW to call.', ['officer=third-party', 'the youth worker=author']],
  ])('is somebody in prose: %j', (markdown, expected) => {
    expect(personsOf(sentencesOf(markdown)[0] ?? never())).toEqual(expected);
  });

  test.each([
    ['front matter', '---\nydw: Ana Cole\n---\n\nAna called.'],
    ['a line of the head', 'YDW: Ana Cole\n\nAna called.'],
    ['those present', 'Present: Ana Cole (YDW), Ms. Farrow\n\nAna called.'],
  ])('tells in %s who somebody is', (_, markdown) => {
    const last = sentencesOf(markdown).at(-1);
    expect(personsOf(last ?? never())).toEqual(['Ana=author']);
  });

  test.each([
    ['YDW: Did you go?\n\nCt: I did.\n\nYDW: And then?'],
    ['Ana (YDW): Did you go?\n\nCt: I did.\n\nAna (YDW): And then?'],
  ])('opens a turn: %j', (markdown) => {
    expect(sentencesOf(markdown).map(({ mode, voice }) => `${mode} ${voice}`)).toEqual([
      'turn author',
      'turn participant',
      'turn author',
    ]);
  });
});

function never(): never {
  throw new Error('the note has no sentence');
}
