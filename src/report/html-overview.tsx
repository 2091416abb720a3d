import type { VNode } from 'preact';
import type { RepositoryFinding } from '../findings/finding.ts';
import { GuidelineAside } from './components/guideline-aside.tsx';
import { PathWords } from './components/path-words.tsx';
import { SeverityMark } from './components/severity-mark.tsx';
import { Question, Rewording } from './components/thinking.tsx';
import type { ReportError } from './json.ts';
import { shapes } from './style.ts';
import type { Summary } from './summary.ts';
import { counted, headline, severityRows } from './summary-words.ts';
import { oneLine } from './visible-text.ts';

/** A note of the page, with what it holds. */
export interface IndexEntry {
  readonly id: string;
  readonly path: string;
  readonly summary: Summary;
}

/** What is known when all notes have been read. */
export interface Overview {
  readonly index: readonly IndexEntry[];
  readonly repository: readonly RepositoryFinding[];
  readonly summary: Summary;
  readonly problems: readonly ReportError[];
}

/** The head of the page and its list of notes, and what is said of many notes together. */
export function HtmlOverview({ index, repository, summary, problems }: Overview): VNode {
  return (
    <>
      <section class="overview">
        <p class="eyebrow">Case notes, read together</p>
        {/* A number stays with its noun. */}
        <h1>{headline(summary).replace(/(\d) /gu, '$1\u00A0')}</h1>
        <Counts {...summary} />
        {index.length > 1 && <NoteIndex index={index} />}
        {problems.length > 0 && <Problems problems={problems} />}
      </section>
      {repository.length > 0 && (
        <section class="note cards together">
          <header>
            <h2>Many notes together</h2>
          </header>
          {repository.map((finding) => (
            <TogetherCard key={finding.fingerprint} {...finding} />
          ))}
        </section>
      )}
    </>
  );
}

function Counts(summary: Summary): VNode {
  return (
    <ul class="counts">
      {severityRows(summary).map(({ severity, words, hint }) => (
        <li key={severity}>
          <SeverityMark severity={severity} words={words} />
          <span class="hint">{hint}</span>
        </li>
      ))}
      {summary.praise > 0 && (
        <li>
          <SeverityMark severity="praise" words={counted(summary.praise, 'place', 'places')} />
          <span class="hint">that went well</span>
        </li>
      )}
    </ul>
  );
}

const severities = ['error', 'warning', 'info', 'praise'] as const;

/** The notes in the order of the page, and not by how much was found in them. */
function NoteIndex({ index }: Pick<Overview, 'index'>): VNode {
  return (
    <nav aria-label="Notes">
      <h2>Notes</h2>
      <ol>
        {index.map(({ id, path, summary }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <PathWords path={path} />
            </a>
            <span class="marks">
              {severities.map((each) =>
                summary[each] === 0 ? (
                  <span key={each} />
                ) : (
                  <SeverityMark key={each} severity={each} words={String(summary[each])} />
                ),
              )}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What is said of many notes together. */
function TogetherCard({ severity, message, notes, ...said }: RepositoryFinding): VNode {
  return (
    <article class={`finding ${severity}`}>
      <div class="about">
        <p class="place">
          <SeverityMark severity={severity} />
        </p>
        <h3>{oneLine(message)}</h3>
        <ul class="resting">
          {notes.map(({ path, date, line }) => (
            <li key={path}>
              <PathWords path={path} />
              {`${line === null ? '' : `, line ${line}`}${date === null ? '' : `: ${date}`}`}
            </li>
          ))}
        </ul>
        <Question question={said.question} />
        <Rewording rewording={said.rewording} />
      </div>
      <GuidelineAside guideline={said.guideline} rule={said.rule} />
    </article>
  );
}

function Problems({ problems }: Pick<Overview, 'problems'>): VNode {
  return (
    <section class="unread">
      <h2>{`${shapes.error} What could not be read`}</h2>
      <ul>
        {problems.map(({ path, message, at }) => (
          <li key={`${path}:${at?.line}`}>
            <b>
              <PathWords path={path} />
            </b>
            {`${at === undefined ? '' : `, line ${at.line}`}: ${oneLine(message)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
