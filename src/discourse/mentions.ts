import type { Mention, Token, Voice } from './discourse.ts';
import { findNames, type Name, type NameBook } from './names.ts';
import { type Gender, genderOf, kinNouns, roleLength, roleVoice } from './roles.ts';
import { closedTags, isDeterminer, isFunctionWord, isVerbish } from './word-classes.ts';

/** Somebody spoken of earlier, for a pronoun to mean. */
export interface Antecedent {
  readonly voice: Voice;
  readonly gender: Gender;
  readonly mention: Mention;
  /** Whether a verb follows: subjects go on as subjects. */
  readonly isSubject: boolean;
}

/** What mentions are read against. */
export interface MentionScene {
  /** Whose “I” it is, and whose “you”. */
  readonly speaker: Voice;
  readonly addressee: Voice;
  /** Who was spoken of before, latest last; the sentence's own mentions are added. */
  readonly antecedents: Antecedent[];
  readonly names: NameBook;
  /** What a name that the note does not introduce stands for. */
  readonly unknownName: Voice;
  /** What a subject left out at the sentence's head stands for. */
  readonly omitted: Voice;
  /** Whether the author may be meant by “she”: in records where the worker is spoken of. */
  readonly isAuthorSpokenOf: boolean;
}

/** How many persons back a pronoun may reach. */
const memory = 40;

interface Found extends Mention {
  readonly gender: Gender;
  readonly isPronoun: boolean;
  /** A capitalised word that may not be a person at all. */
  readonly isDoubtful?: boolean;
}

const firstPerson = new Set(['i', 'me', 'myself', 'mine', 'we', 'us', 'ourselves', 'ours']);
const firstPossessive = new Set(['my', 'our']);
const secondPerson = new Set(['you', 'u', 'ya', 'yourself', 'yours']);
const thirdPerson = new Map<string, Gender>([
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
const thirdPossessive = new Map<string, Gender>([
  ['his', 'm'],
  ['her', 'f'],
  ['their', ''],
]);
const objectForms = new Set(['him', 'her', 'them']);

/** Whether a later “she” may mean the person. */
function canBeMeant(tokens: readonly Token[], mention: Found, scene: MentionScene): boolean {
  const { voice, last } = mention;
  if (voice === 'other' || isFirstOrSecond(tokens, mention)) return false;
  if (mention.isDoubtful === true && !isVerbish(tokens[last + 1]?.norm ?? '')) return false;
  return scene.isAuthorSpokenOf || !isStaffVoice(voice);
}

function isStaffVoice(voice: Voice): boolean {
  return voice === 'author' || voice === 'supervisor';
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
        voice: name.voice ?? (name.isInitials ? 'participant' : scene.unknownName),
        possessive: name.possessive,
        gender: name.gender,
        isPronoun: false,
        isDoubtful: name.voice === undefined && !name.isInitials,
      },
    ];
  }
  const role = withName(roleAt(tokens, at, scene), names);
  if (role !== undefined) {
    return firstPossessive.has(norm) || thirdPossessive.has(norm)
      ? [possessiveAt(norm, at, before, tokens, scene), role]
      : [role];
  }
  if (firstPossessive.has(norm)) return [pronoun(at, scene.speaker, true)];
  const gender = thirdPerson.get(norm);
  const owner = thirdPossessive.get(norm);
  const next = tokens[at + 1];
  const ownsNext = owner !== undefined && next?.kind === 'word' && !isFunctionWord(next.norm);
  const found: Found[] = [];
  if (gender !== undefined)
    found.push(pronoun(at, resolve(tokens, at, before, scene, gender, norm), false, gender));
  if (owner !== undefined && (ownsNext || gender === undefined))
    found.push(pronoun(at, resolve(tokens, at, before, scene, owner, norm, true), true, owner));
  return found;
}

