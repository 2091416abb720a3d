import { determiners } from './closed-classes.ts';
import type { Mention, Token, Voice } from './discourse.ts';
import { longestMention } from './mention-reach.ts';
import type { Found, MentionScene } from './mention-scene.ts';
import { findNames, type Name } from './names.ts';
import {
  firstPerson,
  firstPossessive,
  isFirstOrSecond,
  objectForms,
  secondPerson,
  thirdPerson,
  thirdPossessive,
} from './pronouns.ts';
import {
  type Meant,
  ofVoice,
  type PronounPlace,
  partOf,
  resolvePronoun,
} from './resolve-pronoun.ts';
import { roleAt, withName } from './role-mentions.ts';
import { describedVoice, type Gender, roleLength, roleVoice } from './roles.ts';
import { authorVerbs } from './speech-verbs.ts';
import { subjectBefore, subjectMention, subordinate } from './subject-before.ts';
import { isStaff } from './voices.ts';
import { closedTags, isFunctionWord, isVerbish } from './word-classes.ts';

/** The persons that a sentence's tokens name, in order. */
export function findMentions(tokens: readonly Token[], scene: MentionScene): readonly Mention[] {
  const names = findNames(tokens, scene.names);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind !== 'subject' && !names.has(at) && !mayOpen(token)) {
      at += 1;
      continue;
    }
    const here =
      token.kind === 'subject'
        ? [omitted(tokens, at, found, scene)]
        : mentionsAt(tokens, at, found, names, scene);
    for (const mention of here) {
      found.push(mention);
      if (canBeMeant(tokens, mention, scene))
        scene.antecedents.push({ mention, tokens, sentence: scene.sentence });
    }
    const last = here.at(-1);
    at = last === undefined || (last.possessive && last.last === at) ? at + 1 : last.last + 1;
  }
  return found.map(({ first, last, voice, possessive, isStranger = false }) => ({
    first,
    last,
    voice,
    possessive,
    isStranger,
  }));
}

/** Pronouns, and words that a role may follow. */
const openers: ReadonlySet<string> = new Set([
  ...firstPerson,
  ...secondPerson,
  ...thirdPerson.keys(),
  ...firstPossessive,
  ...thirdPossessive.keys(),
  ...determiners,
  'your',
]);

/** Whether a mention without a name may begin with the word. */
function mayOpen({ kind, norm }: Token): boolean {
  return kind === 'word' && (openers.has(norm) || roleLength(norm) > 0);
}

/** What is said of somebody who is dead, whom nobody sits with or tells anything. */
const dead = /^(?:died|dies|dead|deceased|funeral|death|ashes|grave|wake)$/;

/** Whether a later “she” may mean the person. */
function canBeMeant(tokens: readonly Token[], mention: Found, scene: MentionScene): boolean {
  const { voice, first, last, isPronoun } = mention;
  if (voice === 'other' || (isPronoun && isFirstOrSecond(tokens[first]?.norm ?? ''))) return false;
  if (
    voice === 'third-party' &&
    tokens.slice(last + 1, last + 4).some(({ norm }) => dead.test(norm))
  )
    return false;
  if (mention.isDoubtful === true && (isPronoun || !isVerbish(tokens[last + 1]?.norm ?? '')))
    return false;
  return scene.isAuthorSpokenOf || !isStaff(voice) || (voice === 'supervisor' && !isPronoun);
}

function pronoun(
  at: number,
  { voice, who }: Meant,
  possessive: boolean,
  gender: Gender = '',
): Found {
  return { first: at, last: at, voice, who, possessive, gender, isPronoun: true };
}

