import type { Mention, Token } from './discourse.ts';
import { kinNouns } from './roles.ts';
import { pastOf } from './untensed.ts';
import { closedTags, isFunctionWord, isVerbish } from './word-classes.ts';

/** Words by which staff meet a feeling, keep a line or turn to their team, whoever was spoken of last. */
const staffWords = [
  /^(?:acknowledged|understood) (?:how (?:hard|difficult|tough|painful|frightening|much|upsetting)|(?:his|her|their|ct's|client's) (?:disappointment|frustration|feelings?|grief|sadness|sorrow|loss|worry|worries|concerns?|anger|efforts?|strengths?|progress|courage|hurt|pain|fears?|distress|achievements?|hard work|hesitation)$)/,
  /^(?:declined|refused|returned|turned down|handed back|gave back|passed on|begged off|did not (?:accept|take|keep)|didn't (?:accept|take|keep)) (?:.* )?(?:gifts?(?! cards?\b)|presents?|earrings|necklace|bracelet|flowers|chocolates|friend requests?|tip)\b/,
  /^(?:declined|refused) (?:.* )?(?:with (?:many )?thanks|warmly|kindly|gently|respectfully)$/,
  /^(?:declined|refused|turned down|passed on|said no to|begged off) (?:his|her|their|ct's|client's) (?:invit(?:e|ation)|offer|request|number|kind)\b/,
  /^(?:couldn't|could not) (?:turn .*\bdown|refuse|decline|say no$)/,
  /^(?:was|is) (?:very |fully )?(?:upfront|clear|transparent|frank|honest|open|direct|firm) (?:that|about|on) (?:(?:the|our|an?) )?(?:i|we|agency|program|programme|staff|cm|worker|policy|limits?|boundary|boundaries|mandated|confidentiality)\b/,
  /^(?!play|join|train).*\b(?:to|with|at|in) (?:the|our) (?:(?:whole|care|staff) )?team\b|^(?:kept|keeps) (?:the|our) team\b/,
  /^(?:said|says) (?:that )?(?:we|staff|the (?:team|service|project|program|programme|agency))\b.*\b(?:staff|tenants?|residents?|clients?|participants?|members?|service users?|polic(?:y|ies)|rules?|allowed|our own|gifts?|social media)\b/,
  /^(?:came|went|left|drove|walked|sent) (?:me )?(?:away|home|off|back|out) with (?:.* )?(?:her|his|their|ct's|client's)\b/,
  /^(?:ran|took|brought|passed|put|raised|flagged|aired|shared) (?:it|this|that|both|all (?:this|that|of it)) (?:all )?(?:past|by|to|with|up with)\b(?! (?:me|cm|worker|writer|staff)\b)/,
];
/** Acts that workers chart of themselves, however the sentence goes on. */
const caseworkActs =
  /^(?:signposted|normali[sz]ed|validated|empathi[sz]ed|sympathi[sz]ed|commiserated|reassured|recused|triaged|documented|charted|liaised|facilitated|coached|counsell?ed|redirected|reframed|summari[sz]ed|paraphrased|praised|commended|complimented|encouraged|prompted|modell?ed|probed|de-escalated|psychoeducated)$/;
/** The same, but where the person served has it for their own: “Outlined the policy”, not “Outlined her week”. */
const explainingActs =
  /^(?:outlined|clarified|reiterated|restated|stressed|affirmed|reflected|named|guaranteed|undertook|notified|flagged|excused|explained|described|replied|disclosed|sought|emphasi[sz]ed|agreed)$/;
const ofTheirOwn = /^(?:on|by|his|her|their|he|she|they|him|himself|herself|themselves)$/;
/** What only workers explain, keep to or ask for. */
const ofWork =
  /\b(?:i|i'm|my|myself|polic(?:y|ies)|roles?|boundar(?:y|ies)|limits?|confidentiality|guidance|supervision|consultation|manager|supervisor|clinical lead|team leader|ethics|feelings?|sadness|fear|grief|anger|information sharing|rights|peers?)\b/;

/** Whether a verb and what follows it, to the end of the clause, are a worker’s and nobody else’s. */
export function isCasework(verb: string, object: readonly string[]): boolean {
  const [next = '', second = ''] = object;
  if (/^(?:myself|self|ourselves)$/.test(next)) return true;
  if (caseworkActs.test(verb)) return !/^(?:by|positive|negative)$/.test(next);
  if (!explainingActs.test(verb) || ofTheirOwn.test(next)) return false;
  const isTheirs = /^(?:that|how|why|what|if|whether)$/.test(next) && ofTheirOwn.test(second);
  return !isTheirs && ofWork.test(object.join(' '));
}

/** What somebody does with what is another’s: “Appreciated my time”, “Took my hand”. */
const answeringMine =
  /^(?:(?:appreciated?|liked?|loved?|valued?|enjoy(?:ed)?|answer(?:ed)?|ignored?) my (?:time|help|call|calls|text|texts|message|messages|voicemail|question|questions|idea|offer|visit|visits|suggestion|honesty|support|work)|miss(?:ed)? my (?:visit|call|calls|appointment)|(?:took|squeezed?|grabbed|touched|kissed|shook) my (?:hand|hands|arm|shoulder|cheek))\b/;

const giving =
  /^(?:brought|brings|left|got|made|paid|found|kept|took|gave|lent|bought|sent|showed|saved|cooked|offered)$/;
const ownedThings =
  /^(?:own|papers?|paperwork|documents?|id|lease|dog|cat|pet|medication|meds|bag|bags|stuff|things|belongings|mail|letters?|phone|home|house|job|head|face|hair|eyes|voice|room|bed|keys?|purse|wallet|rent|bills?|life|time|way|place|apartment|flat|appointment|appointments|lunch|dinner|medicine|car|bike|temper|class|shift)$/;

/** The norms that follow the verb at `at`, to the next mark. */
export function objectOf(tokens: readonly Token[], at: number): readonly string[] {
  const following = tokens.slice(at + 1, at + 9);
  const end = following.findIndex(({ kind }) => kind === 'mark' || kind === 'subject');
  return (end === -1 ? following : following.slice(0, end)).map(({ norm }) => norm);
}

/** Whether only staff say or do so. */
export function isStaffs(verb: string, object: readonly string[]): boolean {
  const words = [verb, ...object].join(' ');
  return staffWords.some((pattern) => pattern.test(words));
}

/** “Replied: …”, “Wrote back”: words that answer whoever acted before. */
export function isReply(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  return (
    /^(?:replied|answered|wrote|texted)$/.test(tokens[at]?.norm ?? '') && /^(?:back|:)$/.test(next)
  );
}

/** Whether what the verb at `start` opens is done to the one who writes, so that somebody else does it. */
export function isDoneToWriter(tokens: readonly Token[], start: number): boolean {
  const at = fullVerb(tokens, start);
  const object = objectOf(tokens, at);
  return object[0] === 'me' || answeringMine.test([tokens[at]?.norm, ...object].join(' '));
}

const helping = /n't$|^(?:has|have|had|did|does|do|would|could|will)$/;

/** The full verb of what an auxiliary at `at` opens: “hasn’t yet **repaid** me”. */
export function fullVerb(tokens: readonly Token[], at: number): number {
  if (!helping.test(tokens[at]?.norm ?? '')) return at;
  let verb = at + 1;
  while (/^(?:not|never|still|yet|even|always|also)$/.test(tokens[verb]?.norm ?? '')) verb += 1;
  return isFunctionWord(tokens[verb]?.norm ?? '') ? at : verb;
}

/** How far behind a verb the person may stand whom it is about: “Felt sorry for her”. */
const nearest = 3;

/** Whether the participant is the verb’s own object, “Believed her”: nobody is the object of an act without being named anew. */
export function isDoneToParticipant(
  tokens: readonly Token[],
  verb: number,
  persons: readonly Mention[],
): boolean {
  const person = persons.find(({ first }) => first > verb);
  if (person === undefined || person.first > verb + nearest) return false;
  const between = tokens.slice(verb + 1, person.first);
  const isDirect = between.every(
    ({ kind, norm }, at) =>
      kind === 'word' &&
      !isVerbish(norm) &&
      (at < between.length - 1 ? closedTags(norm).length === 0 : bringsIn.test(norm)),
  );
  return isDirect && namesOther(tokens.slice(0, person.last + 2), verb, persons);
}

/** Prepositions of an act towards somebody. */
const bringsIn = /^(?:with|w\/|to|for|about|beside|behind)$/;

/** The verbs that a sentence without a subject opens with: the first at `at`, and those joined to it right behind its object. */
export function joinedVerbs(tokens: readonly Token[], at: number): readonly number[] {
  const verbs = [at];
  for (let next = fullVerb(tokens, at) + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token?.kind === 'subject') {
      next += 1;
      verbs.push(next);
    } else if (token === undefined || (isVerbish(token.norm) && tokens[next - 1]?.norm !== 'to'))
      break;
  }
  return verbs;
}

/** Whether the participant is named beside the verb, so that the act is another's. */
export function namesOther(
  tokens: readonly Token[],
  verb: number,
  persons: readonly Mention[],
): boolean {
  if (tokens.slice(verb + 1, verb + 5).some(({ norm }) => /sel(?:f|ves)$/.test(norm))) return false;
  const end = verb + 1 + objectOf(tokens, verb).length;
  return persons.some(({ first, last, voice, possessive }) => {
    if (first <= verb || first >= end || voice !== 'participant') return false;
    const norm = tokens[first]?.norm ?? '';
    if (possessive) return closedTags(norm).length === 0;
    if (norm === 'her' && owns(tokens, first, verb, persons)) return false;
    return !isVerbish(tokens[last + 1]?.norm ?? '');
  });
}

/** “lost her job” against “brought her soup”: what is somebody’s own, or no act of giving, makes “her” an owner. */
function owns(
  tokens: readonly Token[],
  her: number,
  verb: number,
  persons: readonly Mention[],
): boolean {
  if (!persons.some(({ first, possessive }) => first === her && possessive)) return false;
  const noun = tokens[her + 1]?.norm ?? '';
  return (
    kinNouns.has(noun) || ownedThings.test(noun) || !giving.test(pastOf(tokens[verb]?.norm ?? ''))
  );
}
