import { unpackedUrl } from './packed.ts';

/** Unpacks the page and starts it; says so where the browser is too old for it. */
async function boot(): Promise<void> {
  try {
    await import(/* @vite-ignore */ await unpackedUrl('page'));
  } catch {
    const words = document.getElementById('opening');
    if (words !== null) {
      words.textContent =
        'This browser is too old to unpack the page. A current Edge, Chrome, Firefox or Safari opens it.';
    }
  }
}

boot();
