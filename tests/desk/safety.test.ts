import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../browser.ts';
import { copied, drop, type OpenDesk, openDesk, shortNote, write } from './open-desk.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

const hostile = readdirSync('fixtures/hostile').filter((name) => name !== 'README.md');

describe('a hostile note', () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk(browser);
    await desk.page.getByText('About this note').click();
  });

  test.each(hostile)('%s does nothing but be read', async (name) => {
    const { page } = desk;
    const bytes = readFileSync(`fixtures/hostile/${name}`);
    await drop(desk, name, bytes);
    await page.getByText(`Opened ${name}.`).waitFor();
    await page.locator('.passage-mark', { hasText: 'lent her' }).waitFor();
    for (const item of await page.locator('.item > h3 > button').all()) {
      await item.click();
    }
    expect(await page.locator('.item.is-open .finding').count()).toBe(1);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const tags = await page.evaluate(() =>
      Array.from(document.querySelectorAll('#desk *, #printed *'), ({ localName }) => localName),
    );
    for (const tag of ['script', 'style', 'iframe', 'svg', 'math', 'a', 'link', 'meta', 'base']) {
      expect(tags).not.toContain(tag);
    }
    expect(await copied(desk)).toBe(bytes.toString());
    expect(await page.title()).not.toBe('hurt');
    expect(desk.trouble).toEqual([]);
  });
});

describe('the security policy of the page', () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk(browser);
  });

  test.each([
    ['reaches nothing', "fetch('https://hostile.invalid/')", 'connect-src'],
    [
      'loads no image',
      "document.body.append(Object.assign(new Image(), { src: 'https://hostile.invalid/a.png' }))",
      'img-src',
    ],
    ['evaluates nothing', "setTimeout('hurt()')", 'script-src'],
    [
      'runs no script that comes in',
      "document.body.append(Object.assign(document.createElement('script'), { textContent: 'hurt()' }))",
      'script-src-elem',
    ],
    [
      'runs no handler that comes in',
      "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=hurt()>')",
      'img-src',
    ],
    [
      'takes no style that comes in',
      "document.body.insertAdjacentHTML('beforeend', '<style>body { color: red }</style>')",
      'style-src-elem',
    ],
    [
      'opens no other page inside',
      "document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://hostile.invalid/' }))",
      'frame-src',
    ],
    ['starts no worker from elsewhere', "new Worker('data:text/javascript,hurt()')", 'worker-src'],
  ])('%s', async (_, script, directive) => {
    const { page, trouble } = desk;
    await page.evaluate(`(() => { try { ${script} } catch {} })()`);
    await expect.poll(() => trouble.join('\n')).toContain(`refused: ${directive}`);
    expect(await page.title()).not.toBe('hurt');
    expect(trouble.filter((each) => /^https?:/u.test(each))).toEqual([]);
  });
});

describe('this browser', () => {
  const kept = () => Object.entries(localStorage).flat().join(' ');

  test('keeps nothing unless the writer says so, and forgets when told', async () => {
    const desk = await openDesk(browser);
    const { page } = desk;
    const keep = page.getByLabel('Keep this note in this browser');
    await write(desk, shortNote);
    expect(await page.evaluate(kept)).toBe('');
    await page.reload();
    await desk.editor.waitFor();
    expect(await page.getByRole('button', { name: 'Copy note' }).isDisabled()).toBe(true);
    await write(desk, 'A note\nto keep.\n');
    await keep.check();
    await page.keyboard.press('Shift+Tab');
    await write(desk, 'A note\r\nto keep longer.\n');
    await page.reload();
    await page.getByText('to keep longer.').waitFor();
    expect(await keep.isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Forget it' }).click();
    expect(await page.evaluate(kept)).toBe('');
    await desk.editor.click();
    await page.keyboard.type('More words.');
    expect(await page.evaluate(kept)).toBe('');
    await page.reload();
    await desk.editor.waitFor();
    expect(await page.getByRole('button', { name: 'Copy note' }).isDisabled()).toBe(true);
    expect(desk.trouble).toEqual([]);
  });

  test('that keeps nothing for files is told of kindly', async () => {
    const refuse =
      "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } });";
    const desk = await openDesk(browser, {}, refuse);
    await write(desk, shortNote);
    const keep = desk.page.getByLabel('Keep this note in this browser');
    await keep.click();
    await desk.page.getByText('This browser keeps nothing for a page like this.').waitFor();
    expect(await keep.isChecked()).toBe(false);
    expect(desk.trouble).toEqual([]);
  });

  test('without a worker still lets the writer write and copy', async () => {
    const desk = await openDesk(
      browser,
      {},
      "window.Worker = class { constructor() { throw new Error('no'); } };",
    );
    await desk.editor.click();
    await desk.page.keyboard.type('Words.');
    await desk.page.getByText('The rules could not be opened in this browser.').waitFor();
    expect(await copied(desk)).toBe('Words.');
  });
});
