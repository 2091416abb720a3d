import { describe, expect, test } from 'vitest';
import { personsOf, sentencesOf, voicesOf } from './model.ts';

/** The head of a supervision that names both. */
const knownTwo = '---\ntype: supervision\nsupervisor: Ada Moss\nworker: Rui Teal\n---\n\n';

describe('modelDiscourse on records that the supervisor writes', () => {
  const typed =
    'Supervisor: Ada Moss / Worker: Rui Teal\nTyped up by Ada\n\nMs Pell has not called.';

  test.each([
    ['I told her to ring the office.', ['I=supervisor', 'her=author']],
    ['I told her she’s got to ring the office.', ['I=supervisor', 'her=author', 'she=author']],
  ])('takes whom %j tells for the worker', (words, expected) => {
    const last = sentencesOf(`${typed} ${words}`, 'supervision').at(-1);
    expect(last?.voice).toBe('supervisor');
    expect(last === undefined ? [] : personsOf(last).slice(0, expected.length)).toEqual(expected);
  });

  test('takes “I” for the worker where nobody says who has written', () => {
    const head = 'Supervisor: Ada Moss / Worker: Rui Teal';
    const last = sentencesOf(`${head}\n\nI told Ada that I rang.`, 'supervision').at(-1);
    expect(last?.voice).toBe('author');
  });
});

