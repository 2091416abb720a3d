import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding, NoteReport } from '../../../src/findings/finding.ts';
import { dayOf } from '../../../src/note/calendar.ts';
import {
  type AgendaNote,
  type AgendaSources,
  makeAgenda,
} from '../../../src/report/agenda/agenda.ts';
import { agendaMarkdown } from '../../../src/report/agenda/agenda-markdown.ts';
import { agendaPage } from '../../../src/report/agenda/agenda-page.tsx';
import { supervisionFunctions } from '../../../src/report/agenda/supervision-functions.ts';

const source = '# Visit\n\nLent ct **$20** for <b>the bus</b>.\n';
const march = (day: number): number => dayOf(2026, 3, day) ?? 0;

function finding(own: Partial<Finding> = {}): Finding {
  return {
    ...{ rule: 'money', family: 'dual-relationship', severity: 'error', level: 'span' },
    ...{ start: 9, end: 23, passage: source.slice(9, 23), speaker: 'author' },
    message: 'The note records money between worker and participant.',
    guideline: {
      id: 'dual/power',
      excerpt: 'power over their clients',
      source: 'A page',
      also: [],
    },
    question: 'What would the next person be able to ask for?',
    rewording: null,
    softenedBy: null,
    fingerprint: '0123456789abcdef',
    status: 'open',
    ...own,
  };
}

function noteOf(findings: readonly Finding[], own: Partial<AgendaNote> = {}): AgendaNote {
  const report: NoteReport = {
    ...{ path: 'notes/visit.md', type: 'contact', source, findings, problems: [], record: null },
  };
  return { report, day: march(5), isMeeting: false, decisions: [], ...own };
}

function agendaOf(notes: readonly AgendaNote[], own: Partial<AgendaSources> = {}) {
  return makeAgenda({
    ...{ worker: 'Tobias Lund', since: march(2), today: march(12), notes },
    ...{ meetings: [march(2)], together: [], actions: [], ...own },
  });
}

const praise = finding({ rule: 'good-own-words', family: 'praise', severity: 'praise' });

describe('An agenda gives room to all three functions of supervision', () => {
  test('whatever the notes hold, each with an opening question', () => {
    const { parts } = agendaOf([]);
    expect(parts.map(({ id }) => id)).toEqual(['support', 'development', 'accountability']);
    for (const text of [agendaMarkdown(agendaOf([])), agendaPage(agendaOf([]), tool)]) {
      for (const { opening, purpose } of supervisionFunctions) {
        expect(text).toContain(opening);
        expect(text).toContain(purpose);
      }
    }
  });

  test('in the words of the guideline', () => {
    const file = new URL('../../../fixtures/guidelines/003_1efca66710a4847e.txt', import.meta.url);
    const guideline = readFileSync(file, 'utf8').replace(/\s+/gu, ' ');
    for (const { purpose } of supervisionFunctions) expect(guideline).toContain(purpose);
  });

  test.each([
    ['closeness', 'support'],
    ['role', 'support'],
    ['empathy', 'development'],
    ['dual-relationship', 'accountability'],
    ['a family of an agency', 'development'],
  ])('and puts what belongs to %s under %s', (family, id) => {
    const { parts } = agendaOf([noteOf([finding({ family })])]);
    expect(parts.filter(({ themes }) => themes.length > 0).map((part) => part.id)).toEqual([id]);
  });
});

const tool = { name: 'caselint', version: '0.0.0' };

describe('An agenda', () => {
  test('begins with what went well', () => {
    const agenda = agendaOf([noteOf([finding(), praise])]);
    for (const text of [agendaMarkdown(agenda), agendaPage(agenda, tool)]) {
      expect(text.indexOf('What went well')).toBeLessThan(text.indexOf('Support'));
    }
    expect(agenda.wentWell).toHaveLength(1);
  });

  test('groups passages by guideline and rule, and quotes a few of them', () => {
    const many = Array.from({ length: 9 }, () => finding());
    const { parts } = agendaOf([noteOf([...many, finding({ rule: 'gift', message: 'A gift.' })])]);
    const [theme, ...others] = parts.flatMap(({ themes }) => themes);
    expect(others).toEqual([]);
    expect(theme?.questions.map(({ passages }) => passages.length)).toEqual([4, 1]);
  });

  test.each([
    ['of notes before its first day', [noteOf([finding()], { day: march(1) })]],
    ['that were decided on', [noteOf([finding({ status: 'dismissed' })])]],
    ['that the baseline knows', [noteOf([finding({ status: 'baseline' })])]],
    ['of the supervisor’s words', [noteOf([finding({ speaker: 'supervisor' })])]],
    ['of the talk in a meeting', [noteOf([finding()], { isMeeting: true })]],
  ])('leaves out passages %s', (_, notes) => {
    expect(agendaOf(notes).parts.flatMap(({ themes }) => themes)).toEqual([]);
  });

  test('takes notes without a day, and says so', () => {
    const agenda = agendaOf([noteOf([finding()], { day: undefined }), noteOf([])]);
    expect([agenda.notes, agenda.undated]).toEqual([2, 1]);
    expect(agendaMarkdown(agenda)).toContain(
      'Made on 12 March 2026 from 2 notes since 2 March 2026; 1 gives no day and counts all the same.',
    );
  });

  test('brings back what was put off, however old its note is, with the reason', () => {
    const decision = {
      ...{ fingerprint: '0123456789abcdef', note: 'notes/visit.md', rule: 'money', moved: '' },
      ...({ status: 'follow-up', reason: 'For the next meeting.', by: 'Nerys Coyle' } as const),
      ...{ at: '2026-02-20T09:00:00.000Z', until: null },
    };
    const old = noteOf([finding({ status: 'follow-up' })], {
      day: march(1) - 30,
      decisions: [decision],
    });
    expect(agendaMarkdown(agendaOf([old]))).toContain(
      'Put off: For the next meeting. (Nerys Coyle, 20 February 2026)',
    );
  });

  test('tells the rhythm of the meetings without a word of praise or blame', () => {
    const days = [march(2) - 21, march(2)];
    expect(agendaMarkdown(agendaOf([], { meetings: days }))).toContain(
      'Last on 2 March 2026, 10 days ago.\n\nBefore that on 9 February 2026.',
    );
    expect(agendaMarkdown(agendaOf([], { meetings: [] }))).toContain(
      'These notes hold no supervision with a date.',
    );
  });

  test('shows a passage as its reader sees it, and none of it as markup', () => {
    const agenda = agendaOf([
      noteOf([finding({ start: 9, end: 43, passage: source.slice(9, 43) })]),
    ]);
    expect(agendaMarkdown(agenda)).toContain('“Lent ct $20 for \\<b>the bus\\</b>”');
    expect(agendaPage(agenda, tool)).toContain('“Lent ct $20 for &lt;b>the bus&lt;/b>”');
  });
});
