import { describe, expect, test } from 'vitest';
import { noCache } from '../../src/repository/cache.ts';
import { lintRun } from '../../src/repository/lint-run.ts';
import { shardOf } from '../../src/repository/shard.ts';
import { folderWith } from './folder.ts';

function meeting(date: string): string {
  return `---
type: supervision
date: ${date}
duration: 60 min
worker: Nadia Brandt
supervisor: Femi Adair
---

# Supervision

Femi: How did the visit go?
`;
}

const files = {
  'a.md': meeting('2026-03-02'),
  'b.md': meeting('2026-03-09'),
  'c.md': meeting('2026-04-06'),
  'd.md': 'Lent ct $20 for the bus.\n',
};
const notes = Object.keys(files);

/** What is found in the notes, and in many of them together, each as `path rule`. */
async function found(own: readonly string[], others: readonly string[] | null) {
  const folder = folderWith(files);
  const options = {
    cwd: folder,
    configuration: false,
    ids: [],
    cache: noCache,
    threads: 1,
  } as const;
  const asked = { notes: own, problems: [], typed: [], others };
  const alone: string[] = [];
  const together: string[] = [];
  for await (const { report, repository } of lintRun(asked, options)) {
    alone.push(...(report?.findings ?? []).map(({ rule }) => `${report?.path} ${rule}`));
    together.push(...(repository ?? []).map(({ path, rule }) => `${path} ${rule}`));
  }
  return { alone, together };
}

describe('A run', () => {
  test('over all notes asks rules over many notes too', async () => {
    const { alone, together } = await found(notes, []);
    expect(alone).toContain('d.md money');
    expect(together).toEqual(['c.md supervision-cadence']);
  });

  test('over some of the notes asks none of those', async () => {
    expect((await found(['a.md', 'c.md'], null)).together).toEqual([]);
  });

  test('in parts finds what one over all notes finds', async () => {
    const whole = await found(notes, []);
    const parts = await Promise.all(
      [1, 2, 3].map((index) => {
        const { own, others } = shardOf(notes, { index, count: 3 });
        return found(own, index === 1 ? others : null);
      }),
    );
    expect(parts.flatMap(({ alone }) => alone).sort()).toEqual([...whole.alone].sort());
    expect(parts.flatMap(({ together }) => together)).toEqual(whole.together);
  });
});
