import { readFileSync } from 'node:fs';
import type { MeasuredCards, ScoredCard } from '../../measure/measure-cards.ts';
import type { RuleFile } from '../../src/rules/catalogue.ts';
import {
  type GuidelineSource,
  readGuidelineSource,
  readGuidelines,
} from '../../src/rules/guidelines.ts';
import { type Card, readCard } from '../../src/rules/read-card.ts';
import { readYaml } from '../../src/rules/read-yaml.ts';
import type { RuleSet } from '../../src/rules/rule.ts';
import { type MatrixEntry, readMatrix } from '../matrix/read-matrix.ts';

/** A rule with its score and with all that its card says. */
export interface SiteRule extends ScoredCard {
  readonly card: Card;
  /** The card’s file, from the package’s folder. */
  readonly path: string;
}

/** A guideline, and what serves each of its sentences. */
export interface SiteSource extends GuidelineSource {
  readonly matrix: readonly MatrixEntry[];
}

/** What the pages are written from. */
export interface Site {
  readonly catalogue: RuleSet;
  /** In the order of families, and within a family by id. */
  readonly rules: readonly SiteRule[];
  /** How many notes are marked. */
  readonly notes: number;
  readonly sources: readonly SiteSource[];
  /** Further references by key. */
  readonly references: ReadonlyMap<string, string>;
  /** What the rules of each family ask about, in the README’s words and order. */
  readonly families: ReadonlyMap<string, string>;
}

/** Brings together what the cards, the guidelines, the matrix and the README say. */
export function readSite(
  { catalogue, cards, notes }: Pick<MeasuredCards, 'catalogue' | 'cards' | 'notes'>,
  files: readonly RuleFile[],
): Site {
  const families = familiesOf(readFileSync('README.md', 'utf8'));
  const order = [...families.keys()];
  const guidelines = files.filter(({ path }) => path.startsWith('rules/guidelines/'));
  return {
    ...{ catalogue, notes, families },
    rules: cards
      .flatMap((scored) => siteRule(scored, files))
      .toSorted((one, other) => order.indexOf(one.rule.family) - order.indexOf(other.rule.family)),
    sources: guidelines
      .filter(({ path }) => !path.endsWith('/references.yml'))
      .map(({ path, text }) => withMatrix(readGuidelineSource(readYaml(text, path))))
      .toSorted((one, other) => one.text.localeCompare(other.text, 'en')),
    references: readGuidelines(guidelines).references,
  };
}

function familiesOf(readme: string): ReadonlyMap<string, string> {
  const [, table = ''] = readme.split('| family | asks about |\n|---|---|\n');
  const rows = (table.split('\n\n')[0] ?? '').matchAll(
    /^\| `(?<family>[a-z-]+)` \| (?<words>.+) \|$/gmu,
  );
  return new Map(Array.from(rows, ({ groups }) => [groups?.family ?? '', groups?.words ?? '']));
}

function siteRule(scored: ScoredCard, files: readonly RuleFile[]): readonly SiteRule[] {
  const { family, id } = scored.rule;
  return files
    .filter(({ path }) => path === `rules/${family}/${id}.yml`)
    .map(({ path, text }) => ({ ...scored, path, card: readCard(text, path) }));
}

function withMatrix(source: GuidelineSource): SiteSource {
  const path = `docs/matrix/${source.id}.yml`;
  return { ...source, matrix: readMatrix(readFileSync(path, 'utf8'), path) };
}
