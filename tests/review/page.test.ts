import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startBrowser } from '../browser.ts';
import { startCaselint } from '../cli/run-caselint.ts';
import { makeFolder } from '../repository/folder.ts';
import { visit } from './served.ts';

const hostile = `---
type: home visit
author: Tobias Lund
date: 2026-03-06
---

# <img src=x onerror="window.stolen = 1"> Visit

<script>window.stolen = 1</script>

[a link](javascript:window.stolen=1) and ![a picture](http://127.0.0.1:9/x.png) and <svg onload="window.stolen=1">

<a href="http://127.0.0.1:9/">out</a> <style>body { display: none }</style>

A caf&eacute; &#38; a park. Lent ct **$20** for <b onclick="window.stolen=1">the bus</b>. </script><script>window.stolen = 1</script>

| what | who |
|---|---|
| <iframe src="http://127.0.0.1:9/"></iframe> | I told him I know \\<b> how he feels |
`;

const meeting = `---
type: supervision
worker: Tobias Lund
supervisor: Nerys Coyle
date: 2026-03-02
---

# Supervision

**Nerys:** What went well with Mr. Farrow this week?

**Tobias:** He called the landlord on his own.
`;

const hostileFolder = fileURLToPath(new URL('../../fixtures/hostile/', import.meta.url));
/** Each with a passage that is found, so that the page shows it. */
const hostileNotes = Object.fromEntries(
  readdirSync(hostileFolder).map((name) => [
    `hostile/${name}`,
    readFileSync(join(hostileFolder, name), 'utf8'),
  ]),
);

/** Says so when anything of Node opens a connection. */
const watcher = `import net from 'node:net';
import dns from 'node:dns';
const refuse = (what) => () => { process.stderr.write('OUTGOING ' + what + '\\n'); throw new Error('no connection'); };
net.Socket.prototype.connect = refuse('connect');
const { lookup } = dns;
dns.lookup = (name, ...rest) => (name === '127.0.0.1' ? lookup : refuse('lookup'))(name, ...rest);
`;

const folder = makeFolder({
  'a-visit.md': visit,
  'b-hostile.md': hostile,
  'c-supervision.md': meeting,
  ...hostileNotes,
  '.watcher/watch.mjs': watcher,
});

/** One review with its window, and what went on beside it. */
interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  readonly err: () => string;
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function openReview(by: string): Promise<Opened> {
  const child = startCaselint(folder, ['review', '.', '--no-open', '--by', by], {
    NODE_OPTIONS: `--import=${join(folder, '.watcher/watch.mjs')}`,
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  while (!out.includes('Ctrl+C')) await once(child.stdout, 'data');
  const address = /http:\S+/u.exec(out)?.[0] ?? '';
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    // What is refused with 422 is expected, and the browser says so.
    if (!message.text().includes('422')) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(address);
  await page.locator('.passage-button').first().waitFor();
  const { origin } = new URL(address);
  const close = async (): Promise<void> => {
    await context.close();
    child.kill('SIGINT');
    if (child.exitCode === null) await once(child, 'exit');
  };
  return { page, context, origin, err: () => err, asked, complaints, close };
}

function button(page: Page, rule: string, path = 'a-visit.md') {
  return page.locator(`.passage-button[data-key$="${path}"]`, { hasText: rule });
}

function recordOf(name: string): string {
  return readFileSync(join(folder, `.caselint/decisions/${name}.jsonl`), 'utf8');
}

/** What axe finds fault with, in its own words. */
async function faultsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
  );
}

