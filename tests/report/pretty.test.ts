import { describe, expect, test } from 'vitest';
import { praiseIn, prettyReport, prettySummary } from '../../src/report/pretty.ts';
import { prettyNote } from '../../src/report/pretty-note.ts';
import { emptySummary } from '../../src/report/summary.ts';
import { handMade } from './hand-made.ts';

const plain = { color: false, width: 80 };
const page = `# Supervision, week 7

Ines: The move took all week and the boxes are still in the hall. I kept at it with the forms in the evenings.

Ben: Are the forms in? We could look at them together on Thursday, when the office is quiet and nobody rings.

Ines: Nearly. Ben: Nearly, as in today?
`;

describe('prettyReport', () => {
  test('shows each finding in its note, and closes with what went well', () => {
    const report = handMade(page, [
      { passage: 'I kept at it', severity: 'praise', message: 'A strength is put into words.' },
      { passage: 'Are the forms in?' },
      { passage: 'Nearly, as in today?', severity: 'info', rewording: null },
    ]);
    expect(prettyReport([report], plain)).toMatchInlineSnapshot(`
      "notes/week-7.md  supervision record

        ▲ warning  line 5, the supervisor’s words
          5 │ Ben: Are the forms in? We could look at them together on Thursday,…
            │      ─────────────────
          One word is enough to answer this.
            “Questions that invite a story open more than questions that ask for a
            tick.”
            — Handbook of an invented agency [MI-CQ]
          To think about: What would you like to hear more about?
          One way to say it: “How has the plan been going?”
          closed-question  01234567

        ● info  line 7, the supervisor’s words
          7 │ Ines: Nearly. Ben: Nearly, as in today?
            │                    ────────────────────
          One word is enough to answer this.
            Same guideline as for line 5.
          To think about: What would you like to hear more about?
          closed-question  01234567

      1 note read, 2 places to look at again:
        ▲ 1 warning  worth another look
        ● 1 info     something to think with
      The reasons behind a rule: caselint explain RULE

      What went well
        ✔ A strength is put into words. (notes/week-7.md, line 3)
          “I kept at it”
      "
    `);
  });

  test('groups findings by note and counts them together', () => {
    const whole = {
      passage: '# Supervision, week 7',
      level: 'document',
      severity: 'info',
      softenedBy: {
        kind: 'disclosure',
        words: 'a supervisor was told',
        start: page.indexOf('I kept at it'),
        end: page.indexOf('\n\nBen'),
        passage: 'I kept at it with the forms in the evenings.',
      },
    } as const;
    const reports = [
      handMade(page, [whole]),
      handMade(page, [], { path: 'notes/quiet.md' }),
      handMade(
        '# Visit\n\nCt called.\nI called back.\n',
        [{ passage: 'Ct called', speaker: 'author' }],
        {
          path: 'notes/visit.md',
          type: 'contact',
        },
      ),
    ];
    expect(prettyReport(reports, plain)).toMatchInlineSnapshot(`
      "notes/week-7.md  supervision record

        ● info  about the whole note
          One word is enough to answer this.
            “Questions that invite a story open more than questions that ask for a
            tick.”
            — Handbook of an invented agency [MI-CQ]
          To think about: What would you like to hear more about?
          One way to say it: “How has the plan been going?”
          Well recorded: a supervisor was told (line 3, “I kept at it with the forms
          in the evenings.”), so this is info and no more.
          closed-question  01234567

      notes/visit.md  contact note

        ▲ warning  line 3
          3 │ Ct called.
            │ ─────────
          One word is enough to answer this.
            “Questions that invite a story open more than questions that ask for a
            tick.”
            — Handbook of an invented agency [MI-CQ]
          To think about: What would you like to hear more about?
          One way to say it: “How has the plan been going?”
          closed-question  01234567

      3 notes read, 2 places to look at again:
        ▲ 1 warning  worth another look
        ● 1 info     something to think with
      The reasons behind a rule: caselint explain RULE
      "
    `);
  });

  test('has a kind line when there is nothing to ask about', () => {
    expect(prettyReport([handMade(page, [])], plain)).toMatchInlineSnapshot(`
      "1 note read, and nothing to ask about. Thank you for the care in the wording.
      "
    `);
  });

  test('says so when there was no note', () => {
    expect(prettyReport([], plain)).toBe('No note was read.\n');
  });

  test('marks severity, path and words in colour, and in nothing but colour', () => {
    const report = handMade(page, [{ passage: 'Are the forms in?' }]);
    const colored = prettyReport([report], { ...plain, color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(colored.replaceAll(/\u001B\[\d+m/gu, '')).toBe(prettyReport([report], plain));
    expect(colored).toContain('\u001B[33m▲ warning\u001B[39m');
  });

  test('leaves out what is no longer open', () => {
    const report = handMade(page, [
      { passage: 'Are the forms in?', status: 'discussed' },
      { passage: 'I kept at it', severity: 'praise', status: 'suppressed' },
    ]);
    expect(prettyReport([report], plain)).toBe(
      '1 note read, and nothing new to ask about.\n1 decided on.\n',
    );
  });

  test.each([
    ['path', handMade(page, [{ passage: 'Nearly' }], { path: 'a\u001B]0;x\u0007.md' })],
    ['note', handMade('# A\n\nx \u001B[2J y \u202E z', [{ passage: 'x \u001B[2J y \u202E z' }])],
    ['message', handMade(page, [{ passage: 'Nearly', message: 'a\u001B[31m b' }])],
    ['praise', handMade('a\u001B[31m b', [{ passage: 'a\u001B[31m b', severity: 'praise' }])],
  ])('lets no control character of the %s through', (_name, report) => {
    expect(prettyReport([report], plain).replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\p{Bidi_Control}]/u,
    );
  });
});

test('a note without open findings takes no room', () => {
  expect(prettyNote(handMade(page, [{ passage: 'Nearly', severity: 'praise' }]), plain)).toBe('');
});

test('a rewording that brings its own quotation marks gets no second pair', () => {
  const report = handMade(page, [{ passage: 'Nearly', rewording: '“How far along is it?”' }]);
  expect(prettyNote(report, plain)).toContain('One way to say it: “How far along is it?”\n');
});

test('a long list of praise is cut, and says how much more there is', () => {
  const report = handMade(page, Array(15).fill({ passage: 'I kept at it', severity: 'praise' }));
  const text = prettySummary({ ...emptySummary, praise: 15 }, praiseIn(report), plain);
  expect(text.match(/✔/gu)).toHaveLength(12);
  expect(text).toContain('and 3 places more');
});
