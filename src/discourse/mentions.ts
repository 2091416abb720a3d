import type { Mention, Token, Voice } from './discourse.ts';
import type { Found, MentionScene } from './mention-scene.ts';
import { findNames, type Name } from './names.ts';
import {
  firstPerson,
  firstPossessive,
  objectForms,
  secondPerson,
  thirdPerson,
  thirdPossessive,
} from './pronouns.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { roleAt, withName } from './role-mentions.ts';
import { type Gender, roleVoice } from './roles.ts';
import { authorVerbs } from './speech-verbs.ts';
import { subjectBefore } from './subject-before.ts';
import { isStaff } from './voices.ts';
import { isFunctionWord, isVerbish } from './word-classes.ts';

/** Whether a later “she” may mean the person. */
function canBeMeant(tokens: readonly Token[], mention: Found, scene: MentionScene): boolean {
  const { voice, last } = mention;
  if (voice === 'other' || isFirstOrSecond(tokens, mention)) return false;
  if (mention.isDoubtful === true && !isVerbish(tokens[last + 1]?.norm ?? '')) return false;
  return scene.isAuthorSpokenOf || !isStaff(voice);
}

/** The persons that a sentence's tokens name, in order. */
export function findMentions(tokens: readonly Token[], scene: MentionScene): readonly Mention[] {
  const names = findNames(tokens, scene.names);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const here =
      token.kind === 'subject'
        ? [omitted(tokens, at, found, scene)]
        : mentionsAt(tokens, at, found, names, scene);
    for (const mention of here) {
      found.push(mention);
      if (token.kind !== 'subject' && canBeMeant(tokens, mention, scene)) {
        const { voice, gender, possessive, last } = mention;
        const isSubject = !possessive && isVerbish(tokens[last + 1]?.norm ?? '');
        scene.antecedents.push({ voice, gender, mention, isSubject });
      }
    }
    const last = here.at(-1);
    at = last === undefined || (last.possessive && last.last === at) ? at + 1 : last.last + 1;
  }
  return found.map(({ first, last, voice, possessive }) => ({ first, last, voice, possessive }));
}

function isFirstOrSecond(tokens: readonly Token[], { first, isPronoun }: Found): boolean {
  const norm = tokens[first]?.norm ?? '';
  return isPronoun && !thirdPerson.has(norm) && !thirdPossessive.has(norm);
}

function pronoun(at: number, voice: Voice, possessive: boolean, gender: Gender = ''): Found {
  return { first: at, last: at, voice, possessive, gender, isPronoun: true };
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
  if (firstPerson.has(norm)) return [pronoun(at, scene.speaker, false)];
  if (secondPerson.has(norm)) return [pronoun(at, scene.addressee, false)];
  if (norm === 'your') return [pronoun(at, scene.addressee, true)];
  const name = names.get(at);
  if (name !== undefined) {
    return [
      {
        first: at,
        last: name.last,
        voice:
          apposed(tokens, at, before, name) ??
          name.voice ??
          (name.isInitials ? 'participant' : scene.unknownName),
        possessive: name.possessive,
        gender: name.gender,
        isPronoun: false,
        isDoubtful: name.voice === undefined && !name.isInitials,
      },
    ];
  }
  const role = withName(roleAt(tokens, at, before, scene), names);
  if (role !== undefined) {
    return firstPossessive.has(norm) || thirdPossessive.has(norm)
      ? [ownerOf(role, tokens, at, before, scene), role]
      : [role];
  }
  if (firstPossessive.has(norm)) return [possessiveAt(tokens, at, before, scene)];
  const gender = thirdPerson.get(norm);
  const owner = thirdPossessive.get(norm);
  const next = tokens[at + 1];
  const ownsNext = owner !== undefined && next?.kind === 'word' && !isFunctionWord(next.norm);
  const found: Found[] = [];
  if (gender !== undefined)
    found.push(pronoun(at, resolvePronoun(tokens, at, before, scene, gender, norm), false, gender));
  if (owner !== undefined && (ownsNext || gender === undefined))
    found.push(possessiveAt(tokens, at, before, scene));
  return found;
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

/** Who owns a role: “her supervisor” is the supervisor of whoever works for one. */
function ownerOf(
  role: Found,
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
  scene: MentionScene,
): Found {
  const norm = tokens[at]?.norm ?? '';
  return role.voice === 'supervisor' && thirdPossessive.has(norm)
    ? pronoun(at, 'author', true, thirdPossessive.get(norm))
    : possessiveAt(tokens, at, before, scene);
}

/** The possessive pronoun at `at`: “my”, “her”. */
function possessiveAt(
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
  scene: MentionScene,
): Found {
  const norm = tokens[at]?.norm ?? '';
  if (firstPossessive.has(norm)) return pronoun(at, scene.speaker, true);
  const gender = thirdPossessive.get(norm) ?? '';
  return pronoun(at, resolvePronoun(tokens, at, before, scene, gender, norm, true), true, gender);
}

/** Words that open a clause whose subject the main verbs after it do not share. */
const subordinate =
  /^(?:till|til|until|when|while|because|as|since|before|after|if|that|so|who|which)$/;

/** “He asked for soup, gave him some”: after a comma, the object is whoever was the subject before. */
function isSpliced(
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
  scene: MentionScene,
): boolean {
  const [verb, object, after] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (tokens[at - 1]?.norm !== ',' || scene.isAuthorSpokenOf || verb === undefined) return false;
  if (!objectForms.has(object?.norm ?? '') || !authorVerbs.has(verb.norm)) return false;
  const isOwner = object?.norm === 'her' && after?.kind === 'word' && !isFunctionWord(after.norm);
  return !isOwner && subjectBefore(tokens, at, before) === 'participant';
}

/** Whom a subject left out stands for: the head's by custom, a later one's by the clause before. */
function omitted(
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
  scene: MentionScene,
): Found {
  const isHead = !tokens.slice(0, at).some(({ kind }) => kind === 'word' || kind === 'subject');
  if (!isHead && isSpliced(tokens, at, before, scene)) return pronoun(at, scene.speaker, false);
  const main = before.filter(({ first }) => !subordinate.test(tokens[first - 1]?.norm ?? ''));
  const voice = isHead
    ? scene.omitted
    : (subjectBefore(tokens, at, main) ??
      before.find(({ possessive }) => !possessive)?.voice ??
      scene.omitted);
  return { first: at, last: at, voice, possessive: false, gender: '', isPronoun: true };
}