function mentionsAt(
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
  names: ReadonlyMap<number, Name>,
  scene: MentionScene,
): Found[] {
  const norm = tokens[at]?.norm ?? '';
  if (tokens[at]?.kind !== 'word') return [];
  if (firstPerson.has(norm)) return [pronoun(at, ofVoice(scene.speaker), false)];
  if (secondPerson.has(norm)) return [pronoun(at, ofVoice(scene.addressee), false)];
  if (norm === 'your') return [pronoun(at, ofVoice(scene.addressee), true)];
  const name = names.get(at);
  if (name !== undefined) return [namedAt(tokens, at, before, name, scene)];
  const owner = (): Found => possessiveAt({ tokens, at, before, names, scene });
  const isTold = isToldOf(tokens, at);
  const role = isTold
    ? undefined
    : withName(roleAt(tokens, at, before, scene), tokens, names, scene);
  if (role !== undefined) {
    return firstPossessive.has(norm) || thirdPossessive.has(norm)
      ? [
          ownsSupervisor(role, norm)
            ? pronoun(at, ofVoice('author'), true, thirdPossessive.get(norm))
            : owner(),
          role,
        ]
      : [role];
  }
  if (firstPossessive.has(norm)) return [owner()];
  const gender = thirdPerson.get(norm);
  const isOwner = thirdPossessive.has(norm);
  const next = tokens[at + 1];
  const ownsNext = isOwner && !isTold && next?.kind === 'word' && !isFunctionWord(next.norm);
  if (gender === undefined) return isOwner ? [owner()] : [];
  const place = { tokens, at, before, names, scene, gender, part: partOf(norm) };
  if (!ownsNext) return [pronoun(at, resolvePronoun(place), false, gender)];
  const aside = { ...scene, genders: new Map(scene.genders) };
  const object = resolvePronoun({ ...place, scene: aside });
  return [{ isDoubtful: true, ...pronoun(at, object, false, gender) }, owner()];
}

/** “Told her boys will be boys”: whoever is told, and then a clause with a subject of its own. */
function isToldOf(tokens: readonly Token[], her: number): boolean {
  return (
    tokens[her]?.norm === 'her' &&
    /^(?:told|tell|tells|telling|reminded|assured)$/.test(tokens[her - 1]?.norm ?? '') &&
    closedTags(tokens[her + 2]?.norm ?? '').includes('Auxiliary')
  );
}

function namedAt(
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
  name: Name,
  scene: MentionScene,
): Found {
  const { last, possessive, gender, isInitials } = name;
  const isOwn = firstPossessive.has(tokens[at - 1]?.norm ?? '');
  const unknown = isOwn ? 'third-party' : isInitials ? 'participant' : scene.unknownName;
  const told = apposed(tokens, at, before, name);
  return {
    first: at,
    last: possessive ? last : endOfPost(tokens, at, last),
    voice: told ?? name.voice ?? unknown,
    who: scene.names.whoIs(tokens[last]),
    possessive,
    gender,
    isPronoun: false,
    isDoubtful: name.voice === undefined && !isInitials,
    isStranger:
      told === undefined &&
      !isOwn &&
      (name.voice === undefined ? !isInitials : name.isAssumed === true),
  };
}

/** Where a name ends with the post that stands in brackets behind it: “Ana (manager)”, “Ana (my supervisor)”. */
function endOfPost(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[last + 1]?.norm !== '(') return last;
  const end = tokens.findIndex(({ norm }, at) => at > last + 1 && norm === ')');
  if (end === -1 || end - first >= longestMention) return last;
  const inside = tokens.slice(last + 2, end).map(({ norm }) => norm);
  return describedVoice(inside.filter((norm) => !/^(?:my|our|the)$/.test(norm)).join(' ')) ===
    undefined
    ? last
    : end;
}

/** “her landlord, Mr. Fox,”: a name that nobody introduced is the role’s right before it. */
function apposed(
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
  name: Name,
): Voice | undefined {
  const role = before.at(-1);
  if (role === undefined || (name.voice !== undefined && name.isAssumed !== true)) return undefined;
  const isBeside = tokens[at - 1]?.norm === ',' && role.last === at - 2;
  const isDefinite = role.first < role.last || before.at(-2)?.possessive === true;
  return isBeside &&
    isDefinite &&
    !role.possessive &&
    roleVoice(tokens[role.last]?.norm ?? '') !== undefined
    ? role.voice
    : undefined;
}

