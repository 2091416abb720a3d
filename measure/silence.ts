import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintNote } from '../src/lint.ts';
import { lineIndex } from '../src/note/position.ts';
import type { RuleSet } from '../src/rules/rule.ts';
import { type PlainNote, readNotes } from './read-gold.ts';

/** How much is said of notes in which there is nothing to ask about. */
export interface Silence {
  readonly words: number;
  /** Warnings and errors in a thousand words, each rule taken as grave as its card. */
  readonly perThousand: number;
  /** The same, one a line, with its place. */
  readonly lines: readonly string[];
}

/** The innocent notes of `fixtures/innocent`. */
export function readInnocentNotes(): readonly PlainNote[] {
  return readNotes(fileURLToPath(new URL('../fixtures/innocent', import.meta.url)));
}

/** Lints notes in which nothing ought to be found, praise and `info` left out. */
export function measureSilence(notes: readonly PlainNote[], rules: RuleSet): Silence {
  const grave = new Set(
    rules.rules.flatMap(({ id, severity, lowered }) =>
      /^(?:error|warning)$/u.test(lowered?.from ?? severity) ? [id] : [],
    ),
  );
  const words = notes.reduce((sum, { source }) => sum + (source.match(/\S+/gu)?.length ?? 0), 0);
  const lines = notes.flatMap(({ file, source }) => {
    const positionAt = lineIndex(source);
    const { findings } = lintNote(source, join('fixtures/innocent', file), rules);
    return findings
      .filter(({ rule }) => grave.has(rule))
      .map(({ start, rule, passage }) => {
        const { line } = positionAt(start);
        return `innocent ${file}:${line} ${rule} ${JSON.stringify(passage)}`;
      });
  });
  return { words, perThousand: (1000 * lines.length) / Math.max(words, 1), lines };
}

/** The rate in a line, and with `all` each finding. */
export function* silenceLines({ words, perThousand, lines }: Silence, all: boolean) {
  yield `warnings and errors in ${words} words of innocent prose: ${lines.length}, ${perThousand.toFixed(2)} in a thousand`;
  if (all) yield* lines;
}
