import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../src/findings/finding.ts';
import { lintNote } from '../src/lint.ts';
import { lineIndex } from '../src/note/position.ts';
import type { RuleSet } from '../src/rules/rule.ts';
import { type Gold, readGold } from './read-gold.ts';

/** A finding, with the note it is in and its line, counted from 1. */
export type Found = Finding & { readonly file: string; readonly line: number };

/** The marked notes of `fixtures/gold`. */
export function readShippedGold(): Gold {
  return readGold(fileURLToPath(new URL('../fixtures/gold', import.meta.url)));
}

/** What the rules find in marked notes, note by note. */
export function lintGold({ notes }: Gold, rules: RuleSet): readonly Found[] {
  return notes.flatMap(({ file, source }) => {
    const { findings } = lintNote(source, join('fixtures/gold/notes', file), rules);
    const positionAt = lineIndex(source);
    return findings.map((finding) => ({ ...finding, file, line: positionAt(finding.start).line }));
  });
}
