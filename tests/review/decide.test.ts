import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actionLines } from '../../src/findings/action.ts';
import { readChain } from '../../src/findings/read-chain.ts';
import { actionFiles, decisionFiles } from '../../src/repository/reviewer-files.ts';
import { folderWith } from '../repository/folder.ts';
import { findingOf, type Review, reviewIn, visit } from './served.ts';

const reason = 'Settled together; the fund pays from now on.';

async function decideOn(review: Review, rule: string, status: string, why = reason, until = '') {
  const { fingerprint } = await findingOf(review, 'visit.md', rule);
  const { status: code, text } = await review.post('/api/decisions', {
    ...{ path: 'visit.md', fingerprint, status, reason: why, until },
  });
  return { code, ...JSON.parse(text) };
}

test('A decision goes to the file of its reviewer, and taking it back is a line of its own', async () => {
  const folder = folderWith({ 'visit.md': visit });
  const review = await reviewIn(folder);
  expect(await decideOn(review, 'i-know', 'discussed', ` ${reason} `, '2026-06-30')).toEqual({
    code: 200,
    notice: null,
  });
  expect(await findingOf(review, 'visit.md', 'i-know')).toMatchObject({
    status: 'discussed',
    decisions: [{ status: 'discussed', by: 'Nerys Coyle', until: '2026-06-30', reason }],
  });
  expect(await decideOn(review, 'i-know', 'open', 'The policy says otherwise.')).toMatchObject({
    code: 200,
  });
  expect(await findingOf(review, 'visit.md', 'i-know')).toMatchObject({
    status: 'open',
    decisions: [{ status: 'discussed' }, { status: 'open' }],
  });
  const file = readFileSync(join(folder, '.caselint/decisions/nerys-coyle.jsonl'), 'utf8');
  expect(file.split('\n')).toHaveLength(3);
  const { problems } = await decisionFiles.read(folder, folder);
  expect(problems).toEqual([]);
});

describe('What cannot be recorded is refused with what to write', () => {
  test.each([
    ['discussed', ' ', '', 'reason', 'is empty; write why, in words of your own'],
    ['discussed', reason, '2026-02-30', 'until', 'no day “2026-02-30”; write it as 2026-06-30'],
    ['discussed', reason, '2026-03-11', 'until', '2026-03-11 has passed; write a day to come'],
    ['dismissed', 'We lent ct $20 for the bus.', '', 'reason', expect.stringContaining('repeats')],
    ['open', reason, '', null, 'money is open already; there is nothing to take back'],
  ])('%s, “%s”, %s', async (status, why, until, field, message) => {
    const review = await reviewIn(folderWith({ 'visit.md': visit }));
    const refused = await decideOn(review, 'money', status, why, until);
    expect(refused).toEqual({ code: 422, field, message });
  });
});

test('On an error in a note of one’s own the answer says that somebody else decides', async () => {
  const review = await reviewIn(folderWith({ 'visit.md': visit }), 'Tobias Lund');
  const { code, notice } = await decideOn(review, 'money', 'dismissed');
  expect([code, notice]).toEqual([200, expect.stringContaining('somebody else decides')]);
  expect(await findingOf(review, 'visit.md', 'money')).toMatchObject({ status: 'open' });
});

test('A passage that was edited meanwhile is open again, and says what was decided before', async () => {
  const folder = folderWith({ 'visit.md': visit });
  const review = await reviewIn(folder);
  const before = await findingOf(review, 'visit.md', 'money');
  await decideOn(review, 'money', 'discussed');
  writeFileSync(join(folder, 'visit.md'), visit.replace('$20', '$30'));
  const late = await review.post('/api/decisions', {
    ...{ path: 'visit.md', fingerprint: before.fingerprint, status: 'dismissed' },
    ...{ reason, until: null },
  });
  expect([late.status, JSON.parse(late.text).message]).toEqual([
    422,
    'The note has been edited meanwhile, and nothing was recorded; it is shown anew.',
  ]);
  expect(await findingOf(review, 'visit.md', 'money')).toMatchObject({
    status: 'open',
    decisions: [],
    edited: { status: 'discussed', by: 'Nerys Coyle', reason },
  });
});

test('Of two reviews of the same notes at once, no decision is lost and each sees those of the other', async () => {
  const notes = Object.fromEntries(
    Array.from({ length: 6 }, (_, at) => [`${at}.md`, visit.replace('$20', `$${at + 20}`)]),
  );
  const folder = folderWith(notes);
  const reviews = [await reviewIn(folder), await reviewIn(folder, 'Femi Adair')];
  const paths = Object.keys(notes);
  await Promise.all(
    paths.flatMap((path) =>
      reviews.map(async (review) => {
        const { fingerprint } = await findingOf(review, path, 'i-know');
        const sent = { path, fingerprint, status: 'discussed', reason, until: null };
        expect((await review.post('/api/decisions', sent)).status).toBe(200);
      }),
    ),
  );
  const { entries, problems } = await decisionFiles.read(folder, folder);
  expect([entries.length, problems]).toEqual([paths.length * reviews.length, []]);
  for (const review of reviews) {
    for (const path of paths) {
      await expect
        .poll(async () => (await findingOf(review, path, 'i-know')).decisions.length)
        .toBe(2);
    }
  }
});

test('An agreed action is kept with its owner and day, stands on the agenda, and leaves it when it is done', async () => {
  const folder = folderWith({ 'visit.md': visit });
  const review = await reviewIn(folder);
  const { fingerprint } = await findingOf(review, 'visit.md', 'money');
  const action = {
    ...{
      worker: 'Tobias Lund',
      what: 'Bring the form of the emergency fund',
      owner: 'Nerys Coyle',
    },
    ...{ due: '2026-03-20', path: 'visit.md', fingerprint },
  };
  expect((await review.post('/api/actions', action)).status).toBe(200);
  const copied = await review.post('/api/actions', {
    ...action,
    what: 'Ask who lent ct $20 for the bus',
  });
  expect([copied.status, JSON.parse(copied.text).field]).toEqual([422, 'what']);
  const agenda = async () => JSON.parse((await review.ask('/api/agenda?worker=T.%20Lund')).text);
  expect((await agenda()).actions).toMatchObject([
    {
      what: action.what,
      owner: 'Nerys Coyle',
      due: '2026-03-20',
      status: 'open',
      note: 'visit.md',
    },
  ]);
  const [{ action: id }] = (await agenda()).actions;
  const done = await review.post('/api/actions/update', { action: id, status: 'done' });
  expect(done.status).toBe(200);
  expect((await agenda()).actions).toEqual([]);
  const { entries, problems } = await actionFiles.read(folder, folder);
  expect([entries.map(({ status }) => status), problems]).toEqual([['open', 'done'], []]);
  const text = readFileSync(join(folder, '.caselint/actions/nerys-coyle.jsonl'), 'utf8');
  const { entries: left, faults } = readChain(actionLines, text.replace('"open"', '"dropped"'));
  expect([left.length, faults]).toEqual([1, [{ line: 1, message: actionLines.words.changed }]]);
});
