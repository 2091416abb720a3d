import { readFileSync, statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../browser.ts';
import { copied, drop, openDesk, shortNote, write } from './open-desk.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe('the page', () => {
  test('is one file of less than 1.5 MB', () => {
    expect(statSync(inject('builtDesk')).size).toBeLessThan(1_500_000);
  });

  test('marks passages while somebody types, and shows what went well', async () => {
    const desk = await openDesk(browser);
    const { page, editor } = desk;
    await editor.click();
    await page.keyboard.type('I lent her $20. She made the phone call on her own.');
    await page.locator('.passage-mark.error', { hasText: 'lent her $20' }).waitFor();
    await page.locator('.passage-mark.praise').waitFor();
    expect(await page.locator('.shapes .severity.error:visible').innerText()).toBe('■');
    expect(await page.locator('section.praise').innerText()).toContain('What went well');
    await page.getByText('1 passage to think about, 1 thing that went well.').first().waitFor();
    expect(desk.trouble).toEqual([]);
  });

  test('shows a passage with its guideline, question and other words, and copies these', async () => {
    const desk = await openDesk(browser);
    const { page } = desk;
    await write(desk, shortNote);
    await page.locator('.passage-mark.warning').first().click();
    const card = page.locator('.item.is-open');
    for (const words of ['To think about', 'One way to say it', 'Guideline', 'i-know']) {
      expect(await card.innerText()).toContain(words);
    }
    const offered = await card.locator('.rewording p').nth(1).innerText();
    await card.getByRole('button', { name: 'Copy these words' }).click();
    await page.getByText('The words are copied.').waitFor();
    const clipboard = await page.evaluate(() => navigator.clipboard.readText());
    expect(offered).toContain(clipboard);
    expect(clipboard.length).toBeGreaterThan(10);
  });

  test('finds what the command finds, in the names and kind that the form tells', async () => {
    const desk = await openDesk(browser);
    const { page } = desk;
    await write(desk, 'Nerys: Are the forms in yet?\n\nBo: Nearly all of them.\n');
    expect(await page.locator('.item').count()).toBe(0);
    await page.getByText('About this note').click();
    await page.getByLabel('Kind of note').selectOption('supervision');
    await page.getByLabel('Their supervisor').fill('Nerys');
    await page.locator('.passage-mark', { hasText: 'Are the forms in yet?' }).waitFor();
    await page.getByText('Read as a supervision record.').waitFor();
  });

  test('shows in the form what the note’s own head says, which comes first', async () => {
    const desk = await openDesk(browser);
    const { page } = desk;
    await write(desk, '---\ntype: supervision\nsupervisor: Nerys Coyle\n---\n\nNerys: All good?\n');
    await page.getByText('About this note').click();
    const supervisor = page.getByLabel('Their supervisor');
    await expect.poll(() => supervisor.inputValue()).toBe('Nerys Coyle');
    expect(await supervisor.getAttribute('readonly')).not.toBeNull();
    expect(await page.getByLabel('Who wrote it').getAttribute('readonly')).toBeNull();
  });

  test('stays where somebody writes, whichever card is open', async () => {
    const desk = await openDesk(browser, { viewport: { width: 1280, height: 800 } });
    const { page } = desk;
    await write(desk, `I lent her $20.\n${'\nWe met.\n'.repeat(80)}`);
    await page.keyboard.press('F8');
    await page.locator('.item.error.is-open').waitFor();
    const topNow = () => page.locator('.cm-scroller').evaluate(({ scrollTop }) => scrollTop);
    await page.keyboard.press('Control+End');
    const before = await topNow();
    expect(before).toBeGreaterThan(500);
    await page.keyboard.type('I told her I know how she feels.');
    await page.locator('.item.warning').waitFor();
    expect(await page.locator('.item.error.is-open').count()).toBe(1);
    expect(await topNow()).toBeGreaterThanOrEqual(before);
  });

  test('puts the note with all its cards on paper', async () => {
    const desk = await openDesk(browser);
    await write(desk, shortNote);
    await desk.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await desk.page.emulateMedia({ media: 'print' });
    const sheet = desk.page.locator('#printed');
    expect(await sheet.innerText()).toContain('She made the phone call on her own.');
    expect(await sheet.locator('.finding').count()).toBe(2);
    expect(await desk.page.locator('#desk').isVisible()).toBe(false);
  });
});

