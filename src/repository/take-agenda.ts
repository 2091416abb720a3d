import { isSamePerson } from '../discourse/authors.ts';
import { type AgreedAction, latestActions } from '../findings/action.ts';
import type { Decision } from '../findings/decision.ts';
import type { RepositoryFinding } from '../findings/finding.ts';
import type { Day } from '../note/calendar.ts';
import { type Agenda, type AgendaNote, makeAgenda } from '../report/agenda/agenda.ts';
import { type Cover, coverReport, coverRepositoryFinding, maskedWords } from '../report/mask.ts';
import { type AttributedNote, isBy, isMeetingWith, peopleIn } from './attributed-notes.ts';
import { type RecordOf, sightingIn } from './records.ts';
import { actionFiles } from './reviewer-files.ts';

/** What an agenda is asked of. */
export interface AgendaAsked {
  readonly worker: string;
  /** The first day of the notes; null for all, absent for all since the last meeting. */
  readonly since?: Day | null;
  readonly today: Day;
  readonly cwd: string;
  /** Notes of any worker, with the status that the record gives their findings. */
  readonly notes: readonly AttributedNote[];
  /** What is said of many notes together. */
  readonly repository: readonly RepositoryFinding[];
  readonly recordOf: RecordOf;
  /** What is hidden of a note. */
  readonly coverOf: (note: Pick<AttributedNote, 'settings'>) => Cover;
}

/** Makes the agenda of a meeting with a worker from their notes and the record beside them. */
export async function takeAgenda(asked: AgendaAsked): Promise<Agenda> {
  const { worker, today, notes, repository, coverOf } = asked;
  const meetings = notes.filter((note) => isMeetingWith(note, worker));
  const own = notes.filter((note) => note.report.type !== 'policy' && isBy(note, worker));
  const days = meetings
    .filter(({ caption }) => caption.isHeld)
    .flatMap(({ day }) => (day === undefined || day > today ? [] : [day]));
  const held = [...new Set(days)].sort((one, other) => one - other);
  const { since = held.at(-1) ?? null } = asked;
  const paths = new Set(meetings.map(({ report }) => report.path));
  const together = repository.filter((finding) =>
    finding.notes.every(({ path }) => paths.has(path)),
  );
  const [first] = notes;
  return makeAgenda({
    ...{ worker, since, today, meetings: held },
    notes: await Promise.all(
      [...new Set([...own, ...meetings])].map((note) => agendaNote(note, meetings, asked)),
    ),
    together:
      first === undefined
        ? []
        : together.map((finding) => coverRepositoryFinding(finding, coverOf(first))),
    actions: await openActions(asked),
  });
}

async function agendaNote(
  note: AttributedNote,
  meetings: readonly AttributedNote[],
  { recordOf, coverOf }: AgendaAsked,
): Promise<AgendaNote> {
  const { report, day } = note;
  const { record, noteAt } = await recordOf(report.path);
  const sighting = sightingIn(noteAt(report.path), report.source);
  const decisions: (Decision | undefined)[] = [];
  for (const { fingerprint, status } of report.findings) {
    const isDecided = record !== undefined && status === 'follow-up';
    decisions.push(
      isDecided ? (await record.decisionsOn(sighting(fingerprint))).at(-1) : undefined,
    );
  }
  return {
    ...{ day, decisions, isMeeting: meetings.includes(note) },
    report: coverReport(report, coverOf(note)),
  };
}

/** What was agreed with the worker and is open, in all records of the notes. */
async function openActions(asked: AgendaAsked): Promise<readonly AgreedAction[]> {
  const { worker, notes, recordOf, cwd, coverOf } = asked;
  const people = peopleIn(notes);
  const homes = new Set<string>();
  for (const { report } of notes) homes.add((await recordOf(report.path)).home);
  const read = await Promise.all([...homes].map((home) => actionFiles.read(home, cwd)));
  const [note] = notes;
  const isHidden = note !== undefined && coverOf(note).words;
  return latestActions(read.flatMap(({ entries }) => entries))
    .filter((action) => action.status === 'open' && isSamePerson(action.worker, worker, people))
    .map((action) => (isHidden ? { ...action, what: maskedWords(action.what) } : action));
}
