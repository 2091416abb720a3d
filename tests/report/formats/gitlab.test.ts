import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { handMade } from '../hand-made.ts';
import { everything, written } from '../written.ts';

/** @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const codeQuality = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', pattern: '^[^\\n]+$' },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: {
            type: 'object',
            additionalProperties: false,
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer' } },
          },
        },
      },
    },
  },
};

describe('gitlab', () => {
  test('has the published shape, and a fingerprint of its own for each entry', async () => {
    const report = JSON.parse(await written('gitlab', ...everything));
    const isReport = new Ajv().compile(codeQuality);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    const severities = ['info', 'major', 'minor'];
    expect(report.map(({ severity }: { severity: string }) => severity)).toEqual([
      ...severities,
      ...severities,
      ...['minor', 'major', 'major'],
    ]);
    const prints = new Set(report.map(({ fingerprint }: { fingerprint: string }) => fingerprint));
    expect(prints.size).toBe(report.length);
  });

  test('is an empty list when nothing is open', async () => {
    const settled = handMade('a', [{ passage: 'a', status: 'dismissed' }]);
    expect(JSON.parse(await written('gitlab', [settled]))).toEqual([]);
  });
});
