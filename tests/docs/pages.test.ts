import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulePage } from '../../docs/pages/rule-page.ts';
import { readSite, type SiteRule } from '../../docs/pages/site.ts';
import { sitePages } from '../../docs/pages/write-pages.ts';
import { readRuleFiles } from '../../measure/measure-cards.ts';
import type { Score } from '../../measure/score.ts';
import { readShippedCatalogue } from '../../src/repository/read-shipped-catalogue.ts';
import { readCard } from '../../src/rules/read-card.ts';
import { cardText } from '../rules/card.ts';

const catalogue = await readShippedCatalogue();
const score: Score = {
  ...{ marks: 4, found: 3, right: 3, surplus: 1 },
  ...{ precision: 0.75, recall: 0.75, f1: 0.75 },
};
const cards = catalogue.rules.map((rule) => ({ rule, score }));
const site = readSite({ catalogue, cards, notes: 90 }, await readRuleFiles());
const pages = new Map((await sitePages(site)).map(({ path, text }) => [path, text]));

function pageOf(path: string): string {
  return pages.get(`docs/generated/${path}.md`) ?? '';
}

function countOf(piece: string, text: string): number {
  return text.split(piece).length - 1;
}

/** The page of a rule that is like `money` but for these keys. */
function changedPage(
  changes: Partial<SiteRule['rule']>,
  figures: Partial<Score> | null = {},
): string {
  const [money] = site.rules.filter(({ rule }) => rule.id === 'money');
  if (money === undefined) return '';
  const { rule, score: shown } = money;
  const changed = figures === null ? null : { ...score, ...shown, ...figures };
  return rulePage({ ...money, rule: { ...rule, ...changes }, score: changed }, site);
}

describe('the page of a rule', () => {
  test.each(catalogue.rules)('$id marks what its examples mark', ({ id, examples }) => {
    const page = pageOf(`rules/${id}`);
    const shown = [...examples.flags, ...examples.todoFlags];
    expect(countOf('<mark>', page)).toBe(shown.flatMap(({ marks }) => marks).length);
    expect(countOf('<pre v-pre>', page)).toBe(
      shown.length + examples.passes.length + examples.todoPasses.length,
    );
  });

  test('leads to the sentence that the rule rests on', () => {
    expect(pageOf('rules/money')).toContain(
      '<a href="../guidelines/dual-relationships.html#sentence-15">',
    );
    expect(pageOf('guidelines/dual-relationships')).toContain(
      '<li id="sentence-15" class="served"><p class="sentence">We need to understand that',
    );
  });

  test('says where the rule looks, in plain words', () => {
    expect(pageOf('rules/money')).toContain(
      '<dt>Whose words</dt><dd>the worker; the supervisor</dd>',
    );
  });

  test('gives the figures with their counts', () => {
    const page = pageOf('rules/money');
    expect(page).toContain('<td class="value">0.75</td><td>3 right, 1 beside a mark</td>');
    expect(page).toContain('<td class="value">0.75</td><td>3 of 4 marks found</td>');
  });

  test.each([
    [
      'forms',
      '<dt>forms</dt><dd>polar, negative-polar, tag, alternative, elliptical, declarative</dd>',
    ],
    ['reported', '<dt>reported</dt><dd>yes</dd>'],
  ])('shows the option %s of its check', (_, shown) => {
    expect(pageOf('rules/closed-question')).toContain(shown);
  });

  test('counts the entries of long lists, which the card shows', () => {
    expect(pageOf('rules/money')).toMatch(/<dt>any<\/dt><dd>\d+ entries<\/dd>/u);
  });

  test('says so when there is nothing to measure by', () => {
    const nothing = { marks: 0, found: 0, right: 0, surplus: 0, precision: null, recall: null };
    expect(changedPage({}, nothing)).toContain('two annotators marked nothing of the kind');
    expect(changedPage({ level: 'document' }, null)).toContain('It is not measured');
    expect(changedPage({ enabled: false })).toContain('It is not measured');
  });

  test('says why its severity is lower than on its card', () => {
    const lowered = { from: 'error', because: 'one right find' } as const;
    const page = changedPage({ severity: 'info', lowered });
    expect(page).toMatch(/Its card says .*error.* It ships as .*info.* so far: one right find\./u);
  });

  test.each([
    [
      'by what',
      ['refusal', 'return'],
      '<li>it was given back or undone</li>\n<li>it was turned down</li>',
    ],
    ['that nothing does', [], 'Nothing does'],
  ])('says what softens it: %s', (_, softenedBy, words) => {
    expect(changedPage({ severity: 'error', softenedBy })).toContain(words);
  });

  test.each([
    ['error', 'warning'],
    ['warning', 'info'],
    ['info', 'off'],
    ['praise', 'off'],
  ] as const)('shows how to weigh a rule of severity %s less', (severity, less) => {
    expect(changedPage({ severity })).toContain(`rules:\n  money: ${less} #`);
  });

  test('runs nothing that a card or an example holds', () => {
    const text = '<script>alert(1)</script> {{ 1 + 1 }}';
    const yaml = cardText({
      examples: `\n  flags: ['«${text}» ${text}']\n  passes: ['${text}']`,
    });
    const { examples } = readCard(yaml, 'rules/loan.yml');
    const page = changedPage({ examples, message: text, question: text, rewording: text });
    const body = page.slice(page.indexOf('\n# '));
    expect(body).not.toContain('<script');
    expect(body).not.toContain('{{');
    expect(body).toContain(
      '<mark>&#60;script&#62;alert(1)&#60;/script&#62; &#123;&#123; 1 + 1 &#125;&#125;</mark>',
    );
  });
});

