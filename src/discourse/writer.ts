import type { Note } from '../note/note.ts';
import type { Voice } from './discourse.ts';
import { linesOf, readLineLabel } from './line-labels.ts';
import { foldName } from './names.ts';
import { roleVoice } from './roles.ts';
import { isStaff } from './voices.ts';
import { isAuthorKey, writtenBy } from './written-by.ts';

/** Somebody of the staff whom the note's head or foot names as its writer. */
function signedBy({ blocks }: Note, names: ReadonlyMap<string, Voice>): Voice | undefined {
  for (const { text } of [...blocks.slice(0, 3), ...blocks.slice(-1)]) {
    const { name, role = '' } = writtenBy(text) ?? {};
    const who = foldName(name ?? role);
    const voice = names.get(who) ?? roleVoice(who);
    if (isStaff(voice)) return voice;
  }
  return undefined;
}

/** “Supervisor: me (Ruth)”, “Supervisor: Ruth (me)”: the field that somebody has put themselves into. */
const ownField =
  /^\s*[*_]*(?<key>\p{L}[\p{L} ]{1,24}?)[*_]*\s?:[*_]*\s*(?:(?:me|myself|I)(?!\p{L})|\p{Lu}[^:\n]{0,40}\((?:me|myself|writing)[,)])/mu;

function selfIn(text: string): Voice | undefined {
  return roleVoice(foldName(ownField.exec(text)?.groups?.key ?? ''));
}

/** Whose “I” the narration is: by front matter or a line of the note, else whoever is less spoken of by name. */
export function writerOf(note: Note, names: ReadonlyMap<string, Voice>): Voice {
  if (note.type !== 'supervision') return 'author';
  for (const [key, value] of Object.entries(note.frontMatter.data)) {
    if (!isAuthorKey(key) || typeof value !== 'string') continue;
    const voice = names.get(foldName(value.split(/[,(]/)[0] ?? ''));
    if (isStaff(voice)) return voice;
  }
  const self = note.blocks
    .slice(0, 4)
    .map(({ text }) => selfIn(text))
    .find(isStaff);
  if (self !== undefined) return self;
  const signed = signedBy(note, names);
  if (signed !== undefined) return signed;
  if (!note.blocks.some(({ kind, text }) => kind !== 'heading' && isFirstPerson(text)))
    return 'author';
  let balance = 0;
  for (const { kind, text } of note.blocks) {
    if (kind === 'heading') continue;
    for (const word of text.match(/\b\p{Lu}[\p{L}’'-]*/gu) ?? []) {
      const voice =
        names.get(foldName(word)) ??
        (/^Supervisor|^Worker|^CM$/.test(word) ? roleVoice(foldName(word)) : undefined);
      if (voice === 'supervisor') balance += 1;
      if (voice === 'author') balance -= 1;
    }
  }
  return balance < 0 ? 'supervisor' : 'author';
}

/** Whether a text speaks of “I” or “my” outside quotations and labelled turns. */
function isFirstPerson(text: string): boolean {
  const lines = linesOf(text);
  const turn = lines.findIndex(({ line }) => (readLineLabel(line)?.separator.trim() ?? '') !== '');
  return lines
    .slice(0, turn === -1 ? lines.length : turn)
    .some(({ line }) => /\b(?:I|my)\b/.test(line.replace(/[“"][^”"]*[”"]/g, '')));
}
