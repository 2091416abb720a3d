import { describe, expect, test } from 'vitest';
import { folderWith } from '../repository/folder.ts';
import { runCaselint } from './run-caselint.ts';

const notes = {
  'calm.md': 'Ct rode the bus to the library.\n',
  'loan.md': 'Lent ct $20 for the bus.\n\nCt cried. I told her I know how you feel.\n',
  'well.md': 'Asked ct: what would help most this week?\n',
};

describe('A run that says less', () => {
  test('shows what fails the gate, and nothing else, when it is quiet', async () => {
    const folder = folderWith(notes);
    const { code, out } = await runCaselint(folder, ['--quiet']);
    expect(out).toContain('loan.md');
    expect(out).toContain('3 notes read, 1 place to look at again');
    expect(out).not.toMatch(/warning|info|What went well/u);
    expect(code).toBe(1);
  });

  test('shows more as the gate is lower', async () => {
    const folder = folderWith(notes);
    const { out } = await runCaselint(folder, ['--quiet', '--fail-on', 'warning']);
    expect(out).toMatch(/3 notes read, [2-9] places to look at again/u);
  });

  test('shows counts alone as a summary', async () => {
    const folder = folderWith(notes);
    const { code, out } = await runCaselint(folder, ['--format', 'summary']);
    expect(out).toMatch(/^loan\.md {2}■ 1 error {2}▲ 1 warning$/mu);
    expect(out).not.toContain('calm.md');
    expect(out).not.toContain('Lent');
    expect(code).toBe(1);
  });
});
