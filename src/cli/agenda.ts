import process from 'node:process';
import { type Day, readIsoDay } from '../note/calendar.ts';
import { attributeNotes, findWorker } from '../repository/attributed-notes.ts';
import { openCaptions } from '../repository/captions.ts';
import { lintRun } from '../repository/lint-run.ts';
import type { Outcome } from '../repository/outcome.ts';
import { recordStage } from '../repository/record-stage.ts';
import { openRecords } from '../repository/records.ts';
import { takeAgenda } from '../repository/take-agenda.ts';
import { covers } from './covers.ts';
import { findAsked } from './find-asked.ts';
import type { agendaFormats } from './option-readers.ts';
import { type RunChoice, runOptions, today } from './run-options.ts';
import { complainOf, print } from './terminal.ts';
import { readTool } from './tool.ts';
import { UsageError } from './usage-error.ts';

/** The options of `caselint agenda`. */
export interface AgendaOptions extends RunChoice {
  readonly worker: string;
  readonly since?: string;
  readonly format?: (typeof agendaFormats)[number];
}

/**
 * Writes the agenda of the next meeting with a worker; gives the exit code, 2 when something could
 * not be read.
 * @throws UsageError when nobody is meant, several people are, or the day is none.
 */
export async function printAgenda(
  paths: readonly string[],
  options: AgendaOptions,
): Promise<number> {
  const cwd = process.cwd();
  const since = options.since === undefined ? {} : { since: readDay('--since', options.since) };
  const run = runOptions(cwd, options);
  const recordOf = openRecords(cwd);
  const outcomes: Outcome[] = [];
  for await (const outcome of recordStage(
    recordOf,
    today(),
  )(lintRun(await findAsked(paths, cwd, {}), run))) {
    outcomes.push(outcome);
    outcome.problems.forEach(complainOf);
  }
  const notes = await attributeNotes(outcomes, openCaptions(run.cache));
  run.cache.flush();
  const found = findWorker(options.worker, notes);
  if ('problem' in found) throw new UsageError(`--worker: ${found.problem}`);
  const coverOf = covers();
  const agenda = await takeAgenda({
    ...{ worker: found.worker, ...since, today: readDay('today', today()), cwd, notes, recordOf },
    repository: outcomes.flatMap(({ repository = [] }) => repository),
    coverOf: ({ settings }) => coverOf(settings.mask.value),
  });
  await print(await written(agenda, options.format));
  return outcomes.some(({ problems }) => problems.length > 0) ? 2 : 0;
}

async function written(
  agenda: Awaited<ReturnType<typeof takeAgenda>>,
  format: AgendaOptions['format'] = 'markdown',
): Promise<string> {
  if (format === 'html') {
    const { agendaPage } = await import('../report/agenda/agenda-page.tsx');
    return agendaPage(agenda, readTool());
  }
  const { agendaMarkdown } = await import('../report/agenda/agenda-markdown.ts');
  return agendaMarkdown(agenda);
}

/**
 * Reads a day, as `2026-06-30`.
 * @throws UsageError for what is none.
 */
function readDay(name: string, text: string): Day {
  const read = readIsoDay(text);
  if (read !== undefined) return read;
  throw new UsageError(`${name}: no day “${text}”; write it as 2026-06-30`);
}
