import { describe, expect, test } from 'vitest';
import { lintNote } from '../../src/lint.ts';
import { readShippedCatalogue } from '../../src/repository/read-shipped-catalogue.ts';

const rules = await readShippedCatalogue();
const talk = new Set(['closed-question', 'leading-question', 'directive-telling']);

/** What is found in a supervision record: `rule severity speaker: passage`. */
function found(body: string): readonly string[] {
  const note = `# Supervision\n\nSupervisor: Ruth Amadi\nWorker: Lena Ortiz\n\n${body}\n`;
  return lintNote(note, '', rules)
    .findings.filter(({ rule }) => talk.has(rule))
    .map(({ rule, severity, speaker, passage }) => `${rule} ${severity} ${speaker}: ${passage}`);
}

/** The rules that speak up on one line of the supervisor. */
function rulesOn(line: string): readonly string[] {
  const { findings } = lintNote(`# Supervision\n\nSupervisor: ${line}`, '', rules);
  return findings
    .map(({ rule }) => rule)
    .filter((rule) => talk.has(rule))
    .sort();
}

describe('the examples of the Case Management Toolkit', () => {
  test.each([
    ['Are you finished yet?', false],
    ['Do you have a problem?', true],
    ['Did you make that mistake?', true],
    ['Will this really solve the problem?', true],
    ['Did you think that was a good idea?', true],
    ['That’s clear enough, isn’t it?', false],
    ['Didn’t I go over this already?', true],
  ])('“%s” is closed; whether it leads: %s', (line, isLeading) => {
    expect(rulesOn(line)).toEqual(
      isLeading ? ['closed-question', 'leading-question'] : ['closed-question'],
    );
  });

  test.each([
    'What is the status on “x”?',
    'How can I help you?',
    'Can you tell me about that error?',
    'Walk me through your thought process?',
    'What other approaches might you take next time?',
    'How are your emotions influencing your perception of the situation?',
  ])('“%s” is open', (line) => {
    expect(rulesOn(line)).toEqual([]);
  });
});

describe('in a supervision record', () => {
  test('the worker’s own questions and instructions are left alone', () => {
    expect(found('Lena: Did I do it right? You should see the room.')).toEqual([]);
  });

  test('the participant’s words are left alone', () => {
    expect(found('Lena said ct asked her, “Did you even send it?”')).toEqual([]);
  });

  test('a question fills its sentence, and no more', () => {
    expect(found('Ruth: Thanks. So, has he signed? I am glad.')).toEqual([
      'closed-question warning supervisor: So, has he signed?',
    ]);
  });

  test('a quotation of the supervisor is found without its quotation marks', () => {
    expect(found('Ruth asked Lena, “Is the form in?” Lena said yes.')).toEqual([
      'closed-question warning supervisor: Is the form in?',
    ]);
  });

  test('a reported question weighs less', () => {
    expect(found('Ruth asked whether Lena had rung the school; she had.')).toEqual([
      'closed-question info supervisor: asked whether Lena had rung the school',
    ]);
  });

  test('a reported question of the worker is left alone', () => {
    expect(found('Lena asked if she could take Friday off.')).toEqual([]);
  });

  test('a reported directive is the whole sentence', () => {
    expect(found('Ruth told Lena to close the file by Friday.')).toEqual([
      'directive-telling warning supervisor: Ruth told Lena to close the file by Friday.',
    ]);
  });

  test('a suggestion is a directive, and no question', () => {
    expect(found('Ruth: Why don’t you just ring them?')).toEqual([
      'directive-telling warning supervisor: Why don’t you just ring them?',
    ]);
  });

  test('an echo of the worker is no question', () => {
    expect(found('Lena: I locked the van.\n\nRuth: You locked the van?')).toEqual([]);
  });

  test.each(['Consent signed? Y / N', 'Is the plan signed? ☐ yes ☐ no', '## Is it done?'])(
    'a field or heading asks nobody: %s',
    (line) => {
      expect(found(line)).toEqual([]);
    },
  );

  test('an agreed action is no directive', () => {
    expect(found('## Actions\n\n- Lena should send the letter by 5/3')).toEqual([]);
  });
});
