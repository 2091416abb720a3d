import type { Score } from '../../measure/score.ts';
import { show } from '../../measure/score-tables.ts';
import { levels } from '../../src/report/style.ts';
import { whereWords } from '../../src/report/where-words.ts';
import type { Rule, Severity } from '../../src/rules/rule.ts';
import { foldWords } from '../matrix/split-guideline.ts';
import {
  escapeHtml,
  exampleList,
  excerptFigure,
  frontMatter,
  severityBadge,
  termList,
} from './html.ts';
import type { Site, SiteRule } from './site.ts';

/** The page of a rule: all that its card says, and how it does. */
export function rulePage(shown: SiteRule, site: Site): string {
  const { id, family, severity, level, enabled, message, question, rewording, where, examples } =
    shown.rule;
  const facts = [
    severityBadge(severity),
    `<a href="./index.html#${family}">${family}</a>`,
    `looks at ${levels[level]}`,
    ...(enabled ? [] : ['off until it is asked for']),
  ];
  return [
    frontMatter({ title: id, description: message }),
    `# ${id}`,
    `<p class="facts">${facts.join(' <span aria-hidden="true">·</span> ')}</p>`,
    `<p class="lead">${escapeHtml(message)}</p>`,
    ...why(shown, site),
    '## To think about',
    `<p class="question">${escapeHtml(question)}</p>`,
    ...(rewording === null
      ? []
      : [`<p class="rewording">One way to say it: ${escapeHtml(rewording)}</p>`]),
    '## Where it looks',
    termList(whereWords(where).map(splitTerm)),
    `## ${severity === 'praise' ? 'What it shows' : 'What it asks about'}`,
    exampleList(examples.flags),
    '## What it leaves alone',
    exampleList(examples.passes),
    ...missed(shown),
    ...softening(shown, site),
    ...options(shown),
    ...standing(shown, site),
    ...overruling(shown.rule),
  ].join('\n\n');
}

function why({ rule }: SiteRule, { sources, references }: Site): readonly string[] {
  const { guideline } = rule;
  const [sourceId, name = ''] = guideline.id.split('/');
  const source = sources.find(({ id }) => id === sourceId);
  const place = source?.excerpts[name]?.place;
  const start = foldWords(guideline.excerpt.split(' […] ')[0] ?? '');
  const sentence = source?.matrix.findIndex((entry) => foldWords(entry.sentence).includes(start));
  const anchor = sentence === undefined || sentence < 0 ? '' : `#sentence-${sentence + 1}`;
  const cited = `<a href="../guidelines/${sourceId}.html${anchor}">${escapeHtml(guideline.source)}</a>${place === undefined ? '' : `, ${escapeHtml(place)}`}`;
  const further = guideline.also.map((key) => references.get(key) ?? key);
  return [
    '## Why',
    excerptFigure(guideline.excerpt, cited),
    ...(further.length === 0
      ? []
      : [
          `<p>See also:</p>\n<ul>\n${further.map((text) => `<li>${escapeHtml(text)}</li>`).join('\n')}\n</ul>`,
        ]),
  ];
}

/** `Notes: contact notes` as a term and what it means. */
function splitTerm(line: string): readonly [string, string] {
  const colon = line.indexOf(': ');
  return [line.slice(0, colon), line.slice(colon + 2)];
}

function missed({ rule: { examples } }: SiteRule): readonly string[] {
  return [
    ...(examples.todoFlags.length === 0
      ? []
      : ['## What it does not see yet', exampleList(examples.todoFlags)]),
    ...(examples.todoPasses.length === 0
      ? []
      : ['## What it asks about too soon', exampleList(examples.todoPasses)]),
  ];
}

function softening({ rule }: SiteRule, { catalogue }: Site): readonly string[] {
  const { severity, softenedBy } = rule;
  if (severity === 'praise' || severity === 'info') return [];
  const words = catalogue.mitigations
    .filter(({ kind }) => softenedBy.includes(kind))
    .map((mitigation) => `<li>${escapeHtml(mitigation.words)}</li>`);
  if (words.length === 0) {
    return severity === 'error'
      ? ['## What softens it', 'Nothing does: it stays as grave, whatever else the note records.']
      : [];
  }
  return [
    '## What softens it',
    'The finding drops to `info`, and shows the sentence that it rests on, when the note also records that',
    `<ul>\n${words.join('\n')}\n</ul>`,
  ];
}

/** The check and what the card asks of it; long lists are counted, since the card shows them. */
function options({ card, path }: SiteRule): readonly string[] {
  const rows = Object.entries(card.options).map(
    ([name, value]) => [name, optionWords(value)] as const,
  );
  return [
    '## How it looks',
    `By the check <a href="../write-a-rule.html">\`${card.check}\`</a>. The card is the file \`${path}\`.`,
    ...(rows.length === 0 ? [] : [termList(rows)]),
  ];
}

function optionWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) {
    const isPlain = value.length <= 12 && value.every((entry) => /^[\w -]+$/u.test(String(entry)));
    if (isPlain) return value.join(', ');
    return value.length === 1 ? 'one entry' : `${value.length} entries`;
  }
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).map(([part, words]) => `${part}: ${optionWords(words)}`);
  return parts.join('; ');
}

/** The figures in the marked notes, and what they make of the severity. */
function standing({ rule, score }: SiteRule, { notes }: Site): readonly string[] {
  const { lowered, enabled } = rule;
  return [
    '## How well it does',
    ...(enabled && score !== null
      ? figures(score, notes)
      : [
          'It is not measured: the marked notes have marks for rules that are on and look at passages.',
        ]),
    ...(lowered === null
      ? []
      : [
          `<p>Its card says ${severityBadge(lowered.from)}. It ships as ${severityBadge('info')} so far: ${escapeHtml(lowered.because)}.</p>`,
        ]),
    '<p><a href="../accuracy.html">How the figures come about</a>, and what to expect of notes of your own.</p>',
  ];
}

function figures(score: Score, notes: number): readonly string[] {
  const { marks, found, right, surplus, precision, recall } = score;
  if (marks + right + surplus === 0) {
    return [
      `In ${notes} invented notes two annotators marked nothing of the kind, and the rule found nothing.`,
    ];
  }
  return [
    `In ${notes} invented notes that two annotators marked:`,
    figureTable([
      ['precision', show(precision), `${right} right, ${surplus} beside a mark`],
      ['recall', show(recall), `${found} of ${marks} marks found`],
    ]),
  ];
}

function figureTable(rows: readonly (readonly [string, string, string])[]): string {
  const lines = rows.map(
    ([name, value, counts]) =>
      `<tr><th scope="row">${name}</th><td class="value">${value}</td><td>${counts}</td></tr>`,
  );
  return `<table class="figures">\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`;
}

const milder: Readonly<Record<Severity, string>> = {
  error: 'warning',
  warning: 'info',
  info: 'off',
  praise: 'off',
};

function overruling({ id, level, severity }: Rule): readonly string[] {
  return [
    '## When you see it otherwise',
    'Your agency may weigh it otherwise. A file `caselint.config.yaml` beside the notes, or in a folder above them, says so:',
    `\`\`\`yaml\nrules:\n  ${id}: ${milder[severity]} # off, info, warning or error\n\`\`\``,
    ...(level === 'repository'
      ? []
      : [
          'A comment above it leaves a single passage out of account, with a reason:',
          `\`\`\`md\n<!-- caselint-ignore ${id}: why it is otherwise here -->\n\`\`\``,
        ]),
    'What was decided on a finding can also be [kept beside the notes](/decisions).',
  ];
}
