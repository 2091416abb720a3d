import { describe, expect, test } from 'vitest';
import { lintNote } from '../../src/lint.ts';
import { compareNotes } from '../../src/repository/compare-notes.ts';
import { readShippedCatalogue } from '../../src/repository/read-shipped-catalogue.ts';
import { readCatalogue } from '../../src/rules/catalogue.ts';
import { cardText, guidelineFiles } from '../rules/card.ts';
import { type GeneratedNote, generateYear } from './generated-year.ts';

const catalogue = await readShippedCatalogue();

function recordsOf(notes: readonly GeneratedNote[], rules = catalogue) {
  return notes.flatMap(({ path, source }) => lintNote(source, path, rules).record ?? []);
}

/** Supervision notes of one worker on these days, as they are written. */
function meetingsOn(...dates: readonly string[]): readonly GeneratedNote[] {
  return dates.map((date, index) => ({
    path: `supervision/${index}.md`,
    source: `---\ndate: ${date}\nworker: Nadia Brandt\nsupervisor: Femi Adair\n---\n\nWent over the week.\n`,
  }));
}

function found(notes: readonly GeneratedNote[], rules = catalogue) {
  return compareNotes(recordsOf(notes, rules), rules);
}

describe.each([1, 2, 3])('A generated year of 400 notes (%i)', (seed) => {
  const balance = catalogue.rules.find(({ id }) => id === 'supervision-function-balance');
  const body = balance?.examples.flags[0]?.markdown.replace(/^---[\s\S]*?\n---\n/u, '') ?? '';
  const { notes, expected, unbalanced } = generateYear(seed, body);
  const reports = notes.map(({ path, source }) => lintNote(source, path, catalogue));

  test('has exactly the gaps and ratios that were planted', () => {
    const findings = compareNotes(
      reports.flatMap(({ record }) => record ?? []),
      catalogue,
    );
    const said = findings.map(({ severity, rule, message }) => {
      const [, days, from] = /(\d+) days lie between (.*?) and/u.exec(message) ?? [];
      const [, workers] = /(\d+) workers/u.exec(message) ?? [];
      const fact = days === undefined ? `${workers} workers` : `${days} days, ${from}`;
      return `${severity} ${rule} ${fact}`;
    });
    expect(notes).toHaveLength(400);
    expect(said.sort()).toEqual(expected);
  });

  test('has exactly the records that lack a function', () => {
    const lacking = reports.filter(({ findings }) =>
      findings.some(({ rule }) => rule === 'supervision-function-balance'),
    );
    expect(lacking.map(({ path }) => path).sort()).toEqual([...unbalanced].sort());
    expect(unbalanced.length).toBeGreaterThan(0);
  });
});

describe('A finding about many notes', () => {
  test('names the notes that it rests on, with their days and where these stand', () => {
    const [finding, ...others] = found(meetingsOn('2026-03-02', '"March 23, 2026"'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'supervision-cadence',
      severity: 'warning',
      level: 'repository',
      path: 'supervision/1.md',
      passage: 'Went over the week.',
      start: { line: 7, column: 1 },
      notes: [
        { path: 'supervision/0.md', date: '2026-03-02', line: 2 },
        { path: 'supervision/1.md', date: '2026-03-23', line: 2 },
      ],
    });
  });

  test('says by which date the order of others was told', () => {
    const [finding] = found(meetingsOn('3/2/26', '3/25/26'));
    expect(finding?.message).toContain('23 days lie between 2 March 2026 and 25 March 2026.');
    expect(finding?.message).toContain(
      'Dates such as 3/2/26 are read with the month first, since 3/25/26',
    );
  });

  test('says nothing of the order where no day rests on it', () => {
    const [finding] = found(meetingsOn('2026-03-02', '3/25/26'));
    expect(finding?.message).not.toContain('are read with');
  });

  test('has no name of a person in it', () => {
    const text = JSON.stringify(found(meetingsOn('2026-03-02', '2026-03-23')));
    expect(text).not.toMatch(/Nadia|Brandt|Femi|Adair/iu);
  });

  test('keeps its fingerprint when other notes come, and not when its own change', () => {
    const prints = (...dates: readonly string[]) =>
      found(meetingsOn(...dates)).map(({ fingerprint }) => fingerprint);
    const [before] = prints('2026-03-02', '2026-03-23');
    expect(prints('2026-03-02', '2026-03-23', '2026-03-30')).toEqual([before]);
    expect(prints('2026-03-02', '2026-03-24')).not.toEqual([before]);
  });

  test('is not made of a note that is alone', () => {
    expect(found(meetingsOn('3/4/2026'))).toEqual([]);
  });
});

describe('The order of dates', () => {
  const options = (order: string) => `{ of: worker, most: 14, order: ${order} }`;
  const rulesWith = (order: string) =>
    readCatalogue([
      {
        path: 'rules/gap.yml',
        text: cardText({
          id: 'gap',
          level: 'repository',
          detail: "'{days} days.'",
          check: 'cadence',
          where: '{ notes: supervision }',
          options: options(order),
        }),
      },
      ...guidelineFiles,
    ]);

  test.each([
    ['day-first', [59]],
    ['month-first', []],
  ])('is %s where a card says so', async (order, days) => {
    const rules = await rulesWith(order);
    const messages = found(meetingsOn('3/1/2026', '3/3/2026'), rules).map(({ message }) => message);
    expect(messages).toEqual(days.map((each) => `The note records a loan. ${each} days.`));
  });

  test('is not guessed where dates contradict each other', () => {
    const said = found(meetingsOn('3/4/2026', '25/4/2026', '4/28/2026'));
    expect(said.map(({ rule }) => rule)).toEqual(['supervision-date-unclear']);
    expect(said[0]?.message).toContain('3/4/2026 is 3 April 2026 or 4 March 2026');
    expect(said[0]?.notes).toEqual([{ path: 'supervision/0.md', date: null, line: 2 }]);
  });
});

describe('A short meeting', () => {
  const short = (date: string, minutes: string, path = `supervision/${date}.md`) => ({
    path,
    source: `---\ndate: ${date}\nduration: ${minutes}\nworker: Nadia Brandt\nsupervisor: Femi Adair\n---\n\nWent over the week.\n`,
  });
  const said = (note: GeneratedNote, others: readonly GeneratedNote[]): boolean =>
    lintNote(note.source, note.path, catalogue, () => recordsOf(others)).findings.some(
      ({ rule }) => rule === 'supervision-duration',
    );
  const note = short('2026-03-09', '35 min');

  test.each([
    ['alone', [], true],
    ['beside another within two weeks', [short('2026-03-16', '30 min')], false],
    ['beside another that is too short as well', [short('2026-03-16', '10 min')], true],
    ['beside one two weeks later', [short('2026-03-23', '60 min')], true],
    ['beside one of unknown length', [short('2026-03-16', 'see log')], false],
  ])('%s', (_, others, expected) => {
    expect(said(note, others)).toBe(expected);
  });
});
