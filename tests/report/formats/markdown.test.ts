import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/note/read-note.ts';
import { handMade } from '../hand-made.ts';
import { cadence, elsewhere, problems, week7, written } from '../written.ts';

describe('markdown', () => {
  test('counts, lists the notes, and shows each finding with its place, guideline and question', async () => {
    const text = await written('markdown', [week7, elsewhere], [cadence], problems);
    expect(text).toMatchInlineSnapshot(`
      "## 2 notes read, 7 places to look at again

      - ■ 2 errors: to settle before the note goes on
      - ▲ 3 warnings: worth another look
      - ● 2 info: something to think with

      | note                      | ■ error | ▲ warning | ● info | ✔ went well |
      | :------------------------ | ------: | --------: | -----: | ----------: |
      | \`notes/week 7, [100%].md\` |       1 |         1 |      1 |           1 |
      | \`notes/copy.md\`           |       1 |         1 |      1 |           1 |

      ### To look at again

      **● info**, \`notes/week 7, [100%].md\`, about the whole note (no-plan)

      One word is enough to answer this.

      > “Questions that invite a story open more than questions that ask for a tick.”
      >
      > — Handbook of an invented agency \\[MI-CQ]

      To think about: What would you like to hear more about?

      One way to say it: “How has the plan been going?”

      **■ error**, \`notes/week 7, [100%].md\`, line 3, the supervisor’s words (closed-question)

      \`Are the forms in?\`

      One word is enough to answer this.

      > “Questions that invite a story open more than questions that ask for a tick.”
      >
      > — Handbook of an invented agency \\[MI-CQ]

      To think about: What would you like to hear more about?

      One way to say it: “How has the plan been going?”

      **▲ warning**, \`notes/week 7, [100%].md\`, line 5, the supervisor’s words (closed-question)

      \`Nearly, as in today?\`

      One word is enough to answer this.

      > “Questions that invite a story open more than questions that ask for a tick.”
      >
      > — Handbook of an invented agency \\[MI-CQ]

      To think about: What would you like to hear more about?

      One way to say it: “How has the plan been going?”

      **● info**, \`notes/copy.md\`, about the whole note (no-plan)

      One word is enough to answer this.

      > “Questions that invite a story open more than questions that ask for a tick.”
      >
      > — Handbook of an invented agency \\[MI-CQ]

      To think about: What would you like to hear more about?

      One way to say it: “How has the plan been going?”

      **■ error**, \`notes/copy.md\`, line 3, the supervisor’s words (closed-question)

      \`Are the forms in?\`

      One word is enough to answer this.

      > “Questions that invite a story open more than questions that ask for a tick.”
      >
      > — Handbook of an invented agency \\[MI-CQ]

      To think about: What would you like to hear more about?

      One way to say it: “How has the plan been going?”

      **▲ warning**, \`notes/copy.md\`, line 5, the supervisor’s words (closed-question)

      \`Nearly, as in today?\`

      One word is enough to answer this.

      > “Questions that invite a story open more than questions that ask for a tick.”
      >
      > — Handbook of an invented agency \\[MI-CQ]

      To think about: What would you like to hear more about?

      One way to say it: “How has the plan been going?”

      ### Many notes together

      **▲ warning**, \`notes/copy.md\`, line 1 (supervision-cadence)

      One word is enough to answer this.

      > “Questions that invite a story open more than questions that ask for a tick.”
      >
      > — Handbook of an invented agency \\[MI-CQ]

      To think about: What would you like to hear more about?

      One way to say it: “How has the plan been going?”

      ### What went well

      - ✔ One word is enough to answer this. (\`notes/week 7, [100%].md\`, line 5) \`I kept at it\`
      - ✔ One word is enough to answer this. (\`notes/copy.md\`, line 5) \`I kept at it\`

      ### What could not be read

      - \`notes/wide.md\`: the note is in UTF-16; save it as UTF-8
      - \`notes/head.md\`, line 2: The front matter cannot be read.

      Each of these is a question about a wording, and none is a verdict about a person. The reasons behind a rule: caselint explain RULE
      "
    `);
  });

  test('has a kind line when there is nothing to ask about', async () => {
    expect(await written('markdown', [handMade('# Visit\n', [])])).toBe(
      '## 1 note read, and nothing to ask about. Thank you for the care in the wording.\n',
    );
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '`` ` ``` <b>x</b> `',
    '@everyone #12 GH-3 https://example.org',
    '| a | b |\n|---|---|\n\n# Title\n\n- [ ] x\n\n![x](y)',
    '```\n<script>\n```',
    '$`x`$ :tada: [a](javascript:b) &lt;b&gt;',
  ])('shows %j of a note as code and nothing else', async (hostile) => {
    const words = handMade(hostile, [{ passage: hostile }], { path: `n/${hostile}.md` });
    const praised = handMade(hostile, [{ passage: hostile, severity: 'praise' }]);
    const text = await written('markdown', [words, praised], [], [{ path: hostile, message: 'x' }]);
    const plain = await written(
      'markdown',
      [
        handMade('x', [{ passage: 'x' }], { path: 'n/x.md' }),
        handMade('x', [{ passage: 'x', severity: 'praise' }]),
      ],
      [],
      [{ path: 'x', message: 'x' }],
    );
    expect(proseOf(text)).toEqual(proseOf(plain));
  });

  test('lets nothing that a card says mention somebody', async () => {
    const report = handMade('a', [{ passage: 'a', message: 'Ask @team about #12.' }]);
    expect(await written('markdown', [report])).not.toMatch(/@team|#12/u);
  });

  test('stays short enough for a comment, and says how much more there is', async () => {
    const passage = 'word '.repeat(200);
    const guideline = { id: 'a/b', excerpt: passage, source: passage, also: ['NASW 1.06'] };
    const long = { passage, guideline, message: passage, question: passage, rewording: passage };
    const path = 'p/'.repeat(300);
    const reports = Array.from({ length: 100 }, (_, at) =>
      handMade(passage, [long, { ...long, severity: 'praise' }], { path: `${path}${at}.md` }),
    );
    const together = Array.from({ length: 100 }, () => ({ ...cadence, ...long, path }));
    const unread = Array.from({ length: 100 }, () => ({ path, message: passage }));
    const text = await written('markdown', reports, together, unread);
    expect(text.length).toBeLessThan(65_536);
    expect(text.match(/^and \d+ .* more$/gmu)).toEqual([
      'and 50 notes more',
      'and 80 places more',
      'and 95 places more',
      'and 92 places more',
      'and 88 places more',
    ]);
  });
});

/** What a reader sees of Markdown, block by block, code left out. */
function proseOf(markdown: string): readonly string[] {
  return readNote(markdown, 'a.md').blocks.map(({ kind, text, foreign }) => {
    const shown = foreign.reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)}…${rest.slice(end)}`,
      text,
    );
    return `${kind}: ${shown}`;
  });
}
