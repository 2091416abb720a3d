import type { Voice } from '../discourse/discourse.ts';
import { type Saying, sayingAt } from '../discourse/sayings.ts';
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
  if (noteType === 'contact' && where.staffTalk === true && !isStaffTalk(saying)) return false;
  if (where.voice !== undefined && !where.voice.includes(saying.voice)) return false;
  if (where.mode !== undefined && !where.mode.includes(saying.mode)) return false;
  if (where.to !== undefined && !where.to.includes(saying.addressee)) return false;
  return where.stance === undefined || where.stance.includes(stanceOf(sentence, first, last));
}

/**
 * Whether words of a contact note are what staff say to each other, as in a team's chat that was saved
 * or a supervisor's mail.
 */
export function isStaffTalk({ mode, voice, addressee }: Saying): boolean {
  return mode === 'turn' && isStaff(voice) && isStaff(addressee);
}

function isStaff(voice: Voice): boolean {
  return voice === 'author' || voice === 'supervisor';
}
