import { parseArgs } from 'node:util';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { NoteReport } from '../src/findings/finding.ts';
import { lintNote } from '../src/lint.ts';
import { readNote } from '../src/note/read-note.ts';
import { jsonReport } from '../src/report/json.ts';
import { readShippedCatalogue } from '../src/repository/read-shipped-catalogue.ts';
import { readCatalogue } from '../src/rules/catalogue.ts';
import type { RuleSet } from '../src/rules/rule.ts';
import { measureAdversarial } from './adversarial.ts';
import { type CorpusNote, makeCorpus, makeRunningText } from './corpus.ts';
import { readRuleFiles } from './measure-cards.ts';
import { MeasureError, runMeasure } from './measure-error.ts';
import { makeCards } from './more-cards.ts';
import { profileRooms } from './profile-rooms.ts';
import { measureCache, measureCores, measureMemory, measureThreads } from './runs.ts';
import { measureStart } from './start.ts';
import { medianSeconds, type Task, timeTasks } from './timing.ts';

const usage =
  'usage: npm run bench -- [--notes N] [--seed S] [--rounds N] [--profile] [--large] [--rules N] [--start] [--cache] [--threads N] [--memory] [--adversarial]';
const tool = { name: 'caselint', version: '0.0.0' };

await runMeasure(async () => {
  const { notes, seed, rounds, profile, large, more, start, cache, threads, memory, adversarial } =
    readOptions();
  if (start) return printAll(measureStart(rounds));
  if (cache) return printAll(measureCache(notes, seed, rounds));
  if (threads > 0) {
    printAll(measureThreads(notes, seed, rounds, threads));
    return console.log(await measureCores(threads));
  }
  if (memory) return printAll(measureMemory(notes, seed));
  const rules = await readShippedCatalogue();
  if (adversarial) return printAll(measureAdversarial(rules));
  if (large) return measureLargeNotes(rules, seed);
  const corpus = makeCorpus(notes, seed);
  const bytes = corpus.reduce((sum, { source }) => sum + Buffer.byteLength(source), 0);
  console.log(
    `${notes} notes, ${(bytes / 1e6).toFixed(2)} MB, seed ${seed}; median of ${rounds} rounds; Node ${process.version}`,
  );
  if (more > 0) return compareWithMoreRules(corpus, more, rounds);
  compareWithParser(corpus, bytes, rules, rounds);
  if (profile) printAll(profileRooms(corpus, rules, rounds));
});

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        notes: { type: 'string', default: '400' },
        seed: { type: 'string', default: '1' },
        rounds: { type: 'string', default: '5' },
        profile: { type: 'boolean', default: false },
        large: { type: 'boolean', default: false },
        start: { type: 'boolean', default: false },
        rules: { type: 'string' },
        cache: { type: 'boolean', default: false },
        threads: { type: 'string' },
        memory: { type: 'boolean', default: false },
        adversarial: { type: 'boolean', default: false },
      },
    });
    return {
      notes: wholeNumber('notes', values.notes),
      seed: wholeNumber('seed', values.seed),
      rounds: wholeNumber('rounds', values.rounds),
      profile: values.profile,
      large: values.large,
      start: values.start,
      cache: values.cache,
      memory: values.memory,
      adversarial: values.adversarial,
      threads: values.threads === undefined ? 0 : wholeNumber('threads', values.threads),
      more: values.rules === undefined ? 0 : wholeNumber('rules', values.rules),
    };
  } catch (error) {
    throw new MeasureError(`${error instanceof Error ? error.message : ''}\n${usage}`);
  }
}

function printAll(lines: Iterable<string>): void {
  for (const line of lines) console.log(line);
}

function wholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw new MeasureError(`--${option} ${text}: write a number`);
  return Number(text);
}

