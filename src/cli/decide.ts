import process from 'node:process';
import { findingFault, tidied, type WishFault, wordsFault } from '../findings/check-decision.ts';
import type { Decision } from '../findings/decision.ts';
import type { DecidedStatus } from '../findings/decision-status.ts';
import { counts, ownNote } from '../findings/give-status.ts';
import { oneLine } from '../report/visible-text.ts';
import { type Found, findByDigits, foundIn, placeOf } from '../repository/find-finding.ts';
import { recordDecision } from '../repository/record-decision.ts';
import { weighingOf } from '../repository/record-stage.ts';
import { openRecords, type RecordOf } from '../repository/records.ts';
import { shownPath } from '../repository/shown-path.ts';
import type { ConfigOption } from './config-option.ts';
import { recordRun } from './record-run.ts';
import { reviewerName } from './reviewer.ts';
import { today } from './run-options.ts';
import { print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The options of `caselint decide`. */
export interface DecideOptions extends ConfigOption {
  readonly as: DecidedStatus;
  readonly reason: string;
  readonly until?: string;
  readonly by?: string;
}

/**
 * Records what was decided on a finding; gives the exit code.
 * @throws UsageError when no finding is meant, or when date, name or reason cannot be taken.
 * @throws RecordError when the record cannot be written.
 */
export async function decide(
  digits: string,
  paths: readonly string[],
  options: DecideOptions,
): Promise<number> {
  const cwd = process.cwd();
  refuseDigits(digits);
  const { as: status, until = null } = options;
  const wish = tidied({ status, reason: options.reason, until });
  refuse(wordsFault(wish, today()));
  const by = await reviewerName(options.by);
  const recordOf = openRecords(cwd);
  const found = await findMeant(digits.toLowerCase(), paths, options, recordOf);
  refuse(findingFault(wish, found.finding, found.around()));
  const at = new Date().toISOString();
  const { decision, file } = await recordDecision(found, wish, { by, at, cwd, recordOf });
  await print(recordedWords(found, decision, shownPath(file, cwd)));
  return 0;
}

async function findMeant(
  digits: string,
  paths: readonly string[],
  options: DecideOptions,
  recordOf: RecordOf,
): Promise<Found> {
  const all: Found[] = [];
  for await (const outcome of recordRun(paths, options, process.cwd(), recordOf)) {
    all.push(...foundIn(outcome));
  }
  const read = findByDigits(digits, all);
  if ('found' in read) return read.found;
  throw new UsageError(read.problem);
}

function refuseDigits(digits: string): void {
  if (/^[0-9a-f]{6,16}$/iu.test(digits)) return;
  throw new UsageError(
    `“${digits}” is no fingerprint; write 6 to 16 of the digits that stand behind a rule in the report`,
  );
}

function refuse(fault: WishFault | undefined): void {
  if (fault === undefined) return;
  const { field, message } = fault;
  throw new UsageError(field === null ? message : `--${field}: ${message}`);
}

const statusWords: Readonly<Record<DecidedStatus, string>> = {
  discussed: 'Discussed',
  dismissed: 'Dismissed',
  'follow-up': 'To follow up',
  open: 'Open again',
};

function recordedWords(found: Found, decision: Decision, file: string): string {
  const { status, by, until, fingerprint } = decision;
  const { finding, settings } = found;
  const isCounting = counts(decision, finding, weighingOf(found, settings, today()));
  const last = until === null ? '' : `, until ${until}`;
  const undo = `caselint decide ${fingerprint.slice(0, 8)} --as open --reason "…"`;
  const what = oneLine(`${statusWords[status]}: ${placeOf(found)} (by ${by}${last}).`);
  const done = `${what}\nWritten to ${oneLine(file)}`;
  if (status === 'open') return `${done}.\n`;
  return [
    `${done}; an edit of the passage opens it again.`,
    `To take it back: ${undo}`,
    ...(isCounting ? [] : ['', ownNote(finding)]),
    '',
  ].join('\n');
}
