import type { Block } from '../note/note.ts';
import { onceEach } from '../note/once-each.ts';
import { determiners, objectPronouns } from './closed-classes.ts';
import { roleVoice } from './roles.ts';
import { quotingVerbs } from './speech-verbs.ts';
import { isPastTense } from './word-classes.ts';

/** What stands before the words of a line: “**Maria (CM):** ”, “9:48 PM N: ”, “Plan: ”. */
export interface LineLabel {
  readonly name: string;
  /** What stands in brackets after the name. */
  readonly description: string;
  /** Whether a time stamp stands beside the name. */
  readonly isTimed: boolean;
  /**
   * `:` or another mark, empty for a line that is nothing but a label, a space where words follow the time beside a
   * name; without a colon only somebody known opens a turn.
   */
  readonly separator: string;
  /** Where the name begins, counted from the line’s first character. */
  readonly start: number;
  /** Where the words begin, counted from the line’s first character. */
  readonly end: number;
}

const time = String.raw`(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?[ ])?\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ ]?[AaPp](?:\.?[Mm])?(?!\p{L})\.?)?|\d{4}h(?:rs)?(?!\p{L})|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?`;
const stamp = String.raw`[[(]?(?:${time})[\])]?`;
const name = String.raw`(?:[\p{L}][\p{L}_.'’]{0,24}(?:[ /&-]{1,2}[\p{L}][\p{L}_.'’]{0,24}){0,3}|(?:Speaker|SPEAKER) ?\d{1,2})`;
const label = new RegExp(
  String.raw`^[ \t*•·>]{0,4}(?:[-–—][ ])?(?<before>${stamp}[ ]?(?:[-–—|:][ ]?)?)?(?<!\d)(?<name>${name})(?:[ ]?\((?<description>[^()\n]{1,40})\))?(?:[ ]?(?:→|->|>>?)[ ]?${name}(?=[ ]?:))?(?<after>,?[ ]${stamp})?[ ]?(?:, (?:then|again|later|finally))?(?<separator>:(?!\d)|(?:[–—→>|]|-)(?=[ ](?!\d{1,2}[:.]\d\d)))[ \t]{0,4}`,
  'u',
);
/** “Ana Cole 10:02” or “ANA COLE”: a line above the words of whoever it names. */
const lone = new RegExp(
  String.raw`^(?<before>${stamp}[ ]{1,3})?(?<name>${name})(?:[ ]?\((?<description>[^()\n]{1,40})\))?(?<after>,?[ ]{1,3}${stamp})?$`,
  'u',
);
/** “Ana 10:02 …”: a name and a time before the words, as chats are saved. */
const stamped = new RegExp(
  String.raw`^(?<name>${name}),?[ ]{1,2}[[(]?\d{1,2}[:.]\d{2}(?:[ ]?[AaPp][Mm]?(?!\p{L}))?[\])]?[ \t]{1,3}(?=\S)(?![AaPp]\.?[Mm]?\b)`,
  'u',
);
/** “[AC] …”, “(Ana) …”: a label in brackets before the words. */
const boxed = new RegExp(String.raw`^[[(](?<name>${name})[\])][ \t]{1,4}(?=\S)`, 'u');
/** “Mon 8:02a (out) …”, “[14:20] Sent: …”: a message in an export, by which way it went. */
const directed = new RegExp(
  String.raw`^(?:\p{L}{3,9}\.?,?[ ])?(?:${stamp}|\d{1,2}[AaPp][Mm]?)[ ]?[-–—|:]?[ ]?[[(]?(?<name>[Oo]ut(?:going|bound)?|OUT|[Ii]n(?:coming|bound)?|IN|[Ss]ent|[Rr]eceived)(?:[)\]]:?|:)[ \t]{1,4}(?=\S)`,
  'u',
);
/** “AC  Did you …?”: initials or a name, and a space as between the columns of a table, before the words. */
const columned = new RegExp(
  String.raw`^(?<name>\p{Lu}{2,3}(?=[ \t]{1,8}\p{Lu}[\p{L}'’]*[ ,.])|${name}(?=\t|[ ]{2}))[ \t]{1,8}(?=[^\s\d])`,
  'u',
);
/** “**09:02 Ana** …”: in bold, as chats are saved. */
const timeAndName = new RegExp(`^${stamp}[ ]{1,2}(?<name>${name})[ ]?$`, 'u');
/** The longest line that may be nothing but a label, in characters. */
const longestLone = 48;
/** Words that open a clause, not a label: “He said: …”. */
const clausal =
  /(?<!\p{L})(?:i|he|she|they|we|you|it|who|which|that|said|says|asked|told|is|are|was|were|has|have|had|will|would|the|to|of|in|at)(?!\p{L})/iu;

