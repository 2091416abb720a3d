import type { Sentence } from '../discourse/discourse.ts';
import { mentionReach } from '../discourse/mention-reach.ts';
import type { Tagger } from '../discourse/tagger.ts';
import { fillerLength } from '../discourse/word-classes.ts';
import { personTags } from './discourse-tags.ts';
import type { Part } from './part.ts';
import type { SentenceMemory } from './sentence-memory.ts';
import type { Symbols } from './symbols.ts';

/** How many tokens an element takes, or may be passed over, at a token of the sentence; 0 for none. */
export type Reach = (sentence: Sentence, at: number) => number;

/** What patterns tell tokens by. */
export interface Senses {
  readonly symbols: Symbols;
  /** Absent when no pattern asks for parts of speech. */
  readonly tagger?: Tagger;
  /** Absent where each sentence is met once. */
  readonly memory?: SentenceMemory;
}

/** What an element takes, and what the words alone allow where that is more. */
export interface Takers {
  readonly take: Reach;
  readonly trial?: Reach;
}

/** Equal for parts that take the same. */
export function keyOf(part: Part): string {
  if (part.type === 'words') return [...part.norms].join(' ');
  if (part.type === 'tag') return `#${part.tag}`;
  return part.type === 'not' ? `!${part.of.map(keyOf).join('|')}` : part.type;
}

/** What a part takes, with a trial where only the paragraph or the tagger can tell. */
export function takersOf(part: Part, senses: Senses): Takers {
  const take = takerOf(part, senses);
  if (part.type === 'tag' && personTags.has(part.tag)) {
    return { take, trial: part.tag.endsWith('Possessive') ? mayTakeOwner : mayTakePerson };
  }
  const isDoubtful = (each: Part): boolean =>
    each.type === 'tag' && (each.source === 'tagger' || personTags.has(each.tag));
  const denied = part.type === 'not' ? part.of : [part];
  for (const each of denied) if (each.type === 'words') senses.symbols.tellApart(each.norms);
  return denied.some(isDoubtful) ? { take, trial: takeAny } : { take };
}

/** The most tokens a person's mention may cover here; it may be fewer. */
function mayTakePerson({ tokens }: Sentence, at: number): number {
  const token = tokens[at];
  return token === undefined ? 0 : mentionReach(token);
}

/** The same for a mention that owns what follows, which no lone pronoun does. */
function mayTakeOwner(sentence: Sentence, at: number): number {
  const most = mayTakePerson(sentence, at);
  return most === 1 ? 0 : most;
}

function takerOf(part: Part, senses: Senses): Reach {
  if (part.type === 'words') {
    const { norms } = part;
    return ({ tokens }, at) => (norms.has(tokens[at]?.norm ?? '') ? 1 : 0);
  }
  if (part.type === 'tag') return tagTaker(part.tag, part.source === 'tagger', senses);
  if (part.type !== 'not') return takeAny;
  const denied = part.of.map((each) => takerOf(each, senses));
  return (sentence, at) =>
    takeAny(sentence, at) === 1 && denied.every((taker) => taker(sentence, at) === 0) ? 1 : 0;
}

function tagTaker(tag: string, isSpeech: boolean, { tagger }: Senses): Reach {
  if (personTags.has(tag)) return (sentence, at) => sentence.tagsAt(at).get(tag) ?? 0;
  if (!isSpeech) return (sentence, at) => sentence.wordTagsAt(at).get(tag) ?? 0;
  return (sentence, at) => {
    if (tagger === undefined) throw new Error(`#${tag}: the tagger was not loaded`);
    return tagger.tagsAt(sentence, at).has(tag) ? 1 : 0;
  };
}

/** Any word, number or quotation. */
export function takeAny({ tokens }: Sentence, at: number): number {
  const kind = tokens[at]?.kind;
  return kind === 'word' || kind === 'number' || kind === 'quotation' ? 1 : 0;
}

/** Fillers and left-out subjects. */
export function skipSilent({ tokens }: Sentence, at: number): number {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return 0;
  if (token.kind === 'subject') return 1;
  return fillerLength(token.norm, tokens[at + 1]?.norm ?? '');
}

/** Fillers, and the marks that a run of words crosses. */
export function skipInRun(sentence: Sentence, at: number): number {
  const token = sentence.tokens[at];
  return token?.kind === 'mark' && /^[,—/-]$/.test(token.norm) ? 1 : skipSilent(sentence, at);
}

/** Fillers and all marks. */
export function skipAtEnd(sentence: Sentence, at: number): number {
  return sentence.tokens[at]?.kind === 'mark' ? 1 : skipSilent(sentence, at);
}
