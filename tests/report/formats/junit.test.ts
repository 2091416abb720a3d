import { describe, expect, test } from 'vitest';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { handMade } from '../hand-made.ts';
import { everything, written } from '../written.ts';

describe('junit', () => {
  test('is read back by a strict parser: failures, skipped, and what passes', async () => {
    const root = childrenOf(fromXml(await written('junit', ...everything)))[0];
    const found = childrenOf(root);
    expect(found.map(({ attributes }) => attributes)).toEqual([
      { name: 'notes/week 7, [100%].md', tests: '9', failures: '2', errors: '0', skipped: '5' },
      { name: 'notes/copy.md', tests: '9', failures: '2', errors: '0', skipped: '5' },
      { name: 'many notes', tests: '1', failures: '1', errors: '0', skipped: '0' },
      { name: 'notes/wide.md', tests: '1', failures: '0', errors: '1', skipped: '0' },
      { name: 'notes/head.md', tests: '1', failures: '0', errors: '1', skipped: '0' },
    ]);
    expect(childrenOf(found[0]).map((each) => childrenOf(each)[0]?.name)).toEqual([
      'system-out',
      'failure',
      'system-out',
      'failure',
      ...Array(5).fill('skipped'),
    ]);
  });

  test('has a case that passes for a note without findings', async () => {
    const text = await written('junit', [handMade('# Visit\n', [])]);
    expect(text).toContain('tests="1" failures="0" errors="0" skipped="0"');
  });
});

function childrenOf(node: { readonly children: readonly unknown[] } | undefined): Element[] {
  return (node?.children ?? []).filter(isElement);
}

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'element';
}
