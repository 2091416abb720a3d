import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../tests/browser.ts';
import { makeCorpus } from './corpus.ts';
import { runMeasure } from './measure-error.ts';
import { writeNotes } from './runs.ts';
import { medianSeconds } from './timing.ts';
import { withReview } from './with-review.ts';

const notes = 2000;
const rounds = 5;
const command = fileURLToPath(new URL('../bin/caselint.js', import.meta.url));

/** Prints how soon the supervisor’s page shows many notes that were linted before. */
await runMeasure(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'caselint-'));
  const browser = await startBrowser();
  try {
    writeNotes(folder, makeCorpus(notes, 1));
    const lint = [command, '.', '--format', 'json', '--fail-on', 'never'];
    execFileSync(process.execPath, lint, { cwd: folder, stdio: 'ignore' });
    const first: number[] = [];
    const all: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      const seconds = (): number => (performance.now() - start) / 1000;
      await withReview(folder, async (address) => {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        await page.goto(address);
        await page.locator('.passage-button').first().waitFor();
        first.push(seconds());
        await page.locator('.progress', { hasNotText: '…' }).waitFor();
        all.push(seconds());
        await page.close();
      });
    }
    console.log(
      `${notes} notes with a cache, from the command’s start: first passage ${spread(first)}, all of them ${spread(all)}; load of the machine ${loadavg()[0]?.toFixed(1)}`,
    );
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

function spread(seconds: readonly number[]): string {
  const [median, least, most] = [
    medianSeconds(seconds),
    Math.min(...seconds),
    Math.max(...seconds),
  ].map((each) => each.toFixed(2));
  return `${median} s (${least} to ${most})`;
}
