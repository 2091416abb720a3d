import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/findings/decision.ts';
import { giveStatus, type Weighing } from '../../src/findings/give-status.ts';
import type { Severity } from '../../src/rules/rule.ts';

const weighing: Weighing = {
  today: '2026-03-12',
  secondPerson: ['error'],
  isAuthor: (reviewer) => reviewer === 'Tobias Lund',
};

function decided(more: Partial<Decision>): Decision {
  return {
    ...{ fingerprint: '0123456789abcdef', note: 'a.md', rule: 'money', status: 'dismissed' },
    ...{ reason: 'Agreed.', by: 'Nerys Coyle', at: '2026-03-01T09:00:00Z', until: null, moved: '' },
    ...more,
  };
}

function statusOf(
  decisions: readonly Partial<Decision>[],
  isKnown = false,
  severity: Severity = 'error',
): readonly string[] {
  const finding = { status: 'open', severity, message: 'Said.' } as const;
  const standing = { isKnown, decisions: decisions.map(decided) };
  const { status, message } = giveStatus(finding, standing, weighing);
  return [status, message.replace(/^Said\. ?/u, '')];
}

const past = { status: 'discussed', until: '2026-03-11' } as const;
const own = { by: 'Tobias Lund' };
const ownWords =
  'What was decided on it does not count yet: it comes from the writer of the note, and on an error somebody else decides.';

describe('A finding', () => {
  test.each([
    ['is open', [], false, 'open', ''],
    ['is known from the baseline', [], true, 'baseline', ''],
    ['has the status of its decision', [{ status: 'follow-up' }], false, 'follow-up', ''],
    ['has its decision before the baseline', [{}], true, 'dismissed', ''],
    ['has the latest of its decisions', [{}, { status: 'discussed' }], false, 'discussed', ''],
    ['is open when the decision was taken back', [{}, { status: 'open' }], false, 'open', ''],
    ['is open when it was opened, baseline or not', [{ status: 'open' }], true, 'open', ''],
    ['is settled on the last day', [{ until: '2026-03-12' }], false, 'dismissed', ''],
    [
      'is open again after the last day, and says so',
      [past],
      false,
      'open',
      'It is open again: “discussed” held until 2026-03-11.',
    ],
    [
      'is open again after it, baseline or not',
      [past],
      true,
      'open',
      'It is open again: “discussed” held until 2026-03-11.',
    ],
    ['does not go by its writer, and says so', [own], false, 'open', ownWords],
    ['stays known whatever its writer says', [own], true, 'baseline', ''],
    [
      'goes by somebody else before its writer',
      [{}, { ...own, status: 'discussed' }],
      false,
      'dismissed',
      '',
    ],
    ['may be opened by its writer', [{}, { ...own, status: 'open' }], false, 'open', ''],
    [
      'does not go by its writer after it was opened',
      [{ status: 'open' }, own],
      false,
      'open',
      ownWords,
    ],
  ] as const)('%s', (_, decisions, isKnown, status, words) => {
    expect(statusOf(decisions, isKnown)).toEqual([status, words]);
  });

  test('of a severity that asks for nobody else goes by its writer', () => {
    expect(statusOf([own], false, 'warning')).toEqual(['dismissed', '']);
  });

  test.each([
    ['open', 'praise'],
    ['suppressed', 'error'],
  ] as const)('that is %s and %s stays as it is', (status, severity) => {
    const finding = { status, severity, message: 'Said.' };
    const standing = { isKnown: true, decisions: [decided({})] };
    expect(giveStatus(finding, standing, weighing)).toEqual(finding);
  });
});
