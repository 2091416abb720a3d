import type { Token, Voice } from './discourse.ts';
import {
  type Antecedent,
  type Found,
  fits,
  knownGender,
  latest,
  type MentionScene,
  memory,
} from './mention-scene.ts';
import type { Name } from './names.ts';
import { notMeant } from './not-meant.ts';
import { subjectForms, thirdPossessive } from './pronouns.ts';
import { isSubject, rankOf } from './rank-antecedent.ts';
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
export type Meant = Pick<Found, 'voice' | 'who'>;

/** Somebody who is of a side and no more is known: “I”, “you”, a subject left out. */
export function ofVoice(voice: Voice): Meant {
  return { voice, who: voice };
}

const reflexive = /sel(?:f|ves)$/;

/** The part that a pronoun’s form gives it. */
export function partOf(norm: string): PronounPlace['part'] {
  return subjectForms.has(norm) ? 'subject' : 'object';
}

/** Whom a pronoun means, which tells that person's gender. */
export function resolvePronoun(place: PronounPlace): Meant {
  const { scene, gender } = place;
  const meant = selfOf(place) ?? toldBy(place) ?? fittest(place) ?? unnamed(place);
  if (gender !== '' && !scene.genders.has(meant.who)) scene.genders.set(meant.who, gender);
  return meant;
}

/** “Ada herself”: the subject of the clause. */
function selfOf({ tokens, at, before }: PronounPlace): Meant | undefined {
  return reflexive.test(tokens[at]?.norm ?? '') ? subjectMention(tokens, at, before) : undefined;
}

/** The fittest of those spoken of, the latest of equals. */
function fittest(place: PronounPlace): Meant | undefined {
  const { scene, gender } = place;
  const barred = notMeant(place);
  const isPaired = callsStaff(place);
  let chosen: Antecedent | undefined;
  let highest = 0;
  const newest = scene.antecedents.length - 1;
  for (let index = newest; index >= Math.max(0, newest + 1 - memory); index -= 1) {
    const candidate = scene.antecedents[index];
    if (candidate === undefined) break;
    const { mention } = candidate;
    if (barred.includes(mention.who) || isPresent(mention, scene)) continue;
    if (!fits(mention, gender, scene)) continue;
    const isExact = gender !== '' && knownGender(mention, scene) === gender;
    if (isPaired && !isExact && isStaff(mention.voice)) continue;
    const rank = rankOf(candidate, newest - index, isExact, place);
    if (rank <= highest) continue;
    highest = rank;
    chosen = candidate;
  }
  if (chosen === undefined) return undefined;
  return gender === '' ? firstJoined(chosen, scene) : chosen.mention;
}

/** “Ada and her aunt … them”: who stands first, and so for both, where somebody of theirs is joined to them. */
function firstJoined({ mention, tokens }: Antecedent, { antecedents }: MentionScene): Found {
  const isOwned = thirdPossessive.has(tokens[mention.first]?.norm ?? '');
  const and = mention.first - 1;
  if (!isOwned || tokens[and]?.norm !== 'and') return mention;
  const first = latest(antecedents).find(
    (each) => each.tokens === tokens && each.mention.last === and - 1,
  );
  return first?.mention ?? mention;
}

/** Whether somebody speaks or is spoken to, whom “he” does not mean: they are “I” and “you”. */
function isPresent({ who, voice }: Found, { isSpoken, speaker, addressee }: MentionScene): boolean {
  const isSide = voice === speaker || voice === addressee;
  return isSpoken && isSide && (isStaff(voice) || who === voice);
}

/** Whether minutes call one of the staff by this pronoun already, so that it means no other of them. */
function callsStaff({ scene, gender }: PronounPlace): boolean {
  return (
    gender !== '' &&
    scene.isAuthorSpokenOf &&
    latest(scene.antecedents).some(
      ({ mention }) => isStaff(mention.voice) && knownGender(mention, scene) === gender,
    )
  );
}

/**
 * Whom a pronoun means where nobody fits: the participant, but in minutes “she said” beside a worker
 * who is a “he” is the supervisor, and the other way round.
 */
