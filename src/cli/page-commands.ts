import process from 'node:process';
import type { Command } from 'commander';

/** Adds the commands that open a page. */
export function addPageCommands(program: Command): void {
  program
    .command('desk')
    .description('open the writer’s page: one file, to write a note in or paste one into')
    .option('--print', 'only say where the page is')
    .action(async (options) => {
      const { openDesk } = await import('./desk.ts');
      process.exitCode = await openDesk(options);
    });
}
