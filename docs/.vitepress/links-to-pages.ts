import type { MarkdownRenderer } from 'vitepress';

/** Where the site shows the files that the README and the pages on rules link to. */
const pages: Readonly<Record<string, string>> = {
  'README.md': '/rules/',
  'rules/README.md': '/rules/',
  'docs/formats.md': '/formats',
  'rules/CARDS.md': '/write-a-rule',
  '../CARDS.md': '/write-a-rule',
  'guidelines/README.md': '/guideline-files',
  'lexicon/README.md': '/lexicon',
};

/** Leads links between the project’s files to the pages that show them, and leaves other files unlinked. */
export function linksToPages(md: MarkdownRenderer): void {
  md.core.ruler.after('inline', 'links-to-pages', ({ tokens }) => {
    for (const { children } of tokens) {
      let isDropped = false;
      for (const token of children ?? []) {
        if (token.type === 'link_open') {
          const target = token.attrGet('href') ?? '';
          const page = pages[target];
          isDropped = page === undefined && /^[\w./-]+\.(?:json|yml|ts|md)$/u.test(target);
          if (page !== undefined) token.attrSet('href', page);
        }
        const isEnd = token.type === 'link_close';
        if (isDropped && token.type.startsWith('link_')) token.type = 'text';
        if (isEnd) isDropped = false;
      }
    }
  });
}
