import type { Mention, Report, Token } from './discourse.ts';
import { quotingVerbs, thoughtVerbs } from './speech-verbs.ts';
import { isStaff } from './voices.ts';
import { closedTags, isVerbish } from './word-classes.ts';

/** The sentence's opening clause as a report where its teller follows: “Things get better, I told him at the gate.” */
export function trailingReport(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): Report | undefined {
  const comma = tokens.findIndex(
    ({ norm }, at) => norm === ',' && isTeller(tokens, mentions, at + 1),
  );
  if (comma < 2 || !isClause(tokens.slice(0, comma))) return undefined;
  const teller = mentions.find(({ first }) => first === comma + 1);
  if (teller === undefined) return undefined;
  return {
    verb: teller.last + 1,
    speaker: teller.voice,
    addressee: 'participant',
    link: 'bare',
    first: 0,
    last: comma - 1,
  };
}

/** Whether staff, a verb of speech and perhaps the participant stand at `at`, and no clause after them. */
function isTeller(tokens: readonly Token[], mentions: readonly Mention[], at: number): boolean {
  const teller = mentions.find(({ first, possessive }) => first === at && !possessive);
  if (teller === undefined || !isStaff(teller.voice)) return false;
  const verb = tokens[teller.last + 1]?.norm ?? '';
  if (!quotingVerbs.has(verb) || thoughtVerbs.has(verb)) return false;
  let next = teller.last + 2;
  if (tokens[next]?.norm === 'to') next += 1;
  const object = mentions.find(({ first, possessive }) => first === next && !possessive);
  if (object !== undefined && object.voice !== 'participant') return false;
  if (object !== undefined) next = object.last + 1;
  else if (takesPerson.test(verb) || next > teller.last + 2) return false;
  const after = tokens[next];
  if (after === undefined || after.kind === 'mark') return after?.norm !== ':';
  return after.norm !== 'to' && after.norm !== 'about' && goesOn.test(after.norm);
}

const takesPerson =
  /^(?:tells?|told|reminds?|reminded|(?:re)?assured?|(?:re)?assures|warned|informed)$/;

/** Words with which the narration goes on behind its teller. */
const goesOn =
  /^(?:and|as|when|while|before|after|at|in|on|over|by|from|with|through|quietly|gently|again|back)$/;

const opensClause = /^(?:i|you|we|he|she|it|they|that|this|there)(?:'\p{L}+)?$/u;

/** Whether words are a clause of their own: no “At the door” and no “When she came”. */
function isClause(tokens: readonly Token[]): boolean {
  const opener = tokens[0];
  if (opener?.kind !== 'word' || tokens.some(({ kind }) => kind === 'quotation')) return false;
  if (tokens.some(({ norm }) => /^[:;—(]$/.test(norm))) return false;
  const tags = closedTags(opener.norm);
  if (tags.some((tag) => tag === 'Preposition' || tag === 'Conjunction')) return false;
  return (
    !/^(?:when|while|after|before|if|because|since|once)$/.test(opener.norm) &&
    (opensClause.test(opener.norm) ||
      tokens.some(({ kind, norm }) => kind === 'word' && isVerbish(norm)))
  );
}
