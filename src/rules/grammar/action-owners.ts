import { roleLength, roleVoice } from '../../discourse/roles.ts';
import { sectionNamed } from '../../discourse/sections.ts';

const month =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const weekday =
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun';
/** Capitals that are no initials. */
const shortForms =
  'ROI|IEP|CPS|DCF|DHS|DSS|DMV|GED|SSI|SSA|SNAP|WIC|DV|ID|HR|IT|GP|ER|EHR|CPR|HMIS|PIP|UC|MDT|ISP|ITP|TB|HIV|CSC|CIN|AM|PM|OK|EOD|COB|EOW|ASAP|TBC|TBD|TBA|NA';
/** Words before “to” and “will” that are nobody. */
const nobody =
  'able|access|agree|agreed|aim|also|and|application|apply|ask|at|attend|attention|back|by|call|' +
  'case|continue|discharge|due|file|follow|for|form|get|go|going|happy|has|have|home|hope|how|' +
  'in|is|it|item|joint|letter|link|list|listen|look|move|need|next|not|note|notes|on|ongoing|or|' +
  'plan|please|reach|ready|refer|referral|remember|reminder|reply|request|respond|response|' +
  'return|risk|safety|speak|still|support|talk|then|this|time|try|up|update|visit|want|what|' +
  'when|where|who|with|work';
const notOwner = new RegExp(`^(?:${nobody})$`, 'i');
/** The same with a capital, as they open a line. */
const nobodyFirst = nobody.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
/** A capitalised name of one to three words, or initials. */
const name = `(?!(?:${month}|${weekday}|${shortForms}|${nobodyFirst})\\b)(?:(?:Mrs?|Ms|Miss|Mx|Dr)\\.? \\p{Lu}[\\p{L}’'-]*\\.?|\\p{Lu}{1,3}\\.?(?![\\p{L}])|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}(?:[\\p{L}’'-]+|\\.))?)`;
const collective =
  '(?:all|both|everyone|everybody|all (?:staff|workers|cms|members)|each (?:worker|cm|member)|the team|team|whole team|staff|us|volunteers?|she|he|they|s\\/he)';
/** Words between somebody and what they will do. */
const modal =
  "(?:to|will|would|shall|should|must|can|is|are|needs? to|has to|have to|agree[ds]? to|plans? to|offered to|wants? to|going to|volunteered)\\b|[’']ll\\b|[’']s (?:to|going)\\b";
/** Where a name that owns an action may stand: at the head, or behind a mark. */
const head = '(?:^|[:;,.–—|(→]\\s*|\\s-\\s*|\\band )\\s*';

const withName: readonly RegExp[] = [
  new RegExp(
    `${head}${name}(?:(?: and |,? & |/|, ?| \\+ )${name}){0,4}(?: \\([^)]{1,30}\\))? ?(?:${modal})`,
    'u',
  ),
  new RegExp(
    `^\\W{0,3}(?:${name})(?:(?: and |,? & |/|, ?)${name}){0,4}(?: \\([^)]{1,30}\\))?\\s*(?:[:–—→]|-\\s)`,
    'u',
  ),
  new RegExp(`[(\\[](?:by |with |lead: ?)?${name}(?=[\\s,;:/)\\]&–-])`, 'u'),
  new RegExp(
    `(?:[–—→|/;]|\\s-|,)\\s*(?:by )?${name}(?:(?: and | ?& ?|/|, ?)${name}){0,4}(?=\\s*(?:$|[.)\\],;/|–—-]|by\\b|\\d|\\())`,
    'u',
  ),
  new RegExp(`\\b(?:by|assigned to|assign to|allocated to|given to) (?:the )?${name}`, 'u'),
  new RegExp(
    `(?:[:;–—→(]\\s*|\\s-\\s+)${name} (?!is\\b|was\\b|has\\b|needs\\b|this\\b)\\p{Ll}+s\\b`,
    'u',
  ),
  new RegExp(
    `^\\W{0,3}${name} (?:says?|said|reckons?|plans?|hopes?|promised|promises) (?:that )?(?:she|he|they|to\\b)`,
    'u',
  ),
  /@\p{L}/u,
  /(?<![\p{L}])(?:I|We|we|I[’']ll|we[’']ll)(?![\p{L}])/u,
];
const alone = new RegExp(
  `^(?:${name}|${collective})(?:(?: and |,? & |/|, ?)${name}){0,4}(?:[’']s)?(?: \\([^)]{1,30}\\))?(?: (?:actions?|tasks?|to do|will))?(?: (?:by|before|until) .{1,24})?$`,
  'u',
);
const collectiveFirst = new RegExp(
  `${head}(?:${collective}(?: \\([^)]{1,30}\\))?\\s*(?:[:–—]|${modal})|every(?:one|body) )`,
  'iu',
);
const labelled =
  /\b(?:owner|lead|responsible(?: person)?|who|assigned(?: to)?|allocated to|person|action by|staff)\s*[:=]\s*\p{L}/iu;

