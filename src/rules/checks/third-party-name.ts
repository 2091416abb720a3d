import type { Sentence, Token } from '../../discourse/discourse.ts';
import { roleVoice } from '../../discourse/roles.ts';
import { isStaff } from '../../discourse/voices.ts';
import type { Note } from '../../note/note.ts';
import { defineCheck } from '../define-check.ts';
import { lineStart } from '../line-start.ts';
import { patternList } from '../pattern-list.ts';
import type { Place } from '../rule.ts';

/** The options of the check `third-party-name`. */
export interface ThirdPartyNameOptions {
  /** Patterns whose marked passage is two words that are a name when they are written as one. */
  readonly any: readonly string[];
  /** A place is dropped when one of these matches in its sentence. */
  readonly unless?: readonly string[];
}

/** Words that make capitalised words a place, a firm, a title or a day. */
const noName =
  /^(?:street|st|avenue|ave|road|rd|drive|house|center|centre|clinic|hospital|shelter|school|academy|college|university|library|mosque|temple|office|agency|unit|ward|department|services?|program|programme|project|foundation|county|city|council|bank|store|market|pharmacy|cafe|café|hotel|apartments?|inc|llc|ltd|act|plan|team|group|food|kitchen|pantry|housing|health|legal|community|family|north|south|east|west|new|social|security|child|protective|adult|human|united|state|states|federal|national|saint|mount|lake|red|los|san|santa|salvation|army|depot|planned|parenthood|brothers|habitat|catholic|charities|jewish|lutheran|veterans|affairs|union|island|central|heights|valley|medical|crisis|line|zoom|google|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|spanish|facebook|instagram|medicaid|snap|section|hiv|covid|green|card|court|order|citizen|american|british|african|european|asian)$/;
const professional =
  /^(?:dr|judge|officer|detective|sgt|sergeant|nurse|attorney|rev|reverend|pastor|imam|rabbi|father|sister|lcsw|lmsw|msw|bsw|rn|md|phd|esq|lpc|np|gp)$/;

/** The label of a field that lists who was there, who lives there, or whom to call. */
const attendance =
  /(?:^|[·•|;])\W*(?:(?:also |those |people )?(?:present|attending|attended|in attendance)|attendees?|participants|household|members|family|next of kin|nok|emergency contacts?|contacts?|accompanied by|seen with)\b[^:\n]{0,20}:/iu;

/** How far from its label, in characters, a name may stand in a list. */
const longestList = 2000;

/** Finds full names in the places where a pattern says that somebody outside the service is named. */
export const thirdPartyName = defineCheck<ThirdPartyNameOptions>({
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['any'],
    properties: { any: { ...patternList, minItems: 1 }, unless: patternList },
  },
  patterns: ({ any }) => any,
  guards: ({ unless = [] }) => unless,
  find: function* ({ discourse, matches }, { any, unless = [] }, holds) {
    const known = knownWords(discourse.note);
    for (const source of any) {
      for (const { sentence, first, last } of matches(source)) {
        const place = fullName(sentence, first, last);
        if (place === undefined || isKnown(place, known)) continue;
        if (isStaffMember(place) || isListed(place)) continue;
        if (!unless.some((pattern) => holds(pattern, sentence))) yield place;
      }
    }
  },
});

/** The passage, with a third word of the name, when it is written as a name and nobody's title stands beside it. */
function fullName(sentence: Sentence, first: number, last: number): Place | undefined {
  const { tokens } = sentence;
  const words = tokens.slice(first, last + 1);
  if (words.length !== 2 || !words.every(isNameWord) || !isFullWord(words[1])) return undefined;
  const end = isNameWord(tokens[last + 1]) && isFullWord(tokens[last + 1]) ? last + 1 : last;
  if (end === last && courtesy.test(words[0]?.norm ?? '')) return undefined;
  const after = tokens[end + 1];
  const title = after?.norm === ',' ? tokens[end + 2]?.norm : after?.norm;
  if (isCapital(after) || professional.test(title ?? '')) return undefined;
  if (isTitle(tokens[first - 1])) return undefined;
  const isGlued = words.some((word, at) => at > 0 && word.start - (words[at - 1]?.end ?? 0) !== 1);
  return isGlued ? undefined : { sentence, first, last: end };
}

/** A professional's title; “her sister Ann Cole” is none, “Sister Ann Cole” may be. */
function isTitle(token: Token | undefined): boolean {
  if (token === undefined || !professional.test(token.norm)) return false;
  return isCapital(token) || !/^(?:sister|father)$/.test(token.norm);
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** “Mr Bell” is no full name, “Mr Hal Bell” is one. */
const courtesy = /^(?:mr|mrs|ms|mx|miss|mister|madam|sir)$/;

/** A capitalised word that is no role, place or day; an initial may stand for a first name. */
function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || !isCapital(token)) return false;
  const norm = token.norm.replace(/'s?$/, '');
  return !noName.test(norm) && !professional.test(norm) && roleVoice(norm) === undefined;
}

function isFullWord(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(token.text);
}

/** Whether the surname is one that the note's head gives: a household, or somebody of the service. */
function isKnown({ sentence, last }: Place, known: ReadonlySet<string>): boolean {
  return known.has((sentence.tokens[last]?.norm ?? '').replace(/'s?$/, ''));
}

/** Whether the name is of somebody of the service. */
function isStaffMember({ sentence, first, last }: Place): boolean {
  return sentence
    .mentions()
    .some((mention) => mention.first <= last && first <= mention.last && isStaff(mention.voice));
}

/** Whether the name stands in a field that lists who was there or whom to call. */
function isListed({ sentence: { block, start, tokens }, first }: Place): boolean {
  const line = lineStart(block.text, start, longestList);
  return line !== undefined && attendance.test(block.text.slice(line, tokens[first]?.start));
}

/** The words of front matter and headings, in lower case. */
function knownWords({ frontMatter, blocks }: Note): ReadonlySet<string> {
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const texts = [JSON.stringify(frontMatter.data), ...headings];
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? []));
}
