import { groupBy } from '../discourse/group-by.ts';
import { decisionStates } from '../findings/decision-status.ts';
import type { LatestDecision } from '../findings/latest-decisions.ts';
import type { Tool } from './json.ts';
import { palette, type ReportOptions } from './style.ts';
import { wrapText } from './text-width.ts';
import { oneLine, visibleJson } from './visible-text.ts';

const INDENT = ' '.repeat(12);
const WIDEST_STATE = Math.max(...decisionStates.map((state) => state.length));

/** The latest decisions for people to read, note by note. */
export function prettyDecisions(
  decisions: readonly LatestDecision[],
  { color, width }: ReportOptions,
): string {
  if (decisions.length === 0) return 'Nothing of the kind was decided.\n';
  const { strong, faint } = palette(color);
  const lines = Array.from(
    groupBy(decisions, ({ note }) => note),
    ([note, all]) => [
      strong(oneLine(note)),
      ...all.flatMap((decision) => [
        `  ${faint(decision.fingerprint.slice(0, 8))}  ${decision.state.padEnd(WIDEST_STATE)}  ${oneLine(decision.rule)}`,
        ...wrapText(oneLine(decision.reason), width - INDENT.length).map((line) => INDENT + line),
        `${INDENT}${faint(whoAndWhen(decision))}`,
      ]),
      '',
    ],
  );
  return `${lines.flat().join('\n')}\n${countWords(decisions)}\n`;
}

/** The latest decisions as JSON. */
export function jsonDecisions(tool: Tool, decisions: readonly LatestDecision[]): string {
  const list = decisions.map(
    ({ fingerprint, note, rule, state, status, reason, by, at, until }) => ({
      ...{ fingerprint, note, rule, state, status, reason, by, at, until },
    }),
  );
  return `${visibleJson({ version: 1, tool, decisions: list })}\n`;
}

function whoAndWhen({ by, at, until, state, status }: LatestDecision): string {
  const made = `${oneLine(by)}, ${at.slice(0, 10)}`;
  if (until === null) return made;
  return state === 'expired'
    ? `${made}; ${status} until ${until}, and open again since`
    : `${made}; until ${until}`;
}

function countWords(decisions: readonly LatestDecision[]): string {
  const counts = decisionStates.flatMap((state) => {
    const count = decisions.filter((decision) => decision.state === state).length;
    return count === 0 ? [] : [`${count} ${state}`];
  });
  const findings = decisions.length === 1 ? '1 finding' : `${decisions.length} findings`;
  return `${findings}: ${counts.join(', ')}.`;
}
