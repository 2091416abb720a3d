import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AgreedAction } from '../../findings/action.ts';
import { isRefusal, sendAction, sendActionUpdate } from './connection.ts';
import { inWords } from './day-words.ts';
import type { Refusal } from './wire.ts';

/** What an action is agreed on from. */
export interface ActionFormProps {
  /** With whom; empty where the note does not tell. */
  readonly worker: string;
  readonly workers: readonly string[];
  /** The note and finding that it comes from; null for none. */
  readonly path: string | null;
  readonly fingerprint: string | null;
  readonly onAgreed: (words: string) => void;
}

/** Takes what two people agree to do. */
export function ActionForm(props: ActionFormProps): VNode {
  const { worker: usual, workers, path, fingerprint, onAgreed } = props;
  const [worker, setWorker] = useState(usual);
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState(usual);
  const [due, setDue] = useState('');
  const [fault, setFault] = useState<Refusal | null>(null);
  const send = async (): Promise<void> => {
    const request = { worker, what, owner, due: due === '' ? null : due, path, fingerprint };
    const answer = await sendAction(request);
    setFault(isRefusal(answer) ? answer : null);
    if (isRefusal(answer)) return;
    setWhat('');
    setDue('');
    onAgreed('The action is recorded.');
  };
  return (
    <form
      class="agreeing"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label="What is agreed, in words of your own" value={what} onInput={setWhat} />
      <Field label="With" value={worker} onInput={setWorker} names="worker-names" />
      <Field label="Who does it" value={owner} onInput={setOwner} names="worker-names" />
      <Field label="By when (may be left empty)" value={due} onInput={setDue} type="date" />
      <datalist id="worker-names">
        {workers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {fault !== null && (
        <p class="fault" role="alert">
          {fault.field === null ? fault.message : `“${labels[fault.field]}” ${fault.message}`}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="main">
          Agree on it
        </button>
      </div>
    </form>
  );
}

const labels: Readonly<Record<string, string>> = {
  what: 'What is agreed',
  worker: 'With',
  owner: 'Who does it',
  due: 'By when',
};

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'date' | 'text';
  readonly names?: string;
}

function Field({ label, value, onInput, type = 'text', names }: FieldProps): VNode {
  return (
    <label>
      <span>{label}</span>
      <input
        type={type}
        value={value}
        list={names}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}

/** Actions that are open, each with what it may come to. */
export function ActionList({
  actions,
  onChanged,
}: {
  readonly actions: readonly AgreedAction[];
  readonly onChanged: (words: string) => void;
}): VNode | null {
  const open = actions.filter(({ status }) => status === 'open');
  if (open.length === 0) return null;
  const update = async (action: string, status: 'done' | 'dropped'): Promise<void> => {
    const answer = await sendActionUpdate({ action, status });
    onChanged(isRefusal(answer) ? answer.message : `The action is ${words[status]}.`);
  };
  return (
    <ul class="action-list">
      {open.map(({ action, what, owner, due }) => (
        <li key={action}>
          <p>
            {what}{' '}
            <span class="hint">
              {owner}
              {due !== null && `, by ${inWords(due)}`}
            </span>
          </p>
          <div class="buttons">
            <button type="button" onClick={() => void update(action, 'done')}>
              Done
            </button>
            <button type="button" class="quiet" onClick={() => void update(action, 'dropped')}>
              Let go
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

const words = { done: 'done', dropped: 'let go' } as const;
