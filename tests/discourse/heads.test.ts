import { describe, expect, test } from 'vitest';
import type { Voice } from '../../src/discourse/discourse.ts';
import { sentencesOf, voicesOf } from './model.ts';

/** Who Femi is in the last sentence of a note. */
function voiceOfFemi(markdown: string): Voice | undefined {
  const last = sentencesOf(markdown).at(-1);
  return last?.mentions().find(({ first }) => last.tokens[first]?.text === 'Femi')?.voice;
}

describe('The head of a supervision record tells who leads', () => {
  test.each([
    [
      'by a title without order, when the notes show who asks',
      'Sup 4 May – Ines & Obi\n\nInes asked how the week was. Ines suggested a walk.\n\nInes: How was it?\n\nObi: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'by a lead’s trade',
      'Peer catch-up\nPeer lead: Ines   Peer worker: Obi\n\nINES: How was it?\n\nOBI: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'by a trade that supervises',
      'Supervision\nSupervising attorney: Ines D.\nParalegal: Obi\n\nID: How was it?\n\nO: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'by who writes of a supervisee',
      'Supervision, written up by I. Dane\nSupervisee: Obi\n\nObi came late.\n\nThen I asked if he rang.',
      ['supervisor: Obi came late.', 'supervisor: Then I asked if he rang.'],
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
      'by a legend that puts roles first',
      'sup = I. Moor; wkr = O. Adi-Dane\n\nsup: How was it?\nwkr: Fine.',
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
      'by fields on one line with one space between them',
      'Caseworker: Rona Teal Supervisor: Lena M. 4 May, in the yard\n\nLena: How was it?\n\nRona: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'by fields in brackets',
      '**Pair 2** (Coach: Lena. Caseworker: Rona. Notes by Uma)\n\nL: How was it?\n\nR: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'by whom a record is with, in brackets',
      '## Reflective supervision — Rona T. (with Lena)\n\nLena: How was it?\n\nRona: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'by who is new to the work',
      '**Supervision**\n\nRona T. (newly qualified) with Lena Moor-Day\n\nLena: How was it?\n\nRona: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'by who wrote it up',
      '# Supervision, Rona (fostering social worker)\n\nWritten up by Lena Moor, supervisor. 4 May.\n\nLena: How was it?\n\nRona: Fine.',
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

describe('The head of a note tells who is who', () => {
  test.each([
    ['a form in a table', '| | |\n|---|---|\n| CM | U. Bray |\n| Ct | Femi K. |', 'participant'],
    [
      'the name of a form',
      'INTAKE\n\nTaken by: Uma Bray · Mon 9:10\n\nName: Femi K.',
      'participant',
    ],
    ['an age in a list', 'Present: Dad (Femi), Noor (5)\n\nTaken by: Uma Bray', 'participant'],
    ['who the note is on', 'Who: Femi, 27. Where: the park.', 'participant'],
    [
      'a role in a list',
      'Out on foot\n\nw/ Femi (outreach lead) + me (Uma B., floating). Cold.',
      'author',
    ],
    [
      'facilitators between dots',
      'Group · 7 of 9 · Facil: Uma R. + Femi F. · snacks',
      'supervisor',
    ],
    ['a turn of duty', 'Night log -- Femi Bray, overnight', 'author'],
    ['a unit of the agency', 'Kin visit / 4 May / F. Femi, kinship unit', 'author'],
    ['who keeps the log', 'Detached work, Thurs. Log by Femi.', 'author'],
    [
      'whom a form was filled in with',
      '**Completed with:** Femi Bray, youth counselor, and Uma. All 3 stayed.',
      'author',
    ],
    ['the place that somebody is from', 'Who: Uma; Femi (housing office)', 'third-party'],
  ])('by %s', (_, head, voice) => {
    expect(voiceOfFemi(`${head}\n\nAn hour later Femi sat by the door.`)).toBe(voice);
  });

  test.each([
    ['whose chair is named', 'Here: Uma; Noor Bray (worker); Femi V. chairing', 'supervisor'],
    [
      'whose chair stands before the name',
      'In the room: Uma; Noor; Chair, Femi Bray. Sent word: Ida',
      'supervisor',
    ],
    [
      'whose list ends with a stop',
      'Rm 3, 9:00. Present: Noor (sup), Uma, Femi, intern Ida. Late: nobody!',
      'author',
    ],
    [
      'that lists nobody, by what they say of others',
      'Here: 9, two away\n\nFemi said the mother has moved.',
      'author',
    ],
    [
      'that is about somebody of an age',
      '# Case conference: Femi (13)\n\nPresent: Femi, Noor (chair)',
      'participant',
    ],
  ])('of a conference %s', (_, head, voice) => {
    const note = `---\ntype: case conference\n---\n\n${head}\n\nThen Femi sat by the door.`;
    expect(voiceOfFemi(note)).toBe(voice);
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
    expect(voiceOfFemi(markdown)).toBe(voice);
  });
});

describe('The head of a contact note tells whom it is about', () => {
  test.each([
    ['a title', '# Home visit – Femi Oyelaran – 3 March\n\nKettle on. Gave Femi a lift.'],
    ['a title with a date', '# Femi, 3 March\n\nKettle on. Rang Femi.'],
    ['a line in bold', '**Femi Oyelaran** – HV 3/3 – AQ\n\nKettle on. Rang Femi.'],
    ['an age', 'Femi O., 34, seen at home by AQ.\n\nKettle on. Rang Femi.'],
    ['whom staff met', 'Met Femi Oyelaran (client) at the office.\n\nRang Femi.'],
    ['initials', 'Participant (initials): FO\n\nKettle on. Rang Femi.'],
    ['a letter and a surname', 'Resident: F. Oyelaran\n\nKettle on. Rang Femi.'],
    ['a field for whom the contact was with', 'Contact with: Femi Oyelaran\n\nRang Femi.'],
    ['a short field', 'SU: Femi Oyelaran\n\nRang Femi.'],
    ['who was seen', 'Seen: Femi Oyelaran\n\nRang Femi.'],
    [
      'a column of a table',
      '| Client | Worker |\n| --- | --- |\n| Femi Oyelaran | Ada Quist |\n\nRang Femi.',
    ],
  ])('by %s', (_, markdown) => {
    expect(voiceOfFemi(markdown)).toBe('participant');
  });

  test.each([
    ['who saw somebody', 'Seen by: Femi Oyelaran\n\nRang Femi.', 'author'],
    ['initials of another', 'Resident: R. Mendel\n\nKettle on. Rang Femi.', 'third-party'],
  ])('and not by %s', (_, markdown, voice) => {
    expect(voiceOfFemi(markdown)).toBe(voice);
  });
});
