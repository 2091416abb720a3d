import { actionStatuses } from '../../findings/action.ts';
import { parseJson } from '../../findings/chain.ts';
import { decidedStatuses } from '../../findings/decision-status.ts';
import type { ActionRequest, ActionUpdate, DecisionRequest } from '../page/wire.ts';

/** The fields of a JSON object; undefined for anything else. */
type Fields = ReadonlyMap<string, unknown>;

/** Reads what is sent to decide on a finding; undefined where it is none. */
export function readDecisionRequest(body: string): DecisionRequest | undefined {
  const fields = fieldsIn(body);
  const status = decidedStatuses.find((each) => each === fields?.get('status'));
  const [path, fingerprint, reason] = ['path', 'fingerprint', 'reason'].map(textOf(fields));
  const until = textOrNull(fields, 'until');
  if (path === undefined || fingerprint === undefined || reason === undefined) return undefined;
  if (status === undefined || until === undefined) return undefined;
  return { path, fingerprint, status, reason, until };
}

/** Reads what is sent to agree on an action; undefined where it is none. */
export function readActionRequest(body: string): ActionRequest | undefined {
  const fields = fieldsIn(body);
  const [worker, what, owner] = ['worker', 'what', 'owner'].map(textOf(fields));
  const [due, path, fingerprint] = ['due', 'path', 'fingerprint'].map((key) =>
    textOrNull(fields, key),
  );
  if (worker === undefined || what === undefined || owner === undefined) return undefined;
  if (due === undefined || path === undefined || fingerprint === undefined) return undefined;
  return { worker, what, owner, due, path, fingerprint };
}

/** Reads what an action has come to; undefined where it is none. */
export function readActionUpdate(body: string): ActionUpdate | undefined {
  const fields = fieldsIn(body);
  const action = textOf(fields)('action');
  const status = actionStatuses.find((each) => each === fields?.get('status'));
  return action === undefined || status === undefined ? undefined : { action, status };
}

function fieldsIn(body: string): Fields | undefined {
  const data = parseJson(body);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  return new Map<string, unknown>(Object.entries(data));
}

function textOf(fields: Fields | undefined): (key: string) => string | undefined {
  return (key) => {
    const value = fields?.get(key);
    return typeof value === 'string' ? value : undefined;
  };
}

/** A text, or null for none; an empty field of a form is none. */
function textOrNull(fields: Fields | undefined, key: string): string | null | undefined {
  const value = fields?.get(key) ?? null;
  if (value === null || value === '') return null;
  return typeof value === 'string' ? value : undefined;
}
