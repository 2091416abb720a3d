import type { ComponentChildren, VNode } from 'preact';
import { PathWords } from '../components/path-words.tsx';
import { SeverityMark } from '../components/severity-mark.tsx';
import { excerptWords, quoted, sourceWords } from '../finding-words.ts';
import { oneLine } from '../visible-text.ts';
import type {
  Agenda,
  AgendaFollowUp,
  AgendaPart,
  AgendaPassage,
  AgendaQuestion,
  AgendaTheme,
} from './agenda.ts';
import {
  actionWords,
  agendaOrigin,
  agendaTitle,
  agendaWords,
  decidedWords,
  EMPTY_ROWS,
  meetingWords,
  passagePlace,
} from './agenda-words.ts';

/** An agenda to read together, and to print. */
export function AgendaView({ agenda }: { readonly agenda: Agenda }): VNode {
  return (
    <article class="agenda">
      <header>
        <p class="eyebrow">Supervision</p>
        <h1>{oneLine(agendaTitle(agenda))}</h1>
        <p class="hint">{agendaOrigin(agenda)}</p>
        <p class="hint">{agendaWords.purpose}</p>
      </header>
      <section class="went-well">
        <h2>
          <SeverityMark severity="praise" words={agendaWords.wentWell} />
        </h2>
        <WentWell agenda={agenda} />
      </section>
      {agenda.parts.map((part) => (
        <Part key={part.id} part={part}>
          {part.id === 'accountability' && <LastTime agenda={agenda} />}
        </Part>
      ))}
      <section>
        <h2>{agendaWords.meetings}</h2>
        {meetingWords(agenda.meetings).map((words) => (
          <p key={words}>{words}</p>
        ))}
        {agenda.meetings.together.map(({ message, question }) => (
          <div key={message} class="ask">
            <p class="asked">{oneLine(question)}</p>
            <p class="hint">{oneLine(message)}</p>
          </div>
        ))}
      </section>
      <section>
        <h2 id="agreed">{agendaWords.agreed}</h2>
        <Agreed />
        <p class="hint">{agendaWords.privacy}</p>
      </section>
    </article>
  );
}

function WentWell({ agenda: { wentWell } }: { readonly agenda: Agenda }): VNode {
  if (wentWell.length === 0) return <p>{agendaWords.nothingPraised}</p>;
  return (
    <ul>
      {wentWell.map(({ message, passages }) => (
        <li key={message}>
          <p>{oneLine(message)}</p>
          <Passages passages={passages} />
        </li>
      ))}
    </ul>
  );
}

function Part({
  part: { title, purpose, opening, themes },
  children,
}: {
  readonly part: AgendaPart;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <section>
      <h2>{title}</h2>
      <p class="hint">{quoted(purpose)}</p>
      <p class="opening">{opening}</p>
      {children}
      {themes.length === 0 && !children ? (
        <p>{agendaWords.nothingToAsk}</p>
      ) : (
        themes.map((theme) => <Theme key={theme.guideline.id} theme={theme} />)
      )}
    </section>
  );
}

function LastTime({ agenda: { actions, followUps } }: { readonly agenda: Agenda }): VNode {
  return (
    <>
      <h3>{agendaWords.fromLastTime}</h3>
      {actions.length === 0 ? (
        <p>{agendaWords.noActions}</p>
      ) : (
        <ul class="actions">
          {actions.map((action) => (
            <li key={action.action}>
              <span class="box" aria-hidden="true" />
              <span>
                {oneLine(action.what)} <span class="hint">{oneLine(actionWords(action))}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {followUps.length > 0 && <h3>{agendaWords.followUps}</h3>}
      {followUps.map((followUp) => (
        <FollowUp key={`${followUp.passage.path}:${followUp.passage.line}`} followUp={followUp} />
      ))}
    </>
  );
}

function FollowUp({ followUp }: { readonly followUp: AgendaFollowUp }): VNode {
  const why = decidedWords(followUp);
  return (
    <div class="ask">
      <p class="asked">{oneLine(followUp.question)}</p>
      <p class="hint">{oneLine(followUp.message)}</p>
      <Passages passages={[followUp.passage]} />
      {why !== '' && <p class="hint">Put off: {oneLine(why)}</p>}
    </div>
  );
}

function Theme({ theme: { guideline, questions } }: { readonly theme: AgendaTheme }): VNode {
  return (
    <div class="theme">
      <h3>{excerptWords(guideline.excerpt)}</h3>
      <p class="source">{sourceWords(guideline)}</p>
      {questions.map((question) => (
        <Ask key={question.message} question={question} />
      ))}
    </div>
  );
}

function Ask({ question: { message, question, rewording, passages } }: AskProps): VNode {
  return (
    <div class="ask">
      <p class="asked">{oneLine(question)}</p>
      <p class="hint">{oneLine(message)}</p>
      <Passages passages={passages} />
      {rewording !== null && (
        <p>
          <span class="label">One way to say it</span> {quoted(oneLine(rewording))}
        </p>
      )}
    </div>
  );
}

interface AskProps {
  readonly question: AgendaQuestion;
}

function Passages({ passages }: { readonly passages: readonly AgendaPassage[] }): VNode {
  return (
    <>
      {passages.map((passage) => (
        <figure key={`${passage.path}:${passage.line}:${passage.words}`}>
          {passage.words !== null && <blockquote dir="auto">{quoted(passage.words)}</blockquote>}
          <figcaption>
            <PathWords path={passagePlace(passage)} />
          </figcaption>
        </figure>
      ))}
    </>
  );
}

function Agreed(): VNode {
  return (
    <table aria-labelledby="agreed">
      <thead>
        <tr>
          {agendaWords.agreedColumns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: EMPTY_ROWS }, (_, row) => (
          <tr key={row}>
            {agendaWords.agreedColumns.map((column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
