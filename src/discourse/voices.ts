import type { Voice } from './discourse.ts';

/** Whether a voice is of the staff: the author's or the supervisor's. */
export function isStaff(voice: Voice | undefined): voice is 'author' | 'supervisor' {
  return voice === 'author' || voice === 'supervisor';
}

/** Whom somebody speaks to when the words do not say. */
export function usualAddressee(speaker: Voice, isSupervision: boolean): Voice {
  if (speaker === 'participant' || speaker === 'third-party') return 'author';
  return speaker === 'supervisor' && isSupervision ? 'author' : 'participant';
}
