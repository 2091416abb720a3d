import type { Agenda } from '../../report/agenda/agenda.ts';
import type {
  ActionRequest,
  ActionUpdate,
  DecisionRequest,
  DetailedNote,
  Refusal,
  ReviewEvents,
  ReviewStart,
} from './wire.ts';

/** What hears the server. */
export interface Hearing {
  readonly hear: <Name extends keyof ReviewEvents>(name: Name, data: ReviewEvents[Name]) => void;
  readonly connected: (isConnected: boolean) => void;
}

const names = ['notes', 'captions', 'workers', 'actions', 'problems', 'ready'] as const;

/** Listens to what the server tells of its own accord; a lost connection is taken up again. */
export function listen({ hear, connected }: Hearing): () => void {
  const events = new EventSource('/api/events');
  for (const name of names) {
    events.addEventListener(name, ({ data }) => hear(name, JSON.parse(data)));
  }
  events.addEventListener('open', () => connected(true));
  events.addEventListener('error', () => connected(false));
  return () => events.close();
}

/** Who reviews, and when. */
export function readStart(): Promise<ReviewStart | Refusal> {
  return asked('/api/start');
}

/** A note with its text. */
export function readNote(path: string): Promise<DetailedNote | Refusal> {
  return asked(`/api/note?${new URLSearchParams({ path })}`);
}

/** The agenda for a worker; without a day, of the notes since the last meeting. */
export function readAgenda(worker: string, since: string): Promise<Agenda | Refusal> {
  return asked(`/api/agenda?${agendaQuery(worker, since)}`);
}

/** What asks for an agenda. */
export function agendaQuery(worker: string, since: string): URLSearchParams {
  return new URLSearchParams({ worker, ...(since === '' ? {} : { since }) });
}

/** What the server says of something that was recorded. */
export type Recorded = { readonly notice: string | null } | Refusal;

/** Has a decision recorded. */
export function sendDecision(request: DecisionRequest): Promise<Recorded> {
  return sent('/api/decisions', request);
}

/** Has an agreed action recorded. */
export function sendAction(request: ActionRequest): Promise<Recorded> {
  return sent('/api/actions', request);
}

/** Has it recorded what an action has come to. */
export function sendActionUpdate(update: ActionUpdate): Promise<Recorded> {
  return sent('/api/actions/update', update);
}

/** Whether the server could not do what was asked. */
export function isRefusal(answer: object): answer is Refusal {
  return 'message' in answer && 'field' in answer;
}

async function asked<Answer>(path: string, init?: RequestInit): Promise<Answer | Refusal> {
  try {
    const response = await fetch(path, init);
    return await response.json();
  } catch {
    return lost;
  }
}

function sent(path: string, body: object): Promise<Recorded> {
  const headers = { 'content-type': 'application/json' };
  return asked(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

const lost: Refusal = {
  field: null,
  message:
    'The review cannot be reached, and nothing was recorded; see whether the command still runs.',
};
