import type { VNode } from 'preact';
import type { Told } from './messages.ts';

/** What is known of the note beside its text. */
export interface NoteFormProps {
  readonly told: Told;
  /** What the note’s own front matter says. */
  readonly head: Told;
  readonly onTell: (told: Told) => void;
}

const people = [
  ['author', 'Who wrote it'],
  ['supervisor', 'Their supervisor'],
  ['participant', 'Whom it is about'],
] as const;

const types = [
  ['', 'as the note itself tells'],
  ['contact note', 'contact note'],
  ['supervision', 'supervision record'],
  ['case conference', 'case conference'],
  ['policy', 'policy text'],
] as const;

/** Asks what kind of note it is and who is who; what the note says itself is shown as it says it. */
export function NoteForm({ told, head, onTell }: NoteFormProps): VNode {
  const tell = (key: string, value: string): void => {
    const entries = Object.entries({ ...told, [key]: value });
    onTell(Object.fromEntries(entries.filter(([, words]) => words.trim() !== '')));
  };
  return (
    <details class="about-note">
      <summary>About this note</summary>
      <div class="fields">
        <p>
          <label for="note-type">Kind of note</label>
          {head.type === undefined ? (
            <select
              id="note-type"
              value={told.type ?? ''}
              onChange={({ currentTarget }) => tell('type', currentTarget.value)}
            >
              {types.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          ) : (
            <input id="note-type" value={head.type} readOnly />
          )}
        </p>
        {people.map(([key, words]) => (
          <p key={key}>
            <label for={`note-${key}`}>{words}</label>
            <input
              id={`note-${key}`}
              value={head[key] ?? told[key] ?? ''}
              readOnly={head[key] !== undefined}
              autocomplete="off"
              onInput={({ currentTarget }) => tell(key, currentTarget.value)}
            />
          </p>
        ))}
        <p class="hint">
          {Object.keys(head).length === 0
            ? 'Names help to tell who says what. They stay out of the note itself.'
            : 'What stands at the head of the note comes first, and is changed there.'}
        </p>
      </div>
    </details>
  );
}
