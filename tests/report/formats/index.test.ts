import { describe, expect, test } from 'vitest';
import { formats } from '../../../src/report/formats/index.ts';
import { handMade } from '../hand-made.ts';
import { written } from '../written.ts';

describe('Every format', () => {
  test.each(formats)('%s is written when there is nothing to say', async (format) => {
    const text = await written(format, []);
    expect(text).toMatch(/\n$/u);
  });

  test.each(formats)('%s lets no control character of a note through', async (format) => {
    const hostile = 'a\u001B[2J\u0000\u202E\u2028\uFFFE\uD800 b';
    const report = handMade(hostile, [{ passage: hostile }, { passage: 'b', severity: 'praise' }], {
      path: `n/${hostile}.md`,
    });
    const text = await written(format, [report], [], [{ path: hostile, message: hostile }]);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
  });
});
