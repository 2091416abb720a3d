import { render } from 'preact';
import { isAsking } from '../report/placed-finding.ts';
import { oneLine } from '../report/visible-text.ts';
import { copyText, saveText } from './clipboard.ts';
import { Desk, type DeskActions, type DeskState, wordsOf } from './desk.tsx';
import { takeDrops } from './drop.ts';
import { makeEditor } from './editor.ts';
import { startEngine } from './engine.ts';
import { exampleNote } from './example-note.ts';
import { forget, keep, readKept } from './keep.ts';
import type { Answer } from './messages.ts';
import { layOutForPaper } from './printed.tsx';
import { readFile } from './read-file.ts';
import { sayLater } from './say-later.ts';
import { severityWords } from './words.ts';

const root = elementOf('desk');
const kept = readKept();
let fileName = 'note.md';
let state: DeskState = {
  ...{ engine: 'warming', answer: undefined, open: undefined, told: kept?.told ?? {} },
  ...{ isEmpty: true, isKept: kept !== undefined, isFileOver: false, notice: '', spoken: '' },
};

const actions: DeskActions = {
  onFile: async (file) => {
    change({ notice: `Opening ${file.name} …` });
    const read = await readFile(file);
    if ('problem' in read) return change({ notice: read.problem });
    fileName = file.name.replace(/(?:\.\w+)?$/u, '.md');
    editor.open(read.text);
    change({ notice: `Opened ${file.name}.` });
  },
  onExample: () => editor.open(exampleNote),
  onCopyNote: () => copy(editor.exactText(), 'The note is copied, exactly as it is here.'),
  onCopyWords: (words) => copy(words, 'The words are copied. They are yours to fit in.'),
  onSave: () => {
    saveText(editor.exactText(), fileName);
    change({ notice: `Saved as ${fileName}.` });
  },
  onTell: (told) => {
    change({ told });
    ask();
  },
  onKeep: () => {
    const isKept = keepNow();
    change({
      isKept,
      notice: isKept
        ? 'The note is kept in this browser from now on.'
        : 'This browser keeps nothing for a page like this. “Save as file” keeps the note instead.',
    });
  },
  onForget: () => {
    forget();
    change({ isKept: false, notice: 'Forgotten. Nothing of the note is kept in this browser.' });
  },
  onToggle: (index) => {
    show(state.open === index ? undefined : index);
    editor.reveal(index);
  },
  onGo: (index) => editor.go(index),
  onRead: () => {
    const target = state.open === undefined ? 'findings' : `finding-${state.open}`;
    const element = document.getElementById(target);
    element?.scrollIntoView({ block: 'start', behavior: scrolling() });
    element?.querySelector('button')?.focus({ preventScroll: true });
  },
};

root.replaceChildren();
change({});
const later = sayLater(1500, (spoken) => change({ spoken }));
const clearNotice = sayLater(8000, (notice) => change({ notice }));
const editor = makeEditor(elementOf('paper'), {
  onText: (text) => {
    change({ isEmpty: text.trim() === '', notice: '' });
    if (state.isKept) keepNow();
    ask();
  },
  onVisit: (index) => {
    show(index);
    const finding = state.answer?.findings[index];
    if (finding !== undefined)
      change({ spoken: `${severityWords[finding.severity]}: ${oneLine(finding.message)}` });
  },
  onRead: actions.onRead,
});
const engine = startEngine({
  onReady: () => change({ engine: 'ready' }),
  onFailed: () => change({ engine: 'failed' }),
  onAnswer: hear,
});
if (kept !== undefined) editor.open(kept.text);
takeDrops(actions.onFile, (isFileOver) => {
  if (isFileOver !== state.isFileOver) change({ isFileOver });
});
layOutForPaper(elementOf('printed'), () => ({ text: editor.text(), answer: state.answer }));
root.addEventListener('keydown', (event) => {
  const inPanel = event.target instanceof Element && event.target.closest('#findings') !== null;
  if (event.key === 'Escape' && inPanel) editor.go(state.open);
});

function change(changes: Partial<DeskState>): void {
  state = { ...state, ...changes };
  render(<Desk state={state} actions={actions} />, root);
  if (changes.notice) clearNotice('');
}

function ask(): void {
  engine.ask(editor.text(), state.told);
}

function hear(answer: Answer): void {
  const open = sameFinding(answer);
  editor.mark(answer.findings);
  editor.markOpen(open);
  change({ answer, open, engine: 'ready' });
  performance.mark('the answer is shown');
  if (!state.isEmpty) later(wordsOf(answer));
}

/** The finding that is open, in a later answer. */
function sameFinding({ findings }: Answer): number | undefined {
  const before = state.open === undefined ? undefined : state.answer?.findings[state.open];
  if (before === undefined) return undefined;
  const distances = findings.flatMap(({ fingerprint, start }, index) =>
    fingerprint === before.fingerprint ? [{ index, by: Math.abs(start - before.start) }] : [],
  );
  return distances.sort((one, other) => one.by - other.by)[0]?.index;
}

/** Opens the card of a finding that asks something; praise has none. */
function show(index: number | undefined): void {
  const finding = index === undefined ? undefined : state.answer?.findings[index];
  const open = finding !== undefined && isAsking(finding) ? index : undefined;
  change({ open });
  editor.markOpen(open);
  const isBeside = matchMedia('(min-width: 60rem)').matches;
  if (open === undefined || !isBeside) return;
  document
    .getElementById(`finding-${open}`)
    ?.scrollIntoView({ block: 'nearest', behavior: scrolling() });
}

async function copy(text: string, done: string): Promise<void> {
  const isCopied = await copyText(text);
  change({
    notice: isCopied
      ? done
      : 'This browser gives the page no clipboard. “Save as file” works without.',
  });
}

function keepNow(): boolean {
  return keep({ text: editor.exactText(), told: state.told });
}

function scrolling(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element ${id}`);
  return element;
}
