import type { NoteType } from './note.ts';

/** What a title says a note is. */
export interface TypeCue {
  readonly type: NoteType;
  /** Whether the words may also stand in the title of a contact: “1:1”, “coaching session”. */
  readonly isWeak: boolean;
}

function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\wÀ-ɏ])(?:${alternatives.join('|')})(?![\\wÀ-ɏ])`, 'gi');
}

const session =
  '(?:notes?|meetings?|mtgs?|minutes|sessions?|records?|logs?|transcripts?|narratives?|summary|agenda|forms?|template|discussion|check[ -]?in|consult(?:ation)?|debrief|w/|with)';
const lead =
  '(?:supervisor|(?:line|team|service) manager|team lead(?:er)?|clinical lead|practice lead)';

/** Supervision of participants, courts’ supervision, and want of supervision. */
const otherSupervision = words(
  '(?:community|probation|parole|court|police|judicial|federal|state|county|pre-?trial|post-?release|bail|parental|adult|child|close|constant|continuous|medication|dosing|lack of|inadequate|poor|proper|insufficient|terms? of|conditions? of|violation of|under|without|needs?|requires?) supervision',
  'supervision (?:orders?|visits?|visitation|cent(?:re|er)s?|contact|fees?|levels?|officers?|conditions?|requirements?|violations?|of (?:the )?(?:child(?:ren)?|kids|contact|visits?|visitation|medication|meds|family time))',
  'un?supervised \\w+',
  '1:1 supervision of \\w+',
);

const supervision = words(
  'supervision',
  'supervisi[oó]n|intervision',
  'supervisory (?:session|meeting|mtg|note|conference|consult\\w*|record|log)s?',
  'supervisees?',
  `sup(?:v|vr)?\\.? ${session}`,
  'sup(?:v|vr)?\\.?(?=\\s*$)',
  '(?:peer|group|clinical|case) consult(?:ation)?s?(?: (?:group|circle|meeting|session|notes?))?|consult(?:ation)? groups?',
  'sup(?:v|vr)?\\.?(?=[ –-]+\\d)',
  '(?:indiv\\w*|ind|group|grp|clinical|reflective|weekly|monthly|biweekly)\\.? sup',
  'line management',
  'reflective practice',
  '(?:field|practice) (?:instruction|education) (?:meetings?|sessions?|notes?|records?|logs?|supervision)|field instruction|practice supervision',
  'performance review|(?:performance|staff|worker|employee|annual) appraisal',
  'appraisal (?:meeting|record|discussion|form|notes?)',
);

// Not the dates 1-1-25 and 1/1-1/5, nor the time 1-1:45.
const oneToOne =
  '(?<![/:.-])(?:1[:-]1s?|1[ -]?(?:to|on|2)[ -]?1s?|one[ -](?:to|on)[ -]ones?)(?![-/:.]\\d)';
/** Words for supervision that also name work with a participant. */
const weakSupervision = words(
  `${lead} (?:meeting|mtg|session|check-?in|catch-?up|consult(?:ation)?|debrief)`,
  `${lead}['’]s (?:own |private )?(?:notes?|records?)`,
  `(?:meeting|mtg|check-?in|catch-?up|consult(?:ation)?|debrief) (?:with|w/) (?:my )?${lead}`,
  `${oneToOne}(?! (?:with |w/ )?(?:ct|client|participant|resident|guest|youth|student|patient|pt|member|tenant|parent|mom|mum|dad|obs\\w*|tutor\\w*|support|aide|activit\\w*|mentor\\w*|counsel\\w*|time|therapy|visit|contact))`,
  '(?<!(?:job|parent|parenting|life|health|financial|budget|budgeting|money|employment|vocational|career|recovery|wellness|family|sobriety|housing|interview|skills|sports|peer|tenancy) )coaching(?! (?:ct|client|participant|parent))',
);

