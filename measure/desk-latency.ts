import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { startBrowser } from '../tests/browser.ts';
import { MeasureError, runMeasure } from './measure-error.ts';

const words = 3000;
const keys = 60;

/** What each key took until the page had drawn what it changed, in milliseconds. */
const recorder = `
  window.took = [];
  let last = 0;
  addEventListener('keydown', ({ timeStamp }) => { last = timeStamp; }, { capture: true });
  new PerformanceObserver(() => {
    const since = last;
    requestAnimationFrame(() => setTimeout(() => window.took.push(performance.now() - since)));
  }).observe({ entryTypes: ['mark'] });
`;

/** Prints how soon the built page shows what it finds in a long note, from key to drawing. */
await runMeasure(async () => {
  const [file = 'dist/desk.html'] = process.argv.slice(2);
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const start = performance.now();
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('[data-engine="ready"]', { timeout: 60_000 });
    const ready = performance.now() - start;
    const editor = page.getByRole('textbox', { name: 'Your note' });
    await editor.click();
    await page.keyboard.insertText(longNote());
    await page.waitForSelector('.items', { timeout: 60_000 });
    await page.keyboard.press('Control+Home');
    for (let down = 0; down < 40; down += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await typeKeys(page, 20);
    await page.evaluate(recorder);
    await typeKeys(page, keys);
    const took: unknown = await page.evaluate('window.took');
    const times = [took]
      .flat()
      .map(Number)
      .sort((one, other) => one - other);
    if (times.length < keys / 2) throw new MeasureError('the page answered too few keys');
    const at = (part: number): string =>
      `${(times[Math.floor(times.length * part)] ?? 0).toFixed(0)} ms`;
    console.log(`ready ${ready.toFixed(0)} ms after the page was opened`);
    console.log(
      `${words} words, ${times.length} of ${keys} keys answered: median ${at(0.5)}, 9 of 10 within ${at(0.9)}, longest ${at(0.999)}`,
    );
  } finally {
    await browser.close();
  }
});

async function typeKeys(page: Page, count: number): Promise<void> {
  const text = ' She said the plan feels like hers now and asked for the form. ';
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press(text[at % text.length] ?? ' ');
    await page.waitForTimeout(300);
  }
}

/** Invented notes joined into one. */
function longNote(): string {
  const folder = new URL('../fixtures/notes/', import.meta.url);
  const notes = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8').replace(/^---\n.*?\n---\n/su, ''));
  return (
    notes
      .join('\n')
      .match(/\s*\S+/gu)
      ?.slice(0, words)
      .join('') ?? ''
  );
}
