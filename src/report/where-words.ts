import type { Mode, Stance, Voice } from '../discourse/discourse.ts';
import type { NoteType } from '../note/note.ts';
import type { Where } from '../rules/rule.ts';

const NOTES: Readonly<Record<NoteType, string>> = {
  contact: 'contact notes',
  supervision: 'supervision records',
  conference: 'case conferences and team meetings',
  policy: 'policy, training and template texts',
};

const VOICES: Readonly<Record<Voice, string>> = {
  author: 'the worker',
  supervisor: 'the supervisor',
  participant: 'the participant',
  'third-party': 'somebody else',
  other: 'a voice that could not be told',
};

const MODES: Readonly<Record<Mode, string>> = {
  narrated: 'told by the writer',
  turn: 'spoken in a transcript',
  quoted: 'in quotation marks',
  reported: 'reported, as in “told her that …”',
};

const STANCES: Readonly<Record<Stance, string>> = {
  asserted: 'said to be so',
  negated: 'said not to be so, declined or avoided',
  hypothetical: 'supposed, as with “if” and “would”',
  generic: 'general, as in policies and forms',
  asked: 'asked',
};

/** Where a rule applies, in plain words, one line for each thing that narrows it. */
export function whereWords({ notes, voice, to, mode, stance }: Where): readonly string[] {
  return [
    line('Notes', notes, NOTES),
    line('Whose words', voice, VOICES),
    line('Said to', to, VOICES),
    line('How they stand there', mode, MODES),
    line('What they claim', stance, STANCES),
  ].filter((text) => text !== '');
}

function line<Word extends string>(
  label: string,
  words: readonly Word[] | undefined,
  plain: Readonly<Record<Word, string>>,
): string {
  return words === undefined ? '' : `${label}: ${words.map((word) => plain[word]).join('; ')}`;
}
