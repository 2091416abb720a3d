import type { Note } from '../note/note.ts';
import type { Voice } from './discourse.ts';
import type { LineLabel } from './line-labels.ts';
import { foldName } from './names.ts';
import type { Person } from './person.ts';
import { describedVoice, roleVoice } from './roles.ts';
import { isRemark, sectionLetters, sectionNamed } from './sections.ts';
import { collectLabels, isTalkOf, type SeenLabel } from './speaker-labels.ts';
import { isStaff } from './voices.ts';

/** Who opens turns in a note. */
export interface Speakers {
  /** The voice that a line's label opens a turn for; undefined when the label is no speaker. */
  readonly speakerOf: (label: LineLabel) => Voice | undefined;
  /** Speakers that the labels themselves make known, with their voices. */
  readonly named: ReadonlyMap<string, Voice>;
  /** Whether no participant opens a turn. */
  readonly isAmongStaff: boolean;
  /** Whether somebody of that label opens two turns or more. */
  readonly isSpeaker: (name: string) => boolean;
}

/** Reads the note's labels and tells whose turns they open. */
export function readSpeakers(
  note: Note,
  persons: readonly Person[],
  names: ReadonlyMap<string, Voice>,
): Speakers {
  const labels = collectLabels(note, names);
  const speakers = resolveSpeakers(note, labels, persons, names);
  const lone = loneField(note, labels, speakers);
  return {
    named: new Map(
      [...speakers].filter(
        ([key, voice]) =>
          isStaff(voice) &&
          key.length > 2 &&
          !names.has(key) &&
          roleVoice(key) === undefined &&
          sectionNamed(key) === 'none',
      ),
    ),
    speakerOf: ({ name, separator }) => {
      const key = foldName(name);
      if (key === lone || (separator === ' ' && !speakers.has(key))) return undefined;
      const isSection =
        key.length > 1 &&
        sectionNamed(name) !== 'none' &&
        roleVoice(key) === undefined &&
        !names.has(key);
      return isSection ? undefined : (speakers.get(key) ?? names.get(key) ?? roleVoice(key));
    },
    isAmongStaff: ![...speakers.values()].includes('participant'),
    isSpeaker: (name) => {
      const key = foldName(name);
      const { count = 0 } = labels.get(key) ?? {};
      return speakers.has(key) && (count >= 2 || (count > 0 && isTalkOf(key, note, labels, names)));
    },
  };
}

/** “Caller: male, 40s.”: the one label of a contact note that names a person and brings in no words; empty when there is none. */
function loneField(
  note: Note,
  labels: ReadonlyMap<string, SeenLabel>,
  speakers: ReadonlyMap<string, Voice>,
): string {
  const [first, ...others] = [...labels].filter(([key]) => speakers.has(key));
  if (note.type !== 'contact' || first === undefined || others.length > 0) return '';
  const [key, { count, isVoiced, label }] = first;
  return count === 1 && !isVoiced && !label.isTimed ? key : '';
}

/** The labels that are speakers, with their voices. */
function resolveSpeakers(
  note: Note,
  labels: ReadonlyMap<string, SeenLabel>,
  persons: readonly Person[],
  names: ReadonlyMap<string, Voice>,
): ReadonlyMap<string, Voice> {
  const speakers = new Map<string, Voice>();
  const unknown: [string, SeenLabel][] = [];
  const once: [string, SeenLabel][] = [];
  const isLettered = sectionLetters.some(
    (set) => [...set].filter((letter) => labels.has(letter)).length >= 2,
  );
  for (const [key, seen] of labels) {
    const told =
      names.get(key) ??
      roleVoice(key) ??
      describedVoice(seen.label.description) ??
      names.get(foldName(seen.label.description)) ??
      letterVoice(key, note, labels) ??
      pronounVoice(key, note) ??
      handleVoice(key) ??
      commentVoice(key, note);
    const voice =
      told ??
      (key.length === 1 && isLettered && note.type !== 'supervision'
        ? undefined
        : shortForm(key, persons));
    if (voice !== undefined) {
      speakers.set(key, voice);
      const behind = foldName(seen.label.description);
      if (labels.has(behind) && isName.test(seen.label.description)) speakers.set(behind, voice);
    } else if (isSpeakerLike(seen)) unknown.push([key, seen]);
    else if (isNamed(seen)) once.push([key, seen]);
  }
  // “Amadi: …”, “Ortiz: No.”, “Amadi: …”: who answers one who is heard again speaks too.
  const [answering, ...others] = once;
  const isAnswered = note.type === 'supervision' && unknown.length + speakers.size === 1;
  if (answering !== undefined && others.length === 0 && isAnswered) unknown.push(answering);
  assignUnknown(note, speakers, unknown);
  return speakers;
}

