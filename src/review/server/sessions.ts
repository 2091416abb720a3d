import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may use the server: whoever first shows the token of the address, and then has the cookie. */
export interface Sessions {
  /** What the address holds; it lets in once. */
  readonly token: string;
  /** A session for the right token, once; undefined for any other. */
  readonly open: (token: string) => string | undefined;
  readonly isOpen: (session: string) => boolean;
}

/** Makes the token of a server, and its one session. */
export function makeSessions(): Sessions {
  const [token, session] = [secret(), secret()];
  let isUsed = false;
  return {
    token,
    open: (given) => {
      if (!isSame(given, token) || isUsed) return undefined;
      isUsed = true;
      return session;
    },
    isOpen: (given) => isSame(given, session),
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares in the same time whatever differs. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(hashOf(one), hashOf(other));
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
