import type { Note } from '../note/note.ts';
import type { Voice } from './discourse.ts';
import { namesPeople } from './head-fields.ts';
import { boldAt, type LineLabel, linesOf, readLineLabel } from './line-labels.ts';
import { foldName } from './names.ts';
import { roleVoice } from './roles.ts';
import { isStaff } from './voices.ts';
import { isVerbish } from './word-classes.ts';

/** A label of a note, with what its lines tell of whoever it is. */
export interface SeenLabel {
  readonly label: LineLabel;
  /** Whether some line of it sounds spoken. */
  isVoiced: boolean;
  count: number;
  questions: number;
}

/** Lines with a dash after a name from which on the dash is taken for a label's mark. */
const dashedTurns = 3;
/** Lines with a name and a time of two people or more from which on a note is taken for a chat. */
const stampedTurns = 4;
/** Lines that are a name and a time, of two people or more, from which on a note is taken for a chat. */
const headedTurns = 3;

const voiced = /["“?]|(?<!\p{L})(?:i|i[’']m|me|my|we|us|you|your|u)(?!\p{L})/iu;

const thirdPerson = /(?<!\p{L})(?:he|she|his|her)(?!\p{L})/iu;

/** Whether words are somebody's: they address, ask or quote, or their first sentence has a verb. */
function soundsSpoken(words: string): boolean {
  const [first = ''] = words.split(/(?<=[.!?])\s/);
  if (voiced.test(first) || (voiced.test(words) && !thirdPerson.test(words))) return true;
  return (first.match(/(?<!\S)\p{Ll}+/gu) ?? []).some(isVerbish);
}

/**
 * Every label of the note with how often it opens a line, and how many of those lines ask.
 *
 * @param names the voices of those whom the note's head names, by their folded names
 */
export function collectLabels(
  note: Note,
  names: ReadonlyMap<string, Voice>,
): ReadonlyMap<string, SeenLabel> {
  const seen = new Map<string, SeenLabel>();
  for (const block of note.blocks) {
    for (const { start, line } of linesOf(block.text)) {
      const label = readLineLabel(line, boldAt(block, start));
      if (label === undefined || namesPeople(line.slice(label.end).trim())) continue;
      const key = foldName(label.name);
      if (label.separator !== ':' && !label.isTimed && seen.get(key)?.label.separator === ':')
        continue;
      if (label.separator === '' && !label.isTimed && !isStaff(names.get(key) ?? roleVoice(key)))
        continue;
      if (label.separator === ' ' && !names.has(key)) continue;
      const entry = seen.get(key) ?? { label, isVoiced: false, count: 0, questions: 0 };
      entry.isVoiced ||= soundsSpoken(line.slice(label.end));
      entry.count += 1;
      if (line.includes('?')) entry.questions += 1;
      seen.set(key, entry);
    }
  }
  const stamped = [...seen.values()].filter(({ label }) => label.separator === ' ');
  const isChat =
    stamped.length > 1 && stamped.reduce((sum, { count }) => sum + count, 0) >= stampedTurns;
  const headed = [...seen.values()].filter(({ label }) => label.separator === '' && label.isTimed);
  const isHeaded =
    headed.length > 1 && headed.reduce((sum, { count }) => sum + count, 0) >= headedTurns;
  const isDashed = [...seen.values()].some(({ count }) => count >= dashedTurns);
  return new Map(
    [...seen].filter(
      ([key, { label, count }]) =>
        (isChat || label.separator !== ' ') &&
        (isHeaded || label.separator !== '' || !label.isTimed || names.has(key)) &&
        (isLabel(label, count, isDashed) || isTalkOf(key, note, seen, names)),
    ),
  );
}

/** Whether a supervision has lines of two of its staff, so that whatever mark follows their names opens a turn. */
export function isTalkOf(
  key: string,
  { type }: Note,
  seen: ReadonlyMap<string, SeenLabel>,
  names: ReadonlyMap<string, Voice>,
): boolean {
  const isStaffName = (name: string): boolean => isStaff(names.get(name));
  return (
    type === 'supervision' && isStaffName(key) && [...seen.keys()].filter(isStaffName).length > 1
  );
}

/** A dash may follow a heading word as well as a speaker; a colon or time stamp decides at once. */
function isLabel({ separator, isTimed }: LineLabel, count: number, isDashed: boolean): boolean {
  return separator === ':' || isTimed || count >= dashedTurns || (isDashed && count >= 2);
}
