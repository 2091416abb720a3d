import type { AgreedAction } from '../../findings/action.ts';
import { dayInWords, readIsoDay } from '../../note/calendar.ts';
import { counted } from '../summary-words.ts';
import type { Agenda, AgendaFollowUp, AgendaMeetings, AgendaPassage } from './agenda.ts';

/** What an agenda says in every format. */
export const agendaWords = {
  purpose:
    'A start for a talk, with room for all three functions of supervision, in the words of “Child Protection Case Management: supervision and coaching”. Nothing here is a score, a rank or a verdict about a person.',
  wentWell: 'What went well',
  nothingPraised: 'These notes leave it to the two of you: what went well since the last meeting?',
  nothingToAsk: 'No passage asks for room here, so that the question above has all of it.',
  fromLastTime: 'Agreed last time',
  noActions: 'Nothing that was agreed is open.',
  followUps: 'To look at again',
  meetings: 'When you met',
  notMet: 'These notes hold no supervision with a date. What rhythm would suit the two of you?',
  agreed: 'What we agree on now',
  agreedColumns: ['What', 'Who', 'By when'],
  privacy: 'It quotes case notes, so keep it as safely as the notes themselves.',
} as const;

/** How many rows an agenda leaves for what is agreed. */
export const EMPTY_ROWS = 4;

/** The title of an agenda. */
export function agendaTitle({ worker }: Pick<Agenda, 'worker'>): string {
  return `For the next meeting with ${worker}`;
}

/** From what an agenda was made. */
export function agendaOrigin({ today, since, notes, undated }: Agenda): string {
  const from = since === null ? '' : ` since ${inWords(since)}`;
  const which =
    undated === 0 ? '' : `; ${counted(undated, 'gives', 'give')} no day and counts all the same`;
  return `Made on ${inWords(today)} from ${counted(notes, 'note', 'notes')}${from}${which}.`;
}

/** Where a passage stands. */
export function passagePlace({ path, line, day, softened }: AgendaPassage): string {
  const when = day === null ? '' : `, ${inWords(day)}`;
  const well = softened === null ? '' : `; well recorded: ${softened}`;
  return `${path}, line ${line}${when}${well}`;
}

/** Who does an action, and by when. */
export function actionWords({ owner, due }: AgreedAction): string {
  return due === null ? owner : `${owner}, by ${inWords(due)}`;
}

/** Why something is looked at again. */
export function decidedWords({ decided }: AgendaFollowUp): string {
  return decided === null ? '' : `${decided.reason} (${decided.by}, ${inWords(decided.day)})`;
}

/** When the two met last, and before. */
export function meetingWords({ days, gap }: AgendaMeetings): readonly string[] {
  const [last, ...before] = days;
  if (last === undefined || gap === null) return [agendaWords.notMet];
  const ago = gap === 0 ? 'today' : `${counted(gap, 'day', 'days')} ago`;
  return [
    `Last on ${inWords(last)}, ${ago}.`,
    ...(before.length === 0 ? [] : [`Before that on ${before.map(inWords).join('; ')}.`]),
  ];
}

function inWords(iso: string): string {
  const known = readIsoDay(iso);
  return known === undefined ? iso : dayInWords(known);
}
