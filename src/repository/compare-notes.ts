import type { RepositoryFinding, RestingNote } from '../findings/finding.ts';
import { fingerprint } from '../findings/fingerprint.ts';
import { saidBy } from '../findings/judge.ts';
import { isoDay } from '../note/calendar.ts';
import { type Calendar, calendarOf, restsOnOrder } from '../rules/calendar-of.ts';
import type { NoteRecord, NotesVerdict } from '../rules/note-record.ts';
import type { Rule, RuleSet } from '../rules/rule.ts';

/**
 * What the rules over many notes say of them, rule by rule; nothing of a note that is alone. All
 * their dates of numbers are read in one order: the one that a card gives, or that some date decides.
 */
export function compareNotes(
  notes: readonly NoteRecord[],
  { rules }: RuleSet,
): readonly RepositoryFinding[] {
  if (notes.length < 2) return [];
  const asked = rules.filter(({ level, enabled }) => level === 'repository' && enabled);
  const given = asked.find(({ dateOrder }) => dateOrder !== null)?.dateOrder;
  const calendar = calendarOf(notes, given ?? undefined);
  const sorted = notes.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  return asked.flatMap((rule) => {
    const about = sorted.filter(({ type }) => rule.where.notes.includes(type));
    return Array.from(rule.compare(about, calendar), (verdict) =>
      findingOf(rule, verdict, calendar),
    );
  });
}

function findingOf(rule: Rule, verdict: NotesVerdict, calendar: Calendar): RepositoryFinding {
  const [last] = verdict.notes.toReversed();
  if (last === undefined) throw new Error(`${rule.id} rests on no note`);
  const { path, anchor } = last;
  const notes = verdict.notes.map((note) => restingNote(note, calendar));
  const said = saidBy(rule, verdict);
  const resting = notes.map((note) => `${note.path} ${note.date ?? ''}`).join('\n');
  return {
    ...said,
    message: `${said.message}${orderWords(verdict.notes, calendar)}`,
    path,
    ...anchor,
    speaker: 'author',
    softenedBy: null,
    fingerprint: fingerprint(rule.id, '', resting, 0),
    status: 'open',
    notes,
  };
}

function restingNote(note: NoteRecord, { dayOf }: Calendar): RestingNote {
  const day = dayOf(note);
  return {
    path: note.path,
    date: day === undefined ? null : isoDay(day),
    line: note.date?.at.line ?? null,
  };
}

/** Says how dates of numbers were read, where the finding rests on one and a date of another note decided it. */
function orderWords(notes: readonly NoteRecord[], { order, evidence }: Calendar): string {
  const unclear = notes.find(restsOnOrder)?.date;
  if (evidence === undefined || unclear === null || unclear === undefined) return '';
  const first = order === 'day-first' ? 'day' : 'month';
  return ` Dates such as ${unclear.text} are read with the ${first} first, since ${evidence} in these notes can be read in no other way.`;
}
