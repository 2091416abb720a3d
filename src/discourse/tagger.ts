import type { Sentence } from './discourse.ts';

/** The names of compromise's tags. */
export const partsOfSpeech: ReadonlySet<string> = new Set(
  (
    'Abbreviation Acronym Activity Actor Address Adjective Adverb AtMention Auxiliary Cardinal City ' +
    'Company Comparable Comparative Condition Conjunction Copula Country Currency Date Demonym ' +
    'Determiner Duration Email Emoji Emoticon Expression FemaleName FinancialQuarter FirstName ' +
    'Fraction FutureTense Gerund HashTag Holiday Honorific Hyphenated Imperative Infinitive LastName ' +
    'MaleName Modal Money Month Multiple Negative Noun NumberRange NumericValue Ordinal ' +
    'Organization Participle Particle Passive PastTense Percent Person PhoneNumber PhrasalVerb Place ' +
    'Plural Possessive Prefix Preposition PresentTense Pronoun ProperNoun QuestionWord Redacted ' +
    'Reflexive Region RomanNumeral School Season Singular SlashedTerm SportsTeam Superlative TextValue There ' +
    'Time Timezone Uncountable Unit Url Value Verb WeekDay Year'
  ).split(' '),
);

/** Gives the parts of speech of a sentence's tokens; each sentence is tagged at most once. */
export interface Tagger {
  readonly tagsAt: (sentence: Sentence, token: number) => ReadonlySet<string>;
}

/** A term of compromise: one that a contraction leaves unwritten has an empty text. */
interface Term {
  readonly text: string;
  readonly tags?: readonly string[];
}

const none: ReadonlySet<string> = new Set();

/** Loads compromise's tagger. */
export async function loadTagger(): Promise<Tagger> {
  const { default: nlp } = await import('compromise');
  const tagged = new WeakMap<Sentence, readonly ReadonlySet<string>[]>();
  return {
    tagsAt: (sentence, token) => {
      let tags = tagged.get(sentence);
      if (tags === undefined) {
        const prose = proseOf(sentence);
        const parts: readonly { readonly terms: readonly Term[] }[] = nlp(prose).json();
        const terms = parts.flatMap((part) => part.terms);
        tags = align(sentence, groupTerms(prose, terms));
        tagged.set(sentence, tags);
      }
      return tags[token] ?? none;
    },
  };
}

/** The sentence's words at their places; a quotation is one word, since what it says is not said here. */
function proseOf({ block, start, end, tokens }: Sentence): string {
  let prose = '';
  let at = start;
  for (const token of tokens) {
    if (token.kind !== 'quotation') continue;
    prose += block.text.slice(at, token.start);
    prose += 'it'.padEnd(token.end - token.start).slice(0, token.end - token.start);
    at = token.end;
  }
  return (prose + block.text.slice(at, end)).replace(/\s/g, ' ');
}

/** A written term with its place in the prose, and the tags of the words that it contracts. */
interface Group {
  readonly start: number;
  readonly end: number;
  readonly tags: readonly string[];
  readonly implied: readonly string[];
}

/**
 * The tags of every token: those of the terms that share a character with it. Of a contraction
 * that we cut and compromise does not, the first token takes the written term, the last the rest.
 */
function align(
  { tokens, start }: Sentence,
  groups: readonly Group[],
): readonly ReadonlySet<string>[] {
  let next = 0;
  return tokens.map((token) => {
    const tags = new Set<string>();
    if (token.kind === 'mark' || token.kind === 'subject') return tags;
    const from = token.start - start;
    const to = token.end - start;
    while ((groups[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    for (let at = next; at < groups.length; at += 1) {
      const group = groups[at];
      if (group === undefined || group.start >= to) break;
      const isWhole = from <= group.start || group.implied.length === 0;
      for (const tag of isWhole ? group.tags : []) tags.add(tag);
      for (const tag of to >= group.end ? group.implied : []) tags.add(tag);
    }
    return tags;
  });
}

/** Finds the terms in the prose; one that is not there as written is left out. */
function groupTerms(prose: string, terms: readonly Term[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { text, tags = [] } of terms) {
    const last = groups.at(-1);
    if (text === '') {
      if (last !== undefined)
        groups.splice(-1, 1, { ...last, implied: [...last.implied, ...tags] });
      continue;
    }
    const start = prose.indexOf(text, last?.end ?? 0);
    if (start !== -1) groups.push({ start, end: start + text.length, tags, implied: [] });
  }
  return groups;
}
