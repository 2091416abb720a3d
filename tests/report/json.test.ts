import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { jsonReport } from '../../src/report/json.ts';
import { handMade } from './hand-made.ts';

const schema = JSON.parse(readFileSync('rules/schema/report.schema.json', 'utf8'));
const isReport = new Ajv({ allErrors: true }).compile(schema);
const tool = { name: 'caselint', version: '1.2.3' };
const source = '# Supervision 👍\r\n\r\nBen: So that was it, yes or no?\n';

/** A report read back, with one finding and everything else as given. */
function readBack(more: Parameters<typeof handMade>[1][number]) {
  return JSON.parse(jsonReport(tool, [handMade(source, [more])], []));
}

describe('jsonReport', () => {
  test('has the fields of version 1, in their order', () => {
    const report = readBack({ passage: 'So that was it, yes or no?' });
    expect(report).toEqual({
      version: 1,
      tool,
      notes: [
        {
          path: 'notes/week-7.md',
          type: 'supervision',
          findings: [
            {
              rule: 'closed-question',
              family: 'supervisor-talk',
              severity: 'warning',
              level: 'span',
              start: { line: 3, column: 6, offset: 25 },
              end: { line: 3, column: 32, offset: 51 },
              passage: 'So that was it, yes or no?',
              speaker: 'supervisor',
              message: 'One word is enough to answer this.',
              guideline: {
                id: 'handbook/open-questions',
                excerpt:
                  'Questions that invite a story open more than questions that ask for a tick.',
                source: 'Handbook of an invented agency',
                also: ['MI-CQ'],
              },
              question: 'What would you like to hear more about?',
              rewording: 'How has the plan been going?',
              softenedBy: null,
              fingerprint: '0123456789abcdef',
              status: 'open',
            },
          ],
        },
      ],
      repository: [],
      errors: [],
      summary: { notes: 1, error: 0, warning: 1, info: 0, praise: 0 },
    });
    const names = ['version', 'tool', 'notes', 'repository', 'errors', 'summary'];
    expect(Object.keys(report)).toEqual(names);
    expect(Object.keys(report.notes[0].findings[0])).toEqual(schema.definitions.finding.required);
  });

  test('says what softens a finding, and where it stands', () => {
    const start = source.indexOf('yes');
    const softenedBy = {
      kind: 'done',
      words: 'it was told',
      start,
      end: start + 3,
      passage: 'yes',
    };
    const report = readBack({ passage: '# Supervision', softenedBy });
    expect(report.notes[0].findings[0].softenedBy).toEqual({
      kind: 'done',
      start: expect.objectContaining({ offset: start }),
      end: expect.objectContaining({ offset: start + 3 }),
      passage: 'yes',
    });
    expect(isReport(report)).toBe(true);
  });

  test('is valid without notes, with several and with errors', () => {
    const report = handMade(source, [
      { passage: 'yes', severity: 'praise', rewording: null },
      { passage: '# Supervision', level: 'document', status: 'follow-up' },
    ]);
    const errors = [{ path: 'notes/b.md', message: 'the note is empty' }];
    for (const text of [
      jsonReport(tool, [], []),
      jsonReport(tool, [], errors),
      jsonReport(tool, [report, handMade('', []), report], errors),
    ]) {
      expect(isReport(JSON.parse(text)), text).toBe(true);
    }
  });

  test.each([
    ['a severity that does not exist', { severity: 'grave' }],
    ['a field of its own', { score: 3 }],
    ['a fingerprint of another shape', { fingerprint: 'abc' }],
    ['a position without an offset', { start: { line: 1, column: 1 } }],
  ])('is held by the schema against %s', (_name, change) => {
    const report = readBack({ passage: 'yes' });
    expect(isReport(report)).toBe(true);
    Object.assign(report.notes[0].findings[0], change);
    expect(isReport(report)).toBe(false);
  });

  test('holds each note on a line of its own', () => {
    const reports = [handMade(source, []), handMade(source, [])];
    const text = jsonReport(tool, reports, []);
    expect(text.match(/^\{"path":/gmu)).toHaveLength(2);
  });

  test('gives back control characters, but never raw', () => {
    const note = handMade('\u009B31mred\u202E', [{ passage: '\u009B31mred\u202E' }]);
    const text = jsonReport(tool, [note], []);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(JSON.parse(text).notes[0].findings[0].passage).toBe('\u009B31mred\u202E');
  });
});
