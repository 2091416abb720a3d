import type { Note } from '../note/note.ts';
import { type Agency, unknownAgency } from './agency.ts';
import type { Discourse, Sentence } from './discourse.ts';
import { modelParagraph } from './paragraph.ts';
import { readPeople } from './people.ts';
import { cutPieces, type Piece } from './pieces.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Models a note: its sentences in reading order, each with who says it, to whom, and whether it is asserted. */
export function modelDiscourse(
  note: Note,
  vocabulary: Vocabulary,
  agency: Agency = unknownAgency,
): Discourse {
  const people = readPeople(note, agency);
  const sentences: Sentence[] = [];
  let paragraph: Piece[] = [];
  const finish = (): void => {
    if (paragraph.length > 0)
      sentences.push(...modelParagraph(note, paragraph, people, vocabulary));
    paragraph = [];
  };
  for (const piece of cutPieces(note, people)) {
    if (paragraph[0] !== undefined && paragraph[0].block !== piece.block) finish();
    paragraph.push(piece);
  }
  finish();
  return { note, sentences };
}
