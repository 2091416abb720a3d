import { groupBy } from '../../discourse/group-by.ts';
import type { AgreedAction } from '../../findings/action.ts';
import type { Decision } from '../../findings/decision.ts';
import type { Finding, NoteReport, RepositoryFinding } from '../../findings/finding.ts';
import { type Day, isoDay } from '../../note/calendar.ts';
import { lineIndex } from '../../note/position.ts';
import type { GuidelineExcerpt } from '../../rules/rule.ts';
import { isAsking, isPraising } from '../placed-finding.ts';
import { shortened } from '../text-width.ts';
import { plainWords } from '../visible-text.ts';
import {
  functionOf,
  type SupervisionFunction,
  supervisionFunctions,
} from './supervision-functions.ts';

/** A note that an agenda is made from. */
export interface AgendaNote {
  readonly report: NoteReport;
  /** Undefined where the note does not tell it. */
  readonly day: Day | undefined;
  /** Whether it is the record of a meeting with the worker, and not a note of theirs. */
  readonly isMeeting: boolean;
  /** The latest decision on each finding of the note, in their order. */
  readonly decisions: readonly (Decision | undefined)[];
}

/** What an agenda is made from. */
export interface AgendaSources {
  /** Whom the meeting is with. */
  readonly worker: string;
  /** The first day of the notes; null for all of them. */
  readonly since: Day | null;
  readonly today: Day;
  readonly notes: readonly AgendaNote[];
  /** The days of all meetings that were held with the worker, the earliest first. */
  readonly meetings: readonly Day[];
  /** What is said of those meetings together. */
  readonly together: readonly RepositoryFinding[];
  /** What was agreed with the worker and is open. */
  readonly actions: readonly AgreedAction[];
}

/** A passage of an agenda, with where it stands. */
export interface AgendaPassage {
  readonly path: string;
  readonly line: number;
  /** As `2026-03-12`; null where the note does not tell it. */
  readonly day: string | null;
  /** Null for what is said of a whole note. */
  readonly words: string | null;
  /** What the note records as done about it; null for nothing. */
  readonly softened: string | null;
}

/** What is asked of some passages. */
export interface AgendaQuestion {
  readonly message: string;
  readonly question: string;
  readonly rewording: string | null;
  readonly passages: readonly AgendaPassage[];
}

/** What rests on one guideline. */
export interface AgendaTheme {
  readonly guideline: GuidelineExcerpt;
  readonly questions: readonly AgendaQuestion[];
}

/** What was to be looked at again. */
export interface AgendaFollowUp extends Omit<AgendaQuestion, 'passages'> {
  readonly passage: AgendaPassage;
  /** Why it was put off, by whom and on which day; null where the record does not tell. */
  readonly decided: { readonly reason: string; readonly by: string; readonly day: string } | null;
}

/** One function of supervision with what belongs to it. */
export interface AgendaPart extends Omit<SupervisionFunction, 'families'> {
  readonly themes: readonly AgendaTheme[];
}

/** What two people may talk over at their next meeting: no score, no rank, and room for all three functions. */
export interface Agenda {
  readonly worker: string;
  /** As `2026-03-12`; null for all notes. */
  readonly since: string | null;
  readonly today: string;
  readonly notes: number;
  /** How many of them do not tell their day, and are taken whatever it is. */
  readonly undated: number;
  /** What went well, message by message. */
  readonly wentWell: readonly Pick<AgendaQuestion, 'message' | 'passages'>[];
  readonly parts: readonly AgendaPart[];
  readonly actions: readonly AgreedAction[];
  readonly followUps: readonly AgendaFollowUp[];
  readonly meetings: AgendaMeetings;
}

/** When the two met. */
export interface AgendaMeetings {
  /** The last few, as `2026-03-12`, the latest first. */
  readonly days: readonly string[];
  /** The days from the last one until today; null where there was none. */
  readonly gap: number | null;
  readonly together: readonly Pick<RepositoryFinding, 'message' | 'question'>[];
}

