import { levels } from '../src/report/style.ts';
import type { Rule } from '../src/rules/rule.ts';
import { whatIsLacking } from '../src/rules/standing.ts';
import type { ScoredCard } from './measure-cards.ts';
import type { Score } from './score.ts';
import { show } from './score-tables.ts';

/** `rules/README.md`: for each family what its rules look for, and how well they do. */
export function rulesPage(cards: readonly ScoredCard[], notes: number): string {
  const families = [...new Set(cards.map(({ rule }) => rule.family))].sort();
  const sections = families.flatMap((family) =>
    familySection(
      family,
      cards.filter(({ rule }) => rule.family === family),
    ),
  );
  return `${[...opening(notes), ...sections].join('\n')}\n`;
}

function opening(notes: number): readonly string[] {
  return [
    '# Rules',
    '',
    '<!-- Written by npm run generate from the cards and from fixtures/gold. -->',
    '',
    `What each rule looks for, the guideline it rests on, and how it does in ${notes} invented notes that`,
    'two annotators marked on their own (`fixtures/gold`). *Marks* counts the passages that they marked,',
    '*found* those that the rule finds, *surplus* what it finds beside them. The notes were at hand while the',
    'rules were written, so expect less on others. [CARDS.md](CARDS.md) says how a card is written.',
    '',
    'A rule with fewer than 3 right finds, or a precision under 0.7, ships as `info` whatever its card says, and',
    'its reason stands below the table. Praise never changes an exit code and is shown as it is.',
    '',
    'A rule on a whole note or on many notes has no figures, since annotators mark passages. It is silent',
    'where a note is short, of another kind, or lacks the date, duration or name that it would need. What',
    'overrules a rule is read from comments, and is no matter of wording.',
  ];
}

function familySection(family: string, cards: readonly ScoredCard[]): readonly string[] {
  return [
    '',
    `## ${family}`,
    '',
    '| rule | severity | on | looks for | guideline | marks | found | surplus | precision | recall |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...cards.map(row),
    ...reasons(cards),
  ];
}

function row({ rule, score }: ScoredCard): string {
  const { id, severity, enabled, message, guideline } = rule;
  const cells = [
    `\`${id}\``,
    severity,
    enabled ? 'on' : 'off',
    message,
    `${guideline.source} (\`${guideline.id}\`)`,
    ...figuresOf(rule, score),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The last five cells of a row. */
function figuresOf({ level }: Rule, score: Score | null): readonly string[] {
  if (score === null) return [levels[level], '–', '–', '–', '–'];
  const { marks, found, surplus, precision, recall } = score;
  return [...[marks, found, surplus].map(String), show(precision), show(recall)];
}

/** One line for each rule that its figures keep low. */
function reasons(cards: readonly ScoredCard[]): readonly string[] {
  const lines = cards.flatMap(({ rule, score }) => {
    const because = score === null ? null : whatIsLacking(score);
    if (because === null || rule.severity === 'praise') return [];
    const state = rule.enabled ? 'ships as `info`' : 'ships off';
    const card = rule.lowered === null ? '' : ` instead of \`${rule.lowered.from}\``;
    return [`- \`${rule.id}\` ${state}${card}: ${because}.`];
  });
  return lines.length === 0 ? [] : ['', ...lines];
}
