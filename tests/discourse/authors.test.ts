import { describe, expect, test } from 'vitest';
import { isAuthorOf } from '../../src/discourse/authors.ts';
import { readNote } from '../../src/note/read-note.ts';

const people = [
  { name: 'Tobias Lund', forms: ['TL', 'Tobi'], voice: 'author' },
  { name: 'Tina Lowe', forms: [], voice: 'author' },
] as const;

function isAuthor(head: string, reviewer: string): boolean {
  return isAuthorOf(readNote(`${head}\n\nWe met at the library.\n`, 'a.md'), reviewer, people);
}

describe('The writer of a note', () => {
  test.each([
    ['---\nauthor: Tobias Lund\n---', 'Tobias Lund'],
    ['---\nauthor: Tobias Lund\n---', 'tobias  lund'],
    ['---\nauthor: Tobias Lund, MSW\n---', 'Tobias'],
    ['---\nauthor: T. Lund\n---', 'Lund'],
    ['---\nauthor: Tobias Lund\n---', 'T. Lund'],
    ['---\nauthor: Tobias L.\n---', 'Tobias Lund'],
    ['---\nauthor: Tobi\n---', 'Tobias Lund'],
    ['---\nwritten by: [Ana Cole, Tobias Lund]\n---', 'Ana Cole'],
    ['---\nworker: Tobias Lund\nparticipant: Mr. Farrow\n---', 'Tobias Lund'],
    ['# Visit\n\nWorker: Tobias Lund', 'Tobias Lund'],
  ])('%j is %s', (head, reviewer) => {
    expect(isAuthor(head, reviewer)).toBe(true);
  });

  test.each([
    ['---\nauthor: Tobias Lund\nsupervisor: Nerys Coyle\n---', 'Nerys Coyle'],
    ['---\nauthor: Tobias Lund\n---', 'Anna Lund'],
    ['---\nauthor: T. Lund\n---', 'Tobias Lowe'],
    ['---\nauthor: Ana Cole\nworker: Tobias Lund\n---', 'Tobias Lund'],
    ['---\nparticipant: Mr. Farrow\n---', 'Mr. Farrow'],
    ['# Visit', 'Tobias Lund'],
  ])('%j is not %s', (head, reviewer) => {
    expect(isAuthor(head, reviewer)).toBe(false);
  });
});
