import type { Gender } from './roles.ts';

/** “I” and “we” in every form but the owning ones. */
export const firstPerson = new Set(['i', 'me', 'myself', 'mine', 'we', 'us', 'ourselves', 'ours']);
/** My, our. */
export const firstPossessive = new Set(['my', 'our']);
/** “You” in every form but “your”. */
export const secondPerson = new Set(['you', 'u', 'ya', 'yourself', 'yours']);
/** He, she and they with the gender they tell; “her” stands here and among the owning ones. */
export const thirdPerson = new Map<string, Gender>([
  ['he', 'm'],
  ['him', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
  ['they', ''],
  ['them', ''],
  ['themselves', ''],
  ['theirs', ''],
]);
/** His, her, their. */
export const thirdPossessive = new Map<string, Gender>([
  ['his', 'm'],
  ['her', 'f'],
  ['their', ''],
]);
/** Forms that are an object and no subject. */
export const objectForms = new Set(['him', 'her', 'them']);
/** Pronouns that are a clause's subject: they mean the subject of before rather than whoever came last. */
export const subjectForms = new Set(['he', 'she', 'they']);

/** Whether the word is “I”, “you” or what they own, which no “she” takes up. */
export function isFirstOrSecond(norm: string): boolean {
  return (
    firstPerson.has(norm) || firstPossessive.has(norm) || secondPerson.has(norm) || norm === 'your'
  );
}
