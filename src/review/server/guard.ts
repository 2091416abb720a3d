import type { Context, MiddlewareHandler, Next } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { doorPage } from './pages.ts';
import type { Sessions } from './sessions.ts';

/** The largest body of a request, in bytes. */
export const MOST_BYTES = 16 * 1024;

const readingMethods: readonly string[] = ['GET', 'HEAD'];

/**
 * Refuses what does not come from the page itself: another host than this machine’s loopback, which a
 * rebound name would give; another origin; and anything but JSON where something is written.
 *
 * @param port gives the port that the server listens on
 */
export function ownPageOnly(port: () => number): MiddlewareHandler {
  return async ({ req }, next) => {
    const host = req.header('host') ?? '';
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    if (!hosts.includes(host)) return refusal('This address is not the one of the review.');
    const isReading = readingMethods.includes(req.method);
    const origin = req.header('origin');
    const isForeign = origin === undefined ? !isReading : origin !== `http://${host}`;
    const site = req.header('sec-fetch-site') ?? 'same-origin';
    const isOtherSite = site !== 'same-origin' && !(isReading && site === 'none');
    if (isForeign || isOtherSite) return refusal('Another page asked for this.');
    const isJson = /^application\/json(?:;|$)/u.test(req.header('content-type') ?? '');
    if (!isReading && !isJson) return refusal('Only JSON is taken.', 415);
    return next();
  };
}

/** Lets in whoever has the session, and whoever opens the address for the first time. */
export function insidersOnly(sessions: Sessions, port: () => number): MiddlewareHandler {
  return async (context: Context, next: Next) => {
    const cookie = `caselint-review-${port()}`;
    const token = context.req.query('token');
    const session =
      token !== undefined && context.req.path === '/' ? sessions.open(token) : undefined;
    if (session !== undefined) {
      setCookie(context, cookie, session, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return context.redirect('/', 303);
    }
    if (sessions.isOpen(getCookie(context, cookie) ?? '')) {
      return token === undefined ? next() : context.redirect('/', 303);
    }
    return context.html(doorPage, 403);
  };
}

function refusal(message: string, status = 403): Response {
  return Response.json({ field: null, message }, { status });
}