/** “her supervisor” is the supervisor of whoever works for one. */
function ownsSupervisor(role: Found, norm: string): boolean {
  return role.voice === 'supervisor' && thirdPossessive.has(norm);
}

/** The possessive pronoun at `at`: “my”, “her”. */
function possessiveAt(place: Omit<PronounPlace, 'gender' | 'part'>): Found {
  const { tokens, at, scene } = place;
  const norm = tokens[at]?.norm ?? '';
  if (firstPossessive.has(norm)) return pronoun(at, ofVoice(scene.speaker), true);
  const gender = thirdPossessive.get(norm) ?? '';
  return pronoun(at, resolvePronoun({ gender, part: 'owner', ...place }), true, gender);
}

/**
 * “He asked for soup, gave him some”, “She cried so sat with her”: behind a comma or “so” the object is
 * whoever was the subject before; behind “and” it is where something of the speaker's is in it.
 */
function isSpliced(
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
  scene: MentionScene,
): boolean {
  const [verb, object] = [tokens[at + 1], tokens[at + 2]];
  if (scene.isAuthorSpokenOf || verb === undefined) return false;
  const joint = tokens[at - 1]?.norm ?? '';
  const isLoose = joint === ',' || joint === 'so' || joint === '—' || joint === ';';
  if (!isLoose && !(joint === 'and' && holdsOwn(tokens, at + 1))) return false;
  if (before.some(({ voice }) => voice === 'third-party')) return false;
  const hasSubject = before.find(({ possessive }) => !possessive)?.voice === 'participant';
  if (/^(?:said|sat|stayed|went|waited|prayed|cried|stood|spoke|talked)$/.test(verb.norm))
    return hasSubject && bringing.test(object?.norm ?? '') && isObject(tokens, at + 3);
  if (!isObject(tokens, at + 2) || !authorVerbs.has(verb.norm)) return false;
  return subjectBefore(tokens, at, before) === 'participant';
}

/** “her”, “him”: an object and no owner of what follows. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const [object, after] = [tokens[at], tokens[at + 1]];
  const isOwner = object?.norm === 'her' && after?.kind === 'word' && !isFunctionWord(after.norm);
  return objectForms.has(object?.norm ?? '') && !isOwner;
}

const bringing = /^(?:to|with|w\/|beside|by|for)$/;

/** Whether something of the speaker's stands in the clause that begins at a token. */
function holdsOwn(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 9); at += 1) {
    const { kind, norm } = tokens[at] ?? { kind: 'mark', norm: '' };
    if (kind === 'mark' || kind === 'subject') return false;
    if (norm === 'my' || norm === 'mine') return true;
  }
  return false;
}

/** Whom a subject left out stands for: the head's by custom, a later one's by the clause before. */
function omitted(
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
  scene: MentionScene,
): Found {
  const isHead = !tokens.slice(0, at).some(({ kind }) => kind === 'word' || kind === 'subject');
  const isOwn = tokens[at + 1]?.norm === 'have';
  if (!isHead && (isOwn || isSpliced(tokens, at, before, scene)))
    return pronoun(at, ofVoice(scene.speaker), false);
  const main = before.filter(
    ({ first, last }) =>
      !subordinate.test(tokens[first - 1]?.norm ?? '') &&
      !(first === last && objectForms.has(tokens[first]?.norm ?? '')),
  );
  if (isHead) return pronoun(at, ofVoice(scene.omitted), false);
  const subject = subjectMention(tokens, at, main) ?? before.find(({ possessive }) => !possessive);
  return pronoun(at, subject ?? ofVoice(scene.omitted), false);
}