/** “Vented re”, “Spoke with mom about”: a preposition never ends a label. */
const openEnded = /\s(?:re|regarding|about|with|w|for|on|from|into|and)$/i;

/** Past forms that describe a person in the name of a field: “Assigned worker”. */
const describing =
  /^(?:assigned|allocated|identified|named|referred|registered|designated|nominated|concerned|estranged|adopted|affected|involved|interested)$/;

/** Past forms that only persons have for a subject: they bring in words. */
const spoken =
  /^(?:wrote|texted|e-?mailed|messaged|replied|answered|asked|told|posted|shouted|writes|asks|replies)$/;

/** “Called LL: no answer”, “Dana wrote: …”, “My answer: …”: an act, not the name of a field. */
function isAct(written: string): boolean {
  if (
    /^(?:My|Our) (?:answer|reply|response|words?|question)$|^(?:Left|Sent) .*(?:VM|[Vv]oicemail|[Mm]essage|[Tt]ext|[Nn]ote)$|^(?:Text|Message|E-?mail|Voicemail) sent$/u.test(
      written,
    )
  )
    return true;
  const words = written
    .toLowerCase()
    .split(/[\s/]+/)
    .filter((word) => word !== 'back');
  const [first = '', second = '', ...others] = words;
  const last = words.at(-1) ?? '';
  const isSpeech = spoken.test(last) || (roleVoice(first) !== undefined && quotingVerbs.has(last));
  if (second === '' || /^(?:by|via|back)$/.test(second) ? spoken.test(first) : isSpeech)
    return true;
  return (
    second !== '' &&
    second !== 'by' &&
    isPastTense(first) &&
    !describing.test(first) &&
    [second, ...others].some(
      (word) => roleVoice(word) !== undefined || objectPronouns.has(word) || determiners.has(word),
    )
  );
}

/** “W 12/4 – …”: a day before a date. */
const weekday =
  /^(?:Mo?|Tu?|We?|Th|Fr?|Sa?|Su|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\.?$/i;

/** “Thu 2/6”, “4 May 10:00”, “Page 2/6”: a heading of a day or a sheet, and nobody’s. */
const dated =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|today|yesterday|tonight|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*|page|p|part|week|day|shift|session|entry|visit|date|time|start(?:ed)?|end(?:ed)?|arrived|left|update)\.?$/iu;

/** “RA to Lena”: who speaks, and to whom; a letter or a call is nobody. */
const addressed =
  /^(?!(?:Letter|E-?[Mm]ail|Call|Text|Message|Msg|Visit|Note|Referral|Reply|Memo|Fax|Report|Request|Transport|Introduction|Link|Trip|Invitation|Response|Application|Apology|Back|Up|Due|Next|Re|From|Move|Transfer|Lift)(?!\p{L}))(?<from>\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*)?) to \p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*)?$/u;

