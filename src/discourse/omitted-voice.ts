import type { Mention, Token, Voice } from './discourse.ts';
import {
  fullVerb,
  isCasework,
  isDoneToParticipant,
  isDoneToWriter,
  isReply,
  isStaffs,
  joinedVerbs,
  namesOther,
  objectOf,
} from './omitted-object.ts';
import { secondPerson } from './pronouns.ts';
import { roleVoice } from './roles.ts';
import { authorVerbs, participantVerbs } from './speech-verbs.ts';
import { untensedAt } from './untensed.ts';
import { isStaff } from './voices.ts';
import { isVerbish } from './word-classes.ts';

/** The sentence before, as far as the next one may leave its subject out. */
export interface Before {
  readonly subject: Voice;
  /** Who was spoken of last besides staff. */
  readonly other: Voice | undefined;
  /** Whether it offers, asks or invites, so that the answer is the other side's. */
  readonly isOffer: boolean;
}

/** What tells whose act or words a sentence without a subject is. */
export interface OmittedScene {
  /** In the same paragraph. */
  readonly before: Before | undefined;
  readonly writer: Voice;
  readonly isSupervision: boolean;
  readonly isSubjective: boolean;
  /** The sentence's own persons; read only where they decide. */
  readonly persons: () => readonly Mention[];
}

/** Acts that either side does: the other person named in the sentence tells whose they are, else who acted before. */
const sharedActs =
  /^(?:attend(?:ed|s)|miss(?:ed|es)|arrive[ds]|live[ds]|work(?:ed|s)|use[ds]|look(?:ed|s)|slept|continue[ds]|cried|laughed|smiled|came|left|moved|started|stopped|lost|found|ran|hit|fell|walk(?:ed|s)|stayed|ate|drank|pa(?:id|ys)|kept|got|gets|goes|went|share[ds]|enrolled|failed|had|has|did|does|brought|brings|spent|sat|took|made|stood|woke|returned|signed|agreed|caught|began|broke|joined|waited|watched|played|shower(?:ed)?|refused|declined)$/;
/** Ways to begin a piece of work with somebody. */
const opening = /^(?:began|started) (?:with|w\/|by)$|^(?:went|ran|looked) (?:over|through)$/;
const offering =
  /^(?:offer(?:s|ed)?|invited?|suggested|proposed|asked|requested|wanted|tried|urged)$/;
