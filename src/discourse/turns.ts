import type { Voice } from './discourse.ts';
import { readLineLabel } from './line-labels.ts';
import { nameForm } from './name-form.ts';
import type { People } from './people.ts';
import { describedVoice } from './roles.ts';
import { isStaff } from './voices.ts';

/** A turn that a line opens: whose, and where its words begin in the line. */
export interface Opening {
  readonly voice: Voice;
  readonly end: number;
}

/**
 * The speaker whose turn a line opens; a line that only names people opens none.
 *
 * @param bold how many characters at the line’s head are emphasised
 */
export function speakerAt(line: string, people: People, bold = 0): Opening | undefined {
  const label = readLineLabel(line, bold);
  if (label === undefined) return undefined;
  const voice = people.speakerOf(label);
  if (voice === undefined) return undefined;
  const rest = line.slice(label.end);
  if (label.separator !== ':' && !label.isTimed && !people.isSpeaker(label.name)) return undefined;
  return isNamesOnly(rest, people) ? undefined : { voice, end: label.end };
}

/** “R.J., 15”, “Ana Cole (aged 40)”, “Bo Karl, law student”: somebody, and what the note’s head says of them. */
const entry = new RegExp(
  String.raw`^(?:${nameForm}(?:, (?:aged? )?\d{1,3}(?:[ ,.;]|$)| \((?:aged? |DOB |b\. )?\d)|(?=\p{L}+ \p{Lu})${nameForm}, (?<role>(?!the |a )\p{Ll}[\p{Ll} -]{2,30})(?:[,.;(]|$))`,
  'u',
);

/** Whether the words after a label are names alone, as in “Supervisor: Ana Cole / Worker: Ben Shaw”. */
function isNamesOnly(rest: string, people: People): boolean {
  const words =
    rest
      .split(/[/;|]|\s{2,}|,?\s+(?=\p{Lu}\p{L}*(?: \p{L}+){0,2}:)/u)[0]
      ?.replace(/\([^)]*\)|,.*$/g, '')
      .trim() ?? '';
  if (words === '' && rest.trim() !== '') return true;
  return (
    isEntry(rest.trim()) ||
    people.voiceOf(words) !== undefined ||
    titled.test(words) ||
    (/^(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}$/u.test(words) &&
      !/[.?!]$/.test(words) &&
      people.voiceOf(words.split(' ')[0] ?? '') !== undefined)
  );
}

const titled = /^(?:Mr|Mrs|Ms|Mx|Miss|Dr)\.? \p{Lu}[\p{L}.'’-]*$/u;

function isEntry(words: string): boolean {
  const found = entry.exec(words);
  const role = found?.groups?.role;
  return found !== null && (role === undefined || describedVoice(role) !== undefined);
}

/** A stretch of a text and whose turn it is; narration without a voice. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly turn?: Voice;
}

const inlineLabel =
  /(?<=[.?!…)]["”]?\s)(?<name>\p{Lu}[\p{L}.'’]{0,18}(?: (?:supervisor|manager|lead))?)(?: \([^)]{1,20}\))?(?<mark>:| [–—-]) (?!["“])/gu;

/**
 * Cuts minutes such as “HT asked what helps. BQ: no intakes on Mondays.” at a known person's
 * label. Such a turn ends where a sentence opens with the name of somebody known.
 */
export function cutInlineTurns(
  text: string,
  from: number,
  to: number,
  people: People,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  let turn: Voice | undefined;
  const close = (end: number): void => {
    if (turn === undefined) {
      if (start < end) stretches.push({ start, end });
      return;
    }
    const resumed = resumption(text, start, end, people);
    stretches.push({ start, end: resumed, turn });
    if (resumed < end) stretches.push({ start: resumed, end });
  };
  for (const match of text.slice(from, to).matchAll(inlineLabel)) {
    const { name = '' } = match.groups ?? {};
    const voice = people.voiceOf(name) ?? (name.includes(' ') ? describedVoice(name) : undefined);
    if (voice === undefined || !marksTurn(match.groups?.mark, voice)) continue;
    close(from + match.index);
    start = from + match.index + match[0].length;
    turn = voice;
  }
  close(to);
  return stretches;
}

/** A dash after a name is a turn's where the name is one of the staff's; after others it may be an aside. */
function marksTurn(mark: string | undefined, voice: Voice): boolean {
  return mark === ':' || isStaff(voice);
}

/** Where narration goes on after a turn: at a sentence that opens with a known name, else at the end. */
function resumption(text: string, start: number, end: number, people: People): number {
  for (const match of text
    .slice(start, end)
    .matchAll(/[.?!…]["”]?\s+(?<name>\p{Lu}[\p{L}.'’]*)/gu)) {
    const name = match.groups?.name ?? '';
    if (people.voiceOf(name) !== undefined)
      return start + match.index + match[0].length - name.length;
  }
  return end;
}
