import type { VNode } from 'preact';
import { lineIndex } from '../note/position.ts';
import { PraiseCard } from '../report/components/praise-card.tsx';
import { isAsking, isPraising } from '../report/placed-finding.ts';
import { noteTypes } from '../report/style.ts';
import { FindingItem } from './finding-item.tsx';
import type { Answer } from './messages.ts';
import { countWords } from './words.ts';

/** How far the engine is. */
export type EngineState = 'warming' | 'ready' | 'failed';

/** What was found, and what can be done with it. */
export interface FindingsPanelProps {
  readonly answer: Answer | undefined;
  readonly engine: EngineState;
  /** Whether there is no word in the note yet. */
  readonly isEmpty: boolean;
  readonly open: number | undefined;
  readonly onToggle: (index: number) => void;
  readonly onGo: (index: number) => void;
  readonly onCopy: (words: string) => void;
  readonly onExample: () => void;
}

/** What went well in the note, and what there is to think about. */
export function FindingsPanel(props: FindingsPanelProps): VNode {
  const { answer, engine, isEmpty } = props;
  return (
    <section class="panel" id="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">A second look</h2>
      {isEmpty ? (
        <Welcome {...props} />
      ) : answer === undefined || engine !== 'ready' ? (
        <EngineWords engine={engine} />
      ) : (
        <Found {...props} answer={answer} />
      )}
    </section>
  );
}

function Found(props: FindingsPanelProps & { readonly answer: Answer }): VNode {
  const { answer, open } = props;
  const { findings, source, type, problems } = answer;
  const positionAt = lineIndex(source);
  const note = { source, type, lineAt: (offset: number) => positionAt(offset).line };
  const praising = findings.filter(isPraising);
  const asking = findings.filter(isAsking).length;
  return (
    <>
      <p class="counts">
        <strong>{countWords(asking, praising.length)}</strong>{' '}
        <span class="hint">Read as a {noteTypes[type]}.</span>
      </p>
      {problems.map((problem) => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
      {praising.length > 0 && (
        <div class="cards">
          <PraiseCard praising={praising} note={note} isBeside />
        </div>
      )}
      {asking > 0 && (
        <ol class="items" aria-label="To think about">
          {findings.map(
            (finding, index) =>
              isAsking(finding) && (
                <FindingItem
                  key={`${finding.fingerprint} ${index}`}
                  {...{ finding, index, note }}
                  isOpen={open === index}
                  onToggle={() => props.onToggle(index)}
                  onGo={() => props.onGo(index)}
                  onCopy={props.onCopy}
                />
              ),
          )}
        </ol>
      )}
      {asking === 0 && <p class="quiet-words">Thank you for the care in the wording.</p>}
    </>
  );
}

function EngineWords({ engine }: Pick<FindingsPanelProps, 'engine'>): VNode {
  return engine === 'failed' ? (
    <p class="problem">
      The rules could not be opened in this browser. Your note is safe in the editor: copy it, or
      save it as a file. A current Edge, Chrome, Firefox or Safari may open the page.
    </p>
  ) : (
    <p class="waiting">The rules are being laid out. You can write meanwhile.</p>
  );
}

function Welcome({ engine, onExample }: FindingsPanelProps): VNode {
  return (
    <div class="welcome">
      <p>
        Write or paste a case note, drop a file on the page, or open one: Word, Markdown or plain
        text. Passages that somebody might ask about are marked as you write, each with a question
        to think with and the guideline behind it. What went well is named too.
      </p>
      <ul>
        <li>Your note stays on this computer. The page sends nothing anywhere.</li>
        <li>Nothing is kept when you close the page, unless you say so.</li>
        <li>Nothing is changed in your note. Other words are an offer.</li>
      </ul>
      <p>
        <button type="button" onClick={onExample}>
          Show me an invented note
        </button>
      </p>
      {engine !== 'ready' && <EngineWords engine={engine} />}
    </div>
  );
}