/** “Ana again: …”. */
const goingOn = / (?:again|then|later|cont(?:inued|['’]d|\.)?)$/u;

/**
 * The label at the head of a line; undefined when the line opens with its words.
 *
 * @param bold how many characters at the line’s head are emphasised
 */
export function readLineLabel(line: string, bold = 0): LineLabel | undefined {
  const head = line.slice(0, 140);
  const { name: whose } = (bold === 0 ? null : timeAndName.exec(line.slice(0, bold)))?.groups ?? {};
  if (whose !== undefined) {
    const start = line.slice(0, bold).lastIndexOf(whose);
    const end = bold + (/^[ \t:]*/.exec(line.slice(bold))?.[0].length ?? 0);
    return { name: whose, description: '', isTimed: true, separator: ':', start, end };
  }
  const message = /\d/.test(head) ? directed.exec(head) : null;
  const { name: way } = message?.groups ?? {};
  if (message !== null && way !== undefined) {
    const [start, end] = [message[0].indexOf(way), message[0].length];
    return { name: way, description: '', isTimed: true, separator: ':', start, end };
  }
  const match = /[:–—→>|-]/.test(head) ? label.exec(head) : null;
  const groups = match?.groups;
  if (match === null || groups === undefined) return readBareLabel(line);
  const { before, name: written = '', description = '', after, separator = ':' } = groups;
  const isTimed = before !== undefined || after !== undefined;
  if (/\d\/\d/.test(after ?? '') && weekday.test(written)) return undefined;
  const { from = written.replace(goingOn, '') } = addressed.exec(written)?.groups ?? {};
  if (clausal.test(from) || openEnded.test(from) || isAct(written)) return undefined;
  return {
    name: from.trim(),
    description: description.trim(),
    isTimed,
    separator,
    start: head.indexOf(written, before?.length ?? 0),
    end: match[0].length,
  };
}

/** A label in brackets, a name and a time, or a line that is nothing but a capitalised label. */
function readBareLabel(line: string): LineLabel | undefined {
  const box = /^[[(]/.test(line) ? boxed.exec(line) : null;
  if (box !== null) {
    const { name: written = '' } = box.groups ?? {};
    const end = box[0].length;
    return { name: written, description: '', isTimed: false, separator: ']', start: 1, end };
  }
  const timed = /^\p{L}.{0,60}\d[:.]\d{2}/u.test(line) ? stamped.exec(line) : null;
  const { name: before = '' } = timed?.groups ?? {};
  if (timed !== null && !clausal.test(before)) {
    const end = timed[0].length;
    return { name: before, description: '', isTimed: true, separator: ' ', start: 0, end };
  }
  const column = /^\p{Lu}.{0,40}?(?:\t|[ ]{2})|^\p{Lu}{2,3} /u.test(line)
    ? columned.exec(line)
    : null;
  const { name: first = '' } = column?.groups ?? {};
  if (column !== null && !clausal.test(first)) {
    const end = column[0].length;
    return { name: first, description: '', isTimed: false, separator: ' ', start: 0, end };
  }
  if (line.length > longestLone) return undefined;
  const match = lone.exec(line.trimEnd());
  const { name: written, before: stampBefore, after, description = '' } = match?.groups ?? {};
  const isTimed = stampBefore !== undefined || after !== undefined;
  if (written === undefined || clausal.test(written) || (isTimed && dated.test(written)))
    return undefined;
  if (!isTimed && (description !== '' || !/^\p{Lu}/u.test(written))) return undefined;
  const start = stampBefore?.length ?? 0;
  return { name: written, description, isTimed, separator: '', start, end: line.length };
}

/** How many characters are emphasised at the head of a line that begins at `start` of a block. */
export function boldAt(block: Block, start: number): number {
  return block.emphasis.length === 0 ? 0 : (boldRuns(block).get(start) ?? 0);
}

/** How long each emphasised stretch of a block is, by where it begins. */
const boldRuns = onceEach(
  ({ emphasis }: Block): ReadonlyMap<number, number> =>
    new Map(emphasis.map(({ start, end }) => [start, end - start])),
);

/** The lines of a text with where each begins. */
export function linesOf(
  text: string,
): readonly { readonly start: number; readonly line: string }[] {
  if (!text.includes('\n')) return [{ start: 0, line: text }];
  let start = 0;
  return text.split('\n').map((line) => {
    const at = { start, line };
    start += line.length + 1;
    return at;
  });
}