/** `S:` and `W:` in a supervision transcript, `Q:` and `A:` likewise. */
function letterVoice(
  key: string,
  note: Note,
  labels: ReadonlyMap<string, SeenLabel>,
): Voice | undefined {
  if (note.type === 'contact' && labels.has('q') && labels.has('a'))
    return key === 'q' ? 'author' : key === 'a' ? 'other' : undefined;
  if (note.type !== 'supervision') return undefined;
  if (labels.has('q') && labels.has('a')) {
    if (key === 'q') return 'supervisor';
    if (key === 'a') return 'author';
  }
  const isTranscript = labels.has('s') && ['w', 'c', 'e'].some((letter) => labels.has(letter));
  if (!isTranscript) return undefined;
  if (key === 's') return 'supervisor';
  return /^[wce]$/.test(key) ? 'author' : undefined;
}

/** “Me:” in a pasted chat, and “Her:” beside it; “(out)” and “(in)” in the export of one. */
function pronounVoice(key: string, note: Note): Voice | undefined {
  if (key === 'me') return 'author';
  if (/^(?:out|outgoing|outbound|sent)$/.test(key)) return 'author';
  if (note.type === 'contact' && /^(?:in|incoming|inbound|received)$/.test(key))
    return 'participant';
  return note.type === 'contact' && /^(?:her|him|them)$/.test(key) ? 'participant' : undefined;
}

/** “tl_marsha”, “jo.intern”: a name of a chat with the post in it. */
function handleVoice(key: string): Voice | undefined {
  const parts = key.split(/[_.]/);
  return parts.length < 2 ? undefined : parts.map(roleVoice).find(isStaff);
}

/** “Manager’s comments:” on the form of a supervision. */
function commentVoice(key: string, { type }: Note): Voice | undefined {
  const { role = '' } = type === 'supervision' ? (commenting.exec(key)?.groups ?? {}) : {};
  return roleVoice(role);
}

const commenting =
  /^(?<role>.+?)(?:['’]s?)? (?:comments?|feedback|response|reply|views?|reflections?)$/;

/** “BEV” for Beverly, “R” for Roza: the short form of exactly one person's name. */
function shortForm(key: string, persons: readonly Person[]): Voice | undefined {
  if (!/^\p{L}+$/u.test(key)) return undefined;
  const voices = new Map<string, Voice>();
  for (const { name, voice } of persons) {
    const begins = foldName(name)
      .split(/\s+/)
      .some((part) => part.startsWith(key));
    if (begins) voices.set(foldName(name).split(' ')[0] ?? '', voice);
  }
  const [voice, ...others] = new Set(voices.values());
  return others.length === 0 ? voice : undefined;
}

/** “Q (Ana): …”, and later “Ana: …”. */
const isName = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.]*)?$/u;

function isSpeakerLike(seen: SeenLabel): boolean {
  const { label, count } = seen;
  const isHeading = label.separator === '';
  const isHandle =
    label.isTimed && (count >= 2 || isHeading) && /^\p{Ll}[\p{L}_.'’-]*$/u.test(label.name);
  return (isNamed(seen) && (count >= 2 || label.isTimed)) || isHandle;
}

/** Whether a label may be somebody's name: it has capitals, and is neither a section's nor a remark's. */
function isNamed({ label: { name } }: SeenLabel): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$|^(?:Speaker|SPEAKER) ?\d+$/u.test(name) &&
    sectionNamed(name) === 'none' &&
    !isRemark(name)
  );
}

/** Gives the unknown speakers the sides that are left; who asks most is the supervisor. */
function assignUnknown(
  note: Note,
  speakers: Map<string, Voice>,
  unknown: readonly [string, SeenLabel][],
): void {
  const [side, otherSide]: readonly [Voice, Voice] =
    note.type === 'contact' ? ['author', 'participant'] : ['supervisor', 'author'];
  const taken = new Set(speakers.values());
  const isAmongStaff = taken.has('supervisor') && (note.type === 'contact' || unknown.length > 1);
  if (isAmongStaff || (note.type === 'contact' && isTeamChat(note))) {
    for (const [key] of unknown) speakers.set(key, 'author');
    return;
  }
  const [first, second] = [...unknown].sort(([, a], [, b]) => share(b) - share(a));
  if (first === undefined) return;
  if (second === undefined) {
    if (taken.has(side) || taken.has(otherSide)) {
      speakers.set(first[0], taken.has(side) ? otherSide : side);
    }
    return;
  }
  const isPair = unknown.length === 2 && note.type === 'supervision' && taken.size === 0;
  if (isPair) {
    speakers.set(first[0], 'supervisor');
    speakers.set(second[0], 'author');
    return;
  }
  for (const [key] of unknown) speakers.set(key, note.type === 'conference' ? 'author' : 'other');
}

/** Whether a note's title says that staff talk among themselves: “Team chat”, “staff WhatsApp group”. */
function isTeamChat({ blocks }: Note): boolean {
  const title = blocks.slice(0, 2).map(({ text }) => text.slice(0, 80));
  return title.some((text) => teamChat.test(text));
}

const teamChat =
  /\b(?:team|staff|colleagues|workers|shift|duty)['’]?s?\b.{0,20}\b(?:chat|thread|channel|group|whatsapp|teams|slack|messages)\b/i;

/** The share of a speaker's lines that ask. */
function share({ questions, count }: SeenLabel): number {
  return questions / count;
}
