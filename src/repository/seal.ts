import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** What some words lead to: the name under which something is kept, and the key that opens it. */
export interface Lock {
  /** 16 characters, one a byte. */
  readonly name: string;
  readonly key: Uint8Array;
}

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** The lock of some words; nobody who lacks one of them can work out the name or the key. */
export function lockOf(secret: Uint8Array, words: readonly string[]): Lock {
  const hash = createHmac('sha512', secret);
  for (const word of words) hash.update(`${word.length}\n`).update(word);
  const digest = hash.digest();
  return { name: digest.toString('latin1', 0, 16), key: digest.subarray(32) };
}

/** The text as bytes that only the key opens, and that show any change. */
export function seal(key: Uint8Array, text: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const body = [cipher.update(text, 'utf8'), cipher.final()];
  return Buffer.concat([nonce, ...body, cipher.getAuthTag()]);
}

/** The text that was sealed with the key; undefined for bytes that are damaged or of another key. */
export function unseal(key: Uint8Array, sealed: Uint8Array): string | undefined {
  if (sealed.length < NONCE + TAG) return undefined;
  const end = sealed.length - TAG;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE), {
    authTagLength: TAG,
  });
  decipher.setAuthTag(sealed.subarray(end));
  try {
    return decipher.update(sealed.subarray(NONCE, end), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}
