import process from 'node:process';
import { readDecisionFiles } from '../repository/decision-files.ts';
import { recordHomes } from '../repository/record-home.ts';
import { complainOf, print } from './terminal.ts';

/**
 * Checks that every decision stands as it was written; gives the exit code: 2 when a line does not,
 * as for any input that cannot be relied on.
 */
export async function verifyDecisions(): Promise<number> {
  const cwd = process.cwd();
  const home = await recordHomes(cwd)(cwd);
  const { files, entries, problems } = await readDecisionFiles(home, cwd);
  problems.forEach(complainOf);
  if (problems.length > 0) return 2;
  const decisions = entries.length === 1 ? '1 decision' : `${entries.length} decisions`;
  const where = files.length === 1 ? '1 file' : `${files.length} files`;
  await print(`${decisions} in ${where}: every line stands as it was written.\n`);
  return 0;
}
