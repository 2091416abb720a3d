import process from 'node:process';
import type { Command } from 'commander';
import { decidedStatuses, decisionStates } from '../findings/decision-status.ts';
import { formats } from '../report/formats/index.ts';
import { choice, listed } from './choice.ts';
import {
  agendaFormats,
  collect,
  collectOutput,
  gates,
  listFormats,
  readPort,
} from './option-readers.ts';

/** Adds the commands about what was found and what was made of it. */
export function addRecordCommands(program: Command): void {
  addIgnores(program);
  addMerge(program);
  addBaseline(program);
  addDecide(program);
  addDecisions(program);
  addAgenda(program);
  addReview(program);
}

function addIgnores(program: Command): void {
  program
    .command('ignores')
    .description('list what notes ask to leave out of account, with their reasons')
    .argument('[paths...]', 'notes, folders of notes, globs; the folder you are in when absent')
    .option(
      '--format <name>',
      `${listed(listFormats)} (default: pretty)`,
      choice('--format', listFormats),
    )
    .action(async (paths, options) => {
      const { listIgnores } = await import('./ignores.ts');
      process.exitCode = await listIgnores(paths, { ...program.opts(), ...options });
    });
}

function addMerge(program: Command): void {
  program
    .command('merge')
    .description('make one report of the JSON reports of a divided run')
    .argument('<reports...>', 'files that --format json wrote, one for each part')
    .option('--format <name>', `${listed(formats)} (default: json)`, choice('--format', formats))
    .option('--output <format=file>', 'a further report, written to a file', collectOutput)
    .option(
      '--fail-on <severity>',
      `as for caselint itself: ${listed(gates)}`,
      choice('--fail-on', gates),
    )
    .action(async (files, options) => {
      const { merge } = await import('./merge.ts');
      process.exitCode = await merge(files, { ...program.opts(), ...options });
    });
}

function addBaseline(program: Command): void {
  program
    .command('baseline')
    .description('record what is open today, so that only what is new counts')
    .argument('[paths...]', 'notes, folders or globs; the folder you are in when absent')
    .option('--prune', 'only take out what stands for findings that are no longer there')
    .action(async (paths, options) => {
      const { recordBaseline } = await import('./baseline.ts');
      process.exitCode = await recordBaseline(paths, { ...program.opts(), ...options });
    });
}

function addDecide(program: Command): void {
  program
    .command('decide')
    .description('record what was decided on a finding, and why')
    .argument('<fingerprint>', 'the digits behind the rule of a finding, 6 or more of them')
    .argument('[paths...]', 'where its note lies; the folder you are in when absent')
    .requiredOption('--as <status>', listed(decidedStatuses), choice('--as', decidedStatuses))
    .requiredOption('--reason <words>', 'why, in words of your own')
    .option('--until <date>', 'the last day on which it holds, such as 2026-06-30')
    .option('--by <name>', 'who decides (default: CASELINT_REVIEWER, else the user name of git)')
    .action(async (fingerprint, paths, options) => {
      const { decide } = await import('./decide.ts');
      process.exitCode = await decide(fingerprint, paths, { ...program.opts(), ...options });
    });
}

function addDecisions(program: Command): void {
  const decisions = program
    .command('decisions')
    .description('list what was decided, what is open again and what has expired')
    .option('--note <path>', 'only of this note, or of the notes in this folder')
    .option('--rule <id>', 'only of this rule; may be repeated', collect)
    .option(
      '--status <status>',
      `only ${listed(decisionStates)}`,
      choice('--status', decisionStates),
    )
    .option('--by <name>', 'only where this reviewer decided last')
    .option(
      '--format <name>',
      `${listed(listFormats)} (default: pretty)`,
      choice('--format', listFormats),
    )
    .action(async (options) => {
      const { listDecisions } = await import('./decisions.ts');
      process.exitCode = await listDecisions({ ...program.opts(), ...options });
    });
  decisions
    .command('verify')
    .description('check that no line of the record was changed, taken out or moved')
    .action(async () => {
      const { verifyDecisions } = await import('./verify-decisions.ts');
      process.exitCode = await verifyDecisions();
    });
}

function addAgenda(program: Command): void {
  program
    .command('agenda')
    .description('write what to talk over at the next supervision meeting with a worker')
    .argument('[paths...]', 'notes, folders of notes, globs; the folder you are in when absent')
    .requiredOption('--worker <name>', 'whom the meeting is with, as the notes name them')
    .option(
      '--since <date>',
      'only notes from this day on, such as 2026-03-12 (default: the last meeting)',
    )
    .option(
      '--format <name>',
      `${listed(agendaFormats)} (default: markdown)`,
      choice('--format', agendaFormats),
    )
    .action(async (paths, options) => {
      const { printAgenda } = await import('./agenda.ts');
      process.exitCode = await printAgenda(paths, { ...program.opts(), ...options });
    });
}

function addReview(program: Command): void {
  program
    .command('review')
    .description('open a page on this machine to go through the flagged passages')
    .argument('[paths...]', 'notes, folders of notes, globs; the folder you are in when absent')
    .option('--port <n>', 'listen on this port (default: any that is free)', readPort)
    .option('--no-open', 'print the address and open no browser')
    .option('--by <name>', 'who decides (default: CASELINT_REVIEWER, else the user name of git)')
    .action(async (paths, options) => {
      const { review } = await import('./review.ts');
      process.exitCode = await review(paths, { ...program.opts(), ...options });
    });
}
