import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { AgreedAction } from '../../findings/action.ts';
import {
  copiedFault,
  findingFault,
  oneSpaced,
  tidied,
  wordsFault,
} from '../../findings/check-decision.ts';
import { counts, ownNote } from '../../findings/give-status.ts';
import { readIsoDay } from '../../note/calendar.ts';
import type { Agenda } from '../../report/agenda/agenda.ts';
import type { Cover } from '../../report/mask.ts';
import { findWorker } from '../../repository/attributed-notes.ts';
import { type Found, foundIn } from '../../repository/find-finding.ts';
import type { Outcome } from '../../repository/outcome.ts';
import { readSource } from '../../repository/read-source.ts';
import { recordDecision } from '../../repository/record-decision.ts';
import { RecordError } from '../../repository/record-error.ts';
import { weighingOf } from '../../repository/record-stage.ts';
import { actionFiles } from '../../repository/reviewer-files.ts';
import { takeAgenda } from '../../repository/take-agenda.ts';
import type {
  ActionRequest,
  ActionUpdate,
  DecisionRequest,
  DetailedFinding,
  DetailedNote,
  Refusal,
} from '../page/wire.ts';
import { type Caseload, type ReviewOptions, TOGETHER } from './caseload.ts';

/** What was recorded, with what is worth knowing of it; or why it was not. */
export type Answer = { readonly notice: string | null } | Refusal;

/** What a server answers from. */
export interface Answering extends ReviewOptions {
  readonly caseload: Caseload;
  /** What an agenda hides of notes. */
  readonly coverOf: (outcome: Pick<Outcome, 'settings'>) => Cover;
}

const LONGEST = 300;

/** A note with all that is known of its findings; undefined for a note that is not under review. */
export async function detailOf(
  caseload: Caseload,
  path: string,
): Promise<DetailedNote | undefined> {
  const { report, repository = [] } = caseload.outcomes.get(path) ?? {};
  const historiesOf = caseload.histories();
  if (report !== undefined) {
    const { type, source, findings } = report;
    const histories = await historiesOf(path, source, findings);
    const detailed = findings.map((finding, at): DetailedFinding => {
      const { decisions = [], edited = null } = histories[at] ?? {};
      return { ...finding, decisions, edited, notes: [] };
    });
    return { path, type, source, findings: detailed };
  }
  if (path !== TOGETHER || !caseload.outcomes.has(TOGETHER)) return undefined;
  const together = repository.map(async (finding): Promise<DetailedFinding> => {
    const [history] = await historiesOf(finding.path, '', [finding]);
    const { decisions = [], edited = null } = history ?? {};
    return { ...finding, start: 0, end: 0, decisions, edited };
  });
  return { path, type: 'supervision', source: '', findings: await Promise.all(together) };
}

/** Records what was decided on a finding. */
export async function decide(
  { caseload, cwd, by, today }: Answering,
  request: DecisionRequest,
): Promise<Answer> {
  const found = await findMeant(caseload, cwd, request);
  if ('message' in found) return found;
  const wish = tidied(request);
  const fault = wordsFault(wish, today()) ?? findingFault(wish, found.finding, found.around());
  if (fault !== undefined) return fault;
  return recorded(caseload, async () => {
    const at = new Date().toISOString();
    const recordOf = caseload.recordOf();
    const { decision } = await recordDecision(found, wish, { by, at, cwd, recordOf });
    const isCounting = counts(decision, found.finding, weighingOf(found, found.settings, today()));
    return isCounting ? null : ownNote(found.finding);
  });
}

/** The finding that a request means, as it stands on disk. */
async function findMeant(
  caseload: Caseload,
  cwd: string,
  { path, fingerprint }: DecisionRequest,
): Promise<Found | Refusal> {
  const outcome = caseload.outcomes.get(path);
  const all = outcome === undefined ? [] : foundIn(outcome);
  const found = all.find(({ finding }) => finding.fingerprint === fingerprint);
  if (found === undefined) return edited;
  if (path === TOGETHER) return found;
  const { text } = readSource(path, resolve(cwd, path));
  if (text === found.source) return found;
  await caseload.read();
  return edited;
}

