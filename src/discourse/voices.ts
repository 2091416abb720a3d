import type { Voice } from './discourse.ts';

/** Whether a voice is of the staff: the author's or the supervisor's. */
export function isStaff(voice: Voice | undefined): voice is 'author' | 'supervisor' {
  return voice === 'author' || voice === 'supervisor';
}
