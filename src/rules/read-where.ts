import type { Mode, Stance, Voice } from '../discourse/discourse.ts';
import type { NoteType } from '../note/note.ts';
import type { Where } from './rule.ts';

type VoiceWord = Voice | 'staff';
type OneOrMore<Word> = Word | readonly Word[];

/** `where` as a file writes it: one word or a list, with `staff` for two voices. */
export interface WhereFile {
  readonly notes: OneOrMore<NoteType>;
  readonly voice?: OneOrMore<VoiceWord>;
  readonly to?: OneOrMore<VoiceWord>;
  readonly mode?: OneOrMore<Mode>;
  readonly stance?: OneOrMore<Stance>;
}

/** `where` with a list for each word. */
export function readWhere({ notes, voice, to, mode, stance }: WhereFile): Where {
  return {
    notes: listOf(notes),
    ...(voice === undefined ? {} : { voice: voicesOf(voice) }),
    ...(to === undefined ? {} : { to: voicesOf(to) }),
    ...(mode === undefined ? {} : { mode: listOf(mode) }),
    ...(stance === undefined ? {} : { stance: listOf(stance) }),
  };
}

function voicesOf(words: OneOrMore<VoiceWord>): readonly Voice[] {
  const voices = listOf(words).flatMap((word): readonly Voice[] =>
    word === 'staff' ? ['author', 'supervisor'] : [word],
  );
  return [...new Set(voices)];
}

function listOf<Word extends string>(words: OneOrMore<Word>): readonly Word[] {
  return typeof words === 'string' ? [words] : words;
}
