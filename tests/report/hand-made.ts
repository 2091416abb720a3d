import type { Finding, NoteReport } from '../../src/findings/finding.ts';

/** A report on an invented note; each finding is placed by the passage it names. */
export function handMade(
  source: string,
  findings: readonly (Partial<Finding> & { readonly passage: string })[],
  more: Partial<NoteReport> = {},
): NoteReport {
  return {
    path: 'notes/week-7.md',
    type: 'supervision',
    source,
    findings: findings.map((finding) => withDefaults(source, finding)),
    problems: [],
    record: null,
    ...more,
  };
}

function withDefaults(
  source: string,
  finding: Partial<Finding> & { readonly passage: string },
): Finding {
  const start = source.indexOf(finding.passage);
  return {
    rule: 'closed-question',
    family: 'supervisor-talk',
    severity: 'warning',
    level: 'span',
    start,
    end: start + finding.passage.length,
    speaker: 'supervisor',
    message: 'One word is enough to answer this.',
    guideline: {
      id: 'handbook/open-questions',
      excerpt: 'Questions that invite a story open more than questions that ask for a tick.',
      source: 'Handbook of an invented agency',
      also: ['MI-CQ'],
    },
    question: 'What would you like to hear more about?',
    rewording: 'How has the plan been going?',
    softenedBy: null,
    fingerprint: '0123456789abcdef',
    status: 'open',
    ...finding,
  };
}
