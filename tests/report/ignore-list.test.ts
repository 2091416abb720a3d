import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/note/read-note.ts';
import { jsonIgnores, prettyIgnores } from '../../src/report/ignore-list.ts';
import { coverIgnores } from '../../src/report/mask.ts';

const note = readNote(
  `---
caselint-ignore: { gift: a card for the team }
---

# Visit

<!-- caselint-ignore loan, gft: repaid -->
I lent her $5.

<!-- caselint-ignore loan -->
`,
  'notes/a.md',
);
const page = { color: false, width: 60 };

describe('The list of what notes leave out of account', () => {
  test('has rules, places and reasons for people', () => {
    expect(prettyIgnores([note], page)).toBe(`notes/a.md
  line 2  gift  for the whole note
    a card for the team
  line 7  loan, gft  for line 8
    repaid
  line 10  loan  covers nothing
    no reason given

3 ignores in 1 note
`);
  });

  test('says so when there are none', () => {
    expect(prettyIgnores([], page)).toBe('No note asks to leave anything out of account.\n');
  });

  test('is JSON for programs', () => {
    const { ignores } = JSON.parse(jsonIgnores({ name: 'caselint', version: '1' }, [note]));
    expect(ignores[1]).toEqual({
      path: 'notes/a.md',
      line: 7,
      column: 1,
      rules: ['loan', 'gft'],
      reason: 'repaid',
      covers: { start: 8, end: 8 },
      fault: null,
    });
    expect(ignores[2]).toMatchObject({ covers: null, fault: 'nothing-follows' });
  });

  test('shows nothing of a note but names of known rules when it is masked', () => {
    const masked = coverIgnores(note, new Set(['loan', 'gift']), { words: true });
    expect(masked.ignores.map(({ rules, reason }) => [...rules, reason])).toEqual([
      ['gift', '▒ ▒▒▒▒ ▒▒▒ ▒▒▒ ▒▒▒▒'],
      ['loan', '▒▒▒', '▒▒▒▒▒▒'],
      ['loan', ''],
    ]);
    expect(masked.source).not.toMatch(/[a-z0-9]/u);
  });
});
