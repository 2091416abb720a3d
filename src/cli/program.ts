import process from 'node:process';
import { Command, type CommanderError } from 'commander';
import { formats } from '../report/formats/index.ts';
import { choice, listed } from './choice.ts';
import { configurationFile } from './config-option.ts';
import { collect, collectOutput, gates, readPart, readThreads } from './option-readers.ts';
import { addPageCommands } from './page-commands.ts';
import { addRecordCommands } from './record-commands.ts';
import { addRuleCommands } from './rule-commands.ts';
import { readTool } from './tool.ts';
import { UsageError } from './usage-error.ts';

const EXAMPLES = `
Paths are files, folders and globs; without one, the folder you are in is read.
A file is always taken. A folder gives its Markdown files (.md, .markdown), without
hidden ones, node_modules and what .gitignore leaves out. Write - for standard input.

Examples:
  caselint notes/2024-03-12-visit.md      one note, before you hand it in
  caselint notes --fail-on warning        a folder, stricter
  caselint notes --format json            for other programs
  caselint notes --output html=notes.html a page to read, print and hand on
  caselint - --stdin-path visit.md        a note from standard input
  caselint ./rules                        a folder of notes that is named rules
  caselint explain closed-question        what is behind a rule
  caselint desk                           a page to write a note in
  caselint init                           a first configuration
  caselint baseline                       from now on, ask about what is new only

Exit code: 0 nothing at or above --fail-on, 1 findings, 2 something could not be read.
Nothing leaves this machine.
`;

/** The command line: what may be written, and which file does the work. */
export function createProgram(): Command {
  const program = new Command('caselint')
    .description(
      'Reads case notes and asks about wording, with the guideline behind each question.',
    )
    .usage('[options] [paths...]')
    .argument('[paths...]', 'notes, folders of notes, globs, or - for standard input')
    .option('--format <name>', `${listed(formats)} (default: pretty)`, choice('--format', formats))
    .option(
      '--output <format=file>',
      'a further report, written to a file; may be repeated',
      collectOutput,
    )
    .option(
      '--fail-on <severity>',
      `lowest severity that gives exit code 1: ${listed(gates)} (default: the gate of the configuration, else error)`,
      choice('--fail-on', gates),
    )
    .option('--rule <id>', 'only this rule, also one that is off; may be repeated', collect)
    .option('--quiet', 'only what fails the gate, without praise')
    .option('--new-only', 'leave out what the baseline knows and what is decided on')
    .option('--changed-since <commit>', 'only notes that differ from this branch, tag or commit')
    .option('--staged', 'only notes that are staged for the next commit, as they are staged')
    .option('--shard <part>', 'only one part of the notes, such as 2/5', readPart)
    .option('--watch', 'lint again whenever a note is saved')
    .option('--stdin-path <path>', 'the path to show for a note from standard input')
    .option('--threads <n>', 'lint in so many threads (default: 1)', readThreads)
    .option('--no-cache', 'lint every note anew, and keep nothing for the next run')
    .version(readTool().version, '--version', 'show the version')
    .helpOption('--help', 'show this help')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .enablePositionalOptions()
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError(false)
    .action(async (paths, { watch: isWatching, ...options }) => {
      const run = isWatching
        ? (await import('./watch.ts')).watch
        : (await import('./lint.ts')).lint;
      process.exitCode = await run(paths, options);
    });
  addRuleCommands(program);
  addRecordCommands(program);
  addPageCommands(program);
  const commands = [program, ...program.commands];
  for (const command of [...commands, ...program.commands.flatMap((each) => each.commands)]) {
    addCommonOptions(command);
    command.exitOverride((error) => refuse(error, command));
  }
  return program;
}

/** Adds what every command takes. */
function addCommonOptions(command: Command): void {
  command
    .option('--config <path>', 'this configuration, not the nearest one', configurationFile)
    .option('--no-config', 'without a configuration')
    .option('--color', 'in colour, wherever the output goes')
    .option('--no-color', 'without colour');
}

/** Turns what commander refuses into a message of ours; help and version pass. */
function refuse(error: CommanderError, command: Command): never {
  if (error.exitCode === 0) throw error;
  if (error.code !== 'commander.unknownOption') {
    throw new UsageError(`${error.message.replace(/^error: /u, '')}; see caselint --help`);
  }
  const given = error.message.slice(error.message.indexOf("'") + 1, error.message.lastIndexOf("'"));
  const allowed = [...command.options.map(({ long }) => long ?? ''), '--help'];
  throw new UsageError(`no option “${given}”; use ${listed(allowed)}`);
}
