import { readFile } from 'node:fs/promises';
import { globSync } from 'tinyglobby';
import { loadConjugator } from '../src/discourse/conjugate.ts';
import { changingWords } from '../src/discourse/inflect.ts';
import { cardSchema } from '../src/rules/card-schema.ts';
import { lemmasOf, type RuleFile } from '../src/rules/catalogue.ts';

/** The files that are written from others, with what they must say; paths from the package’s folder. */
export async function generatedFiles(): Promise<readonly RuleFile[]> {
  const table = 'src/discourse/inflection-table.ts';
  return [
    {
      path: 'rules/schema/card.schema.json',
      text: `${printJson(cardSchema)}\n`,
    },
    { path: table, text: withTable(await readFile(table, 'utf8'), await inflectionTable()) },
  ];
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
async function inflectionTable(): Promise<string> {
  const paths = globSync('rules/**/*.yml');
  const files = paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') }));
  const lemmas = new Set(lemmasOf(await Promise.all(files)).flatMap(changingWords));
  const conjugate = await loadConjugator();
  const lines = [...lemmas].sort().map((lemma) => {
    const { verb, noun } = conjugate(lemma);
    return [lemma, ...[verb, noun].map((forms) => forms.slice(1).join(' '))].join('=');
  });
  return lines.join('\n');
}