function possessiveAt(
  norm: string,
  at: number,
  before: readonly Found[],
  tokens: readonly Token[],
  scene: MentionScene,
): Found {
  if (firstPossessive.has(norm)) return pronoun(at, scene.speaker, true);
  const gender = thirdPossessive.get(norm) ?? '';
  return pronoun(at, resolve(tokens, at, before, scene, gender, norm, true), true, gender);
}

/** “Nurse Kofi”, “her friend Abdi”: a name after a role is the same person; a known name tells who. */
function withName(role: Found | undefined, names: ReadonlyMap<number, Name>): Found | undefined {
  const name = role === undefined || role.possessive ? undefined : names.get(role.last + 1);
  if (role === undefined || name === undefined) return role;
  const { last, possessive, voice } = name;
  return { ...role, last, possessive, voice: voice ?? role.voice };
}

/** A role noun with its determiner: “the client”, “my supervisor”, “ct”. */
function roleAt(tokens: readonly Token[], at: number, scene: MentionScene): Found | undefined {
  const opener = tokens[at]?.norm ?? '';
  const isOwned = firstPossessive.has(opener) || thirdPossessive.has(opener) || opener === 'your';
  const first = isDeterminer(opener) || isOwned ? at + 1 : at;
  for (let length = roleLength(tokens[first]?.norm ?? ''); length >= 1; length -= 1) {
    const last = first + length - 1;
    const lastToken = tokens[last];
    if (lastToken === undefined) continue;
    const raw = tokens
      .slice(first, last + 1)
      .map(({ norm }) => norm)
      .join(' ');
    const possessive = /'s?$/.test(raw);
    const norm = raw.replace(/'s?$/, '');
    const voice =
      roleVoice(norm) ??
      (length === 1 && norm.endsWith('s') ? roleVoice(norm.slice(0, -1)) : undefined);
    const isInitials = /^\p{Lu}\.\p{Lu}/u.test(tokens[first]?.text ?? '');
    if (voice === undefined || isInitials || isOtherSense(tokens, first, last, norm)) continue;
    const settled = settle(voice, norm, tokens, at, last, isOwned, scene);
    return {
      first: at,
      last,
      voice: settled,
      possessive,
      gender: genderOf(norm),
      isPronoun: false,
    };
  }
  return undefined;
}

/** Whose role it is once the words around are read: “her mother”, “a worker at the office”. */
function settle(
  voice: Voice,
  norm: string,
  tokens: readonly Token[],
  at: number,
  last: number,
  isOwned: boolean,
  scene: MentionScene,
): Voice {
  const opener = tokens[at]?.norm ?? '';
  const owner = tokens[at - 1]?.norm ?? '';
  const isKinOfSomebody = kinNouns.has(norm) && (isOwned || /'s?$/.test(owner));
  if (isKinOfSomebody) return 'third-party';
  if (voice === 'author' || voice === 'supervisor') {
    const isElsewhere = /^(?:at|from|of|with)$/.test(tokens[last + 1]?.norm ?? '');
    const isSomeOther =
      /^(?:a|an|another|other|his|her|their|previous|former|old|new|your)$/.test(opener) ||
      /^(?:previous|former|another|other)$/.test(owner);
    if (scene.speaker === 'participant') return voice;
    if (isSomeOther || (isElsewhere && opener !== 'this')) return 'third-party';
  }
  return voice;
}

const courtAfter =
  /^(?:date|dates|order|orders|ordered|hearing|report|room|house|appearance|mandated)$/;
/** A role noun that means something else here: “in ct”, “parent night”, “family meeting”, “child care”. */
function isOtherSense(
  tokens: readonly Token[],
  first: number,
  last: number,
  norm: string,
): boolean {
  const before = tokens[first - 1]?.norm ?? '';
  const after = tokens[last + 1];
  if (norm === 'ct') return courtAfter.test(after?.norm ?? '') || /^(?:in|at|scan)$/.test(before);
  if (after?.kind !== 'word') return false;
  if (
    /^(?:family|child|student|youth|youths|parent|parents|peer|client|patient|participant|resident|staff|worker|team|manager|baby|kid|kids|guest|member|police|court|school|nurse|doctor|teen|volunteer)$/.test(
      norm,
    )
  ) {
    return /^(?:care|support|room|meeting|meetings|session|sessions|services|service|home|house|housing|center|centre|court|law|plan|night|group|program|programme|visit|visits|work|file|files|record|records|id|portal|member|members|history|shelter|office|report|stuff|training|handbook|line|clothes|formula|shower|seat|benefit|benefits|allowance|protection|welfare|assistance|time|resource|resources|rights|handouts?|development|team|loans?|aid|council|station|bank|dinner|therapy|counseling|counselling|unit|contact|list|schedule|meals?)$/.test(
      after.norm,
    );
  }
  return false;
}

/** Pronouns that are a clause's subject: they mean the subject of before rather than whoever came last. */
const subjectForms = new Set(['he', 'she', 'they']);
/** How many persons back a subject may be taken up. */
const subjectMemory = 5;

function fits(candidate: Antecedent, gender: Gender): boolean {
  if (gender === '') return true;
  return candidate.gender === '' || candidate.gender === gender;
}

/** Who a pronoun means: the latest fitting person, the participant where nobody was named. */
function resolve(
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
  const oldest = Math.max(0, scene.antecedents.length - memory);
  const wantsSubject =
    subjectForms.has(norm) &&
    scene.antecedents.slice(-subjectMemory).some((each) => each.isSubject && fits(each, gender));
  for (let index = scene.antecedents.length - 1; index >= oldest; index -= 1) {
    const candidate = scene.antecedents[index];
    if (candidate === undefined) break;
    if (!fits(candidate, gender) || (wantsSubject && !candidate.isSubject)) continue;
    if (clauseSubject !== undefined && candidate.mention === clauseSubject) continue;
    if (candidate.gender === '') scene.antecedents[index] = { ...candidate, gender };
    return candidate.voice;
  }
  return 'participant';
}

/** The voice of the clause's subject: the latest person before `at` that a verb follows. */
export function subjectBefore(
  tokens: readonly Token[],
  at: number,
  before: readonly Mention[],
): Voice | undefined {
  return subjectMention(tokens, at, before)?.voice;
}

/** Whether a word of that class cannot stand between a subject and its verb. */
function separates(tag: string): boolean {
  return (
    tag === 'Conjunction' || tag === 'Pronoun' || tag === 'Preposition' || tag === 'QuestionWord'
  );
}

function subjectMention(
  tokens: readonly Token[],
  at: number,
  before: readonly Mention[],
): Mention | undefined {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const mention = before[index];
    if (mention === undefined || mention.possessive || mention.last >= at) continue;
    for (let next = mention.last + 1; next < Math.min(at + 1, mention.last + 4); next += 1) {
      const token = tokens[next];
      if (token?.kind !== 'word' || closedTags(token.norm).some(separates)) break;
      if (isVerbish(token.norm)) return mention;
    }
  }
  return undefined;
}

/** Words that open a clause whose subject the main verbs after it do not share. */
const subordinate =
  /^(?:till|til|until|when|while|because|as|since|before|after|if|that|so|who|which)$/;

/** Whom a subject left out stands for: the head's by custom, a later one's by the clause before. */
function omitted(
  tokens: readonly Token[],
  at: number,
  before: readonly Found[],
  scene: MentionScene,
): Found {
  const isHead = !tokens.slice(0, at).some(({ kind }) => kind === 'word' || kind === 'subject');
  const main = before.filter(({ first }) => !subordinate.test(tokens[first - 1]?.norm ?? ''));
  const voice = isHead
    ? scene.omitted
    : (subjectBefore(tokens, at, main) ??
      before.find(({ possessive }) => !possessive)?.voice ??
      scene.omitted);
  return { first: at, last: at, voice, possessive: false, gender: '', isPronoun: true };
}
