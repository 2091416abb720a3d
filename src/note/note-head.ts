import type { Block } from './note.ts';
import { onceEach } from './once-each.ts';

/** What a label at the head of a note names: a person by role, or the kind of record. */
export type Label =
  | 'supervisee'
  | 'supervisor'
  | 'worker'
  | 'participant'
  | 'subject'
  | 'chair'
  | 'type'
  | 'date'
  | 'duration'
  | 'time';

/** What stands at the head of a note. */
export interface NoteHead {
  /** The lines that look like titles, in reading order. */
  readonly titles: readonly string[];
  /** The first value of each label, such as “Supervisor: …”; blanks of a form are left out. */
  readonly labels: ReadonlyMap<Label, string>;
}

const mostLines = 14;

const labelWords: readonly (readonly [Label, string])[] = [
  ['supervisee', 'supervisees?|coachees?'],
  [
    'supervisor',
    "(?:clinical |line |group |practice )?supervisor|sup(?:v|vr|['’]r)?\\.?|(?:line )?manager|coach|team lead(?:er)?|(?:practice|clinical|peer|project|service|shift|house|volunteer|outreach|shelter|site|unit|programme?) lead|supervising [a-z]+",
  ],
  [
    'worker',
    '(?:(?:case|social|support|family|youth|outreach|key|field|peer|night|day|project|relief)[ -]?)?worker|paralegal|navigator|case ?manager|cm|cw|sw|fsw|pss|staff(?: member)?|counsell?or|advocate|intern|trainee|practitioner|clinician|employee',
  ],
  [
    'participant',
    'participant|client|ct|clt?|patient|pt|ptp|resident|guest|youth|young person|yp|child|family|tenant|student|pupil|service user|consumer|veteran|caller|parent|name|dob|date of birth|mrn|case (?:no\\.?|number|id)',
  ],
  ['subject', 're|regarding|employer|work ?site'],
  ['chair', 'chair(?:ed by|person)?'],
  [
    'type',
    '(?:(?:note|record|document|contact|meeting|session|report) )?(?:type|kind)(?: of (?:note|contact|record|meeting))?',
  ],
  [
    'date',
    '(?:(?:session|meeting|supervision|visit|contact|conference) )?date(?: of (?:session|meeting|supervision|visit|contact|conference))?',
  ],
  ['duration', 'duration|length(?: of (?:session|meeting))?'],
  ['time', 'time'],
];

const label = new RegExp(
  `(?:^|[/|·•;,(*]\\s*|\\s{2,}|(?<space> ))(?:${labelWords
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})(?: name)?$`,
  'i',
);
/** Whoever supervises a shift or a workplace does not supervise the author. */
const elsewhere = /\b(?:shift|site|job|work|duty|floor|store|program)$/i;

/** The head of a note, by its blocks; it is read once. */
export const readHead = onceEach((blocks: readonly Block[]): NoteHead => {
  const labels = new Map<Label, string>();
  for (const line of headLines(blocks)) {
    for (const [name, value] of labelsIn(line)) if (!labels.has(name)) labels.set(name, value);
  }
  return { titles: titlesIn(blocks), labels };
});

/** The first lines of a note; the two first cells of a table row are one line, as on a form. */
function headLines(blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  for (const [index, { text, table }] of blocks.slice(0, mostLines * 2).entries()) {
    const before = blocks[index - 1];
    const isValue = table?.column === 1 && before?.table?.row === table.row;
    if (isValue) lines.push(`${before.text}: ${text}`);
    else if (!table) lines.push(...text.slice(0, 2000).split('\n'));
  }
  return lines.slice(0, mostLines).map((line) => line.slice(0, 300));
}

interface FoundLabel {
  readonly name: Label;
  readonly start: number;
  /** After its colon. */
  readonly end: number;
}

/** The labels of a line with their values, each up to the next label. */
function labelsIn(line: string): [Label, string][] {
  const found: FoundLabel[] = [];
  for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
    const one = labelBefore(line, Math.max(found.at(-1)?.end ?? 0, colon - 40), colon);
    if (one) found.push(one);
  }
  return found.flatMap(({ name, end }, at) => {
    const value = line.slice(end, found[at + 1]?.start ?? line.length).trim();
    return isBlank(value) ? [] : [[name, value]];
  });
}

/** The label that ends at a colon of a line, and starts at `from` or later. */
function labelBefore(line: string, from: number, colon: number): FoundLabel | undefined {
  const before = line.slice(from, colon).trimEnd();
  const found = label.exec(before);
  if (!found?.groups) return undefined;
  const { index, groups } = found;
  const name = labelWords.find(([one]) => groups[one] !== undefined)?.[0];
  // Within a line, a single space sets it off only with a capital: “Ana Reyes Supervisor: Bo”.
  const initial = before.charAt(index + 1);
  const isSetOff =
    !groups.space || (initial !== initial.toLowerCase() && !elsewhere.test(before.slice(0, index)));
  return name && isSetOff ? { name, start: from + index, end: colon + 1 } : undefined;
}

/** Whether a value is empty or a field of a form that nobody filled in. */
function isBlank(value: string): boolean {
  return !/[\p{L}\p{N}]/u.test(value.replace(/\[.*?\]|<.*?>|\{.*?\}|^n\/?a$/gi, ''));
}

/** The first lines that read like a title, and the first heading if no prose stands before it. */
function titlesIn(blocks: readonly Block[]): string[] {
  const head = blocks.slice(0, 3).filter(({ kind }) => kind === 'paragraph');
  const lines = head.flatMap(({ text, emphasis }) => {
    const [strong] = emphasis;
    const [first = '', ...rest] = text.slice(0, 2000).split('\n');
    const opening =
      strong?.start === 0 && strong.end < first.length ? first.slice(0, strong.end) : first;
    return [opening, ...rest];
  });
  const titles = lines.slice(0, 3).map(firstOfTitle).filter(isTitle);
  const at = blocks.slice(0, 6).findIndex(({ kind }) => kind === 'heading');
  const heading = blocks[at]?.text;
  if (heading === undefined) return titles;
  if (at === 0) return [heading, ...titles];
  // After a sentence it heads a section.
  const above = blocks.slice(0, at).flatMap(({ text }) => text.slice(0, 2000).split('\n'));
  const isHead = above.every((line) => isTitle(line) || labelsIn(line).length > 0);
  return isHead ? [...titles, heading] : titles;
}

/** “Supervision with Bo, 3 May. She has read this.”: a title and a remark behind it. */
function firstOfTitle(line: string): string {
  return /^\W*(?:supervision|sup|1:1|one[- ]to[- ]one)\b/i.test(line)
    ? line.replace(/(?<=[\p{L}\d]{2})\. \p{Lu}.*$/u, '')
    : line;
}

function isTitle(line: string): boolean {
  if (line.length > 110 || /[?:]\s*$/.test(line)) return false;
  if (/\.\s*$/.test(line) && line.split(/\s+/).length > 6) return false;
  return !/\b(?:I|[Ww]e|[Ss]?[Hh]e|[Tt]hey|was|were|had|has|said|asked|told|called|met|went|came)\b/.test(
    line.replace(aside, ''),
  );
}

/** What a title says in brackets may be a clause: “Supervision with Bo (she leads the team)”. */
const aside = /\([^()]*\)/g;
