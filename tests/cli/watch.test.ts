import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith } from '../repository/folder.ts';
import { startCaselint } from './run-caselint.ts';

const SCREEN = 'Watching. Save a note';

test('Notes that are watched are read again when one is saved, added or set right', async () => {
  const folder = folderWith({ 'a.md': 'Ct rode the bus to the library.\n' });
  const child = startCaselint(folder, ['--watch', '--no-color']);
  onTestFinished(() => void child.kill('SIGKILL'));
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      written += chunk;
    });
  }
  /** What is written from here to the end of the screen that has the given words. */
  const screenWith = async (words: string): Promise<void> => {
    while (!(written.includes(words) && written.slice(written.indexOf(words)).includes(SCREEN))) {
      await once(child.stdout, 'data');
    }
    written = '';
  };
  await screenWith('nothing to ask about');
  writeFileSync(join(folder, 'a.md'), 'Lent ct $20 for the bus.\n');
  await screenWith('a.md  contact note');
  writeFileSync(join(folder, 'b.md'), 'Lent ct $30 for the bus.\n');
  await screenWith('2 notes read, 2 places to look at again');
  writeFileSync(join(folder, 'caselint.config.yaml'), 'rules: { mony: off }\n');
  await screenWith('no rule “mony”; write money');
  writeFileSync(join(folder, 'caselint.config.yaml'), 'rules: { money: off }\n');
  await screenWith('2 notes read, and nothing to ask about');
  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([0, null]);
});
