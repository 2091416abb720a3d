import type { Sentence, Token } from '../../src/discourse/discourse.ts';
import { modelDiscourse } from '../../src/discourse/model-discourse.ts';
import type { TokenRange } from '../../src/discourse/split-sentences.ts';
import { tokenize } from '../../src/discourse/tokenize.ts';
import type { Vocabulary } from '../../src/discourse/vocabulary.ts';
import { readNote } from '../../src/note/read-note.ts';

const noWords: Vocabulary = { words: new Map(), tags: new Set() };

/** The sentences of a note, modelled without any lexicon. */
export function sentencesOf(markdown: string, type = 'home visit'): readonly Sentence[] {
  const head = markdown.startsWith('---') ? '' : `---\ntype: ${type}\n---\n\n`;
  return modelDiscourse(readNote(head + markdown), noWords).sentences;
}

/** The words of a sentence as the note has them. */
export function wordsOf({ block, start, end }: Sentence): string {
  return block.text.slice(start, end);
}

/** `voice: words` for every sentence of a note. */
export function voicesOf(markdown: string, type?: string): readonly string[] {
  return sentencesOf(markdown, type).map((sentence) => `${sentence.voice}: ${wordsOf(sentence)}`);
}

/** Every person of a sentence as `word=voice`, a possessive with `'s` added, an omitted subject as `∅`. */
export function personsOf(sentence: Sentence): readonly string[] {
  return sentence.mentions().map(({ first, last, voice, possessive }) => {
    const words = sentence.tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' ');
    return `${words === '' ? '∅' : words}${possessive ? '*' : ''}=${voice}`;
  });
}

/** The parts that a text’s tokens are cut into, as the text has them. */
export function partsOf(
  text: string,
  split: (text: string, tokens: readonly Token[]) => readonly TokenRange[],
): readonly string[] {
  const tokens = tokenize(text);
  return split(text, tokens).map(({ first, end }) =>
    text.slice(tokens[first]?.start, tokens[end - 1]?.end),
  );
}
