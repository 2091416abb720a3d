import { readFile } from 'node:fs/promises';
import { globSync } from 'tinyglobby';
import { type RuleFile, readCatalogue } from '../src/rules/catalogue.ts';
import type { Rule, RuleSet } from '../src/rules/rule.ts';
import { lintGold, readShippedGold } from './lint-gold.ts';
import { compare, type Row, type Score, scoreOf, scoreRows } from './score.ts';

/** A rule with its score in the marked notes; null for one that looks at more than a passage, or at what is no prose. */
export interface ScoredCard {
  readonly rule: Rule;
  readonly score: Score | null;
}

/** The shipped rules, held against the marked notes. */
export interface MeasuredCards {
  /** What each rule finds, as the file that the rules’ standing is read from. */
  readonly figures: RuleFile;
  /** The rules with the severities that these figures carry. */
  readonly catalogue: RuleSet;
  readonly cards: readonly ScoredCard[];
  readonly rows: readonly Row[];
  /** How many notes are marked. */
  readonly notes: number;
}

const standing = 'rules/standing/figures.yml';

/** The shipped rules’ files but for their standing, which is what is measured; paths from the package’s folder. */
export async function readRuleFiles(): Promise<readonly RuleFile[]> {
  const paths = globSync('rules/**/*.yml', { ignore: standing }).sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

/** Lints the marked notes with the rules of these files, and says how each does. */
export async function measureCards(files: readonly RuleFile[]): Promise<MeasuredCards> {
  const gold = readShippedGold();
  const unweighed = await readCatalogue(files);
  const comparison = compare(gold.marks, lintGold(gold, unweighed), unweighed.rules);
  const scores = new Map(
    unweighed.rules
      .filter(({ level, ignoreFault }) => level === 'span' && ignoreFault === null)
      .map(({ id }) => [id, scoreOf(comparison, new Set([id]))] as const),
  );
  const figures = { path: standing, text: standingText(scores) };
  const catalogue = await readCatalogue([...files, figures]);
  const cards = catalogue.rules.map((rule) => ({ rule, score: scores.get(rule.id) ?? null }));
  const rows = scoreRows(comparison, unweighed.rules);
  return { figures, catalogue, cards, rows, notes: gold.notes.length };
}

function standingText(
  scores: ReadonlyMap<string, { readonly right: number; readonly surplus: number }>,
): string {
  const lines = [...scores].map(
    ([id, { right, surplus }]) => `${id}: { right: ${right}, surplus: ${surplus} }\n`,
  );
  return `# Written by npm run generate: what each rule finds in the marked notes of fixtures/gold.\n${lines.sort().join('')}`;
}
