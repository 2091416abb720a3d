import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page, Request } from 'playwright-core';
import { inject } from 'vitest';

/** The writer’s page, open in a browser without a network. */
export interface OpenDesk {
  readonly page: Page;
  readonly editor: Locator;
  /** What the page asked for beyond itself, and what went wrong in it. */
  readonly trouble: readonly string[];
}

/** A note with a passage of each of three severities, and with something that went well. */
export const shortNote =
  'I told her I know exactly how she feels. Today I lent her $20 for the bus.\n\nShe made the phone call on her own.\n';

/**
 * Opens the page as a double click does.
 * @param before a script that runs before those of the page
 */
export async function openDesk(
  browser: Browser,
  options: BrowserContextOptions = {},
  before = '',
): Promise<OpenDesk> {
  const context = await browser.newContext({ offline: true, acceptDownloads: true, ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.addInitScript(
    `window.hurt = () => { document.title = 'hurt'; };
     addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.error('refused: ' + violatedDirective));
     ${before}`,
  );
  const trouble: string[] = [];
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const report = (request: Request): void => {
    // What the security policy refuses is told of as such, and does not leave the page.
    const isRefused = request.failure()?.errorText === 'csp';
    if (!isRefused && !/^(?:file|blob):/u.test(request.url())) trouble.push(request.url());
  };
  context.on('requestfinished', report);
  context.on('requestfailed', report);
  page.on('pageerror', ({ message }) => trouble.push(message));
  page.on('dialog', (dialog) => dialog.dismiss());
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  await page.goto(pathToFileURL(inject('builtDesk')).href);
  const editor = page.getByRole('textbox', { name: 'Your note' });
  await editor.waitFor();
  return { page, editor, trouble };
}

/** Puts a text into the note as if it was typed at once, and waits for what is found in it. */
export async function write({ page, editor }: OpenDesk, text: string): Promise<void> {
  await editor.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
  await page.locator('.counts').waitFor();
}

/** What the writer gets who copies the note. */
export async function copied({ page }: OpenDesk): Promise<unknown> {
  await page.getByRole('button', { name: 'Copy note' }).click();
  await page.getByText('The note is copied').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Drops a file on the page, filled up with zeros to a size. */
export async function drop(
  { page }: OpenDesk,
  name: string,
  bytes: Uint8Array,
  size = bytes.length,
): Promise<void> {
  await page.evaluate(
    ([file, signs, length]) => {
      const whole = new Uint8Array(length);
      whole.set(signs);
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([whole], file));
      for (const kind of ['dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }),
        );
      }
    },
    [name, [...bytes], size] as const,
  );
}