describe('the note', () => {
  test.each([
    ['Unix', 'One.\nTwo.\n'],
    ['Windows', 'One.\r\n\r\nTwo, “with” 𝒮igns\tand blanks  \r\n'],
    ['mixed', '\r\nOne.\nTwo.\r\n\r\nThree.\rFour.\n'],
  ])('with %s line breaks is copied as it was opened, dropped and pasted', async (_, text) => {
    const desk = await openDesk(browser);
    const { page, editor } = desk;
    await drop(desk, 'note.txt', new TextEncoder().encode(text));
    await page.getByText('Opened note.txt.').waitFor();
    expect(await copied(desk)).toBe(text);
    await editor.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.evaluate((words) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
    expect(await copied(desk)).toBe(text);
  });

  test('keeps its line breaks where something is typed into it', async () => {
    const desk = await openDesk(browser);
    await drop(desk, 'note.md', new TextEncoder().encode('One.\r\nTwo.\n\r\nThree.\r\n'));
    await desk.page.getByText('Opened note.md.').waitFor();
    await desk.editor.click();
    await desk.page.keyboard.press('Control+Home');
    await desk.page.keyboard.type('Zero.\nHalf. ');
    expect(await copied(desk)).toBe('Zero.\r\nHalf. One.\r\nTwo.\n\r\nThree.\r\n');
  });

  test('comes back as it was when a step is undone', async () => {
    const desk = await openDesk(browser);
    const text = 'One.\r\nTwo.\n\r\nThree.\r\n';
    await drop(desk, 'first.md', new TextEncoder().encode(text));
    await desk.page.getByText('Opened first.md.').waitFor();
    await drop(desk, 'second.md', new TextEncoder().encode('Four.\nFive.\n'));
    await desk.page.getByText('Opened second.md.').waitFor();
    await desk.page.keyboard.press('Control+z');
    expect(await copied(desk)).toBe(text);
    await desk.editor.click();
    await desk.page.keyboard.press('Control+y');
    expect(await copied(desk)).toBe('Four.\nFive.\n');
  });

  test('is saved as a file, as it is', async () => {
    const desk = await openDesk(browser);
    const text = 'One.\r\nTwo “three”.\n';
    await drop(desk, 'visit.of.may.txt', new TextEncoder().encode(text));
    await desk.page.getByText('Opened visit.of.may.txt.').waitFor();
    const download = desk.page.waitForEvent('download');
    await desk.page.getByRole('button', { name: 'Save as file' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('visit.of.may.md');
    expect(readFileSync(await saved.path(), 'utf8')).toBe(text);
  });
});

describe('a file', () => {
  test('of Word is read as plain Markdown', async () => {
    const desk = await openDesk(browser);
    await drop(desk, 'visit.docx', readFileSync('fixtures/desk/visit.docx'));
    await desk.page.getByText('Opened visit.docx.').waitFor();
    expect(await copied(desk)).toBe(
      [
        '# Home visit',
        'I told her I know exactly how she feels, because I worked nights too.',
        '- She drafts the letter by Thursday.\n- We read it on Friday <b>together</b>.',
        '| Who | What |\n| --- | --- |\n| Ines | calls the office \\| desk |\n',
      ].join('\n\n'),
    );
    await desk.page.locator('.passage-mark', { hasText: 'know exactly how' }).waitFor();
    expect(desk.trouble).toEqual([]);
  });

  test.each([
    ['broken.docx', 'PK no zip at all', 16, 'may be damaged or locked'],
    ['huge.docx', 'PK', 20_000_001, 'too large for a note'],
    ['huge.md', '# Visit', 5_000_001, 'too large for a note'],
    ['scan.pdf', '%PDF-1.4', 10, 'Save it as .docx, .md or .txt'],
  ])('%s that cannot be read leaves the note alone and says what to do', async (...file) => {
    const [name, text, size, words] = file;
    const desk = await openDesk(browser);
    await write(desk, shortNote);
    await drop(desk, name, Buffer.from(text), size);
    await desk.page.getByText(words).waitFor();
    expect(await copied(desk)).toBe(shortNote);
  });

  test('is opened by the button too', async () => {
    const desk = await openDesk(browser);
    const file = { name: 'note.md', mimeType: 'text/markdown', buffer: Buffer.from('One.\n') };
    await desk.page.locator('input[type=file]').setInputFiles(file);
    await desk.page.getByText('Opened note.md.').waitFor();
    expect(await copied(desk)).toBe('One.\n');
  });

  test('in the letters of Windows is read', async () => {
    const desk = await openDesk(browser);
    await drop(desk, 'note.txt', Buffer.from('Caf\xe9 visit, \x93good\x94.', 'latin1'));
    await desk.page.getByText('Opened note.txt.').waitFor();
    expect(await copied(desk)).toBe('Café visit, “good”.');
  });
});
