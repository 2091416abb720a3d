import { isParticle } from './name-form.ts';
import { foldName } from './names.ts';

/** The ways in which a note calls somebody of a full name, folded: parts of it and initials, the fullest first. */
export function nameForms(name: string): readonly string[] {
  const words = name
    .split(/\s+/)
    .filter((part) => !/^(?:mr|mrs|ms|mx|dr|prof|miss)\.?$/i.test(part));
  const parts = words.flatMap((word) => word.split('-')).filter((part) => !isParticle(part));
  const initials = lettersOf(parts);
  const ends = [words[0] ?? '', words.at(-1) ?? ''].filter((word) => !isParticle(word));
  const forms = [
    name,
    words.join(' '),
    parts.join(' '),
    ...ends,
    parts[0] ?? '',
    parts.at(-1) ?? '',
  ];
  const { title } = /^(?<title>mr|mrs|ms|mx|dr|miss)\.? /i.exec(name)?.groups ?? {};
  // “Mrs F” for Mrs. Fenn.
  if (title !== undefined) forms.push(`${title} ${parts.at(-1)?.[0] ?? ''}`);
  // “Sr Ana” for Sr Ana Cole.
  if (/^(?:sr|sister|br|brother|fr|father|rev|pastor|imam|rabbi)\.?$/i.test(words[0] ?? ''))
    forms.push(words.slice(0, 2).join(' '), words[1] ?? '');
  // “A. Cole” for Ana Cole.
  if (parts.length > 1) forms.push(`${initials[0]} ${parts.at(-1)}`);
  // “AC”, “ACD” and “AC-D” for Ana Cole-Day.
  const double = words.map((word) => word.replace(/(?<=\p{L})[^-]+/gu, '')).join('');
  for (const letters of new Set([initials, lettersOf(words), double]))
    if (letters.length > 1) forms.push(letters);
  if (initials.length > 2) forms.push(`${initials[0]}${initials.at(-1)}`);
  return forms.map(foldName).filter((form) => form.length > 1);
}

function lettersOf(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}
