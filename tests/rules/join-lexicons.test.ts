import { describe, expect, test } from 'vitest';
import { joinLexicons } from '../../src/rules/join-lexicons.ts';
import { lexicon, vocabularyOf } from './language.ts';

/** A lexicon’s text with these lines of classes. */
function classes(...lines: readonly string[]): string {
  return `about: Test.\nclasses:\n  ${lines.join('\n  ')}\n`;
}

/** What the words of a lexicon are known by, in an order of their own. */
async function entriesOf(read: ReturnType<typeof vocabularyOf>) {
  const { words, tags, classes } = await read;
  const entries = Array.from(words.entries(), ([word, entry]) => {
    const all = [...entry.phrases.values()].flat().map((phrase) => JSON.stringify(phrase));
    const except = entry.exceptions?.map((exception) => JSON.stringify(exception)) ?? [];
    return [word, entry.tags.toSorted(), all.sort(), except.sort()] as const;
  });
  const byWord = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  const byTag = Array.from(classes.entries(), ([tag, known]) => [
    tag,
    [...known.words].sort(),
    known.phrases.map((phrase) => JSON.stringify(phrase)).sort(),
    known.except.map((phrase) => phrase.join(' ')).sort(),
  ]);
  return { entries: byWord, tags: [...tags].sort(), classes: byTag.sort() };
}

describe('Joined lexicons know what they would know as one', () => {
  test.each([
    ['a new class', classes('Pet: { about: Pets., nouns: [dog, guide dog] }')],
    ['further words of a class', classes('Gift: { about: Gifts., nouns: [hamper, gift hamper] }')],
    ['a word that has another class already', classes('Feeling: { about: F., words: [gift] }')],
    ['a phrase that has another class already', classes('Tie: { about: T., words: [gift card] }')],
    ['exceptions of words known before', classes('Gift: { about: G., except: [flower gift] }')],
    [
      'words that exceptions known before hold',
      classes('Gift: { about: G., words: [time] }', 'Friend: { about: F., words: [court] }'),
    ],
    ['nothing', 'about: Test.\nclasses: {}\n'],
  ])('%s', async (_, further) => {
    const joined = Promise.all([vocabularyOf(lexicon), vocabularyOf(further)]).then(([base, own]) =>
      joinLexicons(base, own),
    );
    expect(await entriesOf(joined)).toEqual(await entriesOf(vocabularyOf(lexicon, further)));
  });
});
