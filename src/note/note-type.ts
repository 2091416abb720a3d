import type { Block, FrontMatter, NoteType } from './note.ts';
import { type NoteHead, readHead } from './note-head.ts';
import { isPolicy, namesPolicy } from './policy-cues.ts';
import { namesContact, typeCue } from './type-cues.ts';

/** The front matter as the type is told from it: words by key, `_` and `-` in keys as spaces. */
type Fields = ReadonlyMap<string, string>;

const typeKeys = [
  'type',
  'note type',
  'kind',
  'record type',
  'document type',
  'contact type',
  'form',
  'doc',
  'record',
  'session',
  'meeting',
];
const supervisorKeys = ['supervisor', 'sup', 'line manager', 'clinical supervisor', 'coach'];
const workerKeys = [
  'worker',
  'caseworker',
  'case worker',
  'case manager',
  'cm',
  'social worker',
  'staff',
  'employee',
];
const participantKey =
  /^(?:participant|client|ct|patient|pt|resident|youth|child|guest|member|student|family|tenant|veteran|young person|yp|service user|consumer|case|mrn|dob)(?: (?:name|id|no|number|code|initials))?$/;

/**
 * What kind of record a note is, from the first source that tells: the front matter, the path,
 * the title, the people named at its head, its first headings. What nothing tells is a contact.
 */
export function noteType(
  frontMatter: FrontMatter,
  path: string,
  blocks: readonly Block[],
): NoteType {
  const fields = readFields(frontMatter);
  const { titles, labels } = readHead(blocks);
  const title = fields.get('title');
  const head = { titles: title ? [title, ...titles] : titles, labels };
  const hasParticipant =
    labels.has('participant') || [...fields.keys()].some((key) => participantKey.test(key));
  return (
    typeInFields(fields, hasParticipant) ??
    typeInFieldNames(fields, head, hasParticipant) ??
    (!hasParticipant && isPolicy(head, path, blocks) ? 'policy' : undefined) ??
    typeInPath(path, hasParticipant) ??
    typeInTitles(head, hasParticipant) ??
    typeInPeople(head, hasParticipant) ??
    typeInHeadings(fields, blocks, hasParticipant) ??
    'contact'
  );
}

function readFields({ data }: FrontMatter): Fields {
  return new Map(
    Object.entries(data).map(([key, value]) => [
      key.replace(/[\s_-]+/g, ' '),
      Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '',
    ]),
  );
}

function typeInFields(fields: Fields, hasParticipant: boolean): NoteType | undefined {
  for (const key of typeKeys) {
    const type = typeInWords(fields.get(key) ?? '', hasParticipant);
    if (type) return type;
  }
  return undefined;
}

function typeInWords(words: string, hasParticipant: boolean): NoteType | undefined {
  if (namesPolicy(words)) return hasParticipant ? 'contact' : 'policy';
  const cue = typeCue(words);
  return cue?.isWeak && hasParticipant ? 'contact' : cue?.type;
}

/** A front matter that names a supervisor and a worker, and nobody to visit. */
function typeInFieldNames(
  fields: Fields,
  { titles }: NoteHead,
  hasParticipant: boolean,
): NoteType | undefined {
  const isSupervisee = fields.has('supervisee') || fields.has('coachee');
  const areBoth =
    supervisorKeys.some((key) => fields.has(key)) && workerKeys.some((key) => fields.has(key));
  if (hasParticipant || !(isSupervisee || areBoth)) return undefined;
  return titles.some((title) => typeCue(title)?.type === 'contact') ? undefined : 'supervision';
}

/** A file name, then the two folders around it, the nearer first. */
function typeInPath(path: string, hasParticipant: boolean): NoteType | undefined {
  const [file = '', ...folders] = path.toLowerCase().split(/[\\/]/).toReversed().slice(0, 3);
  const name = file.replace(/\.\w+$/, '').replace(/[-_.+]+/g, ' ');
  const cue = typeCue(name);
  if (cue && !cue.isWeak && !namesContact(name)) return cue.type;
  for (const folder of folders) {
    // As it stands for “1-1s”, in words for “team-meetings”.
    const its =
      typeCue(folder) ?? (/[-_]/.test(folder) ? typeCue(folder.replace(/[-_]+/g, ' ')) : undefined);
    if (its && !(its.isWeak && hasParticipant)) return its.type;
  }
  return undefined;
}

function typeInTitles({ titles, labels }: NoteHead, hasParticipant: boolean): NoteType | undefined {
  const label = labels.get('type');
  if (label) {
    const type = typeInWords(label, hasParticipant);
    if (type) return type;
  }
  for (const title of titles) {
    const cue = typeCue(title);
    if (cue && !(cue.isWeak && hasParticipant)) return cue.type;
  }
  return undefined;
}

/** The people at the head of a note, or the turns that it starts with. */
function typeInPeople({ titles, labels }: NoteHead, hasParticipant: boolean): NoteType | undefined {
  const isMeeting = titles.some((title) => /\b(?:minutes|meeting|mtg)\b/i.test(title));
  if (labels.has('chair') && isMeeting) return 'conference';
  if (hasParticipant) return undefined;
  const supervisor = labels.get('supervisor');
  const isAsking = supervisor?.endsWith('?');
  // With a subject, the supervisor may be that of a participant at work.
  const areBoth = supervisor !== undefined && labels.has('worker') && !labels.has('subject');
  return labels.has('supervisee') || areBoth || isAsking ? 'supervision' : undefined;
}

/** The first two headings of a note that does not say its type and names no participant. */
function typeInHeadings(
  fields: Fields,
  blocks: readonly Block[],
  hasParticipant: boolean,
): NoteType | undefined {
  if (hasParticipant || typeKeys.some((key) => fields.get(key))) return undefined;
  const headings = blocks.filter(({ kind }) => kind === 'heading').slice(0, 2);
  for (const { text } of headings) {
    const cue = typeCue(text);
    if (cue && !cue.isWeak) return cue.type;
  }
  return undefined;
}
