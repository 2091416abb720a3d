import type { Note, TablePlace } from '../note/note.ts';
import type { Voice } from './discourse.ts';
import type { People } from './people.ts';

const transcriptHeader =
  /^(?:said|says|words|statement|transcript|message|text|dialogue|exchange|what was said|response|utterance)\b/i;
const speakerHeader = /^(?:speaker|who|name|voice|person|from|by|sender)?$/i;

/** The speakers of transcript tables, one a row: a column of names or roles beside a column of words. */
export function rowSpeakers(note: Note, people: People): (place: TablePlace) => Voice | undefined {
  const transcripts = transcriptTables(note);
  const speakers = new Map<string, Voice>();
  for (const { table: place, text } of note.blocks) {
    if (place === undefined || place.row === 0 || place.column !== 0) continue;
    if (!transcripts.has(place.table)) continue;
    const label = {
      name: text.trim(),
      description: '',
      isTimed: false,
      separator: ':',
      start: 0,
      end: 0,
    };
    const voice = people.speakerOf(label);
    if (voice !== undefined) speakers.set(`${place.table}/${place.row}`, voice);
  }
  return ({ table, row }) => speakers.get(`${table}/${row}`);
}

function transcriptTables({ blocks }: Note): ReadonlySet<number> {
  const headers = blocks.flatMap(({ table, text }) =>
    table?.row === 0 ? [{ ...table, text: text.trim() }] : [],
  );
  const ofSpeakers = headers.filter(({ column, text }) => column === 0 && speakerHeader.test(text));
  const ofWords = headers.filter(({ column, text }) => column > 0 && transcriptHeader.test(text));
  const words = new Set(ofWords.map(({ table }) => table));
  return new Set(ofSpeakers.map(({ table }) => table).filter((table) => words.has(table)));
}
