import type { Example, Rule } from '../rules/rule.ts';
import type { Lowered } from '../rules/standing.ts';
import { levels, palette, type ReportOptions, shapes } from './style.ts';
import { wrapText } from './text-width.ts';
import { oneLine, visibleText } from './visible-text.ts';
import { whereWords } from './where-words.ts';

/** Everything that a rule's card says, on one page for people to read. */
export function prettyRule(rule: Rule, { color, width }: ReportOptions): string {
  const { strong, faint, severity: paint } = palette(color);
  const text = (words: string): string[] =>
    wrapText(oneLine(words), width - 2).map((line) => `  ${line}`);
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', strong(title), ...lines];
  const { severity, guideline, examples, softenedBy } = rule;
  const marked = (example: Example): string[] => markedLines(example).map((line) => `  ${line}`);
  return [
    strong(rule.id),
    `${paint(severity, `${shapes[severity]} ${severity}`)}  ${faint(factsOf(rule))}`,
    ...section('What it sees', text(rule.message)),
    ...section(
      'Why it is only info',
      rule.lowered === null ? [] : text(loweredWords(rule.lowered)),
    ),
    ...section('Why', [
      ...text(`“${guideline.excerpt}”`),
      ...text(`— ${guideline.source} (${guideline.id})`).map(faint),
      ...(guideline.also.length === 0 ? [] : text(`See also: ${guideline.also.join('; ')}`)),
    ]),
    ...section('To think about', text(rule.question)),
    ...section('One way to say it', rule.rewording === null ? [] : text(rule.rewording)),
    ...section('Where it applies', whereWords(rule.where).flatMap(text)),
    ...section(
      'Only info when the note records',
      softenedBy.length === 0 ? [] : text(softenedBy.join(', ')),
    ),
    ...section('Asks about the words in « »', examples.flags.flatMap(marked)),
    ...section('Leaves alone', examples.passes.flatMap(marked)),
    ...section('Does not see yet', examples.todoFlags.flatMap(marked)),
    ...section('Asks about too soon', examples.todoPasses.flatMap(marked)),
    '',
  ].join('\n');
}

function factsOf({ family, level, enabled }: Rule): string {
  return `${family}, looks at ${levels[level]}, ${enabled ? 'on' : 'off until asked for with --rule'}`;
}

/** The severity of the card, and what the rule still lacks for it. */
function loweredWords({ from, because }: Lowered): string {
  return `Its card says ${from}. So far: ${because}.`;
}

/** An example's lines, the first after a dash, its marks shown as `«` and `»`. */
function markedLines({ markdown, marks }: Example): string[] {
  const cuts = marks
    .flatMap(({ start, end }) => [
      { at: start, mark: '«' },
      { at: end, mark: '»' },
    ])
    .toReversed();
  const shown = cuts.reduce(
    (text, { at, mark }) => text.slice(0, at) + mark + text.slice(at),
    markdown,
  );
  const lines = shown.trimEnd().split(/\r\n|\n|\r/u);
  return lines.map((line, index) => `${index === 0 ? '–' : ' '} ${visibleText(line)}`.trimEnd());
}
