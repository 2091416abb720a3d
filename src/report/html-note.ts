import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Finding, NoteReport } from '../findings/finding.ts';
import { lineIndex } from '../note/position.ts';
import { quoted, sourceWords } from './finding-words.ts';
import { passageInLine } from './passage-in-line.ts';
import { isAsking, isPraising } from './placed-finding.ts';
import { noteTypes, shapes, speakerWords } from './style.ts';
import { oneLine } from './visible-text.ts';

/** What the parts of a finding are written from. */
interface Page {
  readonly report: NoteReport;
  readonly lineAt: (offset: number) => number;
}

/** The open findings of a note and what went well in it. */
export function htmlNote(report: NoteReport, id: string): Element {
  const positionAt = lineIndex(report.source);
  const page: Page = { report, lineAt: (offset) => positionAt(offset).line };
  const asking = report.findings.filter(isAsking);
  const praising = report.findings.filter(isPraising);
  return h('section.note', { id, ariaLabelledBy: `${id}-title` }, [
    h('header', [
      h('h2', { id: `${id}-title` }, pathWords(report.path)),
      h('p.type', noteTypes[report.type]),
    ]),
    ...asking.map((finding) => findingCard(finding, page)),
    ...(praising.length === 0 ? [] : [praiseCard(praising, page)]),
  ]);
}

/** A path, its folders fainter than its name, that may break after each of them. */
export function pathWords(path: string): ElementContent[] {
  const parts = oneLine(path).split(/(?<=\/)/u);
  const folders = parts.slice(0, -1).flatMap((folder) => [folder, h('wbr')]);
  const name = parts.at(-1) ?? '';
  return folders.length === 0 ? [text(name)] : [h('span.folder', folders), text(name)];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function findingCard(finding: Finding, page: Page): Element {
  const { severity, level, message, softenedBy } = finding;
  return h(`article.finding.${severity}`, [
    h('div.about', [
      h('p.place', [severityMark(severity), h('span', placeWords(finding, page))]),
      ...(level === 'span' ? [passageLine(finding, page)] : []),
      h('h3', oneLine(message)),
      ...thinking(finding),
      ...(softenedBy === null
        ? []
        : [
            labelled('Well recorded', 'softened', [
              `${oneLine(softenedBy.words)} (line ${page.lineAt(softenedBy.start)}), so this is info and no more.`,
            ]),
          ]),
    ]),
    guidelineAside(finding),
  ]);
}

/** A severity by shape, word and colour. */
export function severityMark(severity: Finding['severity'], words: string = severity): Element {
  return h(`span.severity.${severity}`, [
    h('span', { ariaHidden: 'true' }, shapes[severity]),
    ` ${words}`,
  ]);
}

function placeWords({ level, start, speaker }: Finding, { report, lineAt }: Page): string {
  if (level !== 'span') return 'about the whole note';
  const words = speakerWords(speaker, report.type);
  return `line ${lineAt(start)}${words === '' ? '' : `, ${words}`}`;
}

/** A passage in its line, behind the number of that line. */
function passageLine(finding: Finding, { report, lineAt }: Page): Element {
  const { before, passage, after } = passageInLine(report.source, finding);
  const words = h('blockquote', { dir: 'auto' }, [before, h('mark', passage), after]);
  const number = h('span.number', { title: 'line' }, String(lineAt(finding.start)));
  return h('div.passage', [number, words]);
}

/** The question, and the other words that a finding offers. */
export function thinking({
  question,
  rewording,
}: Pick<Finding, 'question' | 'rewording'>): Element[] {
  return [
    labelled('To think about', 'question', [oneLine(question)]),
    ...(rewording === null
      ? []
      : [labelled('One way to say it', 'rewording', [quoted(oneLine(rewording))])]),
  ];
}

function labelled(label: string, name: string, words: readonly string[]): Element {
  return h(`div.${name}`, [h('p.label', label), h('p', [...words])]);
}

/** The guideline that a finding rests on. */
export function guidelineAside({ guideline, rule }: Pick<Finding, 'guideline' | 'rule'>): Element {
  return h('aside.guideline', [
    h('p.label', 'Guideline'),
    h('blockquote', quoted(oneLine(guideline.excerpt))),
    h('p.source', sourceWords(guideline)),
    h('p.rule', oneLine(rule)),
  ]);
}

/** What went well, what is said of several passages said once. */
function praiseCard(praising: readonly Finding[], page: Page): Element {
  const messages = new Set(praising.map(({ message }) => message));
  const items = Array.from(messages, (message) => {
    const passages = praising.filter((each) => each.message === message && each.level === 'span');
    return h('li', [
      h('p', oneLine(message)),
      ...passages.map((finding) => passageLine(finding, page)),
    ]);
  });
  return h('section.praise', [h('h3', [severityMark('praise', 'What went well')]), h('ul', items)]);
}
