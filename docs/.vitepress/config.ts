import { defineConfig } from 'vitepress';
import { writePages } from '../pages/write-pages.ts';
import { linksToPages } from './links-to-pages.ts';

const { rules, sources, families } = await writePages();

export default defineConfig({
  title: 'Caselint',
  description:
    'Asks about wording in case notes that crosses a boundary or leaves the participant out.',
  lang: 'en',
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/mark.svg' }]],
  outDir: '../build/docs',
  cacheDir: '../build/docs-cache',
  rewrites: { 'generated/:path*': ':path*' },
  srcExclude: ['generated/parts/**'],
  markdown: {
    config: linksToPages,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  themeConfig: {
    logo: '/mark.svg',
    search: { provider: 'local', options: { detailedView: false } },
    nav: [
      { text: 'Rules', link: '/rules/' },
      { text: 'Guidelines', link: '/guidelines/' },
      { text: 'Write a rule', link: '/write-a-rule' },
    ],
    sidebar: [
      {
        text: 'Using Caselint',
        items: [
          { text: 'For the writer', link: '/writer' },
          { text: 'The writer’s page', link: '/desk' },
          { text: 'For a repository of notes', link: '/repository' },
          { text: 'Before a merge', link: '/ci' },
          { text: 'For the supervisor', link: '/supervisor' },
          { text: 'The supervisor’s page', link: '/review' },
          { text: 'Baseline and decisions', link: '/decisions' },
          { text: 'Report formats', link: '/formats' },
          { text: 'Your agency’s way', link: '/agency' },
          { text: 'Accuracy', link: '/accuracy' },
        ],
      },
      {
        text: 'Rules',
        link: '/rules/',
        items: Array.from(families.keys(), (family) => ({
          text: family,
          collapsed: true,
          items: rules
            .filter(({ rule }) => rule.family === family)
            .map(({ rule }) => ({ text: rule.id, link: `/rules/${rule.id}` })),
        })),
      },
      {
        text: 'Guidelines',
        link: '/guidelines/',
        collapsed: true,
        items: sources.map(({ id, title }) => ({ text: title, link: `/guidelines/${id}` })),
      },
      {
        text: 'Rules of your own',
        items: [
          { text: 'Write a rule', link: '/write-a-rule' },
          { text: 'Guideline files', link: '/guideline-files' },
          { text: 'Lexicon', link: '/lexicon' },
        ],
      },
    ],
    outline: { level: 2, label: 'On this page' },
    docFooter: { prev: 'Before', next: 'Next' },
  },
});
