import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { UsageError } from './usage-error.ts';

const LONGEST = 100;

/**
 * Who decides: the name given, else `CASELINT_REVIEWER`, else the user name of git.
 * @throws UsageError when there is no name.
 */
export async function reviewerName(given: string | undefined): Promise<string> {
  const asked = given ?? process.env.CASELINT_REVIEWER ?? '';
  const name = (asked.trim() === '' && given === undefined ? await nameInGit() : asked)
    .replace(/\s+/gu, ' ')
    .trim();
  if (!/\p{L}/u.test(name)) {
    throw new UsageError('--by: nobody is named; write --by NAME, or set CASELINT_REVIEWER to it');
  }
  if (name.length <= LONGEST) return name;
  throw new UsageError(`--by: the name is longer than ${LONGEST} characters; write a shorter one`);
}

/** Empty where git is missing or knows no name. */
async function nameInGit(): Promise<string> {
  return promisify(execFile)('git', ['config', 'user.name']).then(
    ({ stdout }) => stdout,
    () => '',
  );
}
