import process from 'node:process';
import type { Command } from 'commander';
import { choice, listed } from './choice.ts';
import { collect, listFormats } from './option-readers.ts';

/** Adds the commands about rules and how they are asked. */
export function addRuleCommands(program: Command): void {
  addRules(program);
  addExplain(program);
  addConfig(program);
  addTestRules(program);
  addNewRule(program);
  addInit(program);
}

function addRules(program: Command): void {
  program
    .command('rules')
    .description('list all rules by family')
    .option(
      '--format <name>',
      `${listed(listFormats)} (default: pretty)`,
      choice('--format', listFormats),
    )
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

function addConfig(program: Command): void {
  program
    .command('config')
    .description('show what holds for a note or folder, and where each value is written')
    .argument('[path]', 'a note or a folder; the folder you are in when absent', '.')
    .option(
      '--format <name>',
      `${listed(listFormats)} (default: pretty)`,
      choice('--format', listFormats),
    )
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