/** How many passages of one question are quoted; one shows it, and more are a list of faults. */
const FEW = 4;
const LAST_MEETINGS = 6;
const LONGEST_PASSAGE = 280;

/** A finding with the note that it is in. */
interface Placed {
  readonly finding: Finding;
  readonly note: AgendaNote;
  readonly decision: Decision | undefined;
}

/** Makes the agenda of a meeting. */
export function makeAgenda(sources: AgendaSources): Agenda {
  const { worker, since, today, notes, meetings, together, actions } = sources;
  const chosen = notes.filter(({ day }) => since === null || day === undefined || day >= since);
  const placed = (some: readonly AgendaNote[]): readonly Placed[] =>
    some.flatMap((note) =>
      note.report.findings.map((finding, at) => ({ finding, note, decision: note.decisions[at] })),
    );
  const all = placed(chosen);
  const asking = all.filter((each) => isAsking(each.finding) && isForWorker(each));
  const themes = themesOf(asking);
  return {
    worker,
    since: since === null ? null : isoDay(since),
    today: isoDay(today),
    notes: chosen.length,
    undated: chosen.filter(({ day }) => day === undefined).length,
    wentWell: questionsOf(all.filter(({ finding }) => isPraising(finding))),
    parts: supervisionFunctions.map(({ families: _, ...part }) => ({
      ...part,
      themes: themes
        .filter(({ family }) => functionOf(family) === part.id)
        .map(({ theme }) => theme),
    })),
    actions,
    // What was put off stays on the list, however old its note is.
    followUps: placed(notes)
      .filter(({ finding }) => finding.status === 'follow-up')
      .map(followUpOf),
    meetings: {
      days: meetings.slice(-LAST_MEETINGS).toReversed().map(isoDay),
      gap: meetings.length === 0 ? null : today - (meetings.at(-1) ?? today),
      together: together.filter(isAsking).map(({ message, question }) => ({ message, question })),
    },
  };
}

/** A worker answers for their own words, and the record of a meeting for how it was held. */
function isForWorker({ finding, note }: Placed): boolean {
  if (note.isMeeting) return finding.family === 'supervision-structure';
  return finding.speaker !== 'supervisor';
}

/** Guideline by guideline, in the order in which the notes come to them. */
function themesOf(
  placed: readonly Placed[],
): readonly { readonly family: string; readonly theme: AgendaTheme }[] {
  const byGuideline = groupBy(placed, ({ finding }) => finding.guideline.id);
  return [...byGuideline.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { family, guideline } = first.finding;
    return [{ family, theme: { guideline, questions: questionsOf(all) } }];
  });
}

function questionsOf(placed: readonly Placed[]): readonly AgendaQuestion[] {
  const byRule = groupBy(placed, ({ finding }) => finding.rule);
  return [...byRule.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    return [{ ...wordsOf(first), passages: all.slice(0, FEW).map(passageOf) }];
  });
}

function followUpOf(placed: Placed): AgendaFollowUp {
  const { decision } = placed;
  const decided = decision
    ? { reason: decision.reason, by: decision.by, day: decision.at.slice(0, 10) }
    : null;
  return { ...wordsOf(placed), passage: passageOf(placed), decided };
}

function wordsOf({ finding }: Placed): Pick<AgendaQuestion, 'message' | 'question' | 'rewording'> {
  const { message, question, rewording } = finding;
  return { message, question, rewording };
}

function passageOf({ finding, note: { report, day } }: Placed): AgendaPassage {
  return {
    path: report.path,
    line: lineIndex(report.source)(finding.start).line,
    day: day === undefined ? null : isoDay(day),
    words:
      finding.level === 'span' ? shortened(plainWords(finding.passage), LONGEST_PASSAGE) : null,
    softened: finding.softenedBy?.words ?? null,
  };
}
