import { describe, expect, test } from 'vitest';
import { folderWith } from '../repository/folder.ts';
import { runCaselint } from './run-caselint.ts';

const head = (fields: string): string => `---\n${fields}\n---\n\n`;
const notes = {
  'caselint.config.yaml': 'people:\n  staff: [{ name: Tobias Lund, as: [TL] }]\n',
  'a.md': `${head('type: home visit\nauthor: TL\ndate: 2026-03-05')}Lent ct $20 for the bus.\n`,
  'b.md': `${head('type: home visit\nauthor: Nadia Brandt\ndate: 2026-03-05')}Lent ct $75 for zqx shoes.\n`,
  'c.md': `${head('type: supervision\nworker: Tobias Lund\nsupervisor: Nerys Coyle\ndate: 2026-03-02')}Nerys: Did you finish the notes?\n`,
};
const ofTobias = ['agenda', '--worker', 'T. Lund'];

describe('caselint agenda', () => {
  test('writes what to talk over with a worker, known by any form of the name, and nothing of others', async () => {
    const { code, out, err } = await runCaselint(folderWith(notes), ofTobias);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^# For the next meeting with Tobias Lund\n/u);
    expect(out).toContain('from 2 notes since 2 March 2026');
    expect(out).toContain('> “Lent ct $20” (a.md, line 7, 5 March 2026)');
    expect(out).not.toMatch(/zqx|Nadia|\$75|Did you finish/u);
  });

  test.each([
    ['Tobais Lund', 'nobody “Tobais Lund” in these notes; write Tobias Lund'],
    ['Nobody', 'nobody “Nobody” in these notes; write Nadia Brandt, Tobias Lund'],
  ])('asks whom %s means', async (name, message) => {
    const { code, err } = await runCaselint(folderWith(notes), ['agenda', '--worker', name]);
    expect([code, err]).toEqual([2, `caselint: --worker: ${message}\n`]);
  });

  test('asks which of several people is meant', async () => {
    const both = { 'a.md': notes['a.md'], 'd.md': notes['b.md'].replace('Nadia', 'Tobias') };
    const files = { 'a.md': both['a.md'].replace('TL', 'Tobias Lund'), 'd.md': both['d.md'] };
    const { err } = await runCaselint(folderWith(files), ['agenda', '--worker', 'Tobias']);
    expect(err).toBe(
      'caselint: --worker: “Tobias” fits several people; write Tobias Brandt or Tobias Lund\n',
    );
  });

  test('refuses a day that is none', async () => {
    const { code, err } = await runCaselint(folderWith(notes), [...ofTobias, '--since', '3/5/26']);
    expect([code, err]).toEqual([
      2,
      'caselint: --since: no day “3/5/26”; write it as 2026-06-30\n',
    ]);
  });

  test.each(['markdown', 'html'])(
    'hides the words of notes in a build log, as %s',
    async (format) => {
      const folder = folderWith(notes);
      const args = [...ofTobias, '--format', format];
      expect((await runCaselint(folder, args)).out).toContain('Lent ct');
      const { out } = await runCaselint(folder, args, { env: { CI: 'true' } });
      expect(out).toContain('▒▒▒▒ ▒▒ ▒▒▒');
      expect(out).not.toContain('Lent');
    },
  );
});
