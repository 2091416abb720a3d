import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../../src/discourse/discourse.ts';
import { readCatalogue } from '../../../src/rules/catalogue.ts';
import { askRules } from '../../../src/rules/match-note.ts';
import { cardText, guidelineFiles } from '../card.ts';
import { blockOf, discourseOf, sentenceOf, wordsOf } from '../sentence.ts';

/** The sentences of blocks, each block a list of its sentences. */
function sentencesOf(...blocks: readonly (readonly string[])[]): readonly Sentence[] {
  return blocks.flatMap((texts) => {
    const block = blockOf(texts.join(' '));
    return texts.map((text) => sentenceOf(text, {}, undefined, block));
  });
}

async function found(options: string, sentences: readonly Sentence[]): Promise<readonly string[]> {
  const card = { path: 'rules/loan.yml', text: cardText({ options }) };
  const rules = await readCatalogue([card, ...guidelineFiles]);
  return [...askRules(discourseOf(sentences), rules)].flatMap(({ place }) =>
    place === undefined ? [] : wordsOf(place),
  );
}

describe('The check pattern', () => {
  test('finds every match of every pattern', async () => {
    const sentences = sentencesOf(['Lent it, paid it.', 'Paid that, lent that.']);
    expect(await found("{ any: ['lent .', 'paid .'] }", sentences)).toEqual([
      'Lent it',
      'lent that',
      'paid it',
      'Paid that',
    ]);
  });

  test('drops a place when a guard matches in its sentence', async () => {
    const sentences = sentencesOf(['Lent it from agency funds.', 'Lent that.', 'Agency funds.']);
    expect(await found("{ any: ['lent .'], unless: ['agency funds'] }", sentences)).toEqual([
      'Lent that',
    ]);
  });

  test('drops a place when a guard matches in the sentence before or after', async () => {
    const options = "{ any: ['lent .'], unlessNear: ['agency {fund}'] }";
    const near = sentencesOf(['Lent this.', 'From agency funds.', 'Lent that.']);
    expect(await found(options, near)).toEqual([]);
    const far = sentencesOf(['Lent this.', 'So it was.', 'From agency funds.']);
    expect(await found(options, far)).toEqual(['Lent this']);
  });

  test('keeps a place when the guard matches in another block', async () => {
    const options = "{ any: ['lent .'], unlessNear: ['agency {fund}'] }";
    expect(await found(options, sentencesOf(['Lent this.'], ['From agency funds.']))).toEqual([
      'Lent this',
    ]);
  });
});
