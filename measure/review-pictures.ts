import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { withReview } from './with-review.ts';

const notes = fileURLToPath(new URL('../fixtures/notes/', import.meta.url));

/** Draws the pictures of the built supervisor’s page, from invented notes, into a folder. */
export async function drawReview(browser: Browser, folder: string): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'caselint-'));
  cpSync(notes, join(copy, 'notes'), { recursive: true });
  try {
    await withReview(copy, async (address) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(address);
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
    });
  } finally {
    rmSync(copy, { recursive: true });
  }
}
