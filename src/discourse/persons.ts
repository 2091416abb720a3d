import type { Note } from '../note/note.ts';
import { peopleOfLine } from './head-lines.ts';
import { linesOf } from './line-labels.ts';
import { listedPeople } from './listed-people.ts';
import { nameForm } from './name-form.ts';
import { foldName } from './names.ts';
import { namesNobody } from './not-names.ts';
import { createPerson, type Person } from './person.ts';
import { describedVoice } from './roles.ts';
import { partner } from './supervision-title.ts';
import { isStaff } from './voices.ts';
import { isVerbish } from './word-classes.ts';
import { writtenBy } from './written-by.ts';

/** “Room 4 (Kaylee, 2 kids)”: somebody who stays there. */
const roomed =
  /\b(?:[Rr]oom|[Rr]m|[Bb]ed|[Ff]lat|[Aa]pt|[Uu]nit|[Dd]orm|[Cc]ot) ?#?\d{1,3}[A-Z]? \((?<name>\p{Lu}\p{Ll}+)(?=[,)])/gu;

/** “Kaylee (17)” at the head of a block: somebody the note is about. */
const aged = new RegExp(String.raw`^\s*(?<name>${nameForm})[ ]?\((?:age[ ])?\d{1,2}\b`, 'u');

/** “Kaylee M., 17, seen at home”: the same in the first lines of a note. */
const agedInTitle = new RegExp(
  String.raw`^(?<name>${nameForm}), (?:aged? )?\d{1,2}(?: ?y\/?o)?(?=[,.;:]|$)`,
  'u',
);

/** Everybody named in front matter, in the head's lines and in titles, first mention first. */
export function readPersons(note: Note): readonly Person[] {
  const persons: Person[] = [];
  for (const [key, value] of Object.entries(note.frontMatter.data)) {
    for (const text of strings(value)) persons.push(...listedPeople({ key, value: text }, note));
  }
  for (const { text } of note.blocks) {
    if (text.includes('(')) persons.push(...bracketed(text));
  }
  for (const { line, isHeading, isTitle } of linesAtHead(note)) {
    persons.push(...peopleOfLine(line, note, isTitle, isHeading));
    const { name } = (isTitle ? agedInTitle.exec(line)?.groups : undefined) ?? {};
    if (name !== undefined) persons.push(createPerson(name, 'participant'));
  }
  persons.push(...signed(note));
  if (note.type === 'supervision' && !persons.some(({ voice }) => voice === 'supervisor'))
    persons.unshift(...(writingSupervisor(note) ?? partner(note)));
  if (note.type === 'contact') return persons;
  const known = note.type === 'conference' ? [...persons, ...speakersIn(note)] : persons;
  return [...known, ...lettered(known, note)];
}

/** “Written up by Ana Cole” in the record of a supervisee: the writer is the other of the two. */
function writingSupervisor({ blocks }: Note): readonly Person[] | undefined {
  const head = blocks.slice(0, 3).map(({ text }) => text);
  const { name = '' } = head.map(writtenBy).find((writer) => writer?.name !== undefined) ?? {};
  const { worker = '' } =
    head.map((text) => (supervised.exec(text) ?? ofTitle.exec(text))?.groups).find(Boolean) ?? {};
  if (name === '' || worker === '' || foldName(name).startsWith(foldName(worker))) return undefined;
  return [createPerson(name, 'supervisor'), createPerson(worker, 'author')];
}

/** “Supervision – Ana Cole – 4 May”: the one of the two whom a title names. */
const ofTitle = new RegExp(
  String.raw`^\W*(?:[Ss]upervision|SUPERVISION|[Ss]up|1:1)(?: (?:notes?|record))? ?[-–—:,] (?<worker>${nameForm})(?=\s*(?:[-–—,(\n]|\d|$))`,
  'u',
);

const supervised = new RegExp(
  String.raw`(?:^|\n)\W*(?:Supervisee|Worker|Staff(?: member)?|Case ?worker)\W*: *(?<worker>${nameForm})`,
  'u',
);

/** “Ana Cole” above “Team Manager”: those who sign a pasted mail with what they are. */
function signed({ blocks }: Note): readonly Person[] {
  if (!blocks.some(({ text }) => mailed.test(text))) return [];
  return blocks.flatMap(({ text }) => {
    const lines = linesOf(text).map(({ line }) => line.trim());
    return lines.flatMap((line, at) => {
      const role = lines[at + 1] ?? '';
      if (!wholeName.test(line) || role.length > longestPost || /[.?!:]$/.test(role)) return [];
      const voice = describedVoice(role);
      return isStaff(voice) ? [createPerson(line, voice)] : [];
    });
  });
}