describe('The page of a review', () => {
  let review: Opened;
  let page: Page;
  beforeAll(async () => {
    review = await openReview('Nerys Coyle');
    ({ page } = review);
  });
  afterAll(() => review.close());
  // Nothing of one test is left on the page for the next.
  beforeEach(async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    await button(page, 'i-know').waitFor();
  });

  test('shows a passage in its rendered note, with question and guideline beside it', async () => {
    await button(page, 'money').click();
    await expect
      .poll(() => page.locator('mark.selected').allTextContents())
      .toEqual(['Lent ct $20']);
    expect(await page.locator('.rendered h3').textContent()).toBe('Visit');
    expect(await page.locator('.finding-pane').textContent()).toContain(
      'What would the next person on your caseload be able to ask for?',
    );
    expect(await page.locator('.guideline blockquote').count()).toBe(1);
  });

  test('marks a passage across emphasis, and lets nothing of a note run', async () => {
    await button(page, 'money', 'b-hostile.md').click();
    await expect
      .poll(async () => (await page.locator('mark.selected').allTextContents()).join(''))
      .toBe('Lent ct $20');
    expect(await page.locator('.rendered').innerHTML()).not.toMatch(
      /<(?:script|img|svg|iframe|style|b|a)[\s>]|javascript:[^"]*"[^>]*href/iu,
    );
    expect(await page.locator('.rendered').textContent()).toContain('<script>window.stolen = 1');
    expect(await page.locator('.rendered').textContent()).toContain('A café & a park.');
    expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
  });

  test.each(Object.keys(hostileNotes).filter((name) => !name.endsWith('README.md')))(
    'shows %s as it is written, and nothing of it runs or loads',
    async (path) => {
      await page.evaluate('window.hurt = () => { window.isHurt = true; }');
      await page.locator(`.passage-button[data-key$="${path}"]`).first().click();
      await expect.poll(() => page.locator('.pane-head h2').textContent()).toBe(path);
      await page.locator('mark.selected').first().waitFor();
      const drawn = await page.locator('.rendered').innerHTML();
      expect(drawn).not.toMatch(
        /<(?:script|img|svg|math|iframe|object|style|form|base|link|a)[\s>]/iu,
      );
      expect(drawn).not.toMatch(/<[^>]* (?:on\w+|style|src|href)=/iu);
      expect(await page.evaluate("'isHurt' in window")).toBe(false);
    },
  );

  test('takes a decision and its undoing by keys alone', async () => {
    await button(page, 'money').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('d');
    await page.locator('textarea').waitFor();
    await page.keyboard.type('Settled together; the fund pays from now on.');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.progress').textContent()).toMatch(/^1 of \d+ reviewed/u);
    await expect.poll(() => button(page, 'money').textContent()).toContain('discussed');
    // The next passage that is open is at hand.
    await expect
      .poll(() => page.locator('[aria-current="true"]').textContent())
      .toContain('i-know');
    await page.keyboard.press('k');
    await expect
      .poll(() => page.locator('.history').textContent())
      .toContain('Settled together; the fund pays from now on.');
    await page.keyboard.press('u');
    await page.locator('textarea').waitFor();
    await page.keyboard.type('The policy says otherwise.');
    await page.keyboard.press('Enter');
    await expect.poll(() => button(page, 'money').textContent()).not.toContain('discussed');
    expect(recordOf('nerys-coyle').trim().split('\n')).toHaveLength(2);
  });

  test('moves with j and k, searches with / and shows its keys with ?', async () => {
    await page.keyboard.press('Escape');
    const first = page.locator('.passage-button').first();
    await first.focus();
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('.passage-button:focus').count()).toBe(1);
    await page.keyboard.press('k');
    await expect.poll(() => first.getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('/');
    await page.keyboard.type('know how');
    await expect
      .poll(async () => (await page.locator('.facts').allTextContents()).join())
      .toMatch(/^i-know/u);
    await page.locator('#search').fill('');
    await page.keyboard.press('Escape');
    await page.locator('.passage-button').first().focus();
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  });

  test('chooses by severity, rule and worker', async () => {
    await page.locator('.filters summary').click();
    await page.getByLabel('Severity', { exact: true }).selectOption('praise');
    await expect
      .poll(() => page.locator('.passage-button .unseen').allTextContents())
      .toSatisfy((all: readonly string[]) => all.length > 0 && new Set(all).size === 1);
    await page.getByText('Show all').click();
    await page.getByLabel('Rule', { exact: true }).selectOption('money');
    await expect
      .poll(() => page.locator('.facts').allTextContents())
      .toSatisfy((all: readonly string[]) => all.every((facts) => facts.startsWith('money')));
    await page.getByLabel('From', { exact: true }).fill('2026-03-06');
    await expect.poll(() => page.locator('.passage-button').count()).toBe(1);
    await page.getByText('Show all').click();
  });

  test('shows at once what is edited on the disk, open again where it was decided on', async () => {
    await button(page, 'i-know').click();
    await page.keyboard.press('x');
    await page.locator('textarea').fill('The sentence is quoted from a play.');
    await page.getByText('Record it').click();
    await expect.poll(() => button(page, 'i-know').textContent()).toContain('dismissed');
    writeFileSync(join(folder, 'a-visit.md'), visit.replace('he feels.', 'he feels today.'));
    await expect.poll(() => button(page, 'i-know').textContent()).toContain('edited meanwhile');
    await button(page, 'i-know').click();
    await expect
      .poll(() => page.locator('.history').textContent())
      .toContain('reads otherwise now');
    await expect.poll(() => page.locator('.rendered').textContent()).toContain('he feels today');
  });

  test('agrees on an action, which stands on the agenda', async () => {
    await button(page, 'money').click();
    await page.keyboard.press('a');
    await page
      .getByLabel('What is agreed, in words of your own')
      .fill('Bring the form of the fund');
    await page.getByText('Agree on it').click();
    await expect.poll(() => page.locator('.action-list').textContent()).toContain('Bring the form');
    await page.getByRole('button', { name: 'Agenda' }).click();
    await page.getByLabel('The meeting is with').selectOption('Tobias Lund');
    await expect
      .poll(() => page.locator('.agenda .actions').textContent())
      .toContain('Bring the form');
    const titles = await page.locator('.agenda h2').allTextContents();
    expect(titles.map((title) => title.trim())).toEqual([
      '✔ What went well',
      'Support',
      'Development',
      'Accountability',
      'When you met',
      'What we agree on now',
    ]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top').isVisible()).toBe(false);
    expect(await page.locator('.agenda h1').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Passages' }).click();
  });

  test('shows in a second window, and in the review of a second supervisor, what is decided in the first', async () => {
    const second = await review.context.newPage();
    await second.goto(review.origin);
    const other = await openReview('Femi Adair');
    await button(second, 'money').waitFor();
    await button(page, 'money').click();
    await page.keyboard.press('f');
    await page.locator('textarea').fill('For the next meeting.');
    await page.getByText('Record it').click();
    for (const window of [second, other.page]) {
      await expect.poll(() => button(window, 'money').textContent()).toContain('follow-up');
    }
    await button(other.page, 'money').click();
    await other.page.keyboard.press('d');
    await other.page.locator('textarea').fill('Talked over with the team lead.');
    await other.page.getByText('Record it').click();
    for (const window of [page, second]) {
      await expect.poll(() => button(window, 'money').textContent()).toContain('discussed');
    }
    await button(second, 'money').click();
    await expect.poll(() => second.locator('.history li').count()).toBe(4);
    await second.close();
    await other.close();
  });

  test.each([
    ['wide and light', { width: 1280, height: 800 }, 'light'],
    ['wide and dark', { width: 1280, height: 800 }, 'dark'],
    ['on a phone, light', { width: 390, height: 844 }, 'light'],
    ['on a phone, dark', { width: 390, height: 844 }, 'dark'],
  ] as const)('axe finds no fault with it: %s', async (_, size, colorScheme) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    const isPhone = size.width < 1000;
    const faults = [...(await faultsOn(page))];
    await button(page, 'i-know').click();
    faults.push(...(await faultsOn(page)));
    if (isPhone) await page.getByText('Question and decision →').click();
    await page.keyboard.press('d');
    await page.getByText('Record it').click();
    await page.locator('.fault').waitFor();
    faults.push(...(await faultsOn(page)));
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    faults.push(...(await faultsOn(page)));
    if (isPhone) await page.getByText('← The note').click();
    if (isPhone) await page.getByText('← All passages').click();
    await page.locator('.filters summary').click();
    faults.push(...(await faultsOn(page)));
    for (const view of ['Overview', 'Agenda', 'Passages']) {
      await page.getByRole('button', { name: view }).click();
      if (view === 'Agenda')
        await page.getByLabel('The meeting is with').selectOption('Tobias Lund');
      await page
        .locator({ Overview: '.chart', Agenda: '.agenda', Passages: '.panes' }[view] ?? '')
        .first()
        .waitFor();
      faults.push(...(await faultsOn(page)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    }
    await page.keyboard.press('?');
    faults.push(...(await faultsOn(page)));
    await page.keyboard.press('Escape');
    expect(faults).toEqual([]);
  });

  test('asks nothing of anybody but its own server, which opens no connection', () => {
    expect(new Set(review.asked.map((url) => new URL(url).origin))).toEqual(
      new Set([review.origin]),
    );
    expect(review.err()).toBe('');
    expect(review.complaints).toEqual([]);
  });
});
