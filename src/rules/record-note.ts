import type { Discourse } from '../discourse/discourse.ts';
import { readAttendance } from '../discourse/participants.ts';
import { anchorOf } from '../note/anchor.ts';
import type { Note } from '../note/note.ts';
import { titleOf } from '../note/note-title.ts';
import { lineIndex } from '../note/position.ts';
import { readSession } from '../note/session.ts';
import type { NoteRecord } from './note-record.ts';
import type { RuleSet } from './rule.ts';

/** What rules over many notes need of a note; null when none of them is about its kind. */
export function recordFor(discourse: Discourse, { rules }: RuleSet): NoteRecord | null {
  const { note, sentences } = discourse;
  const about = rules.filter(
    ({ level, enabled, where }) =>
      level === 'repository' && enabled && where.notes.includes(note.type),
  );
  if (about.length === 0) return null;
  const excuses = about.filter(({ isExcuse }) => hasLeave(note) || sentences.some(isExcuse));
  return recordNote(note, {
    excuses: excuses.map(({ id }) => id),
    parts: Object.fromEntries(about.map(({ id, partsIn }) => [id, partsIn(discourse)])),
  });
}

/** The record of a note, with what rules found in its prose. */
export function recordNote(
  note: Note,
  { excuses, parts }: Pick<NoteRecord, 'excuses' | 'parts'> = { excuses: [], parts: {} },
): NoteRecord {
  const { path, type, source } = note;
  const positionAt = lineIndex(source);
  const { start, end } = anchorOf(note);
  const { date, minutes } = readSession(note);
  return {
    ...{ path, type, minutes, excuses, parts },
    ...readAttendance(note),
    anchor: {
      start: positionAt(start),
      end: positionAt(end),
      passage: source.slice(start, end),
    },
    date: date && {
      text: date.text,
      reading: date.reading,
      at: positionAt(date.span.start),
    },
    roster: rosterOf(note),
    team: teamOf(note),
    isHeld: !calledOff.test(titleOf(note)),
  };
}

const calledOff = /\b(?:cancel\w*|postponed|no show|called off|did not take place|not held)\b/u;

/** Whether the front matter records a leave or a closure. */
function hasLeave({ frontMatter: { data } }: Note): boolean {
  return ['leave', 'absence', 'closure', 'closed'].some((key) => Boolean(data[key]));
}

/** `supervises: 8`, `supervises: [Ana, Bo]`, `supervision ratio: 1:8`. */
function rosterOf({ frontMatter: { data } }: Note): number | null {
  for (const [key, value] of Object.entries(data)) {
    if (/^supervises$|^supervis(?:ion|or)[ _-]ratio$/u.test(key)) {
      if (Array.isArray(value)) return value.length;
      const [, count] = /^\s*(?:1\s*:\s*)?(\d{1,2})(?!\d|:)/u.exec(String(value)) ?? [];
      if (count !== undefined) return Number(count);
    }
  }
  return null;
}

function teamOf({ frontMatter: { data } }: Note): string {
  const [team = ''] = ['team', 'unit', 'program', 'programme']
    .map((key) => data[key])
    .filter((value) => typeof value === 'string');
  return team.trim().toLowerCase();
}