const edited: Refusal = {
  field: null,
  message: 'The note has been edited meanwhile, and nothing was recorded; it is shown anew.',
};

/** Records an agreed action. */
export async function agree(
  { caseload, cwd, by }: Answering,
  request: ActionRequest,
): Promise<Answer> {
  const worker = oneSpaced(request.worker);
  const what = oneSpaced(request.what);
  const owner = oneSpaced(request.owner);
  const { due, path, fingerprint } = request;
  const fault =
    emptyFault('worker', worker) ??
    emptyFault('what', what) ??
    emptyFault('owner', owner) ??
    dueFault(due);
  if (fault !== undefined) return fault;
  const outcome = caseload.outcomes.get(path ?? '');
  const found = (outcome === undefined ? [] : foundIn(outcome)).find(
    ({ finding }) => finding.fingerprint === fingerprint,
  );
  const copied = found && copiedFault(what, found.around());
  if (copied !== undefined) return { ...copied, field: 'what' };
  return recorded(caseload, async () => {
    const [first = '.'] = caseload.outcomes.keys();
    const { home, noteAt } = await caseload.recordOf()(found?.path ?? first);
    const action: AgreedAction = {
      action: randomBytes(8).toString('hex'),
      ...{ worker, what, owner, due, status: 'open' },
      fingerprint: found === undefined ? null : fingerprint,
      note: found === undefined ? null : noteAt(found.path),
      ...{ by, at: new Date().toISOString() },
    };
    await actionFiles.add(home, cwd, action);
    return null;
  });
}

/** Records what an action has come to. */
export async function update(
  { caseload, cwd, by }: Answering,
  { action: id, status }: ActionUpdate,
): Promise<Answer> {
  const known = caseload.actions().find(({ action }) => action === id);
  if (known === undefined) return { field: null, message: 'There is no such action any more.' };
  return recorded(caseload, async () => {
    const [first = '.'] = caseload.outcomes.keys();
    const { home } = await caseload.recordOf()(known.note ?? first);
    await actionFiles.add(home, cwd, { ...known, status, by, at: new Date().toISOString() });
    return null;
  });
}

/** The agenda for a worker, or why there is none. */
export async function agendaFor(
  { caseload, cwd, today, coverOf }: Answering,
  worker: string,
  since: string | undefined,
): Promise<Agenda | Refusal> {
  const notes = caseload.attributed();
  const found = findWorker(worker, notes);
  if ('problem' in found) return { field: 'worker', message: found.problem };
  const [from, until] = [since ?? '', today()].map(readIsoDay);
  if (since !== undefined && since !== '' && from === undefined) {
    return { field: 'since', message: `no day “${since}”; write it as 2026-06-30` };
  }
  return takeAgenda({
    ...{ worker: found.worker, today: until ?? 0, cwd, notes, coverOf },
    ...(from === undefined ? {} : { since: from }),
    repository: caseload.outcomes.get(TOGETHER)?.repository ?? [],
    recordOf: caseload.recordOf(),
  });
}

/** Does some recording, and has every window see it. */
async function recorded(caseload: Caseload, work: () => Promise<string | null>): Promise<Answer> {
  try {
    const notice = await work();
    await caseload.settle();
    return { notice };
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return { field: null, message: error.message };
  }
}

function emptyFault(field: string, text: string): Refusal | undefined {
  if (text === '') return { field, message: 'is empty; write a few words' };
  if (text.length <= LONGEST) return undefined;
  return { field, message: `is longer than ${LONGEST} characters; write it shorter` };
}

function dueFault(due: string | null): Refusal | undefined {
  if (due === null || readIsoDay(due) !== undefined) return undefined;
  return { field: 'due', message: `no day “${due}”; write it as 2026-06-30` };
}
