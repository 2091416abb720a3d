import type { Token, Voice } from './discourse.ts';
import { type Found, fits, type MentionScene } from './mention-scene.ts';
import { objectForms, subjectForms } from './pronouns.ts';
import type { Gender } from './roles.ts';
import { subjectMention } from './subject-before.ts';
import { subjectOfSpeech, telling } from './subject-of-speech.ts';
import { isStaff } from './voices.ts';

/** How many persons back a pronoun may reach. */
const memory = 40;

/** How many persons back a subject may be taken up. */
const subjectMemory = 5;

/** Who a pronoun means: the latest fitting person, the participant where nobody was named. */
export function resolvePronoun(
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
  scene: MentionScene,
  gender: Gender,
  norm: string,
  possessive = false,
): Voice {
  const clauseSubject =
    !possessive && objectForms.has(norm) ? subjectMention(tokens, at, before) : undefined;
  const isNearest =
    clauseSubject !== undefined &&
    !before.some(
      ({ first, voice, possessive: owns }) =>
        !owns && first > clauseSubject.last && !isStaff(voice),
    );
  if (clauseSubject?.voice === 'supervisor' && isToldWorker(tokens, at, scene)) return 'author';
  const inSpeech = subjectForms.has(norm)
    ? subjectOfSpeech(tokens, at, before, scene, gender)
    : undefined;
  if (inSpeech !== undefined) return inSpeech;
  const oldest = Math.max(0, scene.antecedents.length - memory);
  const wantsSubject =
    subjectForms.has(norm) &&
    scene.antecedents.slice(-subjectMemory).some((each) => each.isSubject && fits(each, gender));
  for (let index = scene.antecedents.length - 1; index >= oldest; index -= 1) {
    const candidate = scene.antecedents[index];
    if (candidate === undefined) break;
    if (!fits(candidate, gender) || (wantsSubject && !candidate.isSubject)) continue;
    if (isNearest && candidate.mention === clauseSubject) continue;
    if (candidate.gender === '') scene.antecedents[index] = { ...candidate, gender };
    return candidate.voice;
  }
  return 'participant';
}

/** Whether the supervisor speaks to the worker: so in supervision, unless only the participant was spoken of. */
function isToldWorker(tokens: readonly Token[], at: number, scene: MentionScene): boolean {
  if (!scene.isAuthorSpokenOf || !telling.test(tokens[at - 1]?.norm ?? '')) return false;
  const voices = scene.antecedents.slice(-memory).map(({ voice }) => voice);
  return voices.includes('author') || !voices.includes('participant');
}
