import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

const notes = fileURLToPath(new URL('../fixtures/notes/', import.meta.url));
const command = fileURLToPath(new URL('../bin/caselint.js', import.meta.url));

/** Draws the pictures of the built supervisor’s page, from invented notes, into a folder. */
export async function drawReview(browser: Browser, folder: string): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'caselint-'));
  cpSync(notes, join(copy, 'notes'), { recursive: true });
  const args = [command, 'review', 'notes', '--no-open', '--by', 'Nerys Coyle'];
  const child = spawn(process.execPath, args, { cwd: copy, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    while (!out.includes('Ctrl+C')) await once(child.stdout, 'data');
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(/http:\S+/u.exec(out)?.[0] ?? '');
    const passage = page.locator('.passage-button', { hasText: 'money' });
    await passage.first().click();
    await page.locator('mark.selected').first().waitFor();
    await page.locator('.progress', { hasNotText: '…' }).waitFor();
    const options = { animations: 'disabled' } as const;
    await page.screenshot({ path: join(folder, 'review.png'), ...options });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByText('All passages').click();
    await page.locator('.passage-button').first().scrollIntoViewIfNeeded();
    await page.evaluate('scrollTo(0, 0)');
    await page.screenshot({ path: join(folder, 'review-phone.png'), ...options });
    await page.close();
  } finally {
    child.kill('SIGINT');
    await once(child, 'exit');
    rmSync(copy, { recursive: true });
  }
}
