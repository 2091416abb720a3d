import { useLayoutEffect } from 'preact/hooks';
import { type Wish, wishOf } from './keys.ts';

/**
 * Calls back with what pressed keys ask for.
 * @param fulfil gives whether it did anything, so that the browser does nothing more
 */
export function useKeys(hasLetters: boolean, fulfil: (wish: Wish) => boolean): void {
  // Before anything is painted, so that a key is never read by what stood there before.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const wish = wishOf(event, hasLetters);
      if (wish !== undefined && fulfil(wish)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
