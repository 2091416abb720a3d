import type { Section } from './discourse.ts';

/** Section names as agencies write them, by what the section is for. */
const names: readonly (readonly [Section, RegExp])[] = [
  [
    'attendance',
    /^(?:present|attend(?:ance|ees|ing)|in attendance|participants|apologies|absent|people present|who was there)\b/,
  ],
  [
    'actions',
    /^(?:(?:agreed |new |outstanding |further )?actions?(?: items?| points?| plan| list| log| register| tracker)?|action|(?:outcomes?|aob|any other business) ?(?:\/|and|&) ?actions?|what (?:happens |is |comes )?next|what[’']s next|who (?:does|will do) what|commitments?|things to do|jobs(?: to do)?|way forward|where (?:do )?we go from here|where to (?:go )?from here|moving forward|for action|to[- ]?do(?: list)?|next steps?|decisions?(?: and actions?)?|tasks|follow[- ]?ups?|agreed|agreements?)\b/,
  ],
  ['goals', /^(?:goals?|objectives?(?! data)|outcomes?|what .{1,40} wants)\b/],
  [
    'plan',
    /^(?:plan|p\b|care plan|case plan|safety plan|service plan|support plan|recommendations?)/,
  ],
  [
    'assessment',
    /^(?:assessment|a\b|analysis|impressions?|summary of needs|formulation|response|r\b)/,
  ],
  [
    'subjective',
    /^(?:subjective|s\b|data|d\b|behaviou?r|b\b|situation|client report|in .{1,30} own words)/,
  ],
  ['objective', /^(?:objective|o\b|observations?|interventions?|i\b|actions? taken)/],
  ['history', /^(?:background|history|hx|previous|prior|past)\b/],
];

/** What a section of that name is for; `none` for a name that says nothing. */
export function sectionNamed(name: string): Section {
  const section = known.get(name) ?? readName(name);
  if (known.size >= mostNames) known.clear();
  known.set(name, section);
  return section;
}

/** Names that were read, since each sentence of a section asks for its own again. */
const known = new Map<string, Section>();
const mostNames = 1000;

function readName(name: string): Section {
  const folded = name.toLowerCase().replace(/^[\s\d.)*#:–-]+|[\s:*–-]+$/g, '');
  return names.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'none';
}

/** Whether a label says that the writer adds something, and names nobody: “Note:”, “Remark:”. */
export function isRemark(name: string): boolean {
  return /^(?:remarks?|notes?|comments?|n\.?b\.?|addendum|aside|updates?|p\.?s\.?|later|outcome|result)$/i.test(
    name.trim(),
  );
}

/** Single letters that are SOAP, DAP, BIRP or GIRP sections where two or more of a set stand in a note. */
export const sectionLetters: readonly ReadonlySet<string>[] = [
  new Set(['s', 'o', 'a', 'p']),
  new Set(['d', 'a', 'p']),
  new Set(['b', 'i', 'r', 'p']),
  new Set(['g', 'i', 'r', 'p']),
];
