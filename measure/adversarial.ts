import { loadavg } from 'node:os';
import { lintNote } from '../src/lint.ts';
import type { RuleSet } from '../src/rules/rule.ts';
import { type GrowingNote, growTo, hardMarkdown, hardWords, notesOf } from './growing-notes.ts';
import { timeTasks } from './timing.ts';

/** How long a note is, and how many times as long the one beside it. */
const size = 25_000;
const times = 4;

/** Lines that say, for each kind of hard note and each rule, how processor time grows with its length. */
export function* measureAdversarial(rules: RuleSet): Generator<string> {
  const kinds: readonly (readonly [string, GrowingNote])[] = [
    ...[...hardMarkdown, ...hardWords].map((note) => [note.name, note] as const),
    ...rules.rules.flatMap((rule) =>
      notesOf(rule).map((note) => [`${rule.id} ${note.name}`, note] as const),
    ),
  ];
  yield `microseconds a byte in ${size / 1000} kB, in ${(times * size) / 1000} kB, and how many times as many`;
  const rows = kinds.map(([name, note]) => ({ name, ...growth(note, rules) }));
  for (const { name, short, long } of rows.toSorted(
    (a, b) => b.long / b.short - a.long / a.short,
  )) {
    const cells = [short, long, long / short].map((cell) => cell.toFixed(2).padStart(8));
    yield `${name.padEnd(56)} ${cells.join(' ')}`;
  }
  const slowest = rows.toSorted((a, b) => b.long - a.long)[0];
  yield `${rows.length} kinds; slowest: ${slowest?.name}; load of the machine ${loadavg()[0]?.toFixed(1)}`;
}

function growth(note: GrowingNote, rules: RuleSet) {
  const sources = [size, times * size].map((each) => growTo(note, each));
  const tasks = sources.map((source) => ({
    name: note.name,
    run: () => void lintNote(source, 'note.md', rules),
  }));
  const [short = Number.NaN, long = Number.NaN] = timeTasks(tasks, 1, 0).map(
    ([seconds = 0], at) => (1e6 * seconds) / Buffer.byteLength(sources[at] ?? ''),
  );
  return { short, long };
}
