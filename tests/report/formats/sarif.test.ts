import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { everything, written } from '../written.ts';

describe('sarif', () => {
  const require = createRequire(import.meta.url);
  const {
    $schema,
    id,
    ...schema
  } = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    schema,
  );

  test.each([
    ['nothing', written('sarif', [])],
    ['everything', written('sarif', ...everything)],
  ])('is valid with %s', async (_, text) => {
    const log = JSON.parse(await text);
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    log.runs[0].columnKind = 'bytes';
    expect(isSarif(log)).toBe(false);
  });

  test('places results, leads to their rules, and says what is settled', async () => {
    const [run] = JSON.parse(await written('sarif', ...everything)).runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    const [whole, error, warning, ...settled] = run.results;
    expect([whole.level, error.level, warning.level]).toEqual(['note', 'error', 'warning']);
    const [{ physicalLocation }] = warning.locations;
    expect(physicalLocation).toMatchObject({
      artifactLocation: { uri: 'notes/week%207%2C%20%5B100%25%5D.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 5, startColumn: 34, endLine: 6, endColumn: 7 },
    });
    expect(settled.slice(0, 5).map(suppressionIn)).toEqual([
      'inSource accepted',
      'external accepted',
      'external accepted',
      'external accepted',
      'external underReview',
    ]);
    for (const { ruleId, ruleIndex, partialFingerprints } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(partialFingerprints['caselint/v1']).toMatch(/^[0-9a-f]{16}$/u);
    }
    expect(run.tool.driver.rules[1]).toMatchObject({
      shortDescription: { text: 'Closed question' },
      fullDescription: { text: expect.stringContaining('Questions that invite a story') },
      help: { text: expect.stringContaining('What would you like to hear more about?') },
    });
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(2);
  });

  test('has no result for praise, which code scanning would take for an alert', async () => {
    const text = await written('sarif', ...everything);
    expect(text).not.toContain('good-strength-named');
  });
});

function suppressionIn({
  suppressions: [settled],
}: {
  readonly suppressions: readonly [{ readonly kind: string; readonly status: string }];
}): string {
  return `${settled.kind} ${settled.status}`;
}
