import process from 'node:process';
import { movedHash } from '../findings/baseline.ts';
import { copiedWords } from '../findings/copied-words.ts';
import type { Decision } from '../findings/decision.ts';
import type { DecidedStatus } from '../findings/decision-status.ts';
import { counts, ownNote } from '../findings/give-status.ts';
import { dayOf } from '../note/calendar.ts';
import { oneLine } from '../report/visible-text.ts';
import { type Found, findByDigits, foundIn, placeOf } from '../repository/find-finding.ts';
import { readOrMakeKey } from '../repository/record-key.ts';
import { weighingOf } from '../repository/record-stage.ts';
import { openRecords, type RecordOf, sightingIn } from '../repository/records.ts';
import { decisionFiles } from '../repository/reviewer-files.ts';
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

const LONGEST_REASON = 500;

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
  const reason = readReason(options.reason);
  const until = readUntil(options);
  const by = await reviewerName(options.by);
  const recordOf = openRecords(cwd);
  const found = await findMeant(digits.toLowerCase(), paths, options, recordOf);
  refuseSettled(found, options.as);
  refuseCopied(reason, found);
  const { home, noteAt } = await recordOf(found.path);
  const { fingerprint, rule } = found.finding;
  const sighting = sightingIn(noteAt(found.path), found.source, fingerprint);
  const decision: Decision = {
    ...{ fingerprint, note: sighting.note, rule, status: options.as, reason, by, until },
    at: new Date().toISOString(),
    moved: movedHash(await readOrMakeKey(home, cwd), sighting),
  };
  const file = await decisionFiles.add(home, cwd, decision);
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

function readReason(given: string): string {
  const reason = given.replace(/\s+/gu, ' ').trim();
  if (reason === '') throw new UsageError('--reason: is empty; write why, in words of your own');
  if (reason.length <= LONGEST_REASON) return reason;
  throw new UsageError(
    `--reason: is longer than ${LONGEST_REASON} characters; write the reason itself, and keep the rest in your own notes`,
  );
}

function readUntil({ until, as }: DecideOptions): string | null {
  if (until === undefined) return null;
  if (as === 'open') {
    throw new UsageError('--until: what is open again has no last day; leave --until out');
  }
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(until) ?? [];
  if (dayOf(Number(year), Number(month), Number(day)) === undefined) {
    throw new UsageError(`--until: no day “${until}”; write it as 2026-06-30`);
  }
  if (until >= today()) return until;
  throw new UsageError(`--until: ${until} has passed; write a day to come`);
}

function refuseSettled({ finding }: Found, status: DecidedStatus): void {
  if (finding.severity === 'praise') {
    throw new UsageError(`${finding.rule} is praise; there is nothing to decide on`);
  }
  if (finding.status === 'suppressed') {
    throw new UsageError(
      `${finding.rule}: the note itself leaves it out of account; take its comment out first`,
    );
  }
  if (status === 'open' && finding.status === 'open') {
    throw new UsageError(`${finding.rule} is open already; there is nothing to take back`);
  }
}

/** The record lives longer than a note and is read elsewhere, so that words of a note stay out of it. */
function refuseCopied(reason: string, { around }: Found): void {
  const word = copiedWords(reason, around());
  if (word === 0) return;
  throw new UsageError(
    `--reason: repeats the note from its word ${word} on, and the record keeps no words of notes; write the reason in words of your own`,
  );
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
