import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What stands in the place of what must not be shown, equal for equal texts of one run. */
export interface PathLabels {
  /** Such as `note-3f9a1c04be.md`. */
  readonly path: (path: string) => string;
  /** 16 hexadecimal digits for 16 others. */
  readonly fingerprint: (fingerprint: string) => string;
}

/**
 * Labels that nobody can find the paths of by trying paths out, as long as the key stays unknown.
 *
 * @param key at least 16 bytes of chance, the same for the labels of one run
 */
export function createPathLabels(key: Uint8Array): PathLabels {
  const digest = (kind: string, text: string): string =>
    bytesToHex(hmac(sha256, key, utf8ToBytes(`${kind}\u0000${text}`)));
  return {
    path: (path) => `note-${digest('path', path).slice(0, 10)}.md`,
    fingerprint: (fingerprint) => digest('fingerprint', fingerprint).slice(0, 16),
  };
}
