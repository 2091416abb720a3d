import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../src/cli/program.ts';
import { lintNote } from '../src/lint.ts';
import { readNote } from '../src/note/read-note.ts';
import { readShippedCatalogue } from '../src/repository/read-shipped-catalogue.ts';

const catalogue = await readShippedCatalogue();

/** What Caselint must not do in its own voice: ask a closed or blaming question. */
const questions = new Set(['closed-question', 'leading-question']);

/** The closed and blaming questions in a text, if a supervisor said it. */
function asked(text: string): readonly string[] {
  const line = text.replaceAll(/\s+/gu, ' ').replaceAll(/[“”]/gu, '');
  const note = `---\ntype: supervision\n---\n\nSupervisor: ${line}\n`;
  return lintNote(note, 'supervision/self.md', catalogue)
    .findings.filter(({ rule }) => questions.has(rule))
    .map(({ passage }) => passage);
}

function proseOf(name: string): readonly string[] {
  const source = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  return readNote(source, name).blocks.map(({ text }) => text);
}

function helpTexts(): readonly string[] {
  const program = createProgram();
  return [program, ...program.commands].map((command) => {
    const pieces: string[] = [];
    command.configureOutput({ writeOut: (text) => pieces.push(text) }).outputHelp();
    return pieces.join('');
  });
}

/** The words that a component writes as they are. */
function writtenBetweenTags(name: string, source: string): readonly string[] {
  if (!name.endsWith('.tsx')) return [];
  return Array.from(source.matchAll(/>([^<>{}=;]+)</gu), ([, text = '']) => text);
}

/** The texts with a question mark among the strings of the command line and the reports. */
function writtenQuestions(): readonly string[] {
  return ['cli', 'report', 'repository', 'review', 'desk'].flatMap((room) => {
    const folder = new URL(`../src/${room}/`, import.meta.url);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => /\.tsx?$/u.test(name) && name !== 'example-note.ts')
      .flatMap((name) => {
        const source = readFileSync(new URL(name, folder), 'utf8');
        const strings = Array.from(source.matchAll(/(['`])(.*?)\1/gsu), ([, , text = '']) => text);
        return [...strings, ...writtenBetweenTags(name, source)].filter((text) =>
          /\w\?/u.test(text),
        );
      });
  });
}

describe('asked', () => {
  test.each([
    'Have you finished the form?',
    'The form is done, isn’t it?',
    'Why didn’t you ring the landlord?',
    'It needs a date. Is there one?',
  ])('would notice: %s', (text) => {
    expect(asked(text)).not.toEqual([]);
  });
});

describe('Caselint asks as it would have others ask', () => {
  test.each(catalogue.rules.map((rule) => [rule.id, rule] as const))(
    'on the card %s',
    (_, rule) => {
      const texts = [rule.message, rule.detail ?? '', rule.question, rule.rewording ?? ''];
      expect(texts.flatMap(asked)).toEqual([]);
    },
  );

  test.each(['README.md', 'CHANGELOG.md', 'rules/CARDS.md', 'rules/README.md'])('in %s', (name) => {
    const texts = proseOf(name);
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.flatMap(asked)).toEqual([]);
  });

  test('in the help of the command line', () => {
    const texts = helpTexts().flatMap((help) => help.split('\n\n'));
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.flatMap(asked)).toEqual([]);
  });

  test('in what the command line and the reports say', () => {
    expect(writtenQuestions().flatMap(asked)).toEqual([]);
  });
});
