import { readFile } from 'node:fs/promises';
import { globSync } from 'tinyglobby';
import { loadConjugator } from '../src/discourse/conjugate.ts';
import { changingWords } from '../src/discourse/inflect.ts';
import { lintNote } from '../src/lint.ts';
import { cardSchema } from '../src/rules/card-schema.ts';
import { lemmasOf, type RuleFile, readCatalogue } from '../src/rules/catalogue.ts';
import type { RuleSet } from '../src/rules/rule.ts';
import { lintGold, readShippedGold } from './lint-gold.ts';
import { withFigures, withFindings } from './readme.ts';
import { rulesPage, type ScoredCard } from './rules-page.ts';
import { compare, scoreOf, scoreRows } from './score.ts';

const inflectionTable = 'src/discourse/inflection-table.ts';
const standing = 'rules/standing/figures.yml';

/**
 * The files that are written from others, with what they must say; paths from the package’s folder.
 * First come those that the reading of cards rests on.
 */
export async function generatedFiles(): Promise<readonly RuleFile[]> {
  const files = await readRuleFiles();
  return [
    { path: 'rules/schema/card.schema.json', text: `${printJson(cardSchema)}\n` },
    {
      path: inflectionTable,
      text: withTable(await readFile(inflectionTable, 'utf8'), await formsOfLemmas(files)),
    },
    ...(await measuredFiles(files)),
  ];
}

/** The shipped rules’ files but for their standing, which is what is measured. */
export async function readRuleFiles(): Promise<readonly RuleFile[]> {
  const paths = globSync('rules/**/*.yml', { ignore: standing }).sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

/** What follows from how the rules do in the marked notes. */
async function measuredFiles(files: readonly RuleFile[]): Promise<readonly RuleFile[]> {
  const gold = readShippedGold();
  const unweighed = await readCatalogue(files);
  const comparison = compare(gold.marks, lintGold(gold, unweighed), unweighed.rules);
  const scores = new Map(
    unweighed.rules.map(({ id }) => [id, scoreOf(comparison, new Set([id]))] as const),
  );
  const figures = { path: standing, text: standingText(scores) };
  const catalogue = await readCatalogue([...files, figures]);
  const cards = catalogue.rules.flatMap((rule): readonly ScoredCard[] => {
    const score = scores.get(rule.id);
    return score === undefined ? [] : [{ rule, score }];
  });
  const readme = await readFile('README.md', 'utf8');
  const rows = scoreRows(comparison, unweighed.rules);
  return [
    figures,
    { path: 'rules/README.md', text: rulesPage(cards, gold.notes.length) },
    { path: 'README.md', text: withFindings(withFigures(readme, rows), await lintDemo(catalogue)) },
  ];
}

function standingText(
  scores: ReadonlyMap<string, { readonly right: number; readonly surplus: number }>,
): string {
  const lines = [...scores].map(
    ([id, { right, surplus }]) => `${id}: { right: ${right}, surplus: ${surplus} }\n`,
  );
  return `# Written by npm run generate: what each rule finds in the marked notes of fixtures/gold.\n${lines.sort().join('')}`;
}

/** The notes that the README shows findings of. */
async function lintDemo(catalogue: RuleSet) {
  const paths = globSync('fixtures/notes/*.md').sort();
  return Promise.all(
    paths.map(async (path) => lintNote(await readFile(path, 'utf8'), path, catalogue)),
  );
}

/** JSON as Biome formats it: a list of texts on one line. */
function printJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/\[\s+("[^[\]{}]*")\s+\]/g, (_, list: string) => {
    return `[${list.replace(/,\s+/g, ', ')}]`;
  });
}

function withTable(source: string, table: string): string {
  return source.replace(/`[^`]*`(?=;)/, () => `\`\n${table}\n\``);
}

/** One line for each lemma of the shipped rules: lemma=verb forms=noun forms. */
async function formsOfLemmas(files: readonly RuleFile[]): Promise<string> {
  const lemmas = new Set(lemmasOf(files).flatMap(changingWords));
  const conjugate = await loadConjugator();
  const lines = [...lemmas].sort().map((lemma) => {
    const { verb, noun } = conjugate(lemma);
    return [lemma, ...[verb, noun].map((forms) => forms.slice(1).join(' '))].join('=');
  });
  return lines.join('\n');
}
