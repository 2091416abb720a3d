import type { Sentence } from '../discourse/discourse.ts';
import { sayingAt } from '../discourse/sayings.ts';
import { stanceOf } from '../discourse/stance.ts';
import type { NoteType } from '../note/note.ts';
import type { Place, Where } from './rule.ts';

/** Whether a place is in the kind of note, in the voice and with the claim that its rule is about. */
export function isInScope(
  { sentence, first, last, ...place }: Place,
  where: Where,
  noteType: NoteType,
): boolean {
  if (!where.notes.includes(noteType)) return false;
  const saying = place.saying ?? sayingAt(sentence, first);
  if (where.voice !== undefined && !where.voice.includes(saying.voice)) return false;
  if (where.mode !== undefined && !where.mode.includes(saying.mode)) return false;
  if (where.to !== undefined && !where.to.includes(saying.addressee)) return false;
  return where.stance === undefined || where.stance.includes(stanceOf(sentence, first, last));
}

/**
 * Whether a rule about what supervisors say may look at a sentence of a contact note: a supervisor is
 * heard there only in turns to the worker, as in a chat of the team that was saved.
 */
export function isHeardInContact({ mode, addressee }: Sentence, { voice }: Where): boolean {
  const isSupervisors = voice?.every((each) => each === 'supervisor') ?? false;
  return !isSupervisors || (mode === 'turn' && addressee === 'author');
}
