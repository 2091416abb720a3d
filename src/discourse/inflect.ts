import type { Forms } from './conjugate.ts';
import { knownForms } from './inflection-table.ts';
import { phraseSpellings } from './spelling.ts';

/**
 * The forms of a word in lower case, the lemma itself first, in British and American spelling.
 * As a verb: third person, past, participle and gerund; as a noun: the plural; else both. Of
 * several words the first changes as a verb and the last as a noun.
 */
export type Inflector = (lemma: string, as?: 'verb' | 'noun') => readonly string[];

/**
 * Returns an inflector for these lemmas. The committed table knows the lemmas of the shipped
 * rules; compromise is loaded only when another one is asked for.
 */
export async function prepareInflector(lemmas: Iterable<string>): Promise<Inflector> {
  const words = new Set([...lemmas].flatMap(changingWords));
  const table = new Map<string, Forms>();
  const unknown: string[] = [];
  for (const word of words) {
    const forms = knownForms(word);
    if (forms === undefined) unknown.push(word);
    else table.set(word, forms);
  }
  if (unknown.length > 0) {
    const { loadConjugator } = await import('./conjugate.ts');
    const conjugate = await loadConjugator();
    for (const word of unknown) table.set(word, conjugate(word));
  }
  return inflectorOf(table);
}

/** The inflector of the shipped rules, and of no other lemma than theirs. */
export const shippedInflector: Inflector = inflectorOf({ get: knownForms });

/** The single words of a lemma that may change: its first and its last. */
export function changingWords(lemma: string): readonly string[] {
  const [first] = cutFirst(lemma);
  const [, last] = cutLast(lemma);
  return first === last ? [first] : [first, last];
}

function inflectorOf(table: Pick<ReadonlyMap<string, Forms>, 'get'>): Inflector {
  const cache = new Map<string, readonly string[]>();
  const formsOf = (word: string): Forms => {
    const forms = table.get(word);
    if (forms === undefined) throw new Error(`the inflector was not prepared for “${word}”`);
    return forms;
  };
  return (lemma, as) => {
    const key = `${as ?? ''} ${lemma}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const forms = new Set([lemma]);
    if (as !== 'noun') for (const form of verbForms(lemma, formsOf)) forms.add(form);
    if (as !== 'verb') for (const form of nounForms(lemma, formsOf)) forms.add(form);
    const spelled = [...new Set([...forms].flatMap((form) => phraseSpellings(form)))];
    cache.set(key, spelled);
    return spelled;
  };
}

function verbForms(lemma: string, formsOf: (word: string) => Forms): readonly string[] {
  const [first, rest] = cutFirst(lemma);
  const forms = formsOf(first).verb.map((form) => form + rest);
  if (lemma === first || lemma.includes(' ')) return forms;
  const [start, last] = cutLast(lemma);
  return [...forms, ...formsOf(last).verb.map((form) => start + form)];
}

function nounForms(lemma: string, formsOf: (word: string) => Forms): readonly string[] {
  if (/[ -](?:in[ -]law|by)$/.test(lemma)) {
    const [first, rest] = cutFirst(lemma);
    return formsOf(first).noun.map((form) => form + rest);
  }
  const [start, last] = cutLast(lemma);
  return formsOf(last).noun.map((form) => start + form);
}

function cutFirst(lemma: string): readonly [first: string, rest: string] {
  const end = lemma.search(/[ -]|$/);
  return [lemma.slice(0, end), lemma.slice(end)];
}

function cutLast(lemma: string): readonly [start: string, last: string] {
  const start = Math.max(lemma.lastIndexOf(' '), lemma.lastIndexOf('-')) + 1;
  return [lemma.slice(0, start), lemma.slice(start)];
}