describe('modelDiscourse on transcripts', () => {
  test.each([
    [
      'bold labels',
      '**Supervisor:** How was it?\n\n**Worker:** It went well.',
      ['supervisor: How was it?', 'author: It went well.'],
    ],
    [
      'initials that the attendance line explains',
      'Present: Ada Moss (sup), Rui Teal (YW)\n\nAM: How was it?\n\nRT: Fine.',
      ['author: Ada Moss (sup), Rui Teal (YW)', 'supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'names that a headline explains',
      'Supervisor: Ada Moss / Worker: Rui Teal\n\nAda: How was it?\nRui: Fine.',
      ['author: Ada Moss / Worker: Rui Teal', 'supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'single letters',
      'S: How was it?\n\nW: Fine.\n\nS: And then?',
      ['supervisor: How was it?', 'author: Fine.', 'supervisor: And then?'],
    ],
    [
      'questions and answers',
      'Q: How was it?\n\nA: Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'names in front matter',
      '---\ntype: supervision\nsupervisor: Ada Moss\nworker: Rui Teal\n---\n\n**Ada:** How was it?\n\n**Rui:** Fine.',
      ['supervisor: How was it?', 'author: Fine.'],
    ],
    [
      'names that nothing explains, by who asks',
      'Nia: How was it?\n\nTom: Fine.\n\nNia: What helped?\n\nTom: The bus.',
      ['supervisor: How was it?', 'author: Fine.', 'supervisor: What helped?', 'author: The bus.'],
    ],
    [
      'a turn over several paragraphs',
      'Supervisor: One thing.\n\nAnd another.\n\nWorker: Yes.',
      ['supervisor: One thing.', 'supervisor: And another.', 'author: Yes.'],
    ],
    [
      'names and times before the words, as chats are saved',
      'Supervisor: Ada Moss / Worker: Rui Teal\n\n**Ada 09:12** How was it?\n**Rui 09:14** fine\n**Ada 09:15** And the bus?\n**Rui 09:20** late',
      [
        'author: Ada Moss / Worker: Rui Teal',
        'supervisor: How was it?',
        'author: fine',
        'supervisor: And the bus?',
        'author: late',
      ],
    ],
    [
      'one line with a name and a time, which is no chat',
      'Supervisor: Ada Moss / Worker: Rui Teal\n\nRui 09:12 train was late.',
      ['author: Ada Moss / Worker: Rui Teal', 'author: Rui 09:12 train was late.'],
    ],
    [
      'minutes with a label inside a line',
      'Supervisor: Ada Moss / Worker: Rui Teal\n\nAM asked what helps. RT: fewer intakes. Also quiet. AM will write it up.',
      [
        'author: Ada Moss / Worker: Rui Teal',
        'author: AM asked what helps.',
        'author: fewer intakes.',
        'author: Also quiet.',
        'author: AM will write it up.',
      ],
    ],
  ])('tells who speaks from %s', (_, markdown, expected) => {
    expect(voicesOf(markdown, 'supervision')).toEqual(expected);
  });

  test.each([
    ['BEV: How was it?\n\nRAVI: Fine.', 'Supervisor: Beverly Stone / Worker: Ravi Nair'],
    ['B: How was it?\n\nR: Fine.', 'Supervisor: Beverly Stone / Worker: Ravi Nair'],
    ['BS: How was it?\n\nRN: Fine.', 'Supervisor: Beverly Stone\nWorker: Ravi Nair'],
    ['Beverly: How was it?\n\nRavi: Fine.', 'Present: Ravi Nair (CM), Beverly Stone (sup.)'],
    ['JB: How was it?\n\nRN: Fine.', 'Supervisor: Jean-Benoit (lead)\nWorker: Ravi Nair'],
  ])('knows the short forms of %j', (turns, head) => {
    expect(voicesOf(`${head}\n\n${turns}`, 'supervision').slice(-2)).toEqual([
      'supervisor: How was it?',
      'author: Fine.',
    ]);
  });

  test.each([
    ['dashes', 'Ada – Try the clinic.\nRui – I will.'],
    ['hyphens', 'Ada - Try the clinic.\nRui - I will.'],
    ['brackets', '[AM] Try the clinic.\n[RT] I will.'],
    ['arrows', 'Ada > Try the clinic.\nRui > I will.'],
    ['labels above the words', '**Ada:**\n\nTry the clinic.\n\n**Rui:**\n\nI will.'],
    ['headings', '### Ada\n\nTry the clinic.\n\n### Rui\n\nI will.'],
    ['names in capitals', 'ADA MOSS\nTry the clinic.\n\nRUI TEAL\nI will.'],
    ['bars', 'Ada | Try the clinic.\nRui | I will.'],
    ['an initial and a surname', '[00:12] A. Moss: Try the clinic.\n[00:14] R. Teal: I will.'],
    ['a word between name and colon', 'Ada, then: Try the clinic.\nRui again: I will.'],
    ['a name behind the label', '**Supervisor (Ada):** Try the clinic.\n\n**Rui:** I will.'],
    ['names and times', 'Ada Moss 10:02\nTry the clinic.\n\nRui Teal, 10:03\nI will.'],
  ])('tells who speaks in a talk of two, from %s', (_, talk) => {
    expect(voicesOf(knownTwo + talk)).toEqual(['supervisor: Try the clinic.', 'author: I will.']);
  });

  test('initials and a gap open turns where there are four', () => {
    const talk = 'AM  Try the clinic.\nRT  I will.\nAM  Ring me.\nRT  Fine.';
    expect(voicesOf(knownTwo + talk)).toEqual([
      'supervisor: Try the clinic.',
      'author: I will.',
      'supervisor: Ring me.',
      'author: Fine.',
    ]);
    expect(voicesOf(`${knownTwo}AM  Cases of May.`)).toEqual(['author: AM  Cases of May.']);
  });

  test('speakers of a transcript may be numbers', () => {
    const talk = 'Speaker 1: How was it?\n\nSpeaker 2: Fine.\n\nSpeaker 1: Try the clinic.';
    expect(voicesOf(talk, 'supervision').at(-1)).toBe('supervisor: Try the clinic.');
  });

  test('a doctor may lead', () => {
    const record = 'Supervision, facilitated by Dr Moss\n\nDr Moss asked how it went.';
    const last = sentencesOf(record, 'supervision').at(-1);
    expect(last === undefined ? [] : personsOf(last)).toEqual(['Dr Moss=supervisor']);
  });

  test('whose record it is a title may say', () => {
    const record = 'Supervisor’s own note after session with Bo\n\nI told him to rest.';
    const last = sentencesOf(record, 'supervision').at(-1);
    expect(last === undefined ? [] : personsOf(last)).toEqual(['I=supervisor', 'him=author']);
  });

  test.each([
    ['What gets in the way? The hallway.', 'supervisor: What gets in the way?'],
    ['- Is the lift in yet? No.', 'supervisor: Is the lift in yet?'],
    ['Is the lift in yet? Not yet.', 'supervisor: Is the lift in yet?'],
    ['Is the lift in yet? The noise goes on.', 'author: Is the lift in yet?'],
    ['What do I do about it? Rest.', 'author: What do I do about it?'],
  ])('of minutes, %j asks the worker where nobody else can', (words, expected) => {
    expect(voicesOf(knownTwo + words)).toContain(expected);
  });

  test.each([
    ['Chair: Nia. Notes: Tom. Present 8', 'Nia asked how it went.', 'Nia=supervisor'],
    ['with: Tom. chair: Nia. 20 Oct.', 'Nia asked how it went.', 'Nia=supervisor'],
    ['There: Nia (dir), Tom', 'Nia asked how it went.', 'Nia=supervisor'],
    ['Present: Sr Nia Cole (chair), Tom', 'Sr Nia asked how it went.', 'Sr Nia=supervisor'],
  ])('%j tells who leads a meeting', (head, words, expected) => {
    const last = sentencesOf(`Case conference\n${head}\n\n${words}`, 'conference').at(-1);
    expect(last === undefined ? [] : personsOf(last)).toContain(expected);
  });

  test('staff go by a name in quotation marks or by letters of a double name', () => {
    const head = 'Supervisor: Theodora "Thea" Moss   Worker: Rui Teal-Day';
    const last = sentencesOf(`${head}\n\nThea asked RT.`, 'supervision').at(-1);
    expect(last === undefined ? [] : personsOf(last)).toEqual(['Thea=supervisor', 'RT=author']);
  });

  test('“she enquired” is the supervisor where the minutes name nobody else', () => {
    const last = sentencesOf(`${knownTwo}She enquired if the form was in.`).at(-1);
    expect(last === undefined ? [] : personsOf(last)[0]).toBe('She=supervisor');
  });

  test('a memo says from whom it is below its name', () => {
    const memo = 'MEMO\nTO: Bo Day, caseworker\nFROM: Ida Moss, supervisor\n\nI rang her.';
    expect(voicesOf(memo).at(-1)).toBe('supervisor: I rang her.');
  });

  test('names a speaker behind a quotation that a full stop ends', () => {
    expect(voicesOf(`${knownTwo}“Try the clinic.” Ada said.`)).toContain(
      'supervisor: Try the clinic.',
    );
  });

  test('takes a name with a dash for a heading, not a turn', () => {
    expect(voicesOf('**Kay (17)** – Was alone. I gave her a kit.', 'outreach')).toEqual([
      'author: Kay (17) –',
      'author: Was alone.',
      'author: I gave her a kit.',
    ]);
  });

  test('tells who writes in a pasted thread', () => {
    const thread =
      'Staff = Cam (C). Participant = Nev J. (N)\n\n9:48 PM N: you up\n9:51 PM C: Yes.';
    expect(voicesOf(thread, 'text thread').slice(-2)).toEqual([
      'participant: you up',
      'author: Yes.',
    ]);
  });

  test.each([
    [
      'dashes after names that another line has often',
      'Client - Bus was late.\nMe - Bad luck.\nClient - It was.\nMe - Tell me.\nClient - No.',
      [
        'participant: Bus was late.',
        'author: Bad luck.',
        'participant: It was.',
        'author: Tell me.',
        'participant: No.',
      ],
    ],
    [
      'an interview’s questions and answers',
      'Q: How was it?\n\nA: It rained.',
      ['author: How was it?', 'other: It rained.'],
    ],
    [
      'the writer’s “Me:”',
      '[14:03] Zola: you free?\n[14:05] Me: At four.',
      ['participant: you free?', 'author: At four.'],
    ],
    [
      'a mail’s head, and the quote below it',
      'From: Client\nTo: Case Manager\n\nBus was late.\n\n> See you at nine.',
      ['participant: Bus was late.', 'author: See you at nine.'],
    ],
    [
      'a line before a block quote',
      'Ct wrote:\n\n> Bus was late.',
      ['author: Ct wrote:', 'participant: Bus was late.'],
    ],
  ])('tells who writes from %s', (_, thread, expected) => {
    expect(voicesOf(thread)).toEqual(expected);
  });

  test('whoever signs a mail with a post has it', () => {
    const mail = 'From: Nia Keane\nTo: Ola Fitz\n\nDid he ring?\n\nNia Keane\nTeam Manager';
    expect(voicesOf(mail)).toContain('supervisor: Did he ring?');
  });

  test('a line without a colon may say from whom a quoted message is', () => {
    expect(voicesOf('Text from my manager, 4 May\n\n> Did he ring?').at(-1)).toBe(
      'supervisor: Did he ring?',
    );
  });

  test.each([
    ['Re: your 1:1', 'supervisor: I rang her.'],
    ['my supervision notes', 'author: I rang her.'],
    ['Supervision order', 'other: I rang her.'],
  ])('a mail about supervision is between the two: %s', (subject, expected) => {
    const mail = `From: Nia Keane\nTo: Ola Fitz\nSubject: ${subject}\n\nI rang her.`;
    expect(voicesOf(mail).at(-1)).toBe(expected);
  });

  test('an open question to “you” in a contact is the worker’s', () => {
    const [, asked] = sentencesOf('Ct came in.\n\nWhat would help you most? She was quiet.');
    expect(`${asked?.voice}>${asked?.addressee}`).toBe('author>participant');
  });

  test('a name or “and” may stand before what is asked', () => {
    const voices = voicesOf('Ct came in.\n\nAda, what would you like? And how would you do it?');
    expect(sentencesOf('Ct sat.\n\nAda, what would you like?').at(-1)?.mode).toBe('turn');
    expect(voices).toHaveLength(3);
  });

  test('a question is its writer’s where a tag follows', () => {
    const [asked] = sentencesOf('How was the night? I asked. She shrugged.');
    expect(`${asked?.mode} ${asked?.voice}`).toBe('turn author');
  });

  test.each([
    'How are you? she asked. I told her.',
    'Ct asked me about the day. What have you had to eat?',
  ])('a question of somebody else is none of the writer’s: %s', (words) => {
    const modes = sentencesOf(`The bus was late. ${words}`).map(({ mode }) => mode);
    expect(new Set(modes)).toEqual(new Set(['narrated']));
  });

  test('a paragraph below “texted:” is the message', () => {
    expect(voicesOf('Ct texted:\n\nWhere are you? It is cold.\n\nThe bus was late.')).toEqual([
      'author: Ct texted:',
      'participant: Where are you?',
      'participant: It is cold.',
      'author: The bus was late.',
    ]);
  });

  test('a letter goes on from its greeting to its sign-off', () => {
    const letter = 'Email to ct:\n\nHi Ada,\n\nI rang them.\n\nRui\n\nThe bus was late.';
    expect(sentencesOf(letter).map(({ mode }) => mode)).toEqual([
      'narrated',
      'turn',
      'turn',
      'turn',
      'narrated',
    ]);
  });

  test('a day before a date opens no turn', () => {
    const log = 'W 12/4 – Rang my aunt.\n\nT 13/4 – I was late.\n\nW 19/4 – I was in.';
    expect(new Set(sentencesOf(log).map(({ mode }) => mode))).toEqual(new Set(['narrated']));
  });

  test('somebody of one letter is no day beside a time', () => {
    const chat = '[18:02] M: i am tired\n[18:10] Ida: I hear you\n[18:15] M: do you';
    expect(voicesOf(`Peer support: Ida. Participant: M.\n\n${chat}`).slice(-3)).toEqual([
      'participant: i am tired',
      'author: I hear you',
      'participant: do you',
    ]);
  });

  test('several speak to one supervisor', () => {
    const chat =
      'Manager: Who is in?\nAna: Me.\nBo: I am late.\nManager: Thanks.\nAna: Fine.\nBo: Sorry.';
    expect(voicesOf(chat, 'supervision').slice(0, 3)).toEqual([
      'supervisor: Who is in?',
      'author: Me.',
      'author: I am late.',
    ]);
  });

  test('a form asks in nobody’s voice', () => {
    const [, asked] = sentencesOf('# Intake form\n\nWhat would help you most? A lift.');
    expect(asked?.mode).toBe('narrated');
  });

  test('a line of a form asks in nobody’s voice', () => {
    const [asked] = sentencesOf('- What would help you most? A lift.');
    expect(asked?.mode).toBe('narrated');
  });

  test('a post in somebody’s name of a chat tells who leads', () => {
    const chat =
      '[08:58] tl_ines: who is in?\n[09:01] obi: me\n[09:02] tl_ines: good\n[09:03] obi: bye';
    expect(voicesOf(`Team chat\n\n${chat}`).slice(-4)).toEqual([
      'supervisor: who is in?',
      'author: me',
      'supervisor: good',
      'author: bye',
    ]);
  });

  test('the letter behind a time is no speaker', () => {
    const log = '3:40p – Bus was late.\n\n9:05p – I sat with her.\n\n9:40p – All quiet.';
    expect(new Set(sentencesOf(log).map(({ mode }) => mode))).toEqual(new Set(['narrated']));
  });

  test.each([
    ['You and your case note were late. Can’t do our one to one, I am off.', 'supervisor'],
    ['I was late. May I move our one to one? I have the rota.', 'author'],
    ['I was late. May I move our one to one?', 'other'],
  ])(
    'a mail about the two’s own meeting is from whoever speaks to the other: %s',
    (words, voice) => {
      const mail = `From: Nia Keane\nTo: Ola Fitz\n\n${words}`;
      expect(sentencesOf(mail).at(-1)?.voice).toBe(voice);
    },
  );

  test('names and times above the words are a chat where there are three', () => {
    const chat =
      'ines.moss (Team Lead)  9:02 AM\nwho is in?\n\nobi.day  9:03 AM\nme\n\nines.moss (Team Lead)  9:05 AM\nok';
    expect(voicesOf(`Slack #north\n\n${chat}`).slice(-3)).toEqual([
      'supervisor: who is in?',
      'author: me',
      'supervisor: ok',
    ]);
  });

  test.each([
    'Supervisor / supervisee: Nia Moss / Bo Day',
    'Svr: Nia Moss   Svee: Bo Day',
    'Supervisor NM. Supervisee BD.',
    'Appraiser: Nia Moss\nAppraisee: Bo Day',
    'Led by Nia Moss, duty manager. Bo Day (key worker).',
    'Nia Moss [Supervisor]\nBo Day [Support Worker]',
  ])('tells the two of a supervision by %j', (line) => {
    const record = `# Supervision\n\n${line}\n\nNM asked and BD nodded.`;
    const last = sentencesOf(record, 'supervision').at(-1);
    const persons = last === undefined ? [] : personsOf(last);
    expect(persons).toEqual(['NM=supervisor', 'BD=author']);
  });

  test('whoever has written a record that the title says is of another leads', () => {
    const record = 'Supervision - Bo - 4.3.26\n(by Ida)\n\nI asked Bo how it went.';
    expect(sentencesOf(record, 'supervision').at(-1)?.voice).toBe('supervisor');
  });

  test('a letter behind a title is short for the surname', () => {
    const record = 'Supervisor: Mrs Fenn   Worker: Bo\n\nMrs F asked Bo.';
    const last = sentencesOf(record, 'supervision').at(-1);
    expect(last === undefined ? [] : personsOf(last)).toEqual(['Mrs F=supervisor', 'Bo=author']);
  });

  test('a lead who has written a record up is its “I”', () => {
    const record = 'Written up by Ida (lead)\nWith: Bo, peer worker\n\nI asked Bo.';
    expect(sentencesOf(record, 'supervision').at(-1)?.voice).toBe('supervisor');
  });

  test('a bold time and name open a turn', () => {
    const chat = '**09:02 Obi** morning\n**09:04 Ines** who is in?\n**09:05 Obi** me';
    expect(voicesOf(`Team chat. Ines = team lead\n\n${chat}`).slice(-3)).toEqual([
      'author: morning',
      'supervisor: who is in?',
      'author: me',
    ]);
    const log = '**09:02** Obi left.\n**09:04** Ines rang.\n**09:05** Obi rang.';
    expect(new Set(sentencesOf(log).map(({ mode }) => mode))).toEqual(new Set(['narrated']));
  });

  test('comments on a form are whose the label says', () => {
    const form = 'Manager’s comments:\nYou were late.\n\nWorker’s comments:\nI was ill.';
    expect(voicesOf(`# Supervision\n\n${form}`, 'supervision').slice(-3)).toContain(
      'author: I was ill.',
    );
    expect(voicesOf(`# Supervision\n\n${form}`, 'supervision')).toContain(
      'supervisor: You were late.',
    );
  });

  test('whoever answers once speaks too', () => {
    const talk = 'Moss: How was it? Was it late?\nDay: Fine.\nMoss: Good.';
    expect(voicesOf(`# Supervision\n\n${talk}`, 'supervision')).toEqual([
      'supervisor: How was it?',
      'supervisor: Was it late?',
      'author: Fine.',
      'supervisor: Good.',
    ]);
  });

  test('an export of messages tells which way each went', () => {
    const log =
      'Mon 8:02a (out) Here at 9.\n\nMon 8:04a (in) ok\n\nRemark: I was late.\n\nTue 2p (in) it came';
    expect(voicesOf(log)).toEqual([
      'author: Here at 9.',
      'participant: ok',
      'author: I was late.',
      'participant: it came',
    ]);
  });

  test('whoever a supervisor’s record is about has any post', () => {
    const head = 'Supervision\nBetween: H. Moss (SPO) and C. Doyle (PO)\n\nCD was late.';
    const last = sentencesOf(head, 'supervision').at(-1);
    expect(last === undefined ? [] : personsOf(last)).toContain('CD=author');
  });

  test('initials may look like part of a name', () => {
    const head = 'Supervisor D. Aster, worker Hal\n\nDA asked how it went.';
    const last = sentencesOf(head, 'supervision').at(-1);
    expect(last === undefined ? [] : personsOf(last)).toContain('DA=supervisor');
  });

  test('“my notes from supervision with” somebody are a worker’s', () => {
    const head = 'My notes from supervision w/ Ines\n\nI told her of it.';
    expect(sentencesOf(head, 'supervision').at(-1)?.voice).toBe('author');
  });

  test('a mail’s head may be one line', () => {
    const mail = 'From: Nia Keane (manager)  To: Ola (key worker)  Date: 6 Nov\n\nI rang her.';
    expect(voicesOf(mail).at(-1)).toBe('supervisor: I rang her.');
  });

  test('an answer in a thread goes to whoever has written before', () => {
    const mail = 'From: Nia Keane (manager)\nTo: Ola (key worker)\n\nI rang her.';
    const answer = 'From: Ola\nDate: 6 Nov\n\nThanks for that.';
    const last = sentencesOf(`${mail}\n\n${answer}`).at(-1);
    expect(`${last?.voice}>${last?.addressee}`).toBe('author>supervisor');
  });

  test('a memo to the file is no message', () => {
    expect(voicesOf('From: Case Manager\nTo: File\n\nBus was late.').at(-1)).toBe(
      'author: Bus was late.',
    );
  });

  test.each([
    ['Talked re: the damp.', 'author: Talked re: the damp.'],
    ['Caller: male, 40s.', 'author: male, 40s.'],
    ['Caller: male, 40s. I gave his friend the number.', 'author: male, 40s.'],
    ['Client: I am tired.', 'participant: I am tired.'],
    ['Called LL: no reply.', 'author: Called LL: no reply.'],
    ['Assigned worker: none yet.', 'author: none yet.'],
  ])('takes %j for a label only where it names a field', (line, expected) => {
    expect(voicesOf(line)[0]).toBe(expected);
  });

  test.each([
    ['Present: CM, ct\n\nCt came in.', 'none'],
    ['## Present\n\n- CM\n- ct\n\nCt came in.', 'none'],
    ['## Plan\n\nCt will call.', 'plan'],
  ])('after %j the section is %s', (note, expected) => {
    expect(sentencesOf(note).at(-1)?.section).toBe(expected);
  });

  test('a question to “you” in minutes is the supervisor’s', () => {
    const minutes = 'Ada took the point. What would you try? Rui spoke of the bus.';
    expect(voicesOf(knownTwo + minutes)).toEqual([
      'author: Ada took the point.',
      'supervisor: What would you try?',
      'author: Rui spoke of the bus.',
    ]);
  });

  test('a turn that opens within minutes ends with its paragraph', () => {
    const head = 'Supervisor: Ada Moss / Worker: Rui Teal\n\n';
    const minutes =
      'Ada asked how it went. Rui: fine so far.\n\nThe rota is late.\n\nAda: It can wait.';
    expect(voicesOf(head + minutes).slice(2)).toEqual([
      'author: fine so far.',
      'author: The rota is late.',
      'supervisor: It can wait.',
    ]);
    expect(sentencesOf(head + minutes).map(({ mode }) => mode)).toEqual([
      'narrated',
      'narrated',
      'turn',
      'narrated',
      'turn',
    ]);
  });

  test.each([
    ['who asks “you” in it', 'What did you see?', 'supervisor'],
    ['who only does something', 'by Friday', 'author'],
  ])('a table’s column is headed by somebody %s', (_, cell, voice) => {
    const table = `| Who | What Rui brought | Ada |\n|---|---|---|\n| J.B. | Wants fewer hours. | ${cell} |`;
    expect(voicesOf(knownTwo + table).at(-1)).toBe(`${voice}: ${cell}`);
  });

  test.each([
    'Student: R.J., 15',
    'Liaison: Mr. Abara',
    'Volunteer: Ines Karl, law student, Weds',
    'Caller: Mr. T. (prefers “Teo”)',
  ])('%j names people and is nobody’s turn', (line) => {
    const modes = sentencesOf(`${line}\n\nTeo left early.`).map(({ mode }) => mode);
    expect(modes).not.toContain('turn');
  });

  test.each([
    ['Worker: Right, the Kay family. It went well.', 'turn'],
    ['Worker: Thanks, mum.', 'turn'],
  ])('%j is a turn', (line, mode) => {
    expect(sentencesOf(`${line}\n\nCt: Okay.`)[0]?.mode).toBe(mode);
  });

  test('in the list of a plan a name before a colon is whose step it is', () => {
    const plan = '## Plan\n\n- Ct: bring the lease\n- CM: call the landlord';
    expect(sentencesOf(plan).map(({ mode }) => mode)).toEqual(['narrated', 'narrated']);
  });

  test('a legend tells who writes in a chat', () => {
    const chat =
      'Mel K. = support worker. Bo = carer, nan to K (6).\n\n19:40 Bo: hi\n19:41 Mel: hello';
    expect(voicesOf(chat).slice(-2)).toEqual(['participant: hi', 'author: hello']);
  });

  test('reads SOAP letters as sections, not speakers', () => {
    const note = 'S: Ct tired.\n\nO: Clean home.\n\nA: Doing well.\n\nP: Call school.';
    expect(voicesOf(note)).toEqual([
      'author: Ct tired.',
      'author: Clean home.',
      'author: Doing well.',
      'author: Call school.',
    ]);
  });

  test('leaves a copied guideline to nobody', () => {
    expect(voicesOf('> Workers should not accept gifts.')).toEqual([
      'other: Workers should not accept gifts.',
    ]);
  });
});

describe('minutes', () => {
  const head = '# Supervision\n\nSupervisor: Ruth Amadi\nWorker: Lena Ortiz\n\n';

  test('tell to whom a turn is said before its colon', () => {
    expect(voicesOf(`${head}Ruth to Lena: Did he ring?`).at(-1)).toBe('supervisor: Did he ring?');
  });

  test('go on where a line says what somebody did', () => {
    expect(voicesOf(`${head}Ruth: Did he ring?\nLena said that he did.`).slice(-2)).toEqual([
      'supervisor: Did he ring?',
      'author: Lena said that he did.',
    ]);
  });

  test('hold turns of somebody whom a role of two words names', () => {
    const minutes = `${head}Room 4 was seen. CM supervisor: Did he ring? CM: yes.`;
    expect(voicesOf(minutes)).toContain('supervisor: Did he ring?');
  });

  test('call a letter to somebody no turn', () => {
    expect(voicesOf(`${head}Letter to Lena: sent.`).at(-1)).toBe('author: Letter to Lena: sent.');
  });
});

describe('Staff who write among themselves', () => {
  test('are staff in a chat that has a lead, in small letters too', () => {
    const chat =
      '[08:12] ann: morning\n[08:14] Tun: hello\n[08:15] Mara (manager): Can you ring Ann?\n[08:20] ann: yes\n[08:21] Tun: thanks ann';
    expect(voicesOf(chat)).toEqual([
      'author: morning',
      'author: hello',
      'supervisor: Can you ring Ann?',
      'author: yes',
      'author: thanks ann',
    ]);
    const [, , asked] = sentencesOf(chat);
    expect(asked === undefined ? [] : personsOf(asked)).toEqual(['you=author', 'Ann=author']);
  });

  test('have a lead whose post is told beside a time', () => {
    const chat =
      '**09:31 Rowan (lead):** Morning.\n**09:40 Ama:** Hello.\n**09:41 Ama:** Van is in.';
    expect(voicesOf(chat)).toEqual([
      'supervisor: Morning.',
      'author: Hello.',
      'author: Van is in.',
    ]);
  });

  test.each([
    ['Re: Danika W', 'author: I rang her.'],
    ['Boiler', 'other: I rang her.'],
  ])('are told in a mail by its subject %j', (subject, expected) => {
    const mail = `From: Nia Keane\nTo: Ola Fitz\nSubject: ${subject}\n\nI rang her.`;
    expect(voicesOf(mail).at(-1)).toBe(expected);
  });
});
