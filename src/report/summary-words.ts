import type { Severity } from '../rules/rule.ts';
import type { Summary } from './summary.ts';

/** One severity of a summary, for people. */
export interface SeverityRow {
  readonly severity: Exclude<Severity, 'praise'>;
  /** How many there are, such as “2 errors”. */
  readonly words: string;
  /** What to make of them. */
  readonly hint: string;
}

/** What a summary comes to, in one line. */
export function headline(summary: Summary): string {
  const { notes, error, warning, info, known, decided } = summary;
  if (notes === 0) return 'No note was read.';
  const read = `${counted(notes, 'note', 'notes')} read`;
  const places = error + warning + info;
  if (places > 0) return `${read}, ${counted(places, 'place', 'places')} to look at again`;
  return known + decided > 0
    ? `${read}, and nothing new to ask about.`
    : `${read}, and nothing to ask about. Thank you for the care in the wording.`;
}

/** The severities that there are findings of, gravest first. */
export function severityRows({ error, warning, info }: Summary): readonly SeverityRow[] {
  const rows: readonly (SeverityRow & { readonly count: number })[] = [
    {
      severity: 'error',
      count: error,
      words: counted(error, 'error', 'errors'),
      hint: 'to settle before the note goes on',
    },
    {
      severity: 'warning',
      count: warning,
      words: counted(warning, 'warning', 'warnings'),
      hint: 'worth another look',
    },
    { severity: 'info', count: info, words: `${info} info`, hint: 'something to think with' },
  ];
  return rows.filter(({ count }) => count > 0);
}

/** A number with its noun. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
