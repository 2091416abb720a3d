import type { VNode } from 'preact';

/** The small heading of a part of a card. */
export function Label({ words }: { readonly words: string }): VNode {
  return <p class="label">{words}</p>;
}
