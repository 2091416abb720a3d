import type { Severity } from '../../rules/rule.ts';
import type { Item } from './review-state.ts';

/** Which findings are shown; an empty text leaves a choice open. */
export interface Choice {
  readonly search: string;
  readonly severity: Severity | '';
  readonly family: string;
  readonly rule: string;
  readonly status: StatusChoice;
  readonly worker: string;
  /** As `2026-03-12`. */
  readonly from: string;
  readonly to: string;
}

/** What became of the findings that are shown. */
export type StatusChoice =
  | 'all'
  | 'open'
  | 'edited'
  | 'discussed'
  | 'dismissed'
  | 'follow-up'
  | 'baseline'
  | 'suppressed';

/** The choices of a status, with words for them. */
export const statusWords: Readonly<Record<StatusChoice, string>> = {
  all: 'open and decided',
  open: 'open',
  edited: 'open again, edited meanwhile',
  discussed: 'discussed',
  dismissed: 'dismissed',
  'follow-up': 'to follow up',
  baseline: 'known from the baseline',
  suppressed: 'left out by the note itself',
};

/** Nothing is left out but what is settled before a review: the baseline, and what notes leave out. */
export const wholeChoice: Choice = {
  ...{ search: '', severity: '', family: '', rule: '', status: 'all' },
  ...{ worker: '', from: '', to: '' },
};

/** The findings that a choice shows. */
export function chosen(items: readonly Item[], choice: Choice): readonly Item[] {
  return chosenNotes(items, choice).filter(
    ({ finding }) =>
      hasStatus(finding, choice.status) &&
      (choice.severity === '' || finding.severity === choice.severity) &&
      (choice.family === '' || finding.family === choice.family) &&
      (choice.rule === '' || finding.rule === choice.rule),
  );
}

/** The findings of the notes that a choice is about, whatever they are and became of them. */
export function chosenNotes(items: readonly Item[], choice: Choice): readonly Item[] {
  const words = choice.search
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return items.filter(({ note, finding, caption }) => {
    if (choice.worker !== '' && !caption?.workers.includes(choice.worker)) return false;
    if (!isWithin(caption?.day ?? null, choice)) return false;
    if (words.length === 0) return true;
    const text = `${finding.words} ${finding.rule} ${note.path}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** How many of the findings that ask something have been decided on. */
export function progressOf(items: readonly Item[]): {
  readonly done: number;
  readonly all: number;
} {
  const asking = items.filter(
    ({ finding: { severity, status } }) =>
      severity !== 'praise' && status !== 'baseline' && status !== 'suppressed',
  );
  return {
    done: asking.filter(({ finding }) => finding.status !== 'open').length,
    all: asking.length,
  };
}

/** How many of the choices are made, the search apart. */
export function choiceCount({ search: _, ...choice }: Choice): number {
  const { search: __, ...whole } = wholeChoice;
  const usual = new Map<string, string>(Object.entries(whole));
  return Object.entries(choice).filter(([key, value]) => usual.get(key) !== value).length;
}

function hasStatus(
  { status, isEdited }: Pick<Item['finding'], 'status' | 'isEdited'>,
  wanted: StatusChoice,
): boolean {
  if (wanted === 'all') return status !== 'baseline' && status !== 'suppressed';
  if (wanted === 'edited') return isEdited;
  return status === wanted;
}

/** A note that does not tell its day is in no period. */
function isWithin(day: string | null, { from, to }: Pick<Choice, 'from' | 'to'>): boolean {
  if (from === '' && to === '') return true;
  if (day === null) return false;
  return (from === '' || day >= from) && (to === '' || day <= to);
}
