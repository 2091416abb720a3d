import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { findIdentifiers } from '../rules/grammar/identifier-forms.ts';

/**
 * 16 hexadecimal digits that stay the same while the rule, the passage and its sentence do, so
 * that moving lines changes nothing and editing the passage does. What keeps a finding at `info`
 * counts as well: when that sentence goes, what is left is another finding. Of identifiers only that
 * they are there counts, so that nobody can try numbers until the digits are the same.
 *
 * @param occurrence counts passages of one key in one note from 0
 */
export function fingerprint(
  rule: string,
  passage: string,
  sentence: string,
  occurrence: number,
  isSoftened = false,
): string {
  const key = passageKey(rule, passage, sentence);
  return digest([key, String(occurrence), ...(isSoftened ? ['softened'] : [])], 16);
}

/** Equal for passages that differ in nothing but case, quotation marks and spacing. */
export function passageKey(rule: string, passage: string, sentence: string): string {
  return [rule, fold(passage), fold(sentence)].join('\u0000');
}

/** The first hexadecimal digits of a hash over some texts. */
export function digest(parts: readonly string[], length: number): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\u0000')))).slice(0, length);
}

/** The text with one sign in the place of each identifier. */
function withoutIdentifiers(text: string): string {
  if (!/\d/.test(text)) return text;
  let from = 0;
  let rest = '';
  const spans = [...findIdentifiers(text)].sort((one, other) => one.start - other.start);
  for (const { start, end } of spans) {
    if (start >= from) rest += `${text.slice(from, start)}#`;
    from = Math.max(from, end);
  }
  return rest + text.slice(from);
}

function fold(text: string): string {
  return withoutIdentifiers(text)
    .toLowerCase()
    .replace(/[“”„"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
