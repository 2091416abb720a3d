import { abbreviations, isTitle } from './abbreviations.ts';
import type { Token, Voice } from './discourse.ts';
import { startsCapital, withoutOwner } from './letters.ts';
import { isParticle } from './name-form.ts';
import { notNames, organisation } from './not-names.ts';
import { type Gender, genderOf, kinNouns, roleVoice } from './roles.ts';
import { reportingVerbs, thoughtVerbs } from './speech-verbs.ts';
import { closedTags, isAdverb, isParticiple, isVerbish } from './word-classes.ts';

/** A personal name in a sentence: where it ends and whom the note says it is. */
export interface Name {
  readonly last: number;
  readonly voice: Voice | undefined;
  readonly possessive: boolean;
  readonly gender: Gender;
  /** Initials alone, by which notes name the people they are about. */
  readonly isInitials: boolean;
  /** A title with a name that the note does not introduce: by custom the participant. */
  readonly isAssumed?: boolean;
}

/** A name as it is looked up: lower case, without dots and a possessive. */
export function foldName(name: string): string {
  if (/^[a-z]+$/.test(name)) return name;
  return name.toLowerCase().replace(/’/g, "'").replace(/'s$/, '').replace(/[.*]/g, '').trim();
}

/** What a note tells of names: who is introduced, and which words it writes with a capital inside a sentence. */
export interface NameBook {
  readonly voiceOf: (name: string) => Voice | undefined;
  readonly isWrittenAsName: (norm: string) => boolean;
  /** Who “Ms. Voss” is where the note does not introduce her. */
  readonly titledStranger: (surname: string) => Voice;
  /** A word that is the same for every name of one person, by the last word of one. */
  readonly whoIs: (surname: Token | undefined) => string;
}

/** The personal names of a sentence, by the token where each begins. */
export function findNames(tokens: readonly Token[], book: NameBook): ReadonlyMap<number, Name> {
  const names = new Map<number, Name>();
  for (let at = 0; at < tokens.length; at += 1) {
    const name = nameAt(tokens, at, book);
    if (name === undefined) continue;
    names.set(at, name);
    at = name.last;
  }
  return names;
}

/** Words that bring in a person, so that a single letter behind one is somebody: “TC w/ L”. */
const withPerson =
  /^(?:with|w\/|met|saw|called|told|asked|texted|emailed|visited|from|for|by|and)$/;

function isCapitalised(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'word' && startsCapital(token.text);
}

function bare(token: Token): string {
  return withoutOwner(token.norm);
}

/** Whether a word cannot begin a name, as most cannot. */
function isOrdinary({ text, norm, isName }: Token): boolean {
  if (isName || startsCapital(text)) return false;
  return !(isTitle(norm) || norm === 'miss' || isParticle(norm));
}

function nameAt(tokens: readonly Token[], at: number, book: NameBook): Name | undefined {
  const { voiceOf, isWrittenAsName, titledStranger } = book;
  const token = tokens[at];
  if (token?.kind !== 'word' || isOrdinary(token)) return undefined;
  if (isTitle(token.norm) || token.norm === 'miss')
    return titledName(tokens, at, voiceOf, titledStranger);
  const isSmall = !isCapitalised(tokens[surnameAt(tokens, at)]);
  if (isSmall) return token.isName ? smallName(token, at, voiceOf) : undefined;
  const known = knownName(tokens, at, voiceOf);
  if (known !== undefined) return known;
  return isCapitalised(token) ? unknownName(tokens, at, isWrittenAsName) : undefined;
}

/** “Ms. R.”, “Mr. de Souza”: a title and what follows it. */
function titledName(
  tokens: readonly Token[],
  at: number,
  voiceOf: (name: string) => Voice | undefined,
  titledStranger: (surname: string) => Voice,
): Name | undefined {
  const title = tokens[at];
  const start = surnameAt(tokens, at + 1) - 1;
  let last = start;
  while (last < start + 3 && isCapitalised(tokens[last + 1]) && !isVerbCapital(tokens, last + 1)) {
    const { norm = '', text = '' } = tokens[last + 1] ?? {};
    if (text.length > 2 && closedTags(norm).length > 0) break;
    last += 1;
  }
  const end = tokens[last];
  if (title === undefined || end === undefined || last === start) return undefined;
  const known = voiceOf(bare(end)) ?? voiceOf(`${title.norm} ${bare(end)}`);
  return {
    last,
    voice: known ?? (title.norm === 'dr' ? 'third-party' : titledStranger(bare(end))),
    possessive: /'s?$/.test(end.norm),
    gender: genderOf(title.norm),
    isInitials: false,
    isAssumed: known === undefined,
  };
}

/** Where the capital of a name stands that particles may open: “van der Berg”. */
function surnameAt(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start < at + 2 && isSmallParticle(tokens[start])) start += 1;
  return start;
}

