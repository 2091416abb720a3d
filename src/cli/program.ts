import process from 'node:process';
import { Command, type CommanderError } from 'commander';
import type { Gate } from '../configuration/configuration.ts';
import { formats } from '../report/formats/index.ts';
import { readShard, type Shard } from '../repository/shard.ts';
import { choice, listed } from './choice.ts';
import { type Output, readOutput } from './outputs.ts';
import { readTool } from './tool.ts';
import { UsageError } from './usage-error.ts';

/** The formats of what other commands than the linter show. */
const FORMATS = ['pretty', 'json'] as const;
const GATES: readonly Gate[] = ['error', 'warning', 'info', 'never'];

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
  caselint init                           a first configuration

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
      `lowest severity that gives exit code 1: ${listed(GATES)} (default: the gate of the configuration, else error)`,
      choice('--fail-on', GATES),
    )
    .option('--rule <id>', 'only this rule, also one that is off; may be repeated', collect)
    .option('--changed-since <commit>', 'only notes that differ from this branch, tag or commit')
    .option('--staged', 'only notes that are staged for the next commit, as they are staged')
    .option('--shard <part>', 'only one part of the notes, such as 2/5', shard)
    .option('--watch', 'lint again whenever a note is saved')
    .option('--stdin-path <path>', 'the path to show for a note from standard input')
    .option(
      '--threads <n>',
      'lint many notes in so many threads (default: one a core, at most 4)',
      wholeNumber,
    )
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
  addRules(program);
  addExplain(program);
  addIgnores(program);
  addMerge(program);
  addConfig(program);
  addTestRules(program);
  addNewRule(program);
  addInit(program);
  for (const command of [program, ...program.commands]) {
    addCommonOptions(command);
    command.exitOverride((error) => refuse(error, command));
  }
  return program;
}

/** Adds what every command takes. */
function addCommonOptions(command: Command): void {
  command
    .option('--config <path>', 'this configuration, not the nearest one')
    .option('--no-config', 'without a configuration')
    .option('--color', 'in colour, wherever the output goes')
    .option('--no-color', 'without colour');
}

function addRules(program: Command): void {
  program
    .command('rules')
    .description('list all rules by family')
    .option('--format <name>', `${listed(FORMATS)} (default: pretty)`, choice('--format', FORMATS))
    .action(async (options) => {
      const { listRules } = await import('./rules.ts');
      process.exitCode = await listRules({ ...program.opts(), ...options });
    });
}

function addExplain(program: Command): void {
  program
    .command('explain')
    .description('show what is behind a rule, with examples')
    .argument('<rule>', 'the id of a rule, as in caselint rules')
    .action(async (id, options) => {
      const { explain } = await import('./explain.ts');
      process.exitCode = await explain(id, { ...program.opts(), ...options });
    });
}

function addIgnores(program: Command): void {
  program
    .command('ignores')
    .description('list what notes ask to leave out of account, with their reasons')
    .argument('[paths...]', 'notes, folders of notes, globs; the folder you are in when absent')
    .option('--format <name>', `${listed(FORMATS)} (default: pretty)`, choice('--format', FORMATS))
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
      `as for caselint itself: ${listed(GATES)}`,
      choice('--fail-on', GATES),
    )
    .action(async (files, options) => {
      const { merge } = await import('./merge.ts');
      process.exitCode = await merge(files, { ...program.opts(), ...options });
    });
}

function addConfig(program: Command): void {
  program
    .command('config')
    .description('show what holds for a note or folder, and where each value is written')
    .argument('[path]', 'a note or a folder; the folder you are in when absent', '.')
    .option('--format <name>', `${listed(FORMATS)} (default: pretty)`, choice('--format', FORMATS))
    .action(async (path, options) => {
      const { showConfig } = await import('./config.ts');
      process.exitCode = await showConfig(path, { ...program.opts(), ...options });
    });
}

function addTestRules(program: Command): void {
  program
    .command('test-rules')
    .description('run the examples of a pack’s rules, or of all rules')
    .argument('[pack]', 'the folder of a pack; all rules when absent')
    .option('--rule <id>', 'only this rule; may be repeated', collect)
    .action(async (pack, options) => {
      const { testRules } = await import('./test-rules.ts');
      process.exitCode = await testRules(pack, { ...program.opts(), ...options });
    });
}

function addNewRule(program: Command): void {
  program
    .command('new-rule')
    .description('write a card to start a rule of your own from')
    .argument('<id>', 'what the rule sees, in lower-case words joined by hyphens')
    .option('--pack <folder>', 'the pack to write it to (default: our-rules)')
    .option('--family <name>', 'the family of the rule (default: our-policy)')
    .action(async (id, options) => {
      const { newRule } = await import('./new-rule.ts');
      process.exitCode = await newRule(id, options);
    });
}

function addInit(program: Command): void {
  program
    .command('init')
    .description('write a first configuration, and entries for pre-commit and CI')
    .option('--yes', 'ask nothing')
    .action(async (options) => {
      const { init } = await import('./init.ts');
      process.exitCode = await init(options);
    });
}

function shard(text: string): Shard {
  const read = readShard(text);
  if (read === undefined) throw new UsageError(`--shard ${text}: no such part; write 2/5, say`);
  return read;
}

function collect(id: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, id];
}

function collectOutput(given: string, earlier: readonly Output[] = []): readonly Output[] {
  return [...earlier, readOutput(given)];
}

function wholeNumber(given: string): number {
  if (/^[1-9]\d{0,2}$/u.test(given)) return Number(given);
  throw new UsageError(`--threads: no “${given}”; use a whole number from 1`);
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