const mailed = /^\s*\**From\**\s?:/m;
/** The longest line that names a post, in characters. */
const longestPost = 48;

/** Lines at the head of a note that may say who took part. */
const headLines = 14;
/** Those of them that may be its title, and how long one is, in characters. */
const titleLines = 2;
const longestTitle = 90;

/** What stands between the parts of a title: “Home visit – Rosa Mendel, 3 March”. */
const titleParts = /\s*[–—|:/•,;*()]+\s*|\s+-\s+/u;
const wholeName = new RegExp(`^${nameForm}$`, 'u');

/** Words of the title that may be somebody’s names, folded, for the note to show that they are. */
export function namesInTitle(note: Note): readonly string[] {
  return linesAtHead(note)
    .filter(({ line, isHeading, isTitle }) => isTitle && (isHeading || !/[.?!]$/.test(line)))
    .flatMap(({ line }) => line.split(titleParts))
    .filter(
      (part) =>
        wholeName.test(part) && !part.split(' ').some((word) => namesNobody(foldName(word))),
    )
    .flatMap((part) => part.split(' ').map(foldName))
    .filter((name) => name.length > 1);
}

interface HeadLine {
  readonly line: string;
  readonly isHeading: boolean;
  /** A heading, or a short line among the first. */
  readonly isTitle: boolean;
}

/** The first lines of a note; of a form in a table, each field is one. */
function linesAtHead({ blocks }: Note): readonly HeadLine[] {
  const lines: Omit<HeadLine, 'isTitle'>[] = [];
  for (const [at, { kind, text, table }] of blocks.entries()) {
    if (lines.length >= headLines) break;
    const isHeading = kind === 'heading';
    if (table === undefined) {
      lines.push(...linesOf(text).map(({ line }) => ({ line, isHeading })));
    } else if (table.row > 0 && table.column % 2 === 0) {
      lines.push({ line: `${text}: ${blocks[at + 1]?.text ?? ''}`, isHeading });
    }
  }
  return lines.slice(0, headLines).map(({ line, isHeading }, at) => ({
    line,
    isHeading,
    isTitle: isHeading || (at < titleLines && line.length <= longestTitle),
  }));
}

/** “Kaylee (17)” at the head of a text, and those of rooms: “Room 4 (Kaylee, 2 kids)”. */
function bracketed(text: string): readonly Person[] {
  const { name } = aged.exec(text)?.groups ?? {};
  const names = Array.from(text.matchAll(roomed), ({ groups }) => groups?.name ?? '');
  return [...(name === undefined ? [] : [name]), ...names].map((each) =>
    createPerson(each, 'participant'),
  );
}

/** “Ana presented”, “Bo said the mother …”: what those do who meet about somebody else. */
const speaksOfOthers =
  /(?<!\p{L})(?<name>\p{Lu}\p{Ll}{2,}) (?:presented|presents|chaired|noted|notes|suggested|suggests|proposed|proposes|raised|flagged|reported back|summari[sz]ed|updated|(?:said|says|thinks|thought|felt|feels|asked (?:which|what|who|how|if|whether)) (?:that )?(?:the|this) (?:mother|father|mum|mom|dad|boy|girl|child|children|kids|family|client|ct|participant|young person|yp|resident|case|parents)(?!\p{L}))/gu;

/** Those who speak at a meeting that the note names nowhere else. */
function speakersIn({ blocks }: Note): readonly Person[] {
  return blocks
    .flatMap(({ text }) => [...text.matchAll(speaksOfOthers)])
    .flatMap(({ groups }) => groups?.name ?? [])
    .filter((name) => !namesNobody(foldName(name)))
    .map((name) => createPerson(name, 'author'));
}

/** Staff by the first letter of their name, where it stands before a verb: “D asked”. */
function lettered(persons: readonly Person[], { blocks }: Note): readonly Person[] {
  const initials = persons.map(({ name }) => name.charAt(0));
  return persons.flatMap(({ name, voice }, at) => {
    const letter = initials[at] ?? '';
    const isOthers = persons.some(
      (other, index) =>
        initials[index] === letter &&
        foldName(other.name).split(' ')[0] !== foldName(name).split(' ')[0],
    );
    if (!isStaff(voice) || isOthers || /[^\p{Lu}]|[AI]/u.test(letter)) return [];
    const acts = new RegExp(`(?<![\\p{L}\\p{N}.'’-])${letter}\\.? (?<verb>\\p{Ll}+)`, 'gu');
    const isUsed = blocks.some(({ text }) =>
      [...text.matchAll(acts)].some(({ groups }) => isVerbish(groups?.verb ?? '')),
    );
    return isUsed ? [{ name, voice, alias: letter }] : [];
  });
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings);
  return [];
}