/** “to be arranged”, “must be cut”: what is done to a thing, which names nobody before it. */
const passive =
  /\b(?:(?:needs? |has |have |is |are |going )?to|will|shall|should|must|can) be(?= (?:re-?)?\p{L}+(?:ed|en|ne|wn|cut|put|set|sent|kept|found|made|paid|read|told|held|sorted)\b)/giu;

/** Of longer words only the two ends are read, where owners stand. */
const longest = 400;

/** Whether the words of an action say whose it is: a name, initials, a role, or “I” and “we”. */
export function saysWho(written: string): boolean {
  const ends =
    written.length > longest
      ? `${written.slice(0, longest / 2)} … ${written.slice(-longest / 2)}`
      : written;
  const plain = ends === ends.toUpperCase() ? inSmallLetters(ends) : ends;
  const text = plain.replace(passive, 'be');
  if (withName.some((pattern) => pattern.test(text))) return true;
  return (
    collectiveFirst.test(text) || labelled.test(text) || namesRole(text) || opensWithWord(text)
  );
}

/** Words typed in capitals, as a sentence: a capital on the first alone. */
function inSmallLetters(text: string): string {
  return text.toLowerCase().replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Whether a heading, or a line before a list, gives all that follows to somebody: “Ana”, “Actions for the worker”. */
export function namesOwner(line: string): boolean {
  const words = line.replace(/[*:–—-]+\s*$/u, '').trim();
  if (sectionNamed(words) !== 'none') {
    const rest = /(?:\b(?:for|by|of)|\(|[–—:-])\s*(?<rest>.+)$/u.exec(words)?.groups?.rest ?? '';
    return rest !== '' && isSomebody(rest.replace(/\)$/, ''));
  }
  return isSomebody(words) || saysWho(line);
}

function isSomebody(words: string): boolean {
  if (alone.test(words)) return true;
  const role =
    /^(?:the |our )?(?<role>[\p{L}' ]{2,30}?)(?:['’]s?)?(?: (?:actions?|tasks?|to do|will))?(?: (?:by|before|until) .{1,24})?$/iu;
  return roleVoice(role.exec(words)?.groups?.role?.toLowerCase() ?? '') !== undefined;
}

/** How many characters before a role noun tell whether an owner stands there. */
const nearby = 40;

/** A role noun where an owner stands: at the head, behind a mark or “by”, or before “to” and “will”. */
function namesRole(text: string): boolean {
  const words = [...text.matchAll(/[\p{L}'’-]+/gu)];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = roleLength(words[at]?.[0].toLowerCase() ?? ''); length >= 1; length -= 1) {
      const part = words.slice(at, at + length);
      const [first, last] = [part[0], part.at(-1)];
      if (part.length < length || first === undefined || last === undefined) continue;
      const norm = part.map(([word]) => word.toLowerCase()).join(' ');
      if (roleVoice(norm) === undefined && !(norm.endsWith('s') && roleVoice(norm.slice(0, -1))))
        continue;
      const before = text.slice(Math.max(0, first.index - nearby), first.index);
      const after = text.slice(last.index + last[0].length);
      const isHead =
        /(?:^|[:;,.–—|/&+→(]|\s-|\b(?:and|by|the|our|this|each|all|both|assigned to))\s*$/iu.test(
          before,
        );
      const isOpening = /(?:^|[:;.–—|/&+→(])\s*(?:the |our |this |each |all |both )?$/iu.test(
        before,
      );
      if (isHead && new RegExp(`^(?: \\([^)]{1,30}\\))?\\s?(?:${modal})`, 'iu').test(after))
        return true;
      if (isOpening && /^\s*(?:[:–—/&+]|-\s|\()/u.test(after)) return true;
      if (isHead && !isOpening && /\bby (?:the )?$/iu.test(before)) return true;
      if (/[([–—|/,→]\s*(?:the )?$/u.test(before) && /^\s*(?:$|[.,;)\]/|–—-]|by\b|\d)/u.test(after))
        return true;
      if (isOpening && /^ (?:\p{L}+ly )?\p{Ll}{3,}s\b/u.test(after)) return true;
    }
  }
  return false;
}

/** “maria to call”: a first word that is nobody’s verb, before “to” or “will”. */
function opensWithWord(text: string): boolean {
  const first = /^\W{0,3}(?<word>\p{L}+)(?: (?:and|&) \p{L}+)? (?:to|will) \p{Ll}/u.exec(text)
    ?.groups?.word;
  return first !== undefined && !notOwner.test(first.toLowerCase());
}