function unnamed(place: PronounPlace): Meant {
  const { tokens, at, scene, gender, part } = place;
  const isSaid = part === 'subject' && speaking.test(tokens[at + 1]?.norm ?? '');
  const beside =
    isSaid && gender !== '' && scene.isAuthorSpokenOf
      ? latest(scene.antecedents).findLast((each) => isStaff(each.mention.voice) && isSubject(each))
      : undefined;
  if (isSupervised(place)) return ofVoice('author');
  if (isAskerOfMinutes(place)) return ofVoice('supervisor');
  if (beside === undefined || fits(beside.mention, gender, scene))
    return (isOfAnother(gender, scene) ? namedStaff(place) : undefined) ?? ofVoice('participant');
  return ofVoice(beside.mention.voice === 'author' ? 'supervisor' : 'author');
}

/** “She enquired if the form had gone in.”: in minutes that name nobody else, whoever asks is the supervisor. */
function isAskerOfMinutes({ tokens, at, scene, part, gender }: PronounPlace): boolean {
  const [verb = '', link = ''] = tokens.slice(at + 1, at + 3).map(({ norm }) => norm);
  const known = scene.genders.get('supervisor') ?? gender;
  return (
    part === 'subject' &&
    scene.isAuthorSpokenOf &&
    !scene.isSpoken &&
    scene.speaker !== 'supervisor' &&
    known === gender &&
    /^(?:asked|enquired|inquired|queried|wondered|checked)$/.test(verb) &&
    /^(?:if|whether|what|how|why|where|when|who|which)$/.test(link)
  );
}

/** Whether a supervisor's own record goes on about the worker, since the paragraph names nobody else. */
function isSupervised(place: PronounPlace): boolean {
  const { tokens, at, before, scene, part, gender } = place;
  const known = scene.genders.get('author') ?? gender;
  const isDoneByWorker =
    part === 'object' && subjectMention(tokens, at, before)?.voice === 'author';
  if (known !== gender || isDoneByWorker) return false;
  const isOwnRecord = scene.isAuthorSpokenOf && !scene.isSpoken && scene.speaker === 'supervisor';
  return (
    isOwnRecord &&
    part !== 'owner' &&
    !latest(scene.antecedents).some(({ mention }) => !isStaff(mention.voice))
  );
}

/** Whether the participant is known to be a “she” where a “he” is meant, or the other way round. */
function isOfAnother(gender: Gender, { genders }: MentionScene): boolean {
  const known = genders.get('participant') ?? '';
  return /^[fm]$/.test(gender) && /^[fm]$/.test(known) && known !== gender;
}

/** “Ana told him she …”: the staff that the sentence names. */
function namedStaff({ before, gender, scene }: PronounPlace): Meant | undefined {
  const named = before.findLast(
    ({ isPronoun, possessive, voice }) => !isPronoun && !possessive && isStaff(voice),
  );
  return named !== undefined && fits(named, gender, scene) ? named : undefined;
}

/** Who is meant by the speech that the pronoun stands in. */
function toldBy({ tokens, at, before, scene, gender, part }: PronounPlace): Meant | undefined {
  if (part === 'owner') return undefined;
  const voice =
    part === 'subject'
      ? subjectOfSpeech(tokens, at, before, scene, gender)
      : isToldWorker(tokens, at, subjectMention(tokens, at, before), scene)
        ? 'author'
        : undefined;
  return voice === undefined ? undefined : ofVoice(voice);
}

/**
 * Whether the supervisor speaks to the worker: so in supervision, unless only the participant was spoken
 * of. A supervisor who writes the record has told nobody else.
 */
function isToldWorker(
  tokens: readonly Token[],
  at: number,
  teller: Found | undefined,
  scene: MentionScene,
): boolean {
  if (teller?.voice !== 'supervisor' || !scene.isAuthorSpokenOf) return false;
  if (!telling.test(tokens[at - 1]?.norm ?? '')) return false;
  const [opener] = tokens.slice(teller.first);
  const isWriter = opener?.norm === 'i' || opener?.kind === 'subject';
  if (scene.speaker === 'supervisor' && isWriter) return true;
  const voices = latest(scene.antecedents).map(({ mention }) => mention.voice);
  return voices.includes('author') || !voices.includes('participant');
}
