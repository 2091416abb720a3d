import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AgreedAction } from '../../findings/action.ts';
import type { Agenda } from '../../report/agenda/agenda.ts';
import { AgendaView } from '../../report/agenda/agenda-view.tsx';
import { ActionForm, ActionList } from './action-form.tsx';
import { agendaQuery, isRefusal, readAgenda } from './connection.ts';
import { Select } from './filter-bar.tsx';

/** What the page of an agenda is drawn from. */
export interface AgendaPageProps {
  /** Whom the meeting is with; empty for nobody yet. */
  readonly worker: string;
  readonly onWorker: (worker: string) => void;
  readonly workers: readonly string[];
  readonly actions: readonly AgreedAction[];
  readonly onSaid: (words: string) => void;
}

/** The agenda of the next meeting with somebody, made when they are chosen. */
export function AgendaPage(props: AgendaPageProps): VNode {
  const { worker, onWorker, workers, actions, onSaid } = props;
  const [since, setSince] = useState('');
  const [agenda, setAgenda] = useState<Agenda | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => {
    let isWanted = true;
    if (worker === '') {
      setAgenda(null);
      return undefined;
    }
    void readAgenda(worker, since).then((answer) => {
      if (!isWanted) return;
      setFault(isRefusal(answer) ? answer.message : '');
      setAgenda(isRefusal(answer) ? null : answer);
    });
    return () => {
      isWanted = false;
    };
    // What was recorded meanwhile belongs on it.
  }, [worker, since, actions]);
  return (
    <div class="agenda-page">
      <form class="agenda-bar" onSubmit={(event) => event.preventDefault()}>
        <Select
          label="The meeting is with"
          value={worker}
          options={[['', 'choose a name'], ...workers.map((name) => [name, name] as const)]}
          onChange={onWorker}
        />
        <label>
          <span>Notes since (the last meeting when empty)</span>
          <input
            type="date"
            value={since}
            onInput={({ currentTarget }) => setSince(currentTarget.value)}
          />
        </label>
        {agenda !== null && (
          <div class="buttons">
            <button type="button" class="main" onClick={() => window.print()}>
              Print
            </button>
            <a
              class="button"
              href={`/api/agenda.md?${agendaQuery(worker, since)}`}
              download="agenda.md"
            >
              Save as Markdown
            </a>
          </div>
        )}
      </form>
      {fault !== '' && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      {agenda === null ? (
        <div class="resting-words">
          <h1>An agenda for the next meeting</h1>
          <p>
            It begins with what went well, gives room to support, development and accountability
            alike, and asks open questions. Choose whom the meeting is with.
          </p>
        </div>
      ) : (
        <>
          <AgendaView agenda={agenda} />
          <section class="agenda-actions">
            <h2>While you meet</h2>
            <ActionList
              actions={actions.filter((action) => action.worker === agenda.worker)}
              onChanged={onSaid}
            />
            <ActionForm
              key={agenda.worker}
              worker={agenda.worker}
              workers={workers}
              path={null}
              fingerprint={null}
              onAgreed={onSaid}
            />
          </section>
        </>
      )}
    </div>
  );
}
