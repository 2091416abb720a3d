import { readFile } from 'node:fs/promises';
import { globSync } from 'tinyglobby';
import { configurationSchema } from '../src/configuration/configuration-schema.ts';
import { loadConjugator } from '../src/discourse/conjugate.ts';
import { changingWords } from '../src/discourse/inflect.ts';
import { lintNote } from '../src/lint.ts';
import { cardSchema } from '../src/rules/card-schema.ts';
import { lemmasOf, type RuleFile } from '../src/rules/catalogue.ts';
import type { RuleSet } from '../src/rules/rule.ts';
import { measureCards, readRuleFiles } from './measure-cards.ts';
import { withFigures, withFindings } from './readme.ts';
import { rulesPage } from './rules-page.ts';

const inflectionTable = 'src/discourse/inflection-table.ts';

/**
 * The files that are written from others, with what they must say; paths from the package’s folder.
 * First come those that the reading of cards rests on.
 */
export async function generatedFiles(): Promise<readonly RuleFile[]> {
  const files = await readRuleFiles();
  return [
    { path: 'rules/schema/card.schema.json', text: `${printJson(cardSchema)}\n` },
    {
      path: 'rules/schema/configuration.schema.json',
      text: `${printJson(configurationSchema)}\n`,
    },
    {
      path: inflectionTable,
      text: withTable(await readFile(inflectionTable, 'utf8'), await formsOfLemmas(files)),
    },
    ...(await measuredFiles(files)),
  ];
}

/** What follows from how the rules do in the marked notes. */
async function measuredFiles(files: readonly RuleFile[]): Promise<readonly RuleFile[]> {
  const { figures, catalogue, cards, rows, notes } = await measureCards(files);
  const readme = await readFile('README.md', 'utf8');
  return [
    figures,
    { path: 'rules/README.md', text: rulesPage(cards, notes) },
    { path: 'README.md', text: withFindings(withFigures(readme, rows), await lintDemo(catalogue)) },
  ];
}

/** The notes that the README shows findings of. */
async function lintDemo(catalogue: RuleSet) {
  const paths = globSync('fixtures/notes/*.md').sort();
  return Promise.all(
    paths.map(async (path) => lintNote(await readFile(path, 'utf8'), path, catalogue)),
  );
}

/** JSON as Biome formats it: a list of plain values on one line. */
function printJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, list: string) => {
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
