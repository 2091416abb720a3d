import type { Token, Voice } from './discourse.ts';
import { type Found, fits, latest, type MentionScene } from './mention-scene.ts';
import { isFirstOrSecond } from './pronouns.ts';
import type { Gender } from './roles.ts';
import { isStaff } from './voices.ts';

/** Verbs of speech that take the person who is told for an object. */
export const telling =
  /^(?:told|tells|tell|asked|asks|reminded|reminds|advised|advises|encouraged|encourages|warned|warns|instructed|instructs|directed|thanked|praised|praises|urged|invited|assured|reassured|informed|challenged|offered|gave|commended|suggested)$/;

/** Verbs of somebody who answers or decides, so that a colleague who was spoken to may be their subject. */
export const speaking =
  /^(?:said|says|told|tells|asked|asks|agreed|agrees|advised|suggested|suggests|wants|wanted|thinks|thought|rang|called|phoned|replied|answered|texted|emailed|confirmed|will|reminded|offered)$/;

/** Who “she” is by the speech that it tells of or stands in; undefined where speech does not decide. */
export function subjectOfSpeech(
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
  scene: MentionScene,
  gender: Gender,
): Voice | undefined {
  const other = tellingMe(tokens, at, scene, gender);
  if (other !== undefined) return other;
  return toldToAct(tokens, at, before, scene, gender) ?? ownThought(tokens, at, before);
}

const thinking =
  /^(?:knew|knows|understood|understands|felt|feels|totally|completely|really|also)$/;

/** “CM told client that she knew”, “CM said she would call”: staff who are named speak of themselves. */
function ownThought(
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
): Voice | undefined {
  const end = tokens[at - 1]?.norm === 'that' ? at - 2 : at - 1;
  const isTold = before.at(-1)?.last === end;
  const verb = isTold ? (before.at(-1)?.first ?? 0) - 1 : end;
  const speaker = isTold ? before.at(-2) : before.at(-1);
  if (speaker?.voice !== 'author' || speaker.isPronoun || speaker.possessive) return undefined;
  if (speaker.last !== verb - 1 || !saying.test(tokens[verb]?.norm ?? '')) return undefined;
  const [next, after] = [tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm ?? ''];
  const isPerfect = /^(?:has|had)$/.test(next) && after === 'been';
  return !isTold || thinking.test(next) || isPerfect ? 'author' : undefined;
}

/**
 * Who “she asked me …” is in a record of supervision: the other of the two who meet. In the worker’s own
 * record the supervisor must have been spoken of; only workers tell a supervisor who writes it.
 */
function tellingMe(
  tokens: readonly Token[],
  at: number,
  scene: MentionScene,
  gender: Gender,
): Voice | undefined {
  if (!scene.isAuthorSpokenOf || scene.isSpoken) return undefined;
  const verb = /^(?:then|also|later|again|once)$/.test(tokens[at + 1]?.norm ?? '')
    ? at + 2
    : at + 1;
  if (tokens[verb + 1]?.norm !== 'me' || !telling.test(tokens[verb]?.norm ?? '')) return undefined;
  if (scene.speaker === 'supervisor') return 'author';
  const spokenOf = latest(scene.antecedents).filter(({ mention }) => fits(mention, gender, scene));
  const isOther = spokenOf.some(({ mention }) => !isStaff(mention.voice));
  const isLead = spokenOf.some(({ mention }) => mention.voice === 'supervisor');
  return scene.speaker === 'author' && (isLead || !isOther) ? 'supervisor' : undefined;
}

const obligation = /^(?:needs?|needed|should|shouldn't|must|mustn't|ought|can't|cannot|may)$/;
/** “has to”, “is to”, “has got to”. */
const bound = /^(?:(?:has|had|have|is|was|are|were) to|(?:has|had|have) got to)(?: |$)/;
const saying =
  /^(?:told|tells|reminded|reminds|advised|advises|informed|said|says|stated|stressed|insisted|wrote|thinks|thought|felt|feels)$/;

/** “Sup told CM she needs to rest”, “the doctor said she must rest”: whoever is told or spoken of, not the speaker. */
function toldToAct(
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
  scene: MentionScene,
  gender: Gender,
): Voice | undefined {
  const [next = '', ...after] = tokens.slice(at + 1, at + 4).map(({ norm }) => norm);
  const isObliged = obligation.test(next) || bound.test([next, ...after].join(' '));
  const end = tokens[at - 1]?.norm === 'that' ? at - 2 : at - 1;
  const told = before.at(-1);
  if (!isObliged || told === undefined || isFirstOrSecond(tokens[told.first]?.norm ?? ''))
    return undefined;
  if (told.last === end && saying.test(tokens[told.first - 1]?.norm ?? ''))
    return fits(told, gender, scene) ? told.voice : undefined;
  if (told.last !== end - 1 || !saying.test(tokens[end]?.norm ?? '')) return undefined;
  if (told.voice === 'supervisor' && scene.isAuthorSpokenOf) return 'author';
  if (told.voice !== 'third-party') return undefined;
  return latest(scene.antecedents).findLast(
    ({ mention }) => mention.voice === 'participant' && fits(mention, gender, scene),
  )?.mention.voice;
}