/** A particle, which initials are not: “DA asked”. */
function isSmallParticle(token: Token | undefined): boolean {
  return token !== undefined && isParticle(token.norm) && !/^\p{Lu}{2}$/u.test(token.text);
}

function isVerbCapital(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return (previous?.text.endsWith('.') && !isTitle(previous.norm)) === true;
}

/** A name or initials that the note itself introduces, alone or with more of the name after it. */
function knownName(
  tokens: readonly Token[],
  at: number,
  voiceOf: (name: string) => Voice | undefined,
): Name | undefined {
  for (let length = 3; length >= 1; length -= 1) {
    const end = tokens[at + length - 1];
    if (!isCapitalised(end)) continue;
    const part = tokens.slice(at, at + length);
    if (part.some(({ kind }) => kind !== 'word')) continue;
    const voice = voiceOf(part.map(bare).join(' '));
    if (voice === undefined) continue;
    return {
      last: at + length - 1,
      voice,
      possessive: /'s?$/.test(end.norm),
      gender: '',
      isInitials: false,
    };
  }
  return undefined;
}

/** “lamar said”: a name without its capital. */
function smallName(token: Token, at: number, voiceOf: (name: string) => Voice | undefined): Name {
  const norm = bare(token);
  const possessive = norm !== token.norm;
  return { last: at, voice: voiceOf(norm), possessive, gender: '', isInitials: false };
}

/** A capitalised word that stands where a person stands. */
function unknownName(
  tokens: readonly Token[],
  at: number,
  isWrittenAsName: (norm: string) => boolean,
): Name | undefined {
  const token = tokens[at];
  if (token === undefined || isCommon(token)) return undefined;
  let last = at;
  while (last < at + 2 && isCapitalised(tokens[last + 1]) && !isCommon(tokens[last + 1] ?? token))
    last += 1;
  const next = tokens[last + 1];
  if (next !== undefined && organisation.test(next.norm)) return undefined;
  for (let index = at; index <= last; index += 1)
    if (organisation.test(bare(tokens[index] ?? token))) return undefined;
  const end = tokens[last] ?? token;
  const isFirst = !tokens.slice(0, at).some(({ kind }) => kind === 'word');
  const possessive = /'s?$/.test(end.norm);
  const verb = next?.norm ?? '';
  if (
    isFirst &&
    !(isSpoken(verb) || (possessive && isSpeech(verb))) &&
    !isWrittenAsName(bare(token)) &&
    !joinsKin(tokens, last) &&
    !/^(?:\p{Lu}\.)+\p{Lu}?$/u.test(tokens[last]?.text ?? '')
  )
    return undefined;
  if (
    /^(?:at|in|from|to|near|via|on|the|a|an)$/.test(tokens[at - 1]?.norm ?? '') &&
    !possessive &&
    !/^\p{Lu}\.?$/u.test(end.text)
  ) {
    if ((tokens[at - 1]?.norm ?? '') !== 'to' && (tokens[at - 1]?.norm ?? '') !== 'from')
      return undefined;
  }
  const isInitials =
    last === at &&
    (/^(?:\p{Lu}\.)+\p{Lu}?$/u.test(token.text) ||
      (/^\p{Lu}$/u.test(token.text) && withPerson.test(tokens[at - 1]?.norm ?? '')));
  return { last, voice: undefined, possessive, gender: '', isInitials };
}

/** “Dee and her daughter”: a word that opens a sentence is somebody where one of their own is joined to it. */
function joinsKin(tokens: readonly Token[], last: number): boolean {
  const [and, owner, kin] = tokens.slice(last + 1, last + 4).map(({ norm }) => norm);
  return and === 'and' && /^(?:her|his|their)$/.test(owner ?? '') && kinNouns.has(kin ?? '');
}

function isSpeech(norm: string): boolean {
  return reportingVerbs.has(norm) || thoughtVerbs.has(norm);
}

/** Whether a verb of speech or thought stands here in a form that no noun has. */
function isSpoken(norm: string): boolean {
  return /(?:s|d|ote|ore|ew|ing)$/.test(norm) && isSpeech(norm);
}

function isCommon(token: Token): boolean {
  const norm = bare(token);
  if (/^(?:\p{Lu}\.)+\p{Lu}?\.?$/u.test(token.text))
    return notNames.has(norm) || /^(?:am|pm|dv|po|gp|tv|ed|ot|phd|rn|md)$/.test(norm);
  return (
    notNames.has(norm) ||
    abbreviations.has(norm) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|next|last|same|other|both|late|new|old|good|more|less)$/.test(
      norm,
    ) ||
    closedTags(norm).length > 0 ||
    roleVoice(norm) !== undefined ||
    /(?:ing|tion|ment|ness)$/.test(norm) ||
    isParticiple(norm) ||
    isAdverb(norm) ||
    isVerbish(norm) ||
    /^\p{Lu}{2,}$/u.test(token.text) ||
    /\d/.test(norm)
  );
}
