import type { Block } from './note.ts';
import type { NoteHead } from './note-head.ts';
import { titleParts, typeCue } from './type-cues.ts';

const texts =
  'polic(?:y|ies)(?: (?:and|&) procedures?)?|guidelines|code of (?:conduct|ethics|practice)|handbook|standard operating procedures?|sop|training (?:handout|material|module|slides?|text|note|guide|manual)s?|handout|template';
const vaguer = 'procedures?|guidance|guideline|protocol|manual|training|section \\d+(?:\\.\\d+)*';
const kindOfText =
  '(?:(?:draft|revised|interim|new|local|agency|staff|employee|team|our|service|practice|model|blank|sample)[ ,]+)*';

const opening = new RegExp(`^${kindOfText}(?:${texts})\\b(?![’'])`, 'i');
const ending = new RegExp(`^(?:[\\w’'&/-]+[ ,]+){1,7}(?:${texts})$`, 'i');
const vagueOpening = new RegExp(`^${kindOfText}(?:${vaguer})\\b`, 'i');
const vagueEnding = new RegExp(`^(?:[\\w’'&/-]+[ ,]+){1,7}(?:${vaguer})$`, 'i');
const inValue = new RegExp(
  `^${kindOfText}(?:[\\w-]+ )?(?:${texts}|${vaguer})(?: (?:document|text|draft|statement|note|section|extract|excerpt|memo))?(?=\\s*(?:$|[(,;:/–—-]|v?\\d))`,
  'i',
);
/** Guidance and procedures that a participant gets. */
const service =
  /\b(?:career|medical|surgical|dental|school|spiritual|vocational|legal|job|skills?|parent(?:ing)?|guidance (?:counsell?or|teacher|session)|with (?:ct|client|participant)|re|about)\b/i;

const fileName =
  /(?:^|[^a-z])(?:polic(?:y|ies)|guidance|guidelines?|procedures?|handbook|handout|template|code-of-(?:conduct|ethics|practice)|sop)(?![a-z])/i;
const folder =
  /^(?:(?:agency|staff|local)[-_ ])?(?:polic(?:y|ies)(?:[-_ ](?:and|&)[-_ ]procedures?)?|procedures|guidance|guidelines?|templates?|handouts?|handbooks?|sops?|training[-_ ](?:materials?|handouts?)|staff[-_ ]training)$/i;

const edition =
  /\b(?:rev(?:\.|ised\b|ision\b)|version \d|draft \d|effective (?:date|from|\d)|replaces|supersedes|policy owner|owner:|approved by|review date|applies to|handbook|for comment|policy (?:no|number|\d))/gi;
const clause = /^(?:§ ?)?\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?\s+\p{Lu}/u;
const norm =
  /\b(?:staff|workers?|employees?|practitioners?|case ?workers?|case managers?|counsell?ors|volunteers?|supervisors|team members?)\s+(?:must|should|shall|may|do not|does not|are (?:expected|required|not))\b/i;
const blankField =
  /_{3,}|\[(?:name|date|client|participant|insert)[^\]]*\]|\{\{|<(?:name|date|client)/i;

/** One of the words above, to tell most notes apart at once. */
const anyWord =
  /polic|handbook|handout|template|training|procedure|guid|protocol|manual|section \d|code.of|\bsops?\b/i;

/** Whether a value of `type` names a policy, a training text or a template. */
export function namesPolicy(value: string): boolean {
  return anyWord.test(value) && inValue.test(value.trim()) && !service.test(value);
}

/**
 * Whether a note is a policy, a training text or a template. Since that silences most rules, it
 * takes several signs, and a note with a participant at its head never is one.
 */
export function isPolicy(
  { titles, labels }: NoteHead,
  path: string,
  blocks: readonly Block[],
): boolean {
  if (labels.has('participant') || !anyWord.test([path, ...titles].join('\n'))) return false;
  const [file = '', ...folders] = path.split(/[\\/]/).toReversed().slice(0, 3);
  const inFolder = folders.some((name) => folder.test(name)) ? 3 : 0;
  const inFile = fileName.test(file) ? 1 : 0;
  const inTitle = Math.max(0, ...titles.slice(0, 2).map(titleSigns));
  const start = blocks.slice(0, 60).map(({ text }) => text.slice(0, 400));
  const editions = start.slice(0, 4).flatMap((text) => text.match(edition) ?? []);
  const inText = Math.min(new Set(editions).size, 2);
  const clauses = start.filter((text) => clause.test(text)).length;
  const norms = start.filter((text) => norm.test(text)).length;
  const blanks = start.filter((text) => blankField.test(text)).length;
  const signs = inFolder + inFile + inTitle + inText;
  return (
    signs + Math.min(clauses, 2) / 2 + Math.min(norms, 2) + Math.min(blanks, 2) / 2 >= 3 &&
    signs > 0
  );
}

/** How strongly a title speaks for a policy, from 0 to 2. */
function titleSigns(title: string): number {
  if (service.test(title)) return 0;
  const parts = titleParts(title);
  const signs = parts.map((part, index) => partSigns(part, index === 0));
  // “Team meeting: gifts policy” tells of one.
  const isRecord = parts.some((part, index) => signs[index] === 0 && typeCue(part) !== undefined);
  return isRecord ? 0 : Math.max(...signs);
}

function partSigns(part: string, isFirst: boolean): number {
  if (ending.test(part) || (isFirst && opening.test(part))) return 2;
  return vagueEnding.test(part) || (isFirst && vagueOpening.test(part)) ? 1 : 0;
}
