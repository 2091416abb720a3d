import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { startBrowser } from '../tests/browser.ts';
import { drawReview } from './review-pictures.ts';

const desk = pathToFileURL('dist/desk.html').href;
const folder = fileURLToPath(new URL('../docs/public/', import.meta.url));

/** The pictures by file name, each with the screen that it is taken of. */
const pictures: readonly (readonly [string, BrowserContextOptions])[] = [
  ['desk.png', { viewport: { width: 1280, height: 800 } }],
  ['desk-phone.png', { viewport: { width: 390, height: 844 }, isMobile: true }],
];

const browser = await startBrowser();
try {
  for (const [name, screen] of pictures) {
    const page = await browser.newPage({ ...screen, reducedMotion: 'reduce' });
    await page.goto(desk);
    await page.getByText('Show me an invented note').click();
    await page.locator('.passage-mark.warning').first().click();
    await page.locator('.item.is-open .finding').waitFor();
    // The cursor comes and goes.
    await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
    await page.screenshot({ path: `${folder}${name}`, animations: 'disabled' });
    await page.close();
  }
  await drawReview(browser, folder);
} finally {
  await browser.close();
}
