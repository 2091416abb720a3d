import type { Discourse } from '../discourse/discourse.ts';
import { once } from '../discourse/once.ts';
import { closedTags } from '../discourse/word-classes.ts';
import type { Block, Span } from '../note/note.ts';
import { sourceSpan } from '../note/source-span.ts';
import type { Place, Rule, RuleSet } from '../rules/rule.ts';
import { findMitigations, type Mitigating } from './find-mitigations.ts';
import type { Softening } from './finding.ts';

/** How many paragraphs after its own a finding is still spoken of without being named. */
const NEXT_BLOCKS = 3;

/** Verbs that say too little of what is done to tell it again. */
const lightVerb =
  /^(?:giv(?:e|es|en|ing)|gave|tak(?:e|es|en|ing)|took|get(?:s|ting)?|got|ma(?:ke|kes|king|de)|go(?:es|ing|ne)?|went|com(?:e|es|ing)|came|bring(?:s|ing)?|brought|tell(?:s|ing)?|told|say(?:s|ing)?|said|ask(?:s|ed|ing)?|let(?:s|ting)?|see(?:s|ing|n)?|saw|want(?:s|ed)?)$/;

/** Gives what softens a finding of a rule at a place; null when nothing in the note does. */
export type Soften = (rule: Rule, place: Place) => Softening | null;

/** Looks up what softens findings; the note is searched once, and only if a rule asks for it. */
export function softenWith(discourse: Discourse, rules: RuleSet): Soften {
  const known = once(() => findMitigations(discourse, rules));
  const order = once(() => new Map(discourse.note.blocks.map((block, index) => [block, index])));
  return (rule, place) => {
    if (rule.softenedBy.length === 0 || known().length === 0) return null;
    const blocksAfter = distanceFrom(place, order());
    const [nearest] = known()
      .filter(
        (mitigating) =>
          rule.softenedBy.includes(mitigating.mitigation.kind) &&
          reaches(mitigating, rule, place, blocksAfter),
      )
      .sort((one, other) => Math.abs(blocksAfter(one)) - Math.abs(blocksAfter(other)));
    return nearest === undefined ? null : softening(nearest, discourse);
  };
}

/** How many blocks a mitigation stands after a place; negative when it stands before. */
function distanceFrom(
  place: Place,
  order: ReadonlyMap<Block, number>,
): (mitigating: Mitigating) => number {
  const at = order.get(place.sentence.block) ?? 0;
  return (mitigating) => (order.get(mitigating.place.sentence.block) ?? 0) - at;
}

function reaches(
  mitigating: Mitigating,
  rule: Rule,
  place: Place,
  blocksAfter: (mitigating: Mitigating) => number,
): boolean {
  const { reach } = mitigating;
  if (reach === 'anywhere') return true;
  if (reach === 'named') return namesMatter(mitigating.place, rule, place);
  const distance = blocksAfter(mitigating);
  const isNear =
    distance >= 0 &&
    distance <= NEXT_BLOCKS &&
    isUnderOneHeading(mitigating.place.sentence.block, place.sentence.block);
  return isNear && (reach === 'near' || distance > 0 || follows(mitigating.place, place));
}

function isUnderOneHeading(one: Block, other: Block): boolean {
  return one.headings.join('\n') === other.headings.join('\n');
}

function follows(later: Place, earlier: Place): boolean {
  return later.sentence === earlier.sentence
    ? later.first > earlier.first
    : later.sentence.start > earlier.sentence.start;
}

/** Whether the words between a mitigation's marks name what was found, by its own words or the rule's. */
function namesMatter(mitigating: Place, rule: Rule, found: Place): boolean {
  const matter = [...rule.matter, ...contentWords(found)];
  return contentWords(mitigating).some((word) => matter.some((other) => isSameWord(word, other)));
}

/** The words of a place that name a thing: no persons, and no words such as “the”, “was” or “gave”. */
function contentWords({ sentence, first, last }: Place): readonly string[] {
  const persons = sentence.mentions();
  return sentence.tokens.slice(first, last + 1).flatMap(({ kind, norm }, offset) => {
    const at = first + offset;
    const isPerson = persons.some((person) => at >= person.first && at <= person.last);
    const isIdle = closedTags(norm).length > 0 || lightVerb.test(norm);
    return kind !== 'word' || isPerson || isIdle ? [] : [norm];
  });
}

/** Equal up to an ending: gift and gifts, friend and friendship. */
function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length > 3 && long.startsWith(short));
}

function softening({ mitigation, place }: Mitigating, { note }: Discourse): Softening {
  const { block, start, end } = place.sentence;
  const span: Span = sourceSpan(block, start, end);
  return {
    kind: mitigation.kind,
    words: mitigation.words,
    ...span,
    passage: note.source.slice(span.start, span.end),
  };
}