describe('the site', () => {
  test('has a page for each rule and each guideline, and lists of both', () => {
    const names = [...pages.keys()].map((path) =>
      path.slice('docs/generated/'.length, -'.md'.length),
    );
    expect(names.filter((name) => name.startsWith('rules/')).sort()).toEqual(
      ['index', ...catalogue.rules.map(({ id }) => id)].map((id) => `rules/${id}`).sort(),
    );
    expect(names.filter((name) => name.startsWith('guidelines/'))).toHaveLength(1 + 5);
  });

  test('lists each rule once, in its family', () => {
    const families = pageOf('rules/index').split('\n## ').slice(1);
    const listed = families.flatMap((section) => {
      const [family] = section.split('\n');
      return Array.from(section.matchAll(/href="\.\/(?<id>[\w-]+)\.html"/gu), ({ groups }) =>
        [family, groups?.id].join(' '),
      );
    });
    expect(listed.sort()).toEqual(
      catalogue.rules.map(({ family, id }) => `${family} ${id}`).sort(),
    );
  });

  test('shows a finding on its first page', () => {
    expect(pageOf('parts/finding')).toContain('<mark>Lent ct $20</mark>');
  });

  test('has links that lead to a page and a place in it', () => {
    const written = new Set(readdirSync('docs').map((name) => `docs/generated/${name}`));
    const dead = Array.from(pages).flatMap(([path, text]) =>
      Array.from(text.matchAll(/href="(?<link>[^"]+)"/gu), ({ groups }) => groups?.link ?? '')
        .map((link) => new URL(link, `file:///${path.replace('/parts/', '/')}`))
        .filter(({ pathname, hash }) => {
          const target = pathname.slice(1).replace(/\.html$/u, '.md');
          const page = pages.get(target);
          const place = hash.slice(1);
          const isThere =
            place === '' || page?.includes(`id="${place}"`) || page?.includes(`## ${place}\n`);
          return !(isThere && (page !== undefined || written.has(target)));
        })
        .map(({ href }) => `${path}: ${href}`),
    );
    expect(dead).toEqual([]);
  });

  test('includes passages that their files mark', () => {
    const files = readdirSync('docs').filter((name) => name.endsWith('.md'));
    const texts = [
      ...files.map((name) => readFileSync(`docs/${name}`, 'utf8')),
      pageOf('rules/index'),
    ];
    const included = texts.flatMap((text) =>
      Array.from(
        text.matchAll(/@include: (?:\.\.\/)+(?<path>[^#\s]+?)(?:#(?<name>[a-z]+))?-->/gu),
        ({ groups }) => ({ path: groups?.path ?? '', name: groups?.name }),
      ),
    );
    expect(included.length).toBeGreaterThan(10);
    for (const { path, name } of included) {
      const text = readFileSync(path, 'utf8');
      if (name !== undefined) expect(text).toContain(`<!-- #region ${name} -->`);
    }
  });
});
