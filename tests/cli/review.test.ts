import { describe, expect, test } from 'vitest';
import { folderWith } from '../repository/folder.ts';
import { runCaselint } from './run-caselint.ts';

const visit = 'Lent ct $20 for the bus.\n';

describe('caselint review says in one line what keeps it from opening', () => {
  test.each([
    [['--port', '80'], '--port: no “80”; use a number from 1024 to 65535'],
    [['--port', 'any'], '--port: no “any”; use a number from 1024 to 65535'],
    [['--by', '7'], '--by: nobody is named; write --by NAME, or set CASELINT_REVIEWER to it'],
    [['-'], 'review reads files, so that - has no place here'],
  ])('%s', async (args, message) => {
    const folder = folderWith({ 'a.md': visit });
    const { code, err } = await runCaselint(folder, ['review', '--no-open', '--by', 'A', ...args]);
    expect([code, err]).toEqual([2, `caselint: ${message}\n`]);
  });

  test('a configuration that is at fault', async () => {
    const folder = folderWith({ 'a.md': visit, 'caselint.config.yaml': 'gates: error\n' });
    const { code, err } = await runCaselint(folder, ['review', '--no-open', '--by', 'A']);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^caselint: caselint\.config\.yaml:1:/u),
    ]);
  });
});
