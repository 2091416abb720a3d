import { resolve } from 'node:path';
import process from 'node:process';
import type { DecisionState } from '../findings/decision-status.ts';
import { type LatestDecision, latestDecisions } from '../findings/latest-decisions.ts';
import { jsonDecisions, prettyDecisions } from '../report/decision-list.ts';
import { recordHomes } from '../repository/record-home.ts';
import { decisionFiles } from '../repository/reviewer-files.ts';
import { shownPath } from '../repository/shown-path.ts';
import { today } from './run-options.ts';
import { complainOf, print, terminalOptions } from './terminal.ts';
import { readTool } from './tool.ts';

/** The options of `caselint decisions`. */
export interface DecisionsOptions {
  readonly note?: string;
  readonly rule?: readonly string[];
  readonly status?: DecisionState;
  readonly by?: string;
  readonly format?: 'pretty' | 'json';
  readonly color?: boolean;
}

/**
 * Lists the latest decision on each finding; gives the exit code, 2 when a line of the record does
 * not count.
 */
export async function listDecisions(options: DecisionsOptions): Promise<number> {
  const cwd = process.cwd();
  const home = await recordHomes(cwd)(cwd);
  const { entries, problems } = await decisionFiles.read(home, cwd);
  problems.forEach(complainOf);
  if (entries.length === 0 && problems.length > 0) return 2;
  const wanted = latestDecisions(entries, today()).filter((each) => isWanted(each, options, home));
  await print(
    options.format === 'json'
      ? jsonDecisions(readTool(), wanted)
      : prettyDecisions(wanted, terminalOptions(options.color)),
  );
  return problems.length > 0 ? 2 : 0;
}

function isWanted(
  decision: LatestDecision,
  { note, rule, status, by }: DecisionsOptions,
  home: string,
): boolean {
  const path = note === undefined ? '.' : shownPath(resolve(note), home);
  return (
    (path === '.' || decision.note === path || decision.note.startsWith(`${path}/`)) &&
    (rule === undefined || rule.includes(decision.rule)) &&
    (status === undefined || decision.state === status) &&
    (by === undefined || decision.by.toLowerCase() === by.trim().toLowerCase())
  );
}
