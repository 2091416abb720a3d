import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Decision } from '../../findings/decision.ts';
import type { DecidedStatus } from '../../findings/decision-status.ts';
import { isRefusal, sendDecision } from './connection.ts';
import { inWords } from './day-words.ts';
import type { DetailedFinding, Refusal } from './wire.ts';

/** What can be decided, with the key that begins it and words for it. */
const decisions: readonly {
  readonly status: DecidedStatus;
  readonly key: string;
  readonly words: string;
}[] = [
  { status: 'discussed', key: 'd', words: 'Discussed' },
  { status: 'dismissed', key: 'x', words: 'Dismissed' },
  { status: 'follow-up', key: 'f', words: 'To follow up' },
  { status: 'open', key: 'o', words: 'Open again' },
];

/** What a decision is made from. */
export interface DecisionFormProps {
  readonly path: string;
  readonly finding: DetailedFinding;
  /** What is about to be decided; null for nothing yet. */
  readonly status: DecidedStatus | null;
  readonly onStatus: (status: DecidedStatus | null) => void;
  /** Called once a decision is on the disk, with what is worth knowing of it. */
  readonly onDecided: (words: string) => void;
}

/** Offers what can be decided, and takes the reason for it. */
export function DecisionForm(props: DecisionFormProps): VNode | null {
  const { finding, status, onStatus } = props;
  if (finding.severity === 'praise') return null;
  const isOpen = finding.status === 'open';
  return (
    <section class="deciding" aria-label="Decision">
      <p class="label">What became of it</p>
      <div class="choices">
        {decisions
          .filter((each) => (each.status === 'open' ? !isOpen : true))
          .map((each) => (
            <button
              key={each.status}
              type="button"
              aria-pressed={status === each.status}
              aria-keyshortcuts={each.key}
              onClick={() => onStatus(status === each.status ? null : each.status)}
            >
              {each.words} <kbd>{each.key}</kbd>
            </button>
          ))}
      </div>
      {status !== null && (
        <Reason key={`${finding.fingerprint}${status}`} {...props} status={status} />
      )}
    </section>
  );
}

function Reason({
  path,
  finding,
  status,
  onStatus,
  onDecided,
}: DecisionFormProps & { readonly status: DecidedStatus }): VNode {
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [fault, setFault] = useState<Refusal | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // Before anything else is typed.
  useLayoutEffect(() => field.current?.focus(), []);
  const send = async (): Promise<void> => {
    const { fingerprint } = finding;
    const answer = await sendDecision({
      ...{ path, fingerprint, status, reason },
      until: until === '' ? null : until,
    });
    if (isRefusal(answer)) {
      setFault(answer);
      field.current?.focus();
      return;
    }
    onStatus(null);
    onDecided(answer.notice ?? `${wordsOf(status)}: ${finding.rule}.`);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.shiftKey && event.target === field.current) {
          event.preventDefault();
          void send();
        }
      }}
    >
      <label>
        <span>Why, in words of your own and without names</span>
        <textarea
          ref={field}
          rows={3}
          maxLength={500}
          value={reason}
          aria-invalid={fault?.field === 'reason'}
          aria-describedby={fault === null ? undefined : 'decision-fault'}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      {status !== 'open' && (
        <label>
          <span>It holds until (may be left empty)</span>
          <input
            type="date"
            value={until}
            onInput={({ currentTarget }) => setUntil(currentTarget.value)}
          />
        </label>
      )}
      {fault !== null && (
        <p class="fault" id="decision-fault" role="alert">
          {fault.field === null ? fault.message : `The ${fieldWords(fault.field)} ${fault.message}`}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="main">
          Record it
        </button>
        <button type="button" class="quiet" onClick={() => onStatus(null)}>
          Leave it
        </button>
      </div>
    </form>
  );
}

/** What was decided on a finding so far, the latest first. */
export function History({ finding }: { readonly finding: DetailedFinding }): VNode | null {
  const { decisions: all, edited } = finding;
  if (all.length === 0 && edited === null) return null;
  return (
    <section class="history" aria-label="Decisions so far">
      {edited !== null && (
        <p class="edited">
          A passage of this rule was {wordsOf(edited.status).toLowerCase()} before; it reads
          otherwise now, so this one is open.
        </p>
      )}
      <p class="label">{edited === null ? 'Decisions so far' : 'What was decided then'}</p>
      <ol>
        {(edited === null ? all.toReversed() : [edited]).map((decision) => (
          <li key={decision.at + decision.by}>
            <Made decision={decision} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Made({ decision }: { readonly decision: Decision }): VNode {
  const { status, reason, by, at, until } = decision;
  return (
    <>
      <p>
        <strong>{wordsOf(status)}</strong> {reason}
      </p>
      <p class="hint">
        {by}, {inWords(at)}
        {until !== null && `; until ${inWords(until)}`}
      </p>
    </>
  );
}

function wordsOf(status: DecidedStatus): string {
  return decisions.find((each) => each.status === status)?.words ?? status;
}

function fieldWords(field: string): string {
  return field === 'until' ? 'day' : field;
}
