import type { Block, Note, TablePlace } from '../note/note.ts';
import type { Voice } from './discourse.ts';
import type { People } from './people.ts';
import { isStaff } from './voices.ts';

/** Whose turn a table's cell is; `label` for a cell that only names the speaker. */
export type SpeakerOfCell = (place: TablePlace) => Voice | 'label' | undefined;

/** Headers of a column of words, and of one that says whose they are. */
const wordsHeader =
  /^(?:said|says|words|statement|transcript|message|text|dialogue|exchange|what was said|response|utterance|discussion|notes?)\b/i;
const speakerHeader = /^(?:speaker|who|name|voice|person|from|by|sender|initials)?$/i;

type Cell = Block & { readonly table: TablePlace };

/**
 * The speakers of transcript tables: a column of names or roles with a column of words behind it,
 * or a column of words for each speaker, who heads it.
 */
export function tableSpeakers(note: Note, people: People): SpeakerOfCell {
  const found = new Map<string, Voice | 'label'>();
  for (const cells of tablesOf(note)) {
    const voices = headedBySpeakers(cells, people);
    if (voices.size > 0) readColumns(cells, voices, found);
    else readRows(cells, people, found);
  }
  return ({ table, row, column }) => found.get(`${table}/${row}/${column}`);
}

function tablesOf({ blocks }: Note): readonly (readonly Cell[])[] {
  const tables: Cell[][] = [];
  for (const { table, ...block } of blocks) {
    if (table === undefined) continue;
    const cells = tables[table.table] ?? [];
    cells.push({ table, ...block });
    tables[table.table] = cells;
  }
  return tables.filter((cells) => cells !== undefined);
}

/** The columns that a speaker of the supervision heads, with their voices. */
function headedBySpeakers(cells: readonly Cell[], people: People): ReadonlyMap<number, Voice> {
  const voices = new Map<number, Voice>();
  for (const { table, text } of cells) {
    if (table.row > 0) continue;
    const voice = voiceNamed(text, people);
    if (isStaff(voice)) voices.set(table.column, voice);
  }
  const [column, ...others] = voices.keys();
  const isAsking = others.length === 0 && asksIn(cells, column);
  return isAsking || new Set(voices.values()).size > 1 ? voices : new Map();
}

/** Whether “you” is asked something in a column: its head is no name of a task’s owner. */
function asksIn(cells: readonly Cell[], column: number | undefined): boolean {
  return cells.some(({ table, text }) => table.column === column && /\byou\b[^.!]*\?/i.test(text));
}

function readColumns(
  cells: readonly Cell[],
  voices: ReadonlyMap<number, Voice>,
  found: Map<string, Voice | 'label'>,
): void {
  for (const { table } of cells) {
    const voice = voices.get(table.column);
    if (voice !== undefined) found.set(keyOf(table), table.row === 0 ? 'label' : voice);
  }
}

/** Gives each row's words to whoever the row names. */
function readRows(
  cells: readonly Cell[],
  people: People,
  found: Map<string, Voice | 'label'>,
): void {
  const headers = cells.filter(({ table }) => table.row === 0);
  const named = headers.find(({ text }) => speakerHeader.test(text.trim()))?.table.column;
  const words = headers.find(
    ({ table, text }) => table.column > (named ?? 0) && wordsHeader.test(text.trim()),
  );
  if (named === undefined || words === undefined) return;
  const isNotes = /^notes?$/i.test(words.text.trim());
  const { column } = words.table;
  const asks = cells.some(({ table, text }) => table.column === column && text.includes('?'));
  if (isNotes && !asks) return;
  const speakers = new Map<number, Voice>();
  for (const { table, text } of cells) {
    if (table.row === 0 || table.column !== named) continue;
    const voice = voiceNamed(text, people);
    if (voice === undefined) continue;
    speakers.set(table.row, voice);
    found.set(keyOf(table), 'label');
  }
  for (const { table } of cells) {
    const voice = table.column > named ? speakers.get(table.row) : undefined;
    if (voice !== undefined) found.set(keyOf(table), voice);
  }
}

function voiceNamed(text: string, people: People): Voice | undefined {
  const name = text.trim();
  return people.speakerOf({
    ...{ name, description: '', isTimed: false, separator: ':', start: 0, end: 0 },
  });
}

function keyOf({ table, row, column }: TablePlace): string {
  return `${table}/${row}/${column}`;
}
