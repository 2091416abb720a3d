import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * 16 hexadecimal digits that stay the same while the rule, the passage and its sentence do, so
 * that moving lines changes nothing and editing the passage does.
 *
 * @param occurrence counts equal passages in one note from 0
 */
export function fingerprint(
  rule: string,
  passage: string,
  sentence: string,
  occurrence: number,
): string {
  const parts = [rule, fold(passage), fold(sentence), String(occurrence)].join('\u0000');
  return bytesToHex(sha256(utf8ToBytes(parts))).slice(0, 16);
}

/** Case, quotation marks and spacing do not make another passage. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”„"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
