import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { randomNote } from '../note/random-note.ts';

const notes = globSync('fixtures/{notes,lined,innocent,hostile,guidelines}/*.{md,txt}')
  .sort()
  .map((path) => readFileSync(path, 'utf8'));

/** What edits put into a note: marks that open, close or join something, and words that rules look for. */
const pieces = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '  \n',
    '\0',
    '\uFEFF',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\ud83d',
  ],
  ...[
    '🙂',
    'é',
    'İ',
    'ß',
    'ﬁ',
    'שלום',
    '&amp;',
    '&#0;',
    '&ngE;',
    '\\',
    '\\*',
    '*',
    '**',
    '_',
    '`',
    '```\n',
  ],
  ...[
    '[',
    '](b)',
    '![',
    '<',
    '<!--',
    '-->',
    '<br>',
    '|',
    '|---|\n',
    '---\n',
    '# ',
    '> ',
    '- ',
    '1. ',
    '- [ ] ',
  ],
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '„',
    '«',
    '»',
    '(',
    ')',
    ':',
    ';',
    ',',
    '.',
    '…',
    '?',
    '!',
    ' – ',
    '—',
    '/',
  ],
  ...[
    'Supervisor: ',
    '**Worker:** ',
    'Ct: ',
    'Plan: ',
    'type: supervision\n',
    'date: 3/4/26\n',
    '10:05 ',
  ],
  ...['CM ', 'I ', 'she ', 'her ', 'ct ', 'client’s ', 'my sister ', 'Dr. Okoro ', 'Ana Ruiz '],
  ...[
    'lent ',
    '$20 ',
    'asked if ',
    'said that ',
    'told ',
    'did not ',
    'never ',
    'should ',
    'why ',
    'isn’t it',
  ],
  ...['I know how you feel', 'Did you call her?', '078-05-1120', '555-867-5309', 'a@gmail.com'],
  ...[
    '<!-- caselint-ignore money: asked -->\n',
    '<!-- caselint-ignore-start -->\n',
    'caselint-ignore-end',
  ],
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.nat(40),
  put: fc.constantFrom('', '', ...pieces),
  times: fc.constantFrom(1, 1, 1, 2, 30),
});

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

/** How many lines of a note are kept: mostly few, since many short notes try more than few long ones. */
const fewLines = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 25 }) },
);

/** Some lines of a note of the fixtures, with edits that nobody would make. */
const editedNote: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...notes),
    fc.nat(60),
    fewLines,
    fc.array(edit, { maxLength: 8 }),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([note, from, count, edits, ending]) => {
    const lines = note.split('\n');
    const kept = lines
      .slice(from % lines.length)
      .slice(0, count)
      .join('\n');
    return edits.reduce(withEdit, kept).replaceAll('\n', ending);
  });

function withEdit(text: string, { at, taken, put, times }: Edit): string {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + put.repeat(times) + text.slice(place + taken);
}

/** Any note: an edited one, one of pieces alone, or one of any Markdown. */
export const anyNote: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: editedNote },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...pieces), { maxLength: 30 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: randomNote },
);