/** Prints how fast the parser alone, our reading, and the whole linter go over the same notes. */
function compareWithParser(
  corpus: readonly CorpusNote[],
  bytes: number,
  rules: RuleSet,
  rounds: number,
): void {
  const tasks = parserAndLinter(corpus, rules);
  const medians = timeTasks(tasks, rounds).map(medianSeconds);
  const bare = medians[0] ?? Number.NaN;
  console.log(`\n${' '.repeat(40)}   MB/s   notes/s   times the bare parser`);
  for (const [index, { name }] of tasks.entries()) {
    const seconds = medians[index] ?? Number.NaN;
    const cells = [
      (bytes / 1e6 / seconds).toFixed(2).padStart(6),
      (corpus.length / seconds).toFixed(0).padStart(9),
      (seconds / bare).toFixed(2).padStart(9),
    ];
    console.log(`${name.padEnd(40)} ${cells.join(' ')}`);
  }
}

function parserAndLinter(corpus: readonly CorpusNote[], rules: RuleSet): readonly Task[] {
  const parser = unified().use(remarkParse).freeze();
  return [
    {
      name: 'remark-parse',
      run: () => {
        for (const { source } of corpus) parser.parse(source);
      },
    },
    {
      name: 'readNote (front matter, tables, blocks)',
      run: () => {
        for (const { source, path } of corpus) readNote(source, path);
      },
    },
    {
      name: 'lintNote and the JSON report',
      run: () => {
        const reports: NoteReport[] = [];
        for (const { source, path } of corpus) reports.push(lintNote(source, path, rules));
        jsonReport(tool, reports, []);
      },
    },
  ];
}

/** Prints how much longer the same notes take when so many more cards are loaded. */
async function compareWithMoreRules(
  corpus: readonly CorpusNote[],
  count: number,
  rounds: number,
): Promise<void> {
  const files = await readRuleFiles();
  const shipped = await readCatalogue(files);
  const larger = await readCatalogue([...files, ...makeCards(files, shipped, count)]);
  const tasks = [shipped, larger].map((rules) => ({
    name: `${rules.rules.length} rules`,
    run: () => {
      for (const { source, path } of corpus) lintNote(source, path, rules);
    },
  }));
  const medians = timeTasks(tasks, rounds).map(medianSeconds);
  for (const [index, { name }] of tasks.entries()) {
    const seconds = medians[index] ?? Number.NaN;
    const milliseconds = ((seconds * 1000) / corpus.length).toFixed(2).padStart(7);
    const times = (seconds / (medians[0] ?? Number.NaN)).toFixed(2).padStart(6);
    console.log(`${name.padEnd(12)} ${milliseconds} ms a note ${times} times`);
  }
}

/** Prints seconds per MB for growing notes; where the time is proportional, they stay alike. */
function measureLargeNotes(rules: RuleSet, seed: number): void {
  lintNote(makeRunningText(300_000, '\n\n', seed), 'warm-up.md', rules);
  const parser = unified().use(remarkParse).freeze();
  console.log('seconds per MB:  linter    linter        parser    parser');
  console.log('      MB         one line  paragraphs    one line  paragraphs');
  for (const size of [1, 2, 5, 10]) {
    const line = makeRunningText(size * 1e6, ' ', seed);
    const paragraphs = makeRunningText(size * 1e6, '\n\n', seed);
    const [linted, lintedApart, parsed, parsedApart] = [
      () => void lintNote(line, 'line.md', rules),
      () => void lintNote(paragraphs, 'paragraphs.md', rules),
      () => void parser.parse(line),
      () => void parser.parse(paragraphs),
    ].map((run) => (secondsOf(run) / size).toFixed(2).padStart(8));
    console.log(
      `${String(size).padStart(8)}         ${linted}  ${lintedApart}      ${parsed}  ${parsedApart}`,
    );
  }
}

function secondsOf(run: () => void): number {
  return timeTasks([{ name: '', run }], 1, 0).map(medianSeconds)[0] ?? Number.NaN;
}
