import type { Token, Voice } from './discourse.ts';
import { type Antecedent, type Found, fits, type MentionScene } from './mention-scene.ts';
import type { Name } from './names.ts';
import { notMeant } from './not-meant.ts';
import { subjectForms } from './pronouns.ts';
import type { Gender } from './roles.ts';
import { subjectMention } from './subject-before.ts';
import { speaking, subjectOfSpeech, telling } from './subject-of-speech.ts';
import { isStaff } from './voices.ts';

/** A pronoun of the third person and what stands around it. */
export interface PronounPlace {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The sentence's mentions before it, and its names. */
  readonly before: readonly Found[];
  readonly names: ReadonlyMap<number, Name>;
  readonly scene: MentionScene;
  readonly gender: Gender;
  /** What it is in its clause; `owner` for “her” of “her bag”. */
  readonly part: 'subject' | 'object' | 'owner';
}

/** Whom a pronoun means. */
export type Meant = Pick<Antecedent, 'voice' | 'who'>;

/** How many persons back a pronoun may reach. */
const memory = 40;

/** How many persons back a subject may be taken up. */
const subjectMemory = 5;

const reflexive = /sel(?:f|ves)$/;

/** The part that a pronoun’s form gives it. */
export function partOf(norm: string): PronounPlace['part'] {
  return subjectForms.has(norm) ? 'subject' : 'object';
}

/** Whom a pronoun means: the fittest of those spoken of, the latest of equals; the participant where nobody was named. */
export function resolvePronoun(place: PronounPlace): Meant {
  const { tokens, at, before, scene, gender } = place;
  const self = reflexive.test(tokens[at]?.norm ?? '')
    ? subjectMention(tokens, at, before)
    : undefined;
  if (self !== undefined) return self;
  const told = toldBy(place);
  if (told !== undefined) {
    tellGender(scene.antecedents, told, gender);
    return { voice: told, who: told };
  }
  const barred = notMeant(place);
  const isPaired =
    gender !== '' &&
    scene.isAuthorSpokenOf &&
    scene.antecedents.some((each) => isStaff(each.voice) && each.gender === gender);
  let chosen: Antecedent | undefined;
  let highest = 0;
  const oldest = Math.max(0, scene.antecedents.length - memory);
  for (let index = scene.antecedents.length - 1; index >= oldest; index -= 1) {
    const candidate = scene.antecedents[index];
    if (candidate === undefined) break;
    if (!fits(candidate, gender) || barred.includes(candidate.who)) continue;
    if (isPaired && isStaff(candidate.voice) && candidate.gender === '') continue;
    const isExact = gender !== '' && candidate.gender === gender;
    const rank = 2 * rankOf(candidate, scene.antecedents.length - index, place) + (isExact ? 1 : 0);
    if (rank <= highest) continue;
    highest = rank;
    chosen = candidate;
  }
  if (chosen === undefined) return unnamed(place);
  if (chosen.gender === '') tellGender(scene.antecedents, chosen.who, gender);
  return chosen;
}

/**
 * Whom a pronoun means where nobody fits: the participant, but in minutes “she said” beside a worker
 * who is a “he” is the supervisor, and the other way round.
 */
function unnamed({ tokens, at, scene, gender, part }: PronounPlace): Meant {
  const usual: Meant = { voice: 'participant', who: 'participant' };
  if (part !== 'subject' || gender === '' || !scene.isAuthorSpokenOf) return usual;
  if (!speaking.test(tokens[at + 1]?.norm ?? '')) return usual;
  const beside = scene.antecedents.findLast((each) => isStaff(each.voice) && each.isSubject);
  if (beside === undefined || fits(beside, gender)) return usual;
  const voice = beside.voice === 'author' ? 'supervisor' : 'author';
  return { voice, who: voice };
}

/** Who is meant by the speech that the pronoun stands in. */
function toldBy({ tokens, at, before, scene, gender, part }: PronounPlace): Voice | undefined {
  if (part === 'subject') return subjectOfSpeech(tokens, at, before, scene, gender);
  if (part === 'owner') return undefined;
  const isTold = subjectMention(tokens, at, before)?.voice === 'supervisor';
  return isTold && isToldWorker(tokens, at, scene) ? 'author' : undefined;
}

/** Whether the supervisor speaks to the worker: so in supervision, unless only the participant was spoken of. */
function isToldWorker(tokens: readonly Token[], at: number, scene: MentionScene): boolean {
  if (!scene.isAuthorSpokenOf || !telling.test(tokens[at - 1]?.norm ?? '')) return false;
  const voices = scene.antecedents.slice(-memory).map(({ voice }) => voice);
  return voices.includes('author') || !voices.includes('participant');
}

/**
 * How well somebody fits a pronoun, 0 for not at all. A subject goes on as a subject: in the
 * sentence before whoever is told in it, and that before those of sentences past.
 */
function rankOf(candidate: Antecedent, age: number, place: PronounPlace): number {
  const { scene, gender, part } = place;
  const isHere = candidate.sentence === scene.sentence;
  if (isForeign(candidate, place, isHere)) return -1;
  if (candidate.isOwner || isAskedOf(candidate, place)) return 1;
  if (part !== 'subject') return part === 'owner' && isHere && candidate.isSubject ? 3 : 2;
  if (isHere && candidate.isSubject) return 6;
  if (isHere && (candidate.isTold || (gender !== '' && candidate.gender === gender))) return 5;
  if (!candidate.isSubject || age > subjectMemory) return 2;
  return candidate.isSubordinate ? 3 : 4;
}

/** “Why did he not ring her?”: the supervisor is who asks, and seldom the one whom something is done to. */
function isAskedOf({ voice }: Antecedent, { tokens, at, part }: PronounPlace): boolean {
  return voice === 'supervisor' && part === 'object' && !telling.test(tokens[at - 1]?.norm ?? '');
}

/** Whether somebody is not of the scene any more: the speaker's own kin of an earlier sentence, a colleague who does not speak. */
function isForeign(candidate: Antecedent, place: PronounPlace, isHere: boolean): boolean {
  const { scene, tokens, at, part } = place;
  const isNext = candidate.isSubject && candidate.sentence === scene.sentence - 1;
  if (candidate.isOwnKin) return !isHere && !(isNext && at === 0);
  if (!isStaff(candidate.voice) || scene.isAuthorSpokenOf) return false;
  if (part !== 'subject') return !isHere || !candidate.isSubject;
  return !isHere && !isNext && !speaking.test(tokens[at + 1]?.norm ?? '');
}

/** A pronoun tells the gender of whoever it means. */
function tellGender(antecedents: Antecedent[], who: string, gender: Gender): void {
  if (gender === '') return;
  const oldest = Math.max(0, antecedents.length - memory);
  for (let index = oldest; index < antecedents.length; index += 1) {
    const each = antecedents[index];
    if (each?.who === who && each.gender === '') antecedents[index] = { ...each, gender };
  }
}
