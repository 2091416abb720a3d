import type { DecidedStatus } from '../../findings/decision-status.ts';

/** What a key asks for. */
export type Wish =
  | { readonly move: 1 | -1 }
  | { readonly decide: DecidedStatus }
  | { readonly show: 'search' | 'help' | 'action' | 'back' };

const wishes: Readonly<Record<string, Wish>> = {
  j: { move: 1 },
  ArrowDown: { move: 1 },
  k: { move: -1 },
  ArrowUp: { move: -1 },
  d: { decide: 'discussed' },
  x: { decide: 'dismissed' },
  f: { decide: 'follow-up' },
  o: { decide: 'open' },
  u: { decide: 'open' },
  a: { show: 'action' },
  '/': { show: 'search' },
  '?': { show: 'help' },
  Escape: { show: 'back' },
};

/**
 * What a pressed key asks for; undefined where it belongs to a field, to a dialog or to the browser.
 * @param hasLetters whether single letters are keys
 */
export function wishOf(event: KeyboardEvent, hasLetters: boolean): Wish | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  const { key, target } = event;
  const element = target instanceof Element ? target : null;
  if (element?.closest('dialog') !== null && element !== null) return undefined;
  const isTyping = element?.matches('input, textarea, select') === true;
  if (isTyping && key !== 'Escape') return undefined;
  // Arrows scroll what is read, and move through the list elsewhere.
  if (key.startsWith('Arrow') && element?.closest('.note-pane, .finding-pane') != null) {
    return undefined;
  }
  return key.length === 1 && !hasLetters ? undefined : wishes[key];
}
