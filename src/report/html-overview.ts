import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RepositoryFinding } from '../findings/finding.ts';
import { guidelineAside, pathWords, severityMark, thinking } from './html-note.ts';
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
export function htmlOverview({ index, repository, summary, problems }: Overview): Element[] {
  return [
    h('section.overview', [
      h('p.eyebrow', 'Case notes, read together'),
      // A number stays with its noun.
      h('h1', headline(summary).replace(/(\d) /gu, '$1\u00A0')),
      h('ul.counts', countItems(summary)),
      ...(index.length < 2 ? [] : [noteIndex(index)]),
      ...(problems.length === 0 ? [] : [problemSection(problems)]),
    ]),
    ...(repository.length === 0 ? [] : [togetherSection(repository)]),
  ];
}

function countItems(summary: Summary): Element[] {
  const { praise } = summary;
  const rows = severityRows(summary).map(({ severity, words, hint }) =>
    h('li', [severityMark(severity, words), h('span.hint', hint)]),
  );
  if (praise === 0) return rows;
  const words = counted(praise, 'place', 'places');
  return [...rows, h('li', [severityMark('praise', words), h('span.hint', 'that went well')])];
}

/** The notes in the order of the page, and not by how much was found in them. */
function noteIndex(index: readonly IndexEntry[]): Element {
  const items = index.map(({ id, path, summary }) =>
    h('li', [
      h('a', { href: `#${id}` }, pathWords(path)),
      h(
        'span.marks',
        severities.map((each) =>
          summary[each] === 0 ? h('span') : severityMark(each, String(summary[each])),
        ),
      ),
    ]),
  );
  return h('nav', { ariaLabel: 'Notes' }, [h('h2', 'Notes'), h('ol', items)]);
}

const severities = ['error', 'warning', 'info', 'praise'] as const;

function togetherSection(findings: readonly RepositoryFinding[]): Element {
  return h('section.note.together', [
    h('header', [h('h2', 'Many notes together')]),
    ...findings.map((finding) =>
      h(`article.finding.${finding.severity}`, [
        h('div.about', [
          h('p.place', [severityMark(finding.severity)]),
          h('h3', oneLine(finding.message)),
          h('ul.resting', finding.notes.map(restingItem)),
          ...thinking(finding),
        ]),
        guidelineAside(finding),
      ]),
    ),
  ]);
}

function restingItem({ path, date, line }: RepositoryFinding['notes'][number]): Element {
  const place = line === null ? '' : `, line ${line}`;
  return h('li', [...pathWords(path), `${place}${date === null ? '' : `: ${date}`}`]);
}

function problemSection(problems: readonly ReportError[]): Element {
  const items = problems.map(({ path, message, at }) =>
    h('li', [
      h('b', pathWords(path)),
      `${at === undefined ? '' : `, line ${at.line}`}: ${oneLine(message)}`,
    ]),
  );
  return h('section.unread', [h('h2', [`${shapes.error} What could not be read`]), h('ul', items)]);
}
