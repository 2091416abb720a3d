import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type MatrixEntry, readMatrix } from '../../docs/matrix/read-matrix.ts';
import { foldWords, splitGuideline } from '../../docs/matrix/split-guideline.ts';
import { lintNote } from '../../src/lint.ts';
import { readShippedCatalogue } from '../../src/repository/read-shipped-catalogue.ts';
import { readGuidelineSource } from '../../src/rules/guidelines.ts';
import { readYaml } from '../../src/rules/read-yaml.ts';

const catalogue = await readShippedCatalogue();
const ids = catalogue.rules.map(({ id }) => id);

const sources = readdirSync('rules/guidelines')
  .filter((name) => name.endsWith('.yml') && name !== 'references.yml')
  .map((name) => {
    const path = `rules/guidelines/${name}`;
    const { id, text } = readGuidelineSource(readYaml(readFileSync(path, 'utf8'), path));
    const matrix = readMatrix(readFileSync(`docs/matrix/${name}`, 'utf8'), `docs/matrix/${name}`);
    return { id, matrix, text: readFileSync(`fixtures/guidelines/${text}`, 'utf8') };
  });

const entries = sources.flatMap(({ matrix }) => matrix);

function servedBy(id: string): readonly MatrixEntry[] {
  return entries.filter(({ rules }) => rules?.includes(id));
}

describe('the sentences of a guideline', () => {
  test.each([
    ['end at a mark before a capital', 'One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    [
      'take the quotes after the mark',
      '“Wait!” But (“why?”) Then.',
      ['“Wait!”', 'But (“why?”)', 'Then.'],
    ],
    ['begin with a bracket too', 'So. (Or not.) Yes.', ['So.', '(Or not.)', 'Yes.']],
    ['go on after a small letter', 'A crisis, i.e. this one.', ['A crisis, i.e. this one.']],
    ['go on after “vs.”', 'Ask vs. Tell.', ['Ask vs. Tell.']],
    ['are the items of a list', '- One\n· Two\n\t3. Three\n\n', ['One', 'Two', 'Three']],
    ['leave out a bookmark', '· [bookmark: _GoBack]Planning', ['Planning']],
  ])('%s', (_, text, sentences) => {
    expect(splitGuideline(text)).toEqual(sentences);
  });
});

describe('a matrix', () => {
  test.each([
    ['neither rules nor a reason', '- sentence: One.', 'm.yml:1:3 0: a sentence has rules, or'],
    [
      'rules and a reason',
      '- { sentence: One., rules: [a], left: frame }',
      'm.yml:1:3 0: a sentence has',
    ],
    [
      'an unknown reason',
      '- { sentence: One., left: frames }',
      'm.yml:1:21 0/left: cannot be “frames”; write frame',
    ],
  ])('is refused for %s', (_, yaml, message) => {
    expect(() => readMatrix(yaml, 'm.yml')).toThrow(message);
  });

  test.each(sources)('has every sentence of $id, in its order and no other', ({ matrix, text }) => {
    expect(matrix.map(({ sentence }) => foldWords(sentence))).toEqual(
      splitGuideline(text).map(foldWords),
    );
  });

  test('names rules that are there', () => {
    const named = entries.flatMap(({ rules }) => rules ?? []);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(ids)('says which sentence %s serves', (id) => {
    expect(servedBy(id)).not.toEqual([]);
  });

  test.each(catalogue.rules)('has $id beside the words that it rests on', ({ id, guideline }) => {
    const [first = ''] = guideline.excerpt.split(' […] ');
    const sentences = splitGuideline(first).map(foldWords);
    const served = servedBy(id).map(({ sentence }) => foldWords(sentence));
    expect(sentences.filter((words) => !served.some((text) => text.includes(words)))).toEqual([]);
  });
});

describe('a question that a guideline gives as an example', () => {
  const questions = ['closed-question', 'leading-question', 'good-open-question'];
  const examples = entries.filter(
    ({ sentence, rules }) => sentence.endsWith('?') && rules?.some((id) => questions.includes(id)),
  );

  test('stands in the matrix with rules', () => {
    expect(examples).toHaveLength(13);
  });

  test.each(examples)('is found by just its rules: $sentence', ({ sentence, rules }) => {
    const note = `# Supervision\n\nSupervisor: ${sentence}\n`;
    const { findings } = lintNote(note, 'supervision/example.md', catalogue);
    expect(findings.map(({ rule }) => rule).sort()).toEqual(rules?.toSorted());
  });
});
