import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { streamSSE } from 'hono/streaming';
import { agendaMarkdown } from '../../report/agenda/agenda-markdown.ts';
import type { Refusal, ReviewStart } from '../page/wire.ts';
import {
  type Answer,
  type Answering,
  agendaFor,
  agree,
  decide,
  detailOf,
  update,
} from './answers.ts';
import type { Told } from './broadcast.ts';
import { insidersOnly, MOST_BYTES, ownPageOnly } from './guard.ts';
import { startPage, style } from './pages.ts';
import { readActionRequest, readActionUpdate, readDecisionRequest } from './read-request.ts';
import type { Sessions } from './sessions.ts';

/** What a server serves. */
export interface Serving extends Answering {
  readonly sessions: Sessions;
  readonly version: string;
  /** The script of the page. */
  readonly script: string;
  /** The port that the server listens on. */
  readonly port: () => number;
}

/** Every so many milliseconds a window is told that it is still connected. */
const BEAT = 20_000;

/** The server of a review. Notes come out of memory, by the paths that were linted, and no file by its name. */
export function reviewApp(serving: Serving): Hono {
  const { sessions, port, caseload, by, today, version, script } = serving;
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        ...{ defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"] },
        ...{ connectSrc: ["'self'"], imgSrc: ['data:'], baseUri: ["'none'"] },
        ...{ formAction: ["'none'"], frameAncestors: ["'none'"] },
        ...{ requireTrustedTypesFor: ["'script'"], trustedTypes: ["'none'"] },
      },
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
      xFrameOptions: 'DENY',
    }),
  );
  app.use(async (context, next) => {
    await next();
    context.res.headers.set('cache-control', 'no-store');
  });
  app.use(ownPageOnly(port));
  app.get('/style.css', ({ body }) => body(style, 200, { 'content-type': 'text/css' }));
  app.use(insidersOnly(sessions, port));
  app.use(
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: ({ json }) => json(refusal('This is too long to be recorded.'), 413),
    }),
  );
  app.get('/', ({ html }) => html(startPage));
  app.get('/page.js', ({ body }) => body(script, 200, { 'content-type': 'text/javascript' }));
  app.get('/api/start', ({ json }) => json({ by, today: today(), version } satisfies ReviewStart));
  app.get('/api/note', async ({ req, json }) => {
    const note = await detailOf(caseload, req.query('path') ?? '');
    return note === undefined ? json(refusal('This note is not under review.'), 404) : json(note);
  });
  app.get('/api/agenda', async ({ req, json }) => {
    const agenda = await agendaFor(serving, req.query('worker') ?? '', req.query('since'));
    return 'message' in agenda ? json(agenda, 422) : json(agenda);
  });
  app.get('/api/agenda.md', async ({ req, json, body }) => {
    const agenda = await agendaFor(serving, req.query('worker') ?? '', req.query('since'));
    if ('message' in agenda) return json(agenda, 422);
    const headers = {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': 'attachment; filename="agenda.md"',
    };
    return body(agendaMarkdown(agenda), 200, headers);
  });
  app.post('/api/decisions', async ({ req }) => {
    const request = readDecisionRequest(await req.text());
    return answered(request && (await decide(serving, request)));
  });
  app.post('/api/actions', async ({ req }) => {
    const request = readActionRequest(await req.text());
    return answered(request && (await agree(serving, request)));
  });
  app.post('/api/actions/update', async ({ req }) => {
    const request = readActionUpdate(await req.text());
    return answered(request && (await update(serving, request)));
  });
  app.get('/api/events', (context) =>
    streamSSE(context, async (stream) => {
      const write = ({ name, data }: Told): Promise<void> =>
        stream.writeSSE({ event: name, data: JSON.stringify(data) });
      // One after another, in the order in which they came.
      let sent = Promise.resolve();
      const stop = caseload.broadcast.listen((told) => {
        sent = sent.then(() => write(told));
      });
      for (const told of caseload.all()) sent = sent.then(() => write(told));
      const isOver = new Promise<void>((resolve) => stream.onAbort(resolve));
      const beat = setInterval(() => {
        sent = sent.then(() => stream.writeSSE({ event: 'beat', data: '' }));
      }, BEAT);
      await isOver;
      clearInterval(beat);
      stop();
    }),
  );
  app.notFound(({ json }) => json(refusal('There is nothing here.'), 404));
  return app;
}

function refusal(message: string): Refusal {
  return { field: null, message };
}

/** What is no request is refused, and so is what cannot be recorded. */
function answered(answer: Answer | undefined): Response {
  if (answer === undefined) {
    return Response.json(refusal('This is no request of the page.'), { status: 400 });
  }
  return Response.json(answer, { status: 'message' in answer ? 422 : 200 });
}
