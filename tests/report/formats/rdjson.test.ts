import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { coverReport } from '../../../src/report/mask.ts';
import { handMade } from '../hand-made.ts';
import { everything, written } from '../written.ts';

/** The facts of DiagnosticResult. @see https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
const position = {
  type: 'object',
  required: ['line'],
  additionalProperties: false,
  properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
};
const diagnosticResult = {
  type: 'object',
  additionalProperties: false,
  required: ['source', 'diagnostics'],
  properties: {
    source: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
    diagnostics: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['message', 'location', 'severity'],
        properties: {
          message: { type: 'string' },
          severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
          code: { type: 'object', required: ['value'], properties: { value: { type: 'string' } } },
          location: {
            type: 'object',
            required: ['path'],
            properties: {
              path: { type: 'string' },
              range: {
                type: 'object',
                required: ['start'],
                properties: { start: position, end: position },
              },
            },
          },
        },
      },
    },
  },
};

describe('rdjson', () => {
  test('has the shape that reviewdog reads', async () => {
    const report = JSON.parse(await written('rdjson', ...everything));
    const isReport = new Ajv().compile(diagnosticResult);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(report.diagnostics).toHaveLength(9);
  });

  test('counts columns in bytes of UTF-8, and gives none where the bytes are hidden', async () => {
    const report = handMade('’👍 Are the forms in? 👍', [{ passage: 'Are the forms in? 👍' }]);
    const rangeIn = async (shown: typeof report) =>
      JSON.parse(await written('rdjson', [shown])).diagnostics[0].location.range;
    expect(await rangeIn(report)).toEqual({
      start: { line: 1, column: 9 },
      end: { line: 1, column: 31 },
    });
    expect(await rangeIn(coverReport(report, { words: true }))).toEqual({
      start: { line: 1 },
      end: { line: 1 },
    });
  });
});
