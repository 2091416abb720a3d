import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { handMade } from '../hand-made.ts';
import { cadence, elsewhere, problems, week7, written } from '../written.ts';

const page = await written('html', [week7, elsewhere], [cadence], problems);

/** What a reader sees of a page, without its style. */
function textOf(html: string): string {
  return html
    .replace(/<style>.*<\/style>/su, '')
    .replace(/<wbr>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');
}

describe('html', () => {
  test('shows the passage in its line, the guideline, the question and the rewording', () => {
    const text = textOf(page);
    expect(text).toContain(
      '■ error line 3, the supervisor’s words 3 Ben: Are the forms in? We could look at them on Thursday. One word is enough to answer this. To think about What would you like to hear more about? One way to say it “How has the plan been going?” Guideline “Questions that invite a story open more than questions that ask for a tick.” Handbook of an invented agency [MI-CQ] closed-question',
    );
    expect(page).toContain('Ben: <mark>Are the forms in?</mark> We could');
    expect(text).toContain('● info about the whole note One word');
    expect(text).toContain('✔ What went well One word is enough to answer this. 5 Ines: Nearly.');
    expect(text).toContain('Many notes together');
    expect(text).toContain('notes/ head.md , line 2: The front matter cannot be read.');
  });

  test('counts first, and lists the notes in their order with links that lead somewhere', () => {
    expect(textOf(page)).toContain('2 notes read, 7 places to look at again');
    const links = Array.from(page.matchAll(/href="#([^"]+)"/gu), ([, id]) => id);
    expect(links).toEqual(['note-1', 'note-2']);
    for (const id of links) expect(page).toContain(`<section class="note cards" id="${id}"`);
  });

  test('leaves out what is settled, and notes with nothing to show', async () => {
    expect(page).not.toContain('settled');
    const quiet = await written('html', [handMade('# Visit\n', [], { path: 'quiet.md' })]);
    expect(quiet).not.toContain('quiet.md');
    expect(textOf(quiet)).toContain('1 note read, and nothing to ask about.');
  });

  test('allows its own style and nothing else', () => {
    const [, style = ''] = /<style>(.*?)<\/style>/su.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    );
    expect(page).not.toMatch(/<script|<link|<img|\son\w+=|style="|url\(|@import/u);
  });

  test('shows hostile words as words, wherever they stand', async () => {
    const hostile = '</style></title>"\'><img src=x onerror=alert(1)><script>alert(1)</script>&lt;';
    const words = {
      ...{ passage: hostile, message: hostile, question: hostile, rewording: hostile },
      ...{ rule: hostile, family: hostile, speaker: hostile },
      guideline: { id: hostile, excerpt: hostile, source: hostile, also: [hostile] },
      softenedBy: { kind: 'a', words: hostile, start: 0, end: 1, passage: hostile },
    };
    const report = handMade(`${hostile} ${hostile}`, [words, { ...words, severity: 'praise' }], {
      path: `${hostile}/${hostile}.md`,
    });
    const html = await written(
      'html',
      [report, report],
      [
        {
          ...cadence,
          ...words,
          softenedBy: null,
          notes: [{ path: hostile, date: hostile, line: 1 }],
        },
      ],
      [{ path: hostile, message: hostile }],
    );
    expect(html).not.toMatch(/<script|<img/u);
    const tags = new Set(Array.from(html.matchAll(/<(\w+)/gu), ([, tag]) => tag));
    expect([...tags].filter((tag) => !allowed.has(tag ?? ''))).toEqual([]);
    expect(html.match(/<\/style>/gu)).toHaveLength(1);
  });
});

const allowed = new Set(
  'html head meta title style body main section article aside header footer nav h1 h2 h3 p b span a ul ol li div blockquote mark wbr'.split(
    ' ',
  ),
);