const conference = words(
  'case[ -]conf(?:erence)?s?',
  "(?:child protection|cp|care|family group|family|(?:pre-?)?discharge|team|clinical|review|initial|professionals?[’']?|multi-?agency|case planning|network|treatment) conferences?",
  'mdts?|idt|i?cpc|rcpc|fgc|cft|ftm|taf|tac',
  '(?:multi|inter)-?disciplinary (?:team|meetings?|rounds?|reviews?)',
  "(?:team|staff|unit|department|dept|care team|treatment team|professionals?[’']?|network|strategy|core group|panel|multi-?agency|child and family team|family team|case review|care plan(?:ning)?|care coordination|(?:discharge|case) planning|safeguarding|handover|hand-?off|cin|lac)(?: team)? (?:meeting|mtg|discussion)s?",
  'case (?:rounds?|presentations?|staffings?|discussion)',
  '(?:permanency|placement|treatment|transition|discharge) staffings?',
  '(?:ward|clinical|discharge|teaching|care|grand) rounds?',
  '(?<!(?:lab|blood|metabolic|lipid|drug|urine|\\d|solar|control|hepatic|thyroid|sti|std)[ -])panels?(?! (?:interview|test|results?|ua))',
  'core groups?',
  'huddles?',
);

const contact = words(
  'home[ -]visits?|hvs?|(?:(?:phone|telephone|video|conference|collateral) )?calls?|tcs?|f2f|face[ -]to[ -]face',
  '(?:phone|telephone|office|collateral|school|worksite|site|field|hospital|jail|clinic|community) (?:contact|visit)s?',
  '(?:\\w+ )?visit(?:s|ation)?|walk-?ins?|drop-?ins?|intakes?(?! (?:team|unit|staff|meeting))',
  'incidents?(?: report)?|safety plan|discharge (?:summary|notes?)|clos(?:ure|ing)|collateral|progress notes?|case notes?',
  '(?:contact|group|session|encounter|outreach|shift|crisis) (?:notes?|logs?|records?|sheets?|reports?)',
  'dap|soap|birp|girp|family time|transports?|hearing',
);

/** Words for how people were in touch, which say nothing of who they were. */
const medium = words(
  '(?:(?:text|message|messaging|chat|teams|slack|whats?app|signal|sms|e-?mail|mail)s?[ -]?)+(?:threads?|logs?|exports?|copy|extracts?|history)?',
);

const kinds: readonly (readonly [RegExp, TypeCue])[] = [
  [supervision, { type: 'supervision', isWeak: false }],
  [weakSupervision, { type: 'supervision', isWeak: true }],
  [conference, { type: 'conference', isWeak: false }],
];
/** A piece of every cue above, to pass over most titles at once. */
const hint =
  /sup|instruction|education|coach|1|one|apprais|performance|reflect|line m|lead|manager|conf|mdt|idt|cpc|fgc|cft|ftm|ta[cf]|disciplin|meeting|mtg|discussion|round|staffing|presentation|panel|group|huddle|consult|intervis/i;
const contactCue: TypeCue = { type: 'contact', isWeak: false };

/** “Visit after case conference” is not one. */
const before =
  /\b(?:after|before|re|regarding|about|following|prior to|ahead of|prep\w* for|follow[ -]?up (?:to|from|on)|f\/u|due to|missed)[:\s]+(?:[\w’']+\s+){0,2}$/i;

/**
 * What a title says a note is: the first part of it that names a kind of record decides, and
 * within a part, supervision and conference come before the words for contacts.
 */
export function typeCue(title: string): TypeCue | undefined {
  const start = title.slice(0, 300);
  const cleaned = /superv/i.test(start) ? start.replace(otherSupervision, ' ') : start;
  let isMessage = false;
  for (const part of titleParts(cleaned)) {
    const cue = cueInPart(part);
    if (cue) return cue;
    isMessage ||= part.search(medium) >= 0;
  }
  return isMessage ? { ...contactCue, isWeak: true } : undefined;
}

/** A title cut at its dashes, slashes, brackets and commas. */
export function titleParts(title: string): string[] {
  return title.split(/\s[–-]\s|[—(;,|]|:\s|\s\/\s|\s{2,}/).map((part) => part.trim());
}

/** Whether words name a contact with a participant. */
export function namesContact(text: string): boolean {
  return text.search(contact) >= 0;
}

function cueInPart(part: string): TypeCue | undefined {
  const found = (hint.test(part) ? kinds : []).flatMap(([pattern, cue]) =>
    [...part.matchAll(pattern)]
      .filter(({ index }) => !before.test(part.slice(0, index)))
      .map(({ index }) => ({ index, cue })),
  );
  const [first] = found.toSorted((a, b) => a.index - b.index);
  if (first) return first.cue;
  return namesContact(part) ? contactCue : undefined;
}