/** Answers to an offer. */
const answer = /^(?:declined|accepted|refused|agreed|took|turned)$/;
/** Formulas of charting: whoever spoke before, what they bring in is the participant’s. */
const charted = /^(?:denied|endorsed|c\/o|presented|verbali[sz]ed|reported)$/;
const refusal = /^(?:declined|refused)$/;
const copula = /^(?:was|is|were|are|been|became|seemed|seems|appeared|appears)$|^(?:was|is)n't$/;
const modal = /^(?:will|would|can|could|should|won't)$/;
const wish = /^(?:like|prefer|love|rather|have|benefit)$/;
const negated = /n't$|^(?:not|never)$/;
/** Verbs of speech and giving whose object is the other side: “Told CM …” is not the worker’s. */
const addressing =
  /^(?:told|tells|asked|asks|thanked|thanks|gave|gives|showed|shows|texted|texts|called|calls|phoned|rang|hugged|hugs|offered|offers|handed|informed|informs|reminded|sent|sends|invited|invites|greeted|messaged|emailed|assured|promised|let|presented|paid|lent|brought|updated|approached|followed|advised|encouraged|warned)$/;
/** What a worker has or does, rather than the person served: “Had a call”, “Left a voicemail”. */
const business =
  /^(?:call|calls|meeting|supervision|session|visit|conversation|chat|talk|discussion|check-in|conference|consult|consultation|contact|check|checks|vm|voicemail|voicemails|voice|message|msg|messages|note|flyer|leaflet|card|packet|intake|assessment|paperwork|referral|outreach|rounds|handover|wellness)$/;
/** The people whom a worker turns to. */
const ownStaff = /\bmy (?:line )?(?:supervisor|manager|team|lead|boss|director|colleagues?)\b/;
/** What follows “said” where a feeling is met: “it must have been”, “that sounded”. */
const meets =
  /^(?:(?:back|then) )?(?:that )?(?:(?:it|that|this) )?(?:must|sounds|sounded|(?:look|seem)(?:s|ed) (?:like|as (?:if|though)))\b/;

/** Words about the one who writes that are theirs: a promise, what they understand, what they have lived through. */
const ofOneself =
  /^(?:(?:said|says) (?:that )?(?:i (?:will|would|won't|wouldn't|understand|hear|sympathi[sz]e|empathi[sz]e|relate|appreciate)\b|i can (?:see|imagine|understand|sympathi[sz]e|relate)\b|.*\bi (?:would|will|'d) have to\b|.*\bi (?:can't|cannot|couldn't|could not|don't|am not allowed to|wasn't able to) (?:take|accept|keep|have|say|tell|discuss|share|talk|promise|lend|answer|comment|speak|be|do)\b|.*\bbut i (?:can't|cannot|couldn't)$|what (?:goes|i|stays|gets|we)\b)|mentioned (?:that )?i\b)/;
/** What supervisors do in supervision where their record leaves the subject out: “Asked whether the form went in”. */
const coaching =
  /^(?:asked|queried|wondered|enquired|inquired|explored|probed|challenged|prompted)$/;
const asksAfter = /^(?:if|whether|how|what|why|where|when|who|which)$/;

function isCoaching(verb: string, object: readonly string[]): boolean {
  return (
    coaching.test(verb) &&
    asksAfter.test(object[0] ?? '') &&
    object[1] !== 'to' &&
    !object.some((norm) => /^(?:i|me|my|we)$/.test(norm))
  );
}

/** Whose act or words a bare head verb is: by custom, by the persons named, by who acted before. */
export function omittedVoice(tokens: readonly Token[], scene: OmittedScene): Voice {
  const head = tokens.findIndex(({ kind }) => kind === 'subject') + 1;
  const untensed = untensedAt(tokens, head);
  if (untensed?.isFirstPerson === true) return scene.writer;
  const at = untensed?.verb ?? head;
  const verb = untensed?.past ?? tokens[head]?.norm ?? '';
  const object = objectOf(tokens, at);
  return (
    byWords(tokens, verb, object, scene) ??
    byObjects(tokens, at, scene) ??
    byCustom(tokens, at, verb, object, { isProgressive: untensed !== undefined, ...scene })
  );
}

/** The voice where the verb and its object tell it by themselves. */
function byWords(
  tokens: readonly Token[],
  verb: string,
  object: readonly string[],
  { before, writer, isSupervision }: OmittedScene,
): Voice | undefined {
  const [next = '', second = ''] = object;
  const spokenTo = addressed(verb, next, second);
  if (spokenTo !== undefined) return otherSide(spokenTo, isSupervision);
  if (/^report(?:s|ed)?$/.test(verb) && next === 'to' && !/^(?:be|have|feel)$/.test(second))
    return writer;
  if (isSupervision && before?.subject !== 'author' && isCoaching(verb, object))
    return 'supervisor';
  if (verb === "don't") return writer;
  // “Made her own lunch” is what whoever owns it did.
  if (!isSupervision && second === 'own' && /^(?:his|her|their)$/.test(next))
    return isStaff(before?.subject) ? 'participant' : (before?.subject ?? 'participant');
  if (/^(?:said|says)$/.test(verb) && meets.test(object.slice(0, 6).join(' '))) return writer;
  if (ofOneself.test([verb, ...object].join(' '))) return writer;
  if (/^(?:said|says)$/.test(verb) && isOwnSpeech(tokens)) return writer;
  if (verb === 'reflected' && next === 'back') return writer;
  if (modal.test(verb) && !(wish.test(next) || next === 'not' || negated.test(verb))) return writer;
  if (opening.test(`${verb} ${next}`) || (verb === 'shared' && next === 'with')) return writer;
  if (before?.isOffer === true && answer.test(verb))
    return isStaff(before.subject) ? 'participant' : writer;
  return undefined;
}

/** “Said I know I am late”, “Said I know what you mean”: words as they were said, so that “I” is who writes. */
function isOwnSpeech(tokens: readonly Token[]): boolean {
  const self = tokens.filter(({ norm }) => norm === 'i').length;
  return self > 1 || (self === 1 && tokens.some(({ norm }) => secondPerson.has(norm)));
}

/** The voice where one of the verbs is done to the other of the two, or is staff’s alone. */
function byObjects(
  tokens: readonly Token[],
  head: number,
  { before, writer, isSupervision, persons }: OmittedScene,
): Voice | undefined {
  for (const start of joinedVerbs(tokens, head)) {
    const object = objectOf(tokens, start);
    const opener = tokens[start]?.norm ?? '';
    if (before !== undefined && isReply(tokens, start))
      return isStaff(before.subject) ? 'participant' : writer;
    if (isStaffs(opener, object)) return writer;
    if (before?.subject !== 'third-party' && isCasework(opener, object)) return writer;
    if (isDoneToWriter(tokens, start))
      return isStaff(before?.subject) || before === undefined
        ? otherSide('author', isSupervision)
        : before.subject;
    if (start === head && object.some((norm) => /^(?:my|mine|myself)$/.test(norm))) return writer;
    if (ownStaff.test(object.join(' '))) return writer;
    const at = fullVerb(tokens, start);
    const verb = tokens[at]?.norm ?? '';
    if (before?.subject === 'third-party' || isPresentForm(verb)) continue;
    if (isDoneToParticipant(tokens, at, persons())) return writer;
  }
  return undefined;
}

/** The voice by the custom of the verb, who else is named, and who acted in the sentence before. */
function byCustom(
  tokens: readonly Token[],
  at: number,
  verb: string,
  object: readonly string[],
  {
    before,
    writer,
    isSupervision,
    isSubjective,
    isProgressive,
    persons,
  }: OmittedScene & { readonly isProgressive: boolean },
): Voice {
  const subject =
    isSupervision || !isStaff(before?.subject) ? before?.subject : outsider(before, verb);
  if (copula.test(verb)) return subject ?? 'participant';
  // “His aunt visits. Always brings him a cake”: the form tells that it is no act of the writer.
  if (subject === 'third-party' && isPresentForm(verb) && namesOther(tokens, at, persons()))
    return subject;
  const isStatement = participantVerbs.has(verb) || /[^s]s$/.test(verb);
  if (/^(?:spoke|talked)$/.test(verb) && !isSupervision && /^(?:about|of)$/.test(object[0] ?? ''))
    return namesOther(tokens, at, persons()) ? writer : (subject ?? writer);
  if (modal.test(verb) || isNegated(verb, object) || sharedActs.test(verb)) {
    if (!refusal.test(verb) && object.slice(0, 3).some((norm) => business.test(norm)))
      return writer;
    if (namesOther(tokens, at, persons()) || (before === undefined && isName(tokens[at + 1])))
      return writer;
    if (subject === 'third-party' && verb.endsWith('s')) return 'participant';
    const isTheirs = isStatement || !authorVerbs.has(verb);
    return subject ?? (isTheirs && !isSupervision ? 'participant' : writer);
  }
  if (isStatement && !authorVerbs.has(verb)) {
    const isCharted =
      (isSubjective || verb.endsWith('s') || charted.test(verb)) &&
      roleVoice(object[0] ?? '') !== 'participant';
    return isCharted && subject === 'third-party' ? 'participant' : (subject ?? 'participant');
  }
  // “Saw his sister” is the worker's; “Seeing his sister” is how somebody lives.
  if ((authorVerbs.has(verb) && !isProgressive) || isSupervision) return writer;
  return namesOther(tokens, at, persons()) ? writer : (subject ?? writer);
}

/** “brings”, “owes”: what somebody else does, or the writer as one of the staff. */
function isPresentForm(verb: string): boolean {
  return /[^s]s$/.test(verb) && !copula.test(verb);
}

/** “Found Big Mike in his tent”: a capital right behind the verb. */
function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);
}

function isNegated(verb: string, [next = '']: readonly string[]): boolean {
  return negated.test(verb) || negated.test(next);
}

/** What the next sentence may go on from: whom this one is about, by its subject or the person it opens with. */
export function readBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  before: Before | undefined,
): Before | undefined {
  const subject = mentions.find(
    ({ first, last, possessive }) =>
      !possessive &&
      (first <= 1 || tokens[first]?.kind === 'subject' || isVerbish(tokens[last + 1]?.norm ?? '')),
  );
  if (subject === undefined) return before;
  // “His brother, 1998, the smell.”: an answer that is noted without a verb is nobody's act.
  const isAct = tokens.some(({ kind, norm }) => kind === 'subject' || isVerbish(norm));
  if (subject.voice === 'third-party' && !isAct) return before;
  const namesParticipant = mentions.some(
    ({ voice, possessive }) => voice === 'participant' && !possessive,
  );
  const other = isStaff(subject.voice)
    ? namesParticipant
      ? 'participant'
      : before?.other
    : subject.voice;
  const isOffer = tokens.some(({ norm }) => offering.test(norm));
  return { subject: subject.voice, other, isOffer };
}

/** Past forms of speech that go on with what an outsider was last said to do. */
const speaking = /^(?:said|stated|told|asked|claimed|wanted|thought|replied|added)$/;

/** A third party who goes on speaking after an act of staff: “Landlord rang. Offered a date. Said he’d pay”. */
function outsider(before: Before | undefined, verb: string): Voice | undefined {
  return before?.other === 'third-party' && speaking.test(verb) ? before.other : undefined;
}

/** The staff that a verb of speech or giving has for its object: “Told CM”, “said to me”. */
function addressed(verb: string, next: string, second: string): Voice | undefined {
  const object = next === 'to' ? second : addressing.test(verb) ? next : '';
  if (object === 'me') return 'author';
  const voice = roleVoice(object);
  return isStaff(voice) && !/s$/.test(object) ? voice : undefined;
}

/** Who speaks to staff: the participant, but in supervision the other of the two. */
function otherSide(spokenTo: Voice, isSupervision: boolean): Voice {
  if (!isSupervision) return spokenTo === 'author' ? 'participant' : 'author';
  return spokenTo === 'author' ? 'supervisor' : 'author';
}
