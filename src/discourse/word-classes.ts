import {
  auxiliaries,
  beForms,
  conjunctions,
  determiners,
  indefinitePronouns,
  modals,
  negatives,
  objectPronouns,
  possessives,
  prepositions,
  questionWords,
  subjectPronouns,
} from './closed-classes.ts';
import { irregularPasts } from './irregular-verbs.ts';
import { authorVerbs, participantVerbs, reportingVerbs } from './speech-verbs.ts';

function set(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Adverbs that say little, so that a pattern may pass over them. */
const fillers = set(
  `just also really even still then again actually basically simply quite very so too only kinda sorta rather pretty somehow
  always often usually sometimes later first finally already now maybe perhaps probably totally completely literally honestly
  definitely certainly quickly briefly kindly recently previously yesterday today tonight once ever anyway though however almost`,
);

/** The closed classes of English, by the tag that patterns know them by. */
export const closedClassWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Pronoun', new Set([...subjectPronouns, ...objectPronouns, ...indefinitePronouns])],
  ['Determiner', determiners],
  ['Possessive', possessives],
  ['Preposition', prepositions],
  ['Conjunction', conjunctions],
  ['Auxiliary', new Set([...auxiliaries, 'be', 'been', 'being'])],
  [
    'Copula',
    new Set([...beForms, 'be', 'been', 'being', "isn't", "aren't", "wasn't", "weren't", "ain't"]),
  ],
  ['Modal', modals],
  ['Negative', negatives],
  ['QuestionWord', questionWords],
  ['Filler', fillers],
]);

const functionWords: ReadonlySet<string> = new Set(
  [
    'Pronoun',
    'Determiner',
    'Preposition',
    'Conjunction',
    'Auxiliary',
    'QuestionWord',
    'Negative',
    'Filler',
  ].flatMap((tag) => [...(closedClassWords.get(tag) ?? [])]),
);
const byWord = new Map<string, string[]>();
for (const [tag, words] of closedClassWords) {
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), tag]);
}

/** The closed-class tags of a word. */
export function closedTags(norm: string): readonly string[] {
  return byWord.get(norm) ?? [];
}

/** How many tokens a filler covers from here: one word, two for “kind of”, 0 where there is none. */
export function fillerLength(norm: string, next: string): number {
  if (fillers.has(norm)) return 1;
  return next === 'of' && (norm === 'kind' || norm === 'sort') ? 2 : 0;
}

/** Whether the word is an article, a demonstrative or a quantifier. */
export function isDeterminer(norm: string): boolean {
  return determiners.has(norm) && !possessives.has(norm);
}

/** Whether the word belongs to a closed class, so that it is no noun or full verb. */
export function isFunctionWord(norm: string): boolean {
  return functionWords.has(norm) || isAdverb(norm);
}

const noAdverbs = set(
  `family july supply reply apply rely fly ally bully rally assembly anomaly italy elderly friendly lovely lonely likely ugly silly belly jelly
  molly kelly sally tilly billy milly willy emily polly lily lilly holly beverly kimberly shelly shelley nelly dolly carly elly callie polly cecily`,
);

/** Whether the word is an adverb by its ending. */
export function isAdverb(norm: string): boolean {
  return norm.endsWith('ly') && !noAdverbs.has(norm);
}

/** -ed words that are hardly ever a finite verb. */
const adjectival = set(
  'need seed bed wed ned red feed speed indeed hundred tired excited interested bored worried concerned married embarrassed exhausted overwhelmed scared relieved pleased disappointed frustrated annoyed naked sacred wicked blessed unrelated unexcused mixed estranged combined limited advanced supposed related detailed experienced sustained ted fred jared alfred shed sled ahmed mohamed mohammed muhammed hamed hameed khaled waleed rashed rasheed saeed sayed majed zayed javed naveed mildred winifred wilfred manfred reed',
);

/** Common first names and surnames that end like a verb. */
const namesInS = set(
  `james carlos charles thomas tomas lucas nicholas nikolas marcos luis chris alexis dennis denis iris doris lois travis curtis elvis agnes ines
  frances mercedes dolores moses miles jules hans jonas silas elias matias mathias tobias andreas douglas boris idris anais aldis
  santos reyes torres flores morales rojas vargas ramos rios davis harris lewis williams jones edwards evans hughes roberts rogers phillips stevens
  collins brooks banks myers sanders simmons richards daniels andrews adams matthews peters owens higgins hopkins jenkins watkins perkins parsons`,
);

/** Whether the word ends as regular participles do, and is one. */
export function isParticiple(norm: string): boolean {
  return norm.endsWith('ed') && !adjectival.has(norm);
}

/** Whether the word looks like a finite verb or auxiliary. */
export function isVerbish(norm: string): boolean {
  return (
    auxiliaries.has(norm) ||
    norm === 'been' ||
    authorVerbs.has(norm) ||
    participantVerbs.has(norm) ||
    reportingVerbs.has(norm) ||
    isPastTense(norm) ||
    (norm.length > 3 && /[^su']s$/.test(norm) && !functionWords.has(norm) && !namesInS.has(norm))
  );
}

/** Whether the word looks like a past form, by the lists of verbs or by its ending. */
export function isPastTense(norm: string): boolean {
  return (
    authorVerbs.has(norm) ||
    irregularPasts.has(norm) ||
    (norm.length > 4 && norm.endsWith('ed') && !adjectival.has(norm) && !norm.includes('-'))
  );
}
