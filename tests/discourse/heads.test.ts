import { describe, expect, test } from 'vitest';
import { sentencesOf, voicesOf } from './model.ts';

describe('The head of a supervision record tells who leads', () => {
  test.each([
    [
      'by a title without order, when the notes show who asks',
      'Sup 4 May – Ines & Obi\n\nInes asked how the week was. Ines suggested a walk.\n\nInes: How was it?\n\nObi: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'by letters behind a name',
      '# 1:1 Thurs Dora (TM) + Obi\n\nD was late.\n\nD: How was it?\n\nO: Fine.',
      ['author: D was late.', 'supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'by a role of one behind a double stroke',
      'Sup notes\nIda K. (sup) // Obi Dane (job wrangler)\n\nIda: How was it?\n\nObi: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'by who asks, when to ask for leave is no lead',
      'Supervision log 4.5., Ines and Obi\n\nObi asked whether he can go home. Ines asked how it was.\n\nInes: How was it?\n\nObi: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'by a legend that gives only one role',
      'AB = Ines (supervisor), LM = Obi.\n\nAB: How was it?\n\nLM: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'by short forms that a legend explains',
      'LM = Lena Moor (team leader); BA = Ben Adi (case worker II)\n\nLM: How was it?\n\nBA: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'by a legend with roles behind commas',
      '(Q = Quin, sup; Ro = Rona, advocate)\n\nQ - How was it?\nRo - Fine.\nQ - Good.\nRo - Thanks.\nQ - And home?\nRo - Quiet.',
      [
        'supervisor: How was it?',
        'author: Fine.',
        'supervisor: Good.',
        'author: Thanks.',
        'supervisor: And home?',
        'author: Quiet.',
      ],
    ],
    [
      'by roles and names in one line of a form',
      '**Worker** T. Hale **Sup** L. Moor-Day **Date** 4/5\n\nLMD: How was it?\n\nTH: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'by a short role before the second name',
      'SUPERVISION – N. Cullen / sup. B. Hearn – 4/5\n\nBH: How was it?\n\nNC: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'in another language',
      'Supervisora: Lena\nTrabajadora social: Rona\n\nLena: How was it?\n\nRona: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(voicesOf(markdown, 'supervision').slice(-expected.length)).toEqual(expected);
  });
});

describe('A table tells who speaks', () => {
  const head = '---\ntype: supervision\nsupervisor: Lena Moor\nworker: Rona Teal\n---\n\n';

  test('by a column of words for each speaker', () => {
    const table = '| Topic | LM | RT |\n|---|---|---|\n| Leave | You off in May? | Yes, a week |';
    expect(voicesOf(head + table).slice(-3)).toEqual([
      'author: Leave',
      'supervisor: You off in May?',
      'author: Yes, a week',
    ]);
  });

  test('by a column of names that is not the first', () => {
    const table =
      '| Time | Who | Notes |\n|---|---|---|\n| 9:00 | Lena | What helped? |\n| | Rona | The bus |';
    expect(voicesOf(head + table).slice(-2)).toEqual([
      'supervisor: What helped?',
      'author: The bus',
    ]);
  });

  test('and a column without a header moves nothing', () => {
    const table =
      '| | Who | Notes |\n|---|---|---|\n| 9:00 | Lena | What helped? |\n| | Rona | The bus |';
    expect(voicesOf(head + table).slice(-2)).toEqual([
      'supervisor: What helped?',
      'author: The bus',
    ]);
  });

  test('and a table of owners holds no turns', () => {
    const table = '| Who | Notes |\n|---|---|\n| Lena | Ring the school |';
    expect(voicesOf(head + table).slice(-2)).toEqual(['author: Lena', 'author: Ring the school']);
  });

  test('with or without a column that has no header', () => {
    const table = '| | Who | Notes |\n|---|---|---|\n| 1 | Lena | Ring the school |';
    expect(voicesOf(head + table).slice(-2)).toEqual(['author: Lena', 'author: Ring the school']);
  });
});

describe('Who is named without more', () => {
  test.each([
    [
      'in the log of a place is one of those who come',
      'Night shift, hostel\n\nAn hour later Femi sat with me by the door.',
      'participant',
    ],
    [
      'elsewhere is somebody around the participant',
      'Visit with ct\n\nAn hour later Femi sat with ct by the door.',
      'third-party',
    ],
    [
      'after the number of a room stays there',
      'Notes\n\nRoom 4 (Femi, 2 kids) is new. An hour later Femi sat by the door.',
      'participant',
    ],
  ])('%s', (_, markdown, voice) => {
    const last = sentencesOf(markdown).at(-1);
    const femi = last?.mentions().find(({ first }) => last.tokens[first]?.text === 'Femi');
    expect(femi?.voice).toBe(voice);
  });
});
