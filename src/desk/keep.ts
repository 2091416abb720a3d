import type { Told } from './messages.ts';

/** A note that the writer asked this browser to keep. */
export interface Kept {
  readonly text: string;
  readonly told: Told;
}

const name = 'caselint desk';

/** The note that is kept; undefined where there is none, or the browser keeps nothing for a page. */
export function readKept(): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { text, told } = { text: undefined, told: undefined, ...kept };
    if (typeof text !== 'string') return undefined;
    const entries = Object.entries(Object(told)).map(([key, value]) => [key, String(value)]);
    return { text, told: Object.fromEntries(entries) };
  } catch {
    return undefined;
  }
}

/** Keeps a note; false where the browser does not. */
export function keep(kept: Kept): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Erases what is kept. */
export function forget(): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing has nothing to erase.
  }
}
