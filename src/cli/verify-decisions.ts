import process from 'node:process';
import { counted } from '../report/summary-words.ts';
import { recordHomes } from '../repository/record-home.ts';
import { actionFiles, decisionFiles } from '../repository/reviewer-files.ts';
import { complainOf, print } from './terminal.ts';

/**
 * Checks that every decision and agreed action stands as it was written; gives the exit code: 2 when
 * a line does not, as for any input that cannot be relied on.
 */
export async function verifyDecisions(): Promise<number> {
  const cwd = process.cwd();
  const home = await recordHomes(cwd)(cwd);
  const decisions = await decisionFiles.read(home, cwd);
  const actions = await actionFiles.read(home, cwd);
  const problems = [...decisions.problems, ...actions.problems];
  problems.forEach(complainOf);
  if (problems.length > 0) return 2;
  const what = [
    counted(decisions.entries.length, 'decision', 'decisions'),
    ...(actions.entries.length === 0
      ? []
      : [counted(actions.entries.length, 'line about actions', 'lines about actions')]),
  ].join(' and ');
  const where = counted(decisions.files.length + actions.files.length, 'file', 'files');
  await print(`${what} in ${where}: every line stands as it was written.\n`);
  return 0;
}
