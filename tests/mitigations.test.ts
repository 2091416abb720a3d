import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { modelDiscourse } from '../src/discourse/model-discourse.ts';
import { findMitigations } from '../src/findings/find-mitigations.ts';
import { readNote } from '../src/note/read-note.ts';
import { sourceSpan } from '../src/note/source-span.ts';
import { readShippedCatalogue } from '../src/repository/read-shipped-catalogue.ts';
import type { Example, Mitigation } from '../src/rules/rule.ts';

const catalogue = await readShippedCatalogue();

const folders = {
  contact: 'contacts',
  supervision: 'supervision',
  conference: 'conferences',
  policy: 'policies',
};

/** The example with `«` and `»` around each place at which the mitigation is recorded. */
function marked({ markdown }: Example, mitigation: Mitigation): string {
  const [type = 'contact'] = mitigation.where.notes;
  const note = readNote(markdown, `${folders[type]}/example.md`);
  const only = { ...catalogue, mitigations: [mitigation] };
  const places = findMitigations(modelDiscourse(note, catalogue.vocabulary), only);
  const spans = places.map(({ place: { sentence, first, last } }) => {
    const words = sentence.tokens.slice(first, last + 1).filter(({ text }) => text !== '');
    const start = words[0]?.start ?? sentence.start;
    return sourceSpan(sentence.block, start, words.at(-1)?.end ?? start);
  });
  return around(markdown, spans);
}

/** The text with marks around each span; spans that overlap are one. */
function around(text: string, spans: readonly { start: number; end: number }[]): string {
  const isInside = (at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);
  return Array.from(text, (_, at) => at)
    .filter((at) => isInside(at) !== isInside(at - 1))
    .reduceRight(
      (whole, at) => `${whole.slice(0, at)}${isInside(at) ? '«' : '»'}${whole.slice(at)}`,
      text,
    );
}

describe.each(catalogue.mitigations.map((each) => [each.words, each] as const))('%s', (_, each) => {
  const { flags, passes } = each.examples;

  test.each(flags.map((example) => [around(example.markdown, example.marks), example] as const))(
    'is recorded by: %s',
    (expected, example) => {
      expect(marked(example, each)).toBe(expected);
    },
  );

  test.each(passes.map((example) => [example.markdown, example] as const))(
    'is not recorded by: %s',
    (expected, example) => {
      expect(marked(example, each)).toBe(expected);
    },
  );
});

describe('the shipped mitigations', () => {
  test('are each named by a card', () => {
    const named = new Set(catalogue.rules.flatMap(({ softenedBy }) => softenedBy));
    expect(new Set(catalogue.mitigations.map(({ kind }) => kind))).toEqual(named);
  });

  test('are all read', () => {
    const files = readdirSync(new URL('../rules/mitigations/', import.meta.url));
    expect(catalogue.mitigations).toHaveLength(files.length);
  });

  test('soften every second tie and crossing but romance and a pact of secrecy', () => {
    const softened = catalogue.rules.filter(({ softenedBy }) => softenedBy.length > 0);
    const expected = catalogue.rules.filter(
      ({ id, family }) =>
        family === 'dual-relationship' && id !== 'dual-romantic' && id !== 'secrecy-pact',
    );
    expect(softened.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  test('are explained in CARDS.md', () => {
    const text = readFileSync(new URL('../rules/CARDS.md', import.meta.url), 'utf8');
    const kinds = catalogue.mitigations.map(({ kind }) => kind);
    expect(kinds.filter((kind) => !text.includes(`\`${kind}\``))).toEqual([]);
  });
});
