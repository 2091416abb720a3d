import type { NoteReport } from '../src/findings/finding.ts';
import { prettyReport } from '../src/report/pretty.ts';
import { MeasureError } from './measure-error.ts';
import type { Row } from './score.ts';
import { show } from './score-tables.ts';

/** The README with its accuracy table written anew: the rows that it names, with their figures. */
export function withFigures(readme: string, rows: readonly Row[]): string {
  const table =
    /(?<=\| \| marks \| precision \| recall \| F1 \|\n\|---\|---\|---\|---\|---\|\n)(?:\|.*\n)+/u;
  return readme.replace(table, (lines) =>
    lines.replaceAll(/^\| (?<label>[^|]+) \|.*$/gmu, (line, label: string) => {
      const name = label === 'all rules but praise' ? 'all problems' : label;
      const score = rows.find((row) => row.name === name)?.score;
      if (score === undefined) return line;
      const { marks, precision, recall, f1 } = score;
      return `| ${label} | ${marks} | ${show(precision)} | ${show(recall)} | ${show(f1)} |`;
    }),
  );
}

/**
 * The README with the findings that it shows printed anew. A finding is known by the note above it and
 * by its rule.
 * @throws MeasureError when the rule finds nothing in that note any more.
 */
export function withFindings(readme: string, reports: readonly NoteReport[]): string {
  return readme.replace(/(?<=```text\n)[\s\S]*?(?=```)/u, (shown) => {
    const printed = reports.map((report) => piecesOf(prettyReport([report], plain)));
    let note: readonly string[] = [];
    const pieces = piecesOf(shown).map((piece) => {
      if (!piece.startsWith(' ')) {
        note = printed.find(([heading]) => heading === piece) ?? [];
        return piece;
      }
      const rule = ruleOf(piece);
      const again = note.find((other) => ruleOf(other) === rule);
      if (again !== undefined) return again;
      throw new MeasureError(
        `README.md shows ${rule} where it finds nothing; show another finding`,
      );
    });
    return `${pieces.join('\n\n')}\n`;
  });
}

const plain = { color: false, width: 80 };

function piecesOf(text: string): readonly string[] {
  return text.trimEnd().split('\n\n');
}

/** The last line of a finding names its rule, and then its fingerprint. */
function ruleOf(piece: string): string {
  return piece.split('\n').at(-1)?.trim().split(' ')[0] ?? '';
}
