import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../browser.ts';
import { type OpenDesk, openDesk, shortNote, write } from './open-desk.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** What axe finds on the page as it is, in its own words; and whether it is wider than the screen. */
async function hindrances({ page }: OpenDesk): Promise<readonly unknown[]> {
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
  );
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [found, isWider ? 'wider than the screen' : []].flat();
}

const wide = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe.each([
  ['wide', wide],
  ['wide and dark', { ...wide, colorScheme: 'dark' as const }],
  ['a phone’s', phone],
  ['a phone’s and dark', { ...phone, colorScheme: 'dark' as const }],
])('On a screen that is %s', (_, options) => {
  test('the page hinders nobody while the engine warms up', async () => {
    const desk = await openDesk(browser, options, 'window.Worker = class { postMessage() {} };');
    expect(await hindrances(desk)).toEqual([]);
    await desk.editor.click();
    await desk.page.keyboard.type('Words.');
    await desk.page.getByText('The rules are being laid out.').waitFor();
    expect(await hindrances(desk)).toEqual([]);
  });

  test('the page hinders nobody with findings, with a card open, and with all unfolded', async () => {
    const desk = await openDesk(browser, options);
    const { page } = desk;
    await write(desk, `---\nauthor: Bo\nbroken: [\n---\n\n${shortNote}`);
    expect(await hindrances(desk)).toEqual([]);
    await page.locator('.item button').first().click();
    expect(await hindrances(desk)).toEqual([]);
    await page.getByText('About this note').click();
    await page.getByText('Keys', { exact: true }).click();
    await page.getByLabel('Keep this note').check();
    expect(await hindrances(desk)).toEqual([]);
  });
});

describe('With the keyboard alone', () => {
  const focused = () => {
    const { activeElement: element } = document;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  };

  test('a note is written, its cards are read, and their words copied', async () => {
    const { page } = await openDesk(browser, wide);
    const order: string[] = [];
    for (let tabs = 0; order.at(-1) !== 'Your note' && tabs < 9; tabs += 1) {
      await page.keyboard.press('Tab');
      order.push(await page.evaluate(focused));
    }
    expect(order).toEqual(['Open a file', 'About this note', 'Your note']);
    await page.keyboard.insertText(shortNote);
    await page.locator('.items').waitFor();
    await page.keyboard.press('F8');
    await page.locator('.item.warning.is-open').waitFor();
    await page.keyboard.press('F8');
    await page.locator('.item.error.is-open').waitFor();
    await page.keyboard.press('Shift+F8');
    await page.locator('.item.warning.is-open').waitFor();
    await page.keyboard.press('Control+Enter');
    expect(await page.evaluate(focused)).toContain('worth another look');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focused)).toBe('Copy these words');
    await page.keyboard.press('Enter');
    await page.getByText('The words are copied.').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(focused)).toBe('Your note');
    await page.keyboard.press('ArrowRight');
    await page.locator('.item.warning.is-open').waitFor();
  });

  test('nobody is kept in the editor', async () => {
    const { page, editor } = await openDesk(browser, wide);
    await editor.click();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focused)).not.toBe('Your note');
  });
});

test('What was found is said once, when the writer pauses, and not at each key', async () => {
  const { page, editor } = await openDesk(
    browser,
    wide,
    `
    window.said = [];
    addEventListener('DOMContentLoaded', () => new MutationObserver(() => {
      const words = document.querySelector('.unseen[role=status]')?.textContent ?? '';
      if (words !== '' && words !== window.said.at(-1)) window.said.push(words);
    }).observe(document.body, { subtree: true, childList: true, characterData: true }));
  `,
  );
  await page.locator('[data-engine=ready]').waitFor();
  await editor.click();
  await page.keyboard.type('I lent her $20. I told her I know how she feels. ');
  await expect
    .poll(() => page.evaluate('window.said'), { timeout: 10_000 })
    .toEqual(['2 passages to think about.']);
});
