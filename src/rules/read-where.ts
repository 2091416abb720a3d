import type { Mode, Stance, Voice } from '../discourse/discourse.ts';
import type { NoteType } from '../note/note.ts';
import type { Where } from './rule.ts';

type VoiceWord = Voice | 'staff';
type OneOrMore<Word> = Word | readonly Word[];

/** `where` as a file writes it: one word or a list, with `staff` for two voices and `staff-talk` for turns of contact notes. */
export interface WhereFile {
  readonly notes: OneOrMore<NoteType | 'staff-talk'>;
  readonly voice?: OneOrMore<VoiceWord>;
  readonly to?: OneOrMore<VoiceWord>;
  readonly mode?: OneOrMore<Mode>;
  readonly stance?: OneOrMore<Stance>;
}

/** `where` with a list for each word. */
export function readWhere({ notes, voice, to, mode, stance }: WhereFile): Where {
  return {
    ...notesOf(listOf(notes)),
    ...(voice === undefined ? {} : { voice: voicesOf(voice) }),
    ...(to === undefined ? {} : { to: voicesOf(to) }),
    ...(mode === undefined ? {} : { mode: listOf(mode) }),
    ...(stance === undefined ? {} : { stance: listOf(stance) }),
  };
}

function notesOf(words: readonly (NoteType | 'staff-talk')[]): Pick<Where, 'notes' | 'staffTalk'> {
  const types = words.filter((word) => word !== 'staff-talk');
  return types.length === words.length || types.includes('contact')
    ? { notes: types }
    : { notes: [...types, 'contact'], staffTalk: true };
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
