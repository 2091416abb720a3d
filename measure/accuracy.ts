import { parseArgs } from 'node:util';
import { lineIndex } from '../src/note/position.ts';
import { readShippedCatalogue } from '../src/repository/read-shipped-catalogue.ts';
import type { RuleSet } from '../src/rules/rule.ts';
import { dealFolds } from './folds.ts';
import { type Found, lintGold, readShippedGold } from './lint-gold.ts';
import { MeasureError, runMeasure } from './measure-error.ts';
import type { Gold } from './read-gold.ts';
import { type Comparison, compare, type Mark, type Row, scoreRows } from './score.ts';
import { foldTable, scoreTable } from './score-tables.ts';
import { measureSilence, readInnocentNotes, silenceLines } from './silence.ts';
import { todoLines, tryTodoExamples } from './todo-examples.ts';

const usage =
  'usage: npm run accuracy -- [--set a|b|f] [--family NAME] [--misses] [--surplus] [--folds] [--json]';

await runMeasure(async () => {
  const options = readOptions();
  const catalogue = await readShippedCatalogue();
  const gold = chooseNotes(readShippedGold(), options.set);
  const measure = measureWith(gold, catalogue, options.family);
  const files = gold.notes.map(({ file }) => file);
  const { comparison, rows } = measure(files);
  if (options.json) {
    print([JSON.stringify(Object.fromEntries(rows.map(({ name, score }) => [name, score])))]);
    return;
  }
  print([`${files.length} notes of fixtures/gold, ${comparison.sightings.length} findings`]);
  print(scoreTable(rows));
  print(rulesWithoutCard(gold.marks, catalogue));
  if (options.folds) print(foldTable(dealFolds(files, 5).map((fold) => measure(fold).rows)));
  if (options.misses) print(missLines(comparison, gold));
  if (options.surplus) print(surplusLines(comparison));
  print(silenceLines(measureSilence(readInnocentNotes(), catalogue), options.surplus === true));
  const isMeant = ({ family }: { readonly family: string }): boolean =>
    options.family === undefined || options.family === family;
  print(todoLines((await tryTodoExamples(catalogue)).filter(isMeant)));
});

function readOptions() {
  try {
    return parseArgs({
      options: {
        set: { type: 'string' },
        family: { type: 'string' },
        misses: { type: 'boolean' },
        surplus: { type: 'boolean' },
        json: { type: 'boolean' },
        folds: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new MeasureError(`${error instanceof Error ? error.message : ''}\n${usage}`);
  }
}

function chooseNotes(gold: Gold, set = ''): Gold {
  const notes = gold.notes.filter(({ file }) => file.startsWith(`${set}-`) || set === '');
  if (notes.length === 0) throw new MeasureError(`--set ${set}: no such notes; use a, b or f`);
  const files = new Set(notes.map(({ file }) => file));
  return { notes, marks: gold.marks.filter(({ file }) => files.has(file)) };
}

/** Lints every note once; gives the measure of any part of them. */
function measureWith(gold: Gold, catalogue: RuleSet, family: string | undefined) {
  const rules = catalogue.rules.filter((rule) => family === undefined || rule.family === family);
  if (family !== undefined && rules.length === 0) {
    const families = [...new Set(catalogue.rules.map((rule) => rule.family))];
    throw new MeasureError(`--family ${family}: no such cards; use ${families.join(', ')}`);
  }
  const found = lintGold(gold, catalogue);
  return (files: readonly string[]) => {
    const marks = gold.marks.filter(({ file }) => files.includes(file));
    const sightings = found.filter(({ file }) => files.includes(file));
    const comparison: Comparison<Found> = compare(marks, sightings, rules);
    const rows: readonly Row[] = scoreRows(comparison, rules);
    return { comparison, rows };
  };
}

function* rulesWithoutCard(marks: readonly Mark[], catalogue: RuleSet): Generator<string> {
  const cards = new Set(catalogue.rules.map(({ id }) => id));
  const absent = new Set(marks.map(({ rule }) => rule).filter((rule) => !cards.has(rule)));
  if (absent.size > 0) yield `no card yet: ${[...absent].sort().join(', ')}`;
}

function* missLines({ marks }: Comparison, { notes }: Gold): Generator<string> {
  const sources = new Map(notes.map(({ file, source }) => [file, source]));
  for (const { mark, isFound } of marks) {
    if (isFound || mark.need === 'optional') continue;
    const { line } = lineIndex(sources.get(mark.file) ?? '')(mark.start);
    yield `miss     ${mark.file}:${line} ${mark.rule} ${JSON.stringify(mark.text)}`;
  }
}

function* surplusLines({ sightings }: Comparison<Found>): Generator<string> {
  for (const { sighting, verdict } of sightings) {
    if (verdict !== 'surplus') continue;
    const { file, line, rule, passage } = sighting;
    yield `surplus  ${file}:${line} ${rule} ${JSON.stringify(passage)}`;
  }
}

function print(lines: Iterable<string>): void {
  for (const line of lines) console.log(line);
}
